import { monthOf } from '../lexicon/en/designators.js';
import type { Sentence, Token } from '../text/document.js';
import { bit, isOf } from '../text/vocabulary.js';
import { addDays, calendarDate, dayOf, isMonth, iso, type FoundDate } from './calendar.js';
import { joinRanges } from './periods.js';
import { firstMonths, isPlanOf, lastWeek, past, pastHours, year } from './spans.js';

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const relative = new Set(['yesterday', 'today', 'tonight', 'tomorrow']);
const spans = new Set([
  'day',
  'week',
  'month',
  'year',
  'hours',
  'days',
  'summer',
  'winter',
  'spring',
  'autumn',
]);
const numeric = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/** The dates of a sentence, resolved against the day of the article; none without that day. */
export function findDates(
  tokens: readonly Token[],
  sentence: Sentence,
  published: string | null,
): FoundDate[] {
  if (!published) return [];
  const found: FoundDate[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!mayBeDate(tokens[i]!)) continue;
    const date = dateAt(tokens, i, sentence, published);
    if (!date) continue;
    found.push(date);
    i = date.to - 1;
  }
  return joinRanges(found, tokens, sentence.from, published);
}

/** "mid-July" */
const partOfMonth = /^(?:[Mm]id|[Ee]arly|[Ll]ate)-([A-Z]\w+)$/;

/** A month, a day, "last", or digits: every other word is no date. */
const mayBeDate = (token: Token) =>
  token.kind === 'number' ||
  isOf(token, bit.month | bit.weekday | bit.dateWord) ||
  /^(?:first|day)$/.test(token.lower) ||
  partOfMonth.test(token.text);

function dateAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  published: string,
): FoundDate | null {
  const { lower, text } = tokens[at]!;
  if (numeric.test(text)) return point(at, at + 1, fromNumeric(text));
  if (/^\d{4}$/.test(text) && isIsoDay(tokens, at))
    return point(
      at,
      at + 5,
      tokens
        .slice(at, at + 5)
        .map((token) => token.text)
        .join(''),
    );
  if (isMonth(tokens[at])) return monthAt(tokens, at, sentence, published);
  if (weekdays.includes(lower) || relative.has(lower)) return weekdayAt(tokens, at, published);
  if (
    lower === 'last' ||
    lower === 'this' ||
    lower === 'past' ||
    lower === 'previous' ||
    lower === 'next'
  )
    return relativeSpan(tokens, at, sentence, published);
  if (lower === 'first') return firstMonths(tokens, at, published);
  if (lower === 'day') return dayBefore(tokens, at, sentence, published);
  const [, month] = partOfMonth.exec(text) ?? [];
  if (month && !Number.isNaN(monthOf(month.toLowerCase())))
    return point(at, at + 1, calendarDate(monthOf(month.toLowerCase()), null, null, published));
  if (year.test(text) && (isYearHere(tokens, at) || isPlanOf(tokens, at)))
    return yearAt(tokens, at);
  if (/^(?:24|48|72)$/.test(text) && tokens[at + 1]?.lower === 'hours')
    return pastHours(tokens, at, sentence, published);
  return null;
}

const point = (from: number, to: number, day: string): FoundDate => ({
  from,
  to,
  period: { from: day, to: day },
  kind: 'point',
});

const isIsoDay = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '-' &&
  tokens[at + 1]!.glued &&
  /^\d\d$/.test(tokens[at + 2]?.text ?? '') &&
  tokens[at + 3]?.text === '-';

function fromNumeric(text: string): string {
  const [day = '', month = '', y = ''] = text.split('.');
  return `${y.length === 2 ? `20${y}` : y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isYearHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return /^(?:in|since|of|for|from|by|until|to|during|late|early|mid|and|between|before|after|summer|winter|spring|autumn|-|–)$/.test(
    before,
  );
}

/** "the day before", "a day earlier": before the last date that stands ahead of it, else before the article's day. */
function dayBefore(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  published: string,
): FoundDate | null {
  const isBefore = /^(?:before|earlier)$/.test(tokens[at + 1]?.lower ?? '');
  const opens = /^(?:,|\.|;|was|were|and|had)$/.test(tokens[at + 2]?.lower ?? '.');
  if (!isBefore || !opens || !/^(?:the|a)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  let day = published.slice(0, 10);
  for (let i = at - 1; i >= sentence.from; i--) {
    const date = mayBeDate(tokens[i]!) ? dateAt(tokens, i, sentence, published) : null;
    if (date?.period.from?.length === 10) {
      day = date.period.from;
      break;
    }
  }
  return point(at, at + 2, iso(addDays(dayOf(day), -1)));
}

function yearAt(tokens: readonly Token[], at: number): FoundDate {
  const { text } = tokens[at]!;
  const dash = tokens[at + 1];
  const tail = dash?.glued && /^[-–]$/.test(dash.text) ? tokens[at + 2]?.text : undefined;
  if (tail && /^\d\d$/.test(tail))
    return {
      from: at,
      to: at + 3,
      period: { from: text, to: text.slice(0, 2) + tail },
      kind: 'range',
    };
  if (tail && year.test(tail))
    return { from: at, to: at + 3, period: { from: text, to: tail }, kind: 'range' };
  return point(at, at + 1, text);
}

const shortMonthBefore =
  /^(?:in|since|until|till|by|of|from|to|and|last|this|next|late|early|mid)$/;

/** A month with its day and year on either side, as far as they stand. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  published: string,
): FoundDate | null {
  let from = at;
  let to = at + 1;
  const isDay = (i: number) =>
    /^\d{1,2}$/.test(tokens[i]?.text ?? '') && i >= sentence.from && i < sentence.to;
  let dayAt = -1;
  if (isDay(at - 1)) {
    from = at - 1;
    dayAt = from;
  } else if (isDay(at + 1) && !(tokens[at + 2]?.glued === true && tokens[at + 2]?.text === ':')) {
    to = at + 2;
    dayAt = at + 1;
  }
  let yearText: string | null = null;
  if (tokens[to]?.text === ',' && year.test(tokens[to + 1]?.text ?? '')) {
    yearText = tokens[to + 1]!.text;
    to += 2;
  } else if (year.test(tokens[to]?.text ?? '') && to < sentence.to) {
    yearText = tokens[to]!.text;
    to += 1;
  } else if (/^(?:last|this)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'year') {
    yearText = String(Number(published.slice(0, 4)) - (tokens[to]!.lower === 'last' ? 1 : 0));
    to += 2;
  }
  // "Viña del Mar", "Jan Egeland": a short form alone is a name.
  const isShort = tokens[at]!.lower.length === 3 && tokens[at]!.lower !== 'may';
  if (isShort && to - from === 1 && !shortMonthBefore.test(tokens[at - 1]?.lower ?? ''))
    return null;
  const day = dayAt < 0 ? null : Number(tokens[dayAt]!.text);
  const date = calendarDate(monthOf(tokens[at]!.lower), day, yearText, published);
  // "a loan agreed in June", told in May: of last year.
  const isLastYear = yearText === null && date > published && isToldOfPast(tokens, from, sentence);
  return point(from, to, isLastYear ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date);
}

/** "agreed in June", in a sentence where nothing tells of what is to come. */
function isToldOfPast(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  if (tokens[from - 1]?.lower !== 'in') return false;
  if (!/^(?:ed|part|past)$/.test(tokens[from - 2]?.node?.entry?.form ?? '')) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (toCome.test(tokens[i]!.lower)) return false;
  return true;
}

const toCome =
  /^(?:will|would|'ll|shall|should|could|can|may|might|by|until|till|before|next|due|plans?|planned|planning|expects?|expected|scheduled|set|to|coming|through|starts?|begins?|ends?|is|are|from)$/;

/** The last such weekday at or before the article's day. */
function weekdayAt(tokens: readonly Token[], at: number, published: string): FoundDate {
  const { lower } = tokens[at]!;
  const day = dayOf(published);
  if (relative.has(lower))
    return point(
      at,
      at + 1,
      iso(addDays(day, lower === 'yesterday' ? -1 : lower === 'tomorrow' ? 1 : 0)),
    );
  const back = (day.getUTCDay() - weekdays.indexOf(lower) + 7) % 7;
  return point(at, at + 1, iso(addDays(day, -back)));
}

/** "last year", "this week", "past 24 hours", "last summer", "last month". */
function relativeSpan(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  published: string,
): FoundDate | null {
  const word = tokens[at]!.lower;
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined;
  if (!next) return null;
  if (weekdays.includes(next.lower)) return shift(weekdayAt(tokens, at + 1, published), at);
  if (isMonth(next)) return shift(monthAt(tokens, at + 1, sentence, published), at);
  if (/^(?:24|48|72)$/.test(next.text) && tokens[at + 2]?.lower === 'hours')
    return pastHours(tokens, at, sentence, published);
  if (!spans.has(next.lower)) return null;
  if (next.lower === 'year')
    return point(
      at,
      at + 2,
      String(
        Number(published.slice(0, 4)) +
          (word === 'last' || word === 'previous' ? -1 : word === 'next' ? 1 : 0),
      ),
    );
  if (next.lower === 'week' && word === 'last') return lastWeek(at, published);
  if (next.lower === 'day' && (word === 'past' || word === 'last'))
    return past(at, at + 2, published, 1);
  if (next.lower === 'month' && word === 'last')
    return point(
      at,
      at + 2,
      iso(new Date(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 2, 1)).slice(
        0,
        7,
      ),
    );
  return next.lower === 'month' && word === 'this'
    ? point(at, at + 2, published.slice(0, 7))
    : null;
}

const shift = (date: FoundDate | null, from: number) => (date ? { ...date, from } : null);
