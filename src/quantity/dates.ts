import { monthOf } from '../lexicon/en/designators.js';
import type { Period } from '../model/claim.js';
import type { Sentence, Token } from '../model/document.js';

/** A date or period where it stands; token indices, `to` exclusive. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  /** `since` and `past` run up to the article's day; `point` is a day, month or year. */
  readonly kind: 'point' | 'since' | 'past' | 'range';
}

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
const year = /^(?:1[89]|20)\d\d$/;
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
    const date = dateAt(tokens, i, sentence, published);
    if (!date) continue;
    found.push(date);
    i = date.to - 1;
  }
  return joinRanges(found, tokens, sentence.from, published);
}

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
  if (!Number.isNaN(monthOf(lower)) && /^\p{Lu}/u.test(text))
    return monthAt(tokens, at, sentence, published);
  if (weekdays.includes(lower) || relative.has(lower)) return weekdayAt(tokens, at, published);
  if (
    lower === 'last' ||
    lower === 'this' ||
    lower === 'past' ||
    lower === 'previous' ||
    lower === 'next'
  )
    return relativeSpan(tokens, at, sentence, published);
  if (year.test(text) && isYearHere(tokens, at)) return yearAt(tokens, at);
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
  const day = dayAt < 0 ? null : Number(tokens[dayAt]!.text);
  return point(from, to, calendarDate(monthOf(tokens[at]!.lower), day, yearText, published));
}

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

/** Month 1 to 12, day and year where they stand; without a year the one that brings the date nearest to the article's day, looking back. */
function calendarDate(
  month: number,
  day: number | null,
  yearText: string | null,
  published: string,
): string {
  const reference = dayOf(published);
  let y = yearText ? Number(yearText) : reference.getUTCFullYear();
  if (!yearText) {
    const ahead = (Date.UTC(y, month - 1, day ?? 1) - reference.getTime()) / dayMs;
    // News of January speaks of December, news of December of the January to come.
    if (ahead > 62) y -= 1;
    else if (ahead < -335) y += 1;
  }
  const head = `${y}-${pad(month)}`;
  return day === null ? head : `${head}-${pad(day)}`;
}

const dayMs = 864e5;
const pad = (value: number) => String(value).padStart(2, '0');
const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
const addDays = (date: Date, days: number) => new Date(date.getTime() + days * dayMs);
const iso = (date: Date) => date.toISOString().slice(0, 10);

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
  if (!Number.isNaN(monthOf(next.lower)) && /^\p{Lu}/u.test(next.text))
    return shift(monthAt(tokens, at + 1, sentence, published), at);
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

function pastHours(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  published: string,
): FoundDate {
  let to = at;
  while (to < sentence.to && tokens[to]!.lower !== 'hours') to += 1;
  const hours = Number(tokens[to - 1]!.text);
  return past(at, to + 1, published, Math.ceil(hours / 24));
}

function past(from: number, to: number, published: string, days: number): FoundDate {
  return {
    from,
    to,
    period: { from: iso(addDays(dayOf(published), -days)), to: published.slice(0, 10) },
    kind: 'past',
  };
}

/** "since February 2022" runs to the article's day; "from … to …" and "between … and …" are one period. */
function joinRanges(
  dates: readonly FoundDate[],
  tokens: readonly Token[],
  from: number,
  published: string,
): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const word = date.from > from ? tokens[date.from - 1]!.lower : '';
    const opener = last && last.from > from ? tokens[last.from - 1]!.lower : '';
    const isRange =
      last &&
      last.to === date.from - 1 &&
      /^(?:to|and|-|–|until)$/.test(word) &&
      /^(?:from|between)$/.test(opener);
    if (isRange)
      joined[joined.length - 1] = {
        from: last.from,
        to: date.to,
        period: { from: last.period.from, to: date.period.to },
        kind: 'range',
      };
    else if (followsSince(tokens, date.from, from))
      joined.push({
        ...date,
        period: { from: date.period.from, to: published.slice(0, 10) },
        kind: 'since',
      });
    else joined.push(withSecondDay(date, tokens));
  }
  return joined;
}

/** "since 24 February", "since the war broke out in February 2022", "since Russia's invasion in 2022". */
function followsSince(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (tokens[i]!.lower === 'since') return true;
    if (/^[,;:.]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** "between July 5 and 20": the second day shares the month. */
function withSecondDay(date: FoundDate, tokens: readonly Token[]): FoundDate {
  const day = tokens[date.to + 1]?.text ?? '';
  const isPair =
    /^(?:and|to|-|–)$/.test(tokens[date.to]?.lower ?? '') &&
    /^\d{1,2}$/.test(day) &&
    /^(?:from|between)$/.test(tokens[date.from - 1]?.lower ?? '');
  const start = date.period.from;
  if (!isPair || start?.length !== 10) return date;
  return {
    ...date,
    to: date.to + 2,
    period: { from: start, to: `${start.slice(0, 8)}${day.padStart(2, '0')}` },
    kind: 'range',
  };
}
