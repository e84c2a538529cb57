import type { Sentence, Token } from '../text/document.js';
import { addDays, dayOf, iso, type FoundDate } from './calendar.js';

// Periods that are told by the article's day: "last week", "past 24 hours", "the first seven months".

/** Four digits that are a year. */
export const year = /^(?:1[89]|20)\d\d$/;

/** "the 2022 response plan", "its 2024 appeal" */
export function isPlanOf(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|its|'s|this|a)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:plan|appeal|programme|budget|overview|requirements)$/.test(lower));
}

const counts = 'one two three four five six seven eight nine ten eleven'.split(' ');

const firstPart = /^(?:half|(\w+) months) of (?:(?:the|this) year|((?:19|20)\d\d))\b/;

/** "the first seven months of the year", "the first half of 2025": months from January on. */
export function firstMonths(
  tokens: readonly Token[],
  at: number,
  published: string,
): FoundDate | null {
  const words = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  const [phrase, count, named] = firstPart.exec(words.join(' ')) ?? [];
  if (!phrase) return null;
  const months = count ? counts.indexOf(count) + 1 || Number(count) : 6;
  if (!(months > 0 && months < 12)) return null;
  const y = named ?? published.slice(0, 4);
  const period = { from: `${y}-01`, to: `${y}-${String(months).padStart(2, '0')}` };
  return { from: at, to: at + 1 + phrase.split(' ').length, period, kind: 'range' };
}

/** Monday to Sunday before the week of the article. */
export function lastWeek(at: number, published: string): FoundDate {
  const day = dayOf(published);
  const monday = addDays(day, -((day.getUTCDay() + 6) % 7) - 7);
  const period = { from: iso(monday), to: iso(addDays(monday, 6)) };
  return { from: at, to: at + 2, period, kind: 'range' };
}

/** "24 hours", "the past 48 hours": up to the article's day. */
export function pastHours(
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

/** Some days up to the article's day. */
export function past(from: number, to: number, published: string, days: number): FoundDate {
  return {
    from,
    to,
    period: { from: iso(addDays(dayOf(published), -days)), to: published.slice(0, 10) },
    kind: 'past',
  };
}
