import { outletOf } from '../chart/cells.js';
import { formatItem, formatParties } from '../chart/format.js';
import { dateOf } from '../chart/groups.js';
import { wordsIn } from '../chart/words.js';
import { sourcesOf } from '../dataset/sources.js';
import { statuses, type Claim } from '../model/claim.js';
import type { SortOrder } from '../model/layout.js';

/** A column of the table, in the order of the language's `ui.columns`. */
export interface Column {
  /** Of the column where there is room for all, in widths of a digit. */
  readonly width: number;
  /** What it is sorted by; an empty text and null come last either way. */
  readonly key: (claim: Claim, locale: string, place: number) => string | number | null;
}

export const columns: readonly Column[] = [
  { width: 12, key: ({ value }) => value },
  { width: 13, key: (claim, locale) => `${formatItem(claim, locale)} ${claim.who ?? ''}` },
  { width: 11, key: ({ status }) => (status === null ? null : statuses.indexOf(status)) },
  { width: 12, key: ({ by }, locale) => formatParties(by, locale) },
  { width: 12, key: ({ to }, locale) => formatParties(to, locale) },
  { width: 14, key: ({ saidBy }) => saidBy },
  { width: 12, key: dateOf },
  { width: 11, key: ({ place }) => place },
  { width: 37, key: (_claim, _locale, place) => place },
  { width: 18, key: ({ source }, locale) => outletOf(source, locale) || source.url },
];

export interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

/** The order that the attribute `sort` asks for; null as the claims were given. */
export const orders: Readonly<Record<SortOrder, Order | null>> = {
  auto: null,
  value: { column: 0, isDescending: false },
  '-value': { column: 0, isDescending: true },
  date: { column: 6, isDescending: false },
  '-date': { column: 6, isDescending: true },
  text: { column: 8, isDescending: false },
};

/** The claims in an order; what says nothing in the column comes last, and equals stay as they were. */
export function sortRows(claims: readonly Claim[], order: Order | null, locale: string): Claim[] {
  if (!order) return [...claims];
  const { key } = columns[order.column]!;
  const ranks = ranksOf(
    claims.map((claim, i) => key(claim, locale, i)),
    locale,
  );
  const sign = order.isDescending ? -1 : 1;
  const compare = (a: number, b: number) => {
    const [one, other] = [ranks[a]!, ranks[b]!];
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number.isNaN(one) ? (Number.isNaN(other) ? 0 : 1) : -1;
    return sign * (one - other);
  };
  return claims
    .map((_, i) => i)
    .sort((a, b) => compare(a, b) || a - b)
    .map((i) => claims[i]!);
}

/** Keys as numbers: comparing texts for each pair would take far longer. NaN where there is none. */
function ranksOf(keys: readonly (string | number | null)[], locale: string): number[] {
  const texts = new Set(keys.filter((key) => typeof key === 'string' && key !== ''));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = new Map([...(texts as Set<string>)].sort(compare).map((text, i) => [text, i]));
  return keys.map((key) => (typeof key === 'number' ? key : (ranks.get(key ?? '') ?? NaN)));
}

/** Without case and accents, as a search looks for it. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All words of a claim that a reader may look for. */
export function searchText(claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  const { topic, status, by, to, saidBy, place, who, evidence } = claim;
  const sources = sourcesOf(claim).flatMap(({ publisher, title }) => [publisher, title]);
  const said = [
    words.topic[topic],
    formatItem(claim, locale),
    status && words.status[status],
    formatParties(by, locale),
    formatParties(to, locale),
    saidBy,
    place,
    who,
    evidence.quote,
    ...sources,
  ];
  return fold(said.filter(Boolean).join(' '));
}
