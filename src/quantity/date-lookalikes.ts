import { clockWords, yearWords } from '../lexicon/en/designators.js';
import type { Token } from '../text/document.js';
import { isMonth } from './calendar.js';

const yearLike = /^(?:1[0-9]|20)\d\d$/;

/** "in 2022", "2022-23", "the 1990s": four digits that count nothing. */
export function isYear(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!yearLike.test(token.text))
    return before?.text === '-' && before.glued && token.glued && /^\d\d$/.test(token.text);
  if (after?.glued && /^(?:s|-|–|\/)$/.test(after.lower)) return true;
  if (
    !before ||
    yearWords.has(before.lower) ||
    isMonth(before) ||
    before.text === ',' ||
    /['’]s$/.test(before.lower)
  )
    return true;
  return (
    !after ||
    after.kind === 'punct' ||
    !/s$|^(?:people|men|women|children)$/.test(after.lower) ||
    before.kind === 'number'
  );
}

/** "10:30", "5 pm" */
export function isClock(tokens: readonly Token[], at: number, after: Token | undefined): boolean {
  if (after && clockWords.has(after.lower)) return true;
  const colon =
    after?.text === ':' &&
    after.glued &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.glued;
  const isMinutes =
    tokens[at - 1]?.text === ':' && tokens[at]!.glued && tokens[at - 2]?.kind === 'number';
  return colon || isMinutes || isDayPart(tokens, at);
}

/** "at 11 in the morning", "at three at night" */
function isDayPart(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  return (
    tokens[at - 1]?.lower === 'at' &&
    /^(?:in the (?:morning|afternoon|evening)|at night)\b/.test(behind.join(' '))
  );
}

/** "6 September", "July 5", "24/7": a day. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  after: Token | undefined,
  from: number,
): boolean {
  const isDay = /^\d{1,2}$/.test(tokens[at]!.text);
  if (!isDay) return false;
  if (isMonth(after)) return true;
  // "on May 12 people …" is read as a day; in "on 3 May 12 people …" the month has its day.
  const hasDay = at - 2 >= from && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at - 2]!.text);
  if (isMonth(before)) return !(hasDay && after?.kind === 'word');
  // "3 and 6 September", "24 to 27 March", "July 5 and 20"
  const joins = /^(?:and|to|or|until|-|–|,)$/;
  if (
    after &&
    joins.test(after.lower) &&
    /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '') &&
    isMonth(tokens[at + 3])
  )
    return true;
  if (
    before &&
    joins.test(before.lower) &&
    at - 3 >= from &&
    /^\d{1,2}$/.test(tokens[at - 2]!.text) &&
    isMonth(tokens[at - 3])
  )
    return true;
  return (
    (after?.text === '/' && after.glued) ||
    (before?.text === '/' && before.glued && tokens[at]!.glued)
  );
}
