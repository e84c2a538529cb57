import { changeVerbs } from '../lexicon/en/designators.js';
import type { Token } from '../text/document.js';
import { readNumeral, type Numeral } from './numerals.js';
import { currencyBefore } from './units.js';

/** The upper end of a range. */
export interface UpperEnd {
  readonly numeral: Numeral;
  readonly to: number;
  /** The value of the lower end, at the scale that both share. */
  readonly start: number;
}

/** "to 80,000", "-3 billion", "and 130" (after between), "or three" behind a first number. */
export function readRange(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  low: Numeral,
  currency: string | null,
): UpperEnd | null {
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

/** "from four to eight" after a verb of change is two figures. */
function isChange(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (changeVerbs.has(tokens[i]!.lower)) return true;
  return false;
}
