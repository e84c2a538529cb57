import { cardinals, scales } from '../lexicon/en/numbers.js';
import type { Qualifier } from '../model/claim.js';
import type { Token } from '../text/document.js';
import type { FoundQuantity, Quantity, VagueConvention } from '../model/quantity.js';
import { readDocument } from '../text/sentences.js';
import { bit, isOf, nodeOf } from '../text/vocabulary.js';
import { isAge, isChange, isLookalike, isNamed, isPronounOne } from './lookalikes.js';
import { boundsOf, qualifierAfter, qualifierBefore, signBefore } from './qualifiers.js';
import { readNumeral, type Numeral } from './numerals.js';
import { currencyBefore, perAfter, unitAfter, type FoundUnit } from './units.js';
import { readVague } from './vague.js';

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
  const range = readRange(tokens, at, from, limit, numeral, currency);
  return finish(tokens, {
    at,
    from,
    limit,
    currency,
    low: numeral,
    ...(range ? { high: range } : {}),
  });
}

interface Parts {
  readonly at: number;
  readonly from: number;
  readonly limit: number;
  readonly currency: string | null;
  readonly low: Numeral;
  readonly high?: { readonly numeral: Numeral; readonly to: number; readonly start: number };
}

/** "to 80,000", "-3 billion", "and 130" (after between), "or three" behind a first number. */
function readRange(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  low: Numeral,
  currency: string | null,
): Parts['high'] | null {
  const joinAt = skipUnit(tokens, low.to, limit);
  const join = tokens[joinAt];
  if (!join || joinAt >= limit || low.isShare) return null;
  const before = tokens[(currency ? at - 1 : at) - 1]?.lower ?? '';
  const isDash = /^[-–]$/.test(join.text) && join.glued;
  const isOr = join.lower === 'or' && Number.isInteger(low.value) && low.value < 100;
  const isTo = join.lower === 'to' || isDash;
  const isAnd = join.lower === 'and' && before === 'between';
  if (!isTo && !isOr && !isAnd) return null;
  if (join.lower === 'to' && before === 'from' && isChange(tokens, at - 1, from)) return null;
  let next = joinAt + 1;
  if (currencyBefore(tokens, next) && tokens[next]!.kind === 'sign') next += 1;
  const high = readNumeral(tokens, next, limit, currency !== null);
  if (
    !high ||
    high.isShare ||
    (tokens[low.to]!.text === '%') !== (tokens[high.to]?.text === '%' && low.to !== joinAt)
  )
    return null;
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale
      ? low.value * high.scale
      : low.value;
  if (high.value <= shared || (isOr && high.value > 2 * shared + 2)) return null;
  return { numeral: high, to: high.to, start: shared };
}

/** "10% and 15%", "$2m to $3m": the first number may carry its own sign or scale. */
function skipUnit(tokens: readonly Token[], at: number, limit: number): number {
  const token = at < limit ? tokens[at]! : undefined;
  return token?.glued && (token.text === '%' || token.text === 'm') ? at + 1 : at;
}

function finish(tokens: readonly Token[], parts: Parts): FoundQuantity | null {
  const { at, from, limit, low, high } = parts;
  let to = high ? high.to : low.to;
  const unit = parts.currency ? null : unitAfter(tokens, to, limit, low.value);
  const kind = parts.currency ? 'money' : low.isShare ? 'percent' : (unit?.kind ?? 'count');
  if (low.isShare && unit) return null;
  if (unit) to = unit.to;
  const start =
    high && /^(?:between|from)$/.test(tokens[(parts.currency ? at - 1 : at) - 1]?.lower ?? '')
      ? parts.currency
        ? at - 2
        : at - 1
      : parts.currency
        ? at - 1
        : at;
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

interface Built {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly kind: FoundQuantity['kind'];
  readonly unit: FoundUnit | null;
  readonly currency: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly magnitude: boolean;
  readonly per: string | null;
  readonly sign: '+' | '-' | null;
}

function build(tokens: readonly Token[], built: Built): FoundQuantity {
  const { unit, currency, from, to, numberFrom, kind } = built;
  const written = currency
    ? tokens[numberFrom - 1]!.text
    : unit
      ? textBetween(tokens, unit.to - 1, unit.to)
      : null;
  return {
    from,
    to,
    numberFrom,
    kind,
    value: built.value,
    low: built.low,
    high: built.high,
    qualifier: built.qualifier,
    magnitude: built.magnitude,
    per: built.per,
    sign: built.sign,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    unit: currency ?? unit?.unit ?? (kind === 'percent' ? 'percent' : null),
    unitText: written,
    attributive: unit?.attributive ?? isAttributive(tokens, to),
  };
}

const textBetween = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** "two-day" is one word to the tokenizer; "12-point plan" is a number and a glued word. */
function isAttributive(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === '-' &&
    tokens[to]!.glued &&
    tokens[to + 1]?.glued === true &&
    tokens[to + 1]!.kind === 'word'
  );
}

function finishVague(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  figure: { value: number; low: number; high: number | null; to: number; scale: number },
): FoundQuantity | null {
  const isExactDozen =
    tokens[at]!.lower === 'a' && Object.hasOwn(scales, tokens[at + 1]?.lower ?? '');
  if (isExactDozen) return null;
  const afterOf = tokens[figure.to]?.lower === 'of' ? figure.to + 1 : figure.to;
  const money = unitAfter(tokens, afterOf, limit, figure.value);
  const isMoney = money?.kind === 'money' && money.to > afterOf;
  const before = qualifierBefore(tokens, at, from, 'count');
  const isHedged =
    before.qualifier === 'about' ||
    before.qualifier === null ||
    before.qualifier === 'up_to' ||
    before.qualifier === 'nearly';
  const start = isHedged ? at : before.from;
  const measure = money && !isMoney && money.kind === 'measure' ? money : null;
  return build(tokens, {
    from: start,
    to: isMoney ? money.to : measure ? measure.to : figure.to,
    numberFrom: at,
    kind: isMoney ? 'money' : measure ? 'measure' : 'count',
    unit: isMoney ? money : measure,
    currency: null,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: 'vague',
    magnitude: figure.scale >= 1e3,
    per: null,
    sign: null,
  });
}
