import { sourcesOf } from '../dataset/sources.js';
import type { Claim, Source } from '../model/claim.js';
import { formatDate, formatFigure, formatParties, formatPeriod } from './format.js';
import { nounOf } from './noun.js';
import { wordsIn } from './words.js';

/** A claim as a row of words, in the order of the columns that the language names. */
export function cellsOf(claim: Claim, locale: string): string[] {
  const { status, by, to, saidBy, when, place, evidence, source } = claim;
  return [
    formatFigure(claim, locale),
    nounOf(claim, locale),
    status ? wordsIn(locale).status[status] : '',
    formatParties(by, locale),
    formatParties(to, locale),
    saidBy ?? '',
    formatPeriod(when, source.published, locale),
    place ?? '',
    evidence.quote,
    outletsOf(claim, locale) || (source.url ?? ''),
  ];
}

/** For each column, whether anything stands in it. */
export function usedColumns(claims: readonly Claim[]): boolean[] {
  const has = (test: (claim: Claim) => unknown) => claims.some((claim) => Boolean(test(claim)));
  return [
    true,
    true,
    has(({ status }) => status),
    has(({ by }) => by.length),
    has(({ to }) => to.length),
    has(({ saidBy }) => saidBy),
    has(({ when }) => when?.from ?? when?.to),
    has(({ place }) => place),
    has(({ evidence }) => evidence.quote),
    has(({ source }) => source.publisher ?? source.title ?? source.published ?? source.url),
  ];
}

/** All articles that tell a claim: "Al Jazeera, 29 Nov 2023; The Post, 30 Nov 2023". */
export const outletsOf = (claim: Claim, locale: string): string =>
  [...new Set(sourcesOf(claim).map((source) => outletOf(source, locale)))]
    .filter(Boolean)
    .join('; ');

/** Outlet and day of an article: "Al Jazeera, 29 Nov 2023"; empty where neither is known. */
export function outletOf({ publisher, title, published }: Source, locale: string): string {
  const name = publisher ?? title;
  return [name && wordsIn(locale).outlet(name), published && formatDate(published, locale)]
    .filter(Boolean)
    .join(wordsIn(locale).comma);
}
