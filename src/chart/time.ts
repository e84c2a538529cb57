import type { Claim } from '../model/claim.js';
import { formatTime } from './format.js';

/** A time in days since 1970, UTC; `to` is the first moment after it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A claim and the time that it covers. */
export interface Timed {
  readonly claim: Claim;
  readonly span: TimeSpan;
}

const dayMs = 86_400_000;

/** The days that an ISO date covers: one, a month or a year; null where it is no date. */
export function spanOfDate(date: string): TimeSpan | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || !/^\d{4}(?:-\d\d){0,2}/.test(date)) return null;
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / dayMs;
  const from = at(year, (month ?? 1) - 1, day ?? 1);
  const to =
    month === undefined
      ? at(year + 1, 0, 1)
      : day === undefined
        ? at(year, month, 1)
        : at(year, month - 1, day + 1);
  return { from, to };
}

/** The time that a figure covers, else the day on which it was published; null where neither is known. */
export function spanOf({ when, source }: Claim): TimeSpan | null {
  const published = source.published === null ? null : spanOfDate(source.published);
  const from = when?.from ? spanOfDate(when.from) : null;
  const to = when?.to ? spanOfDate(when.to) : null;
  if (from && to) return { from: from.from, to: Math.max(to.to, from.to) };
  if (from) return { from: from.from, to: Math.max(published?.to ?? 0, from.to) };
  return to ?? published;
}

/** The last days of the figures, each once. */
export const daysOf = (claims: readonly Claim[]): Set<number> =>
  new Set(claims.flatMap((claim) => spanOf(claim)?.to ?? []));

/** The figure of a time alone, and no running total. */
export const isIncrement = ({ basis, when }: Claim): boolean =>
  basis === 'increment' || (basis === null && Boolean(when?.from && when.to));

/** A day since 1970 in the chart's language. */
export const formatDay = (day: number, locale: string): string =>
  formatTime(day * dayMs, locale, 'day');

export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

type Step = readonly [kind: 'day' | 'month' | 'year', count: number];
/** Distances of ticks, each with its least length in days. */
const steps: readonly Step[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['day', 14],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ['year', count]),
];
const lengths = { day: 1, month: 30.4, year: 365.25 };

/** Round dates along a span, at most about `count`. */
export function timeTicks({ from, to }: TimeSpan, count: number, locale: string): TimeTick[] {
  const [kind, every] =
    steps.find(([one, many]) => (to - from) / (lengths[one] * many) <= count) ?? steps.at(-1)!;
  const ticks: TimeTick[] = [];
  let year = 0;
  for (let i = 0; ; i++) {
    const at = tickAt(from, kind, every, i);
    if (at >= to) return ticks;
    if (at < from) continue;
    const date = new Date(at * dayMs);
    const isNew = date.getUTCFullYear() !== year;
    year = date.getUTCFullYear();
    const exact = kind === 'year' || isNew ? kind : (`short ${kind}` as const);
    ticks.push({ at, text: formatTime(at * dayMs, locale, exact) });
  }
}

/** The tick with a number, counted from the round date at or before `from`. */
function tickAt(from: number, kind: Step[0], every: number, i: number): number {
  if (kind === 'day') return Math.floor(from) + i * every;
  const start = new Date(from * dayMs);
  const year = start.getUTCFullYear();
  if (kind === 'year') return Date.UTC(Math.floor(year / every) * every + i * every, 0, 1) / dayMs;
  const month = Math.floor(start.getUTCMonth() / every) * every + i * every;
  return Date.UTC(year, month, 1) / dayMs;
}
