import { cardinals } from '../lexicon/en/numbers.js';
import type { Qualifier } from '../model/claim.js';
import type { FoundQuantity, Quantity, VagueConvention } from '../model/quantity.js';
import type { Token } from '../text/document.js';
import { readDocument } from '../text/sentences.js';
import { bit, isOf, nodeOf } from '../text/vocabulary.js';
import { build } from './build.js';
import { isLookalike } from './lookalikes.js';
import { readNumeral, type Numeral } from './numerals.js';
import { boundsOf, qualifierAfter, qualifierBefore, signBefore } from './qualifiers.js';
import { readRange, type UpperEnd } from './ranges.js';
import { currencyBefore, perAfter, unitAfter } from './units.js';
import { finishVague, readVague } from './vague.js';
import { isAge, isNamed, isPronounOne } from './word-lookalikes.js';

/**
 * Every numeric quantity in an English text, in order: value, bounds, qualifier, unit and place;
 * years, dates, times of day, ordinals and numbers in names are none.
 */
export function extractQuantities(text: string): Quantity[] {
  const { tokens, sentences } = readDocument(text);
  return sentences
    .flatMap(({ from, to }) => findQuantities(tokens, from, to))
    .map(({ value, low, high, qualifier, unit, unitText, start, end }) => ({
      value,
      low,
      high,
      qualifier,
      unit,
      unitText,
      start,
      end,
    }));
}

/** The quantities between two tokens, one sentence, in order. */
export function findQuantities(
  tokens: readonly Token[],
  from: number,
  to: number,
  vague: VagueConvention = 'floor',
): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = from; i < to;) {
    const quantity = readQuantity(tokens, i, from, to, vague);
    if (quantity) found.push(quantity);
    i = quantity ? Math.max(quantity.to, i + 1) : i + 1;
  }
  return found;
}

function readQuantity(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  vague: VagueConvention,
): FoundQuantity | null {
  const token = tokens[at]!;
  const { kind } = token;
  if (kind === 'punct') return null;
  const currency = kind === 'number' ? null : currencyBefore(tokens, at);
  if (currency && isAmount(tokens[at + 1]))
    return readAt(tokens, at + 1, from, limit, currency, vague);
  if (kind === 'number' || (kind === 'word' && mayStart(token)))
    return readAt(tokens, at, from, limit, null, vague);
  return null;
}

/** "seven", "several", "twenty-two": a word that may begin a figure. */
function mayStart(token: Token): boolean {
  if (token.node) return isOf(token, bit.numeral);
  const dash = token.lower.indexOf('-');
  return dash > 0 && isOf({ ...token, node: nodeOf(token.lower.slice(0, dash)) }, bit.numeral);
}

const isAmount = (token: Token | undefined) =>
  token?.kind === 'number' || (token !== undefined && Object.hasOwn(cardinals, token.lower));

function readAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  currency: string | null,
  vague: VagueConvention,
): FoundQuantity | null {
  const vagueFigure = currency ? null : readVague(tokens, at, limit, vague);
  if (vagueFigure) return finishVague(tokens, at, from, limit, vagueFigure);
  const numeral = readNumeral(tokens, at, limit, currency !== null);
  if (!numeral) return null;
  if (!currency && tokens[at]!.kind === 'number' && isLookalike(tokens, at, from, limit))
    return null;
  if (!currency && tokens[at]!.kind === 'word' && isNamed(tokens, at, from)) return null;
  if (
    isAge(tokens, at, numeral.to, from) ||
    (!currency && numeral.to === at + 1 && isPronounOne(tokens, at, limit))
  )
    return null;
  const high = readRange(tokens, at, from, limit, numeral, currency);
  return finish(tokens, {
    at,
    from,
    limit,
    currency,
    low: numeral,
    high,
  });
}

interface Parts {
  readonly at: number;
  readonly from: number;
  readonly limit: number;
  readonly currency: string | null;
  readonly low: Numeral;
  readonly high: UpperEnd | null;
}

function finish(tokens: readonly Token[], parts: Parts): FoundQuantity | null {
  const { at, from, limit, low, high } = parts;
  const end = high ? high.to : low.to;
  const unit = parts.currency ? null : unitAfter(tokens, end, limit, low.value);
  const kind = parts.currency ? 'money' : low.isShare ? 'percent' : (unit?.kind ?? 'count');
  if (low.isShare && unit) return null;
  const to = unit ? unit.to : end;
  const first = parts.currency ? at - 1 : at;
  const start =
    high && /^(?:between|from)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const before = qualifierBefore(tokens, start, from, kind);
  const after = qualifierAfter(tokens, to, limit);
  const late =
    after && !unit && !parts.currency ? unitAfter(tokens, after.to, limit, low.value) : null;
  const sign = signBefore(tokens, before.from, from);
  const qualifier: Qualifier = high ? 'range' : (before.qualifier ?? after?.qualifier ?? 'exact');
  const isMinus = sign === '-' && !high;
  const value = high ? (high.start + high.numeral.value) / 2 : isMinus ? -low.value : low.value;
  const bounds = boundsOf(qualifier, high ? high.start : value, high ? high.numeral.value : value);
  return build(tokens, {
    from: sign ? before.from - 1 : before.from,
    to: late?.to ?? (after && !before.qualifier ? after.to : to),
    numberFrom: at,
    kind: late?.kind ?? kind,
    unit: unit ?? late,
    currency: parts.currency,
    value,
    ...bounds,
    qualifier,
    magnitude: Math.max(low.scale, high?.numeral.scale ?? 1) >= 1e3,
    per: perAfter(tokens, to, limit),
    sign,
  });
}
