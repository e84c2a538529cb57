import { scales } from '../lexicon/en/numbers.js';
import { vagueConventions, vagueWords } from '../lexicon/en/vague.js';
import type { FoundQuantity, VagueConvention } from '../model/quantity.js';
import type { Token } from '../text/document.js';
import { build } from './build.js';
import { qualifierBefore } from './qualifiers.js';
import { unitAfter } from './units.js';

/** A figure by convention: "dozens". */
interface Vague {
  readonly value: number;
  readonly low: number;
  readonly high: number | null;
  readonly to: number;
  readonly scale: number;
}

const openers = new Set(Object.keys(vagueWords).map((phrase) => phrase.split(' ')[0]!));

/** "several", "dozens", "tens of thousands", "several million": a figure by convention, or null. */
export function readVague(
  tokens: readonly Token[],
  at: number,
  limit: number,
  convention: VagueConvention,
): Vague | null {
  const first = tokens[at]!.lower;
  if (!openers.has(first)) return null;
  const product = readProduct(tokens, at, limit);
  if (product && convention === 'floor') return product;
  for (let length = Math.min(3, limit - at); length > 0; length--) {
    // "hundreds of billions" is in no table, and is not "hundreds".
    if (product && length < 3) return product;
    const phrase = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    if (!Object.hasOwn(vagueWords, phrase)) continue;
    const band = convention === 'floor' ? undefined : vagueConventions[convention][phrase];
    const [low, high] = band ?? [vagueWords[phrase]!, null];
    return scaled(tokens, at + length, limit, low, high);
  }
  return null;
}

/** "several hundred", "a few thousand", "hundreds of millions". */
function scaled(
  tokens: readonly Token[],
  at: number,
  limit: number,
  low: number,
  high: number | null,
): Vague {
  const word = at < limit ? tokens[at]!.lower : '';
  const factor = Object.hasOwn(scales, word) && word !== 'score' ? scales[word]! : 1;
  const to = factor > 1 ? at + 1 : at;
  const value = high === null ? low * factor : ((low + high) / 2) * factor;
  return {
    value,
    low: low * factor,
    high: high === null ? null : high * factor,
    to,
    scale: Math.max(factor, low),
  };
}

/** "tens of billions", "hundreds of thousands": the product of both words. */
function readProduct(tokens: readonly Token[], at: number, limit: number): Vague | null {
  if (at + 2 >= limit || tokens[at + 1]!.lower !== 'of') return null;
  const scale = tokens[at + 2]!.lower.replace(/s$/, '');
  const factor =
    Object.hasOwn(scales, scale) && tokens[at + 2]!.lower.endsWith('s') ? scales[scale]! : 0;
  if (factor < 1000 || !Object.hasOwn(vagueWords, tokens[at]!.lower)) return null;
  const value = vagueWords[tokens[at]!.lower]! * factor;
  return { value, low: value, high: null, to: at + 3, scale: factor };
}

/** A vague figure with its unit; null for "a dozen", which is exact. */
export function finishVague(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  figure: Vague,
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
