import { currencyNames } from '../lexicon/en/currencies.js';
import { cardinals, fractions, scales, touchingScales } from '../lexicon/en/numbers.js';
import type { Token } from '../text/document.js';
import { bit, isOf } from '../text/vocabulary.js';

/** A bare cardinal; token indices, `to` exclusive. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** The largest scale word in it ("million"), 1 where there is none. */
  readonly scale: number;
  /** A share of a whole, in percent ("two thirds" 66.67). */
  readonly isShare: boolean;
}

const grouped = /^\d{1,3}(?:[,\u00a0\u202f]\d{2,3})+(?:\.\d+)?$/;
const plain = /^\d+(?:[.,]\d+)?$/;

/** The numeral that begins at a token, or null. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  limit: number,
  inMoney = false,
): Numeral | null {
  const token = tokens[at];
  if (!token || at >= limit) return null;
  if (token.kind === 'number') return readDigits(tokens, at, limit, inMoney);
  if (token.kind !== 'word') return null;
  return readShare(tokens, at, limit) ?? readWords(tokens, at, limit);
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  limit: number,
  inMoney: boolean,
): Numeral | null {
  const value = valueOf(tokens[at]!.text);
  if (value === null) return null;
  const outOf = readOutOf(tokens, at, limit, value);
  if (outOf) return outOf;
  return readScales(tokens, at + 1, limit, value, true, inMoney);
}

/** Digits to a number: "1,234.5", "12,34,567", "1.155"; null for "24.02.2022". */
function valueOf(text: string): number | null {
  // No count of anything, and beyond what a number holds.
  if (text.length > 40) return null;
  if (grouped.test(text)) return Number(text.replace(/[,\u00a0\u202f]/g, ''));
  return plain.test(text) ? Number(text.replace(',', '.')) : null;
}

/** "nine in ten", "4 out of 10". */
function readOutOf(
  tokens: readonly Token[],
  at: number,
  limit: number,
  value: number,
): Numeral | null {
  const first = tokens[at + 1]?.lower;
  const isOut = first === 'out' && tokens[at + 2]?.lower === 'of';
  if (first !== 'in' && !isOut) return null;
  const i = at + (isOut ? 3 : 2);
  const whole = i < limit ? simpleValue(tokens[i]!) : null;
  // "40 in 2022" and "three in May" are no shares: a whole is a small round number.
  if (
    whole === null ||
    ![2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000].includes(whole) ||
    value >= whole ||
    tokens[i + 1]?.kind === 'number'
  )
    return null;
  return {
    value: round((value / whole) * 100),
    to: i + 1,
    scale: 1,
    isShare: true,
  };
}

function simpleValue(token: Token): number | null {
  if (token.kind === 'number') return valueOf(token.text);
  const word = cardinals[token.lower];
  return word ?? (token.lower === 'hundred' ? 100 : null);
}

/** "two thirds", "a quarter", "three-quarters", "half"; not where it multiplies ("half a million"). */
function readShare(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  const { lower } = tokens[at]!;
  const dash = lower.indexOf('-');
  const head = dash < 0 ? lower : lower.slice(0, dash);
  const tail = dash < 0 ? '' : lower.slice(dash + 1);
  if (tail && Object.hasOwn(fractions, tail) && Object.hasOwn(cardinals, head))
    return share(cardinals[head]!, fractions[tail]!, at + 1);
  if (tokens[at]!.lower === 'half') return readHalf(tokens, at, limit);
  const count = tokens[at]!.lower === 'a' ? 1 : cardinals[tokens[at]!.lower];
  const next = tokens[at + 1]?.lower ?? '';
  if (count === undefined || at + 1 >= limit || !Object.hasOwn(fractions, next) || next === 'half')
    return null;
  const isPlural = next.endsWith('s');
  if (count > 1 !== isPlural) return null;
  if (tokens[at + 2]?.lower === 'of' && /^(?:a|one)$/.test(tokens[at + 3]?.lower ?? ''))
    return part(tokens, at + 4, limit, count / fractions[next]!);
  // "Two missiles got through and a third fell in a field"
  const isThird =
    next === 'third' &&
    count === 1 &&
    tokens[at + 2]?.lower !== 'of' &&
    tokens.slice(Math.max(0, at - 14), at).some(({ lower }) => lower === 'two');
  if (isThird) return null;
  const opens =
    count > 1 ||
    tokens[at + 2]?.lower === 'of' ||
    tokens[at + 2]?.kind !== 'word' ||
    // "a quarter has been paid"
    isOf(tokens[at + 2], bit.auxiliary) ||
    (next === 'third' && !namesThing(tokens[at + 2]));
  return opens ? share(count, fractions[next]!, at + 2) : null;
}

/** "half a million" is a number, "half the fleet" a share, "half an hour" neither. */
function readHalf(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:a|of|-)$/.test(next) && Object.hasOwn(scales, tokens[at + 2]?.lower ?? ''))
    return part(tokens, at + 2, limit, 0.5);
  if (next === 'a') return null;
  if (
    /^(?:hour|day|year|brother|time|past|measures|an|mast|staff|built)$/.test(next) ||
    (tokens[at + 1]?.glued === true && tokens[at + 1]?.text === '-')
  )
    return null;
  if (/^(?:first|second|other|last|latter)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return share(1, 2, at + 1);
}

/** "half a million", "a quarter of a billion": a fraction of a scale is a number. */
function part(tokens: readonly Token[], at: number, limit: number, factor: number): Numeral | null {
  const scale = at < limit ? scales[tokens[at]!.lower] : undefined;
  return scale === undefined
    ? null
    : readScales(tokens, at + 1, limit, factor * scale, false, false, scale);
}

const share = (count: number, whole: number, to: number): Numeral => ({
  value: round((count / whole) * 100),
  to,
  scale: 1,
  isShare: true,
});
const round = (value: number) => Math.round(value * 100) / 100;

// oxlint-disable max-lines-per-function -- one scan with one state; parts of it would pass all of that around
/** "twenty-two thousand five hundred", "a hundred", "twelve hundred", "two and a half million". */
function readWords(tokens: readonly Token[], at: number, limit: number): Numeral | null {
  let i = at;
  let total = 0;
  let group = -1;
  let scale = 1;
  if (tokens[i]!.lower === 'a' || tokens[i]!.lower === 'an') {
    if (!Object.hasOwn(scales, tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.lower === 'score')
      return null;
    group = 1;
    i += 1;
  }
  const outOf =
    group < 0 && Object.hasOwn(cardinals, tokens[i]!.lower)
      ? readOutOf(tokens, i, limit, cardinals[tokens[i]!.lower]!)
      : null;
  if (outOf) return outOf;
  for (; i < limit; i++) {
    const word = tokens[i]!.lower;
    if (
      word === 'and' &&
      group >= 0 &&
      scale > 1 &&
      wordValue(tokens[i + 1]?.lower ?? '') !== null &&
      scale !== 12 &&
      !Object.hasOwn(scales, tokens[i + 2]?.lower ?? '')
    )
      continue;
    if (
      word === 'and' &&
      tokens[i + 1]?.lower === 'a' &&
      tokens[i + 2]?.lower === 'half' &&
      group >= 0
    ) {
      group += 0.5;
      i += 2;
      continue;
    }
    const value = wordValue(word);
    if (value !== null && mayAdd(group, value)) {
      group = Math.max(group, 0) + value;
      continue;
    }
    const factor = Object.hasOwn(scales, word) ? scales[word]! : null;
    if (factor === null || group < 0) break;
    scale = Math.max(scale, factor);
    if (factor >= 1e3) {
      total += group * factor;
      group = 0;
    } else group *= factor;
  }
  if (group < 0) return null;
  return { value: total + group, to: i, scale, isShare: false };
}

// oxlint-enable max-lines-per-function

/** "seventy", "five", "twenty-two". */
function wordValue(word: string): number | null {
  if (Object.hasOwn(cardinals, word)) return cardinals[word]!;
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = cardinals[word.slice(0, dash)];
  const ones = cardinals[word.slice(dash + 1)];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** A smaller number may follow hundreds or thousands; "two three" is no number. */
const mayAdd = (group: number, value: number) =>
  group <= 0 ||
  (group % 100 === 0 && value < 100) ||
  (group % 10 === 0 && group % 100 >= 20 && value < 10);

/** The scales behind digits: "1.2 mn", "47m", "3,700 crore", "834.9 million". */
function readScales(
  tokens: readonly Token[],
  at: number,
  limit: number,
  value: number,
  isDigits: boolean,
  inMoney: boolean,
  known = 1,
): Numeral {
  let to = at;
  let scale = known;
  let amount = value;
  while (to < limit) {
    const hyphen =
      tokens[to]!.text === '-' &&
      tokens[to]!.glued &&
      tokens[to + 1]?.glued === true &&
      Object.hasOwn(scales, tokens[to + 1]!.lower);
    const i = hyphen ? to + 1 : to;
    const factor = scaleAt(tokens, i, inMoney && isDigits);
    if (factor === null || i >= limit || amount > 1e30) break;
    amount *= factor;
    scale = Math.max(scale, factor);
    to = i + 1;
  }
  return { value: tidy(amount), to, scale, isShare: false };
}

/** Keeps 4.98 × 100,000 from becoming 498000.00000000006. */
const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function scaleAt(tokens: readonly Token[], at: number, inMoney: boolean): number | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const word = token.lower.replace(/\.$/, '');
  if (Object.hasOwn(scales, word) && word !== 'score' && word !== 'mil') return scales[word]!;
  if (!token.glued || !Object.hasOwn(touchingScales, word)) return null;
  return inMoney || word === 'k' || (token.text === 'm' && countsAfter(tokens[at + 1]))
    ? touchingScales[word]!
    : null;
}

/** "1.9m meals", "2.3m people": millions where a plural noun follows, else metres. */
const countsAfter = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.glued &&
  (currencyNames.has(token.lower) ||
    token.lower === 'people' ||
    token.lower === 'more' ||
    (/[a-z]s$/.test(token.lower) && token.lower !== 'as'));

/** "a third Patriot battery" is the third of a row. */
const namesThing = (token: Token | undefined) =>
  token !== undefined &&
  (token.isCapital ||
    token.node?.entry?.nouns.some(({ group }) => group !== 'giving' && group !== 'person') ===
      true ||
    /^(?:time|day|week|year|month|round|wave|term|country|person|batch|package|tranche)$/.test(
      token.lower,
    ));
