import { monthOf } from '../lexicon/en/designators.js';
import type { Period } from '../model/claim.js';
import type { Token } from '../text/document.js';

/** A date or period where it stands; token indices, `to` exclusive. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  /** `since` and `past` run up to the article's day; `point` is a day, month or year. */
  readonly kind: 'point' | 'since' | 'past' | 'range';
}

/** Month 1 to 12, day and year where they stand; without a year the one that brings the date nearest to the article's day, looking back. */
export function calendarDate(
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
/** Midnight of a day, UTC. */
export const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
/** Some days later, or earlier where negative. */
export const addDays = (date: Date, days: number) => new Date(date.getTime() + days * dayMs);
/** "2024-02-01" */
export const iso = (date: Date) => date.toISOString().slice(0, 10);

/** "may" is a month only with a capital. */
export const isMonth = (token: Token | undefined) =>
  token !== undefined && !Number.isNaN(monthOf(token.lower)) && /^\p{Lu}/u.test(token.text);
