import type { Claim } from '../model/claim.js';
import { isWithin, standAlone } from './filter.js';
import { sourceName, sourcesOf } from './sources.js';

/** Filters whose values are counted, in the order in which they are shown. */
export const facetNames = ['topic', 'party', 'status', 'item', 'source'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a reader has chosen; an empty list, and null, let everything through. */
export type Selection = Readonly<Record<FacetName, readonly string[]>> & {
  /** ISO dates, both included; against `when`, else the day of publication. */
  readonly since: string | null;
  readonly until: string | null;
};

export const noSelection: Selection = {
  topic: [],
  party: [],
  status: [],
  item: [],
  source: [],
  since: null,
  until: null,
};

export interface FacetValue {
  readonly value: string;
  /** Claims with it that pass all other filters. */
  readonly count: number;
}

export interface Facets {
  /** Those that pass; a part whose whole does not pass stands alone. */
  readonly claims: readonly Claim[];
  /** By filter, the most frequent first; chosen values are there even where none is left. */
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Years, months or days, earliest first, of the claims that pass all filters but the time. */
  readonly times: readonly FacetValue[];
}

/** What passes the filters, and what each of their values would leave. */
export function facetsOf(claims: readonly Claim[], selection: Selection): Facets {
  const counts = new Map<string, Map<string, number>>(
    facetNames.map((name) => [name, new Map(selection[name].map((value) => [value, 0]))]),
  );
  const shown: Claim[] = [];
  const dated: Claim[] = [];
  for (const claim of claims) {
    const values = facetNames.map((name) => [name, valuesOf[name](claim)] as const);
    const misses = values.filter(([name, has]) => !passes(has, selection[name]));
    const isInTime = isWithin(claim, selection);
    if (misses.length === 0 && isInTime) shown.push(claim);
    if (misses.length === 0) dated.push(claim);
    if (!isInTime || misses.length > 1) continue;
    // What fails by one filter alone would be seen if that one were chosen otherwise.
    for (const [name, has] of misses.length === 1 ? misses : values)
      for (const value of has) add(counts.get(name)!, value);
  }
  const valuesIn = (name: FacetName) => [...counts.get(name)!].map(toValue).sort(byCount);
  return {
    claims: standAlone(shown),
    values: Object.fromEntries(facetNames.map((name) => [name, valuesIn(name)])) as never,
    times: timesOf(dated),
  };
}

const toValue = ([value, count]: [string, number]): FacetValue => ({ value, count });
const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
const add = (counts: Map<string, number>, value: string) =>
  void counts.set(value, (counts.get(value) ?? 0) + 1);
const passes = (has: readonly string[], chosen: readonly string[]) =>
  chosen.length === 0 || has.some((value) => chosen.includes(value));

const valuesOf: Readonly<Record<FacetName, (claim: Claim) => readonly string[]>> = {
  topic: ({ topic }) => [topic],
  party: ({ by, to }) => [...new Set([...by, ...to])],
  status: ({ status }) => (status === null ? [] : [status]),
  item: ({ item }) => [item],
  source: (claim) => [...new Set(sourcesOf(claim).map(sourceName))].filter(Boolean),
};

/** More than this many days, or months, are told as months, or years. */
const daysAtMost = 14;
const monthsAtMost = 24;

function timesOf(claims: readonly Claim[]): FacetValue[] {
  const dates = claims.flatMap(
    ({ when, source }) => when?.from ?? when?.to ?? source.published ?? [],
  );
  const distinct = (length: number) => new Set(dates.map((date) => date.slice(0, length))).size;
  const length = distinct(10) <= daysAtMost ? 10 : distinct(7) <= monthsAtMost ? 7 : 4;
  const counts = new Map<string, number>();
  for (const date of dates) add(counts, date.slice(0, length));
  return [...counts].map(toValue).sort((a, b) => (a.value < b.value ? -1 : 1));
}
