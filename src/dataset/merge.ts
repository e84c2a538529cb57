import { group } from 'd3';
import type { Claim, Telling } from '../model/claim.js';
import { agreement } from './same-fact.js';
import { sourceName } from './sources.js';

/** A claim in the article that it was read from. */
interface Told {
  readonly claim: Claim;
  readonly article: number;
  /** The claim for the whole, where this one is a part. */
  readonly whole: Claim | null;
}

/**
 * Merges what several articles say: a fact told in several is one claim, with the other tellings in
 * `also`. What differs in anything that is said stays apart. The rules stand in MERGING.md.
 * @param articles - the claims of each article; within one nothing is merged
 * @returns claims in the order in which their facts first come up; each carries the words of its fullest telling
 */
export function mergeClaims(articles: readonly (readonly Claim[])[]): Claim[] {
  const facts = findFacts(unique(articles.flatMap(tellingsOf)));
  const mergedIds = new Map<string, string>();
  for (const [first, ...others] of facts)
    for (const { claim } of others) mergedIds.set(claim.id, first!.claim.id);
  return facts.map((fact) => {
    const merged = mergeFact(fact);
    const whole = merged.partOf === null ? undefined : mergedIds.get(merged.partOf);
    return whole === undefined ? merged : { ...merged, partOf: whole };
  });
}

function tellingsOf(claims: readonly Claim[], article: number): Told[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.map((claim) => ({ claim, article, whole: byId.get(claim.partOf ?? '') ?? null }));
}

/** Of two with one id the last counts: the same text, or one that was corrected. An outlet that only the other names is kept. */
function unique(told: readonly Told[]): Told[] {
  const byId = new Map<string, Told>();
  for (const one of told) {
    const other = byId.get(one.claim.id)?.claim;
    const isElsewhere = other && sourceName(other.source) !== sourceName(one.claim.source);
    byId.set(one.claim.id, isElsewhere ? { ...one, claim: mergeTwo(one.claim, other) } : one);
  }
  return [...byId.values()];
}

/** Tellings of each fact, the fullest first. */
function findFacts(told: readonly Told[]): Told[][] {
  const order = new Map(told.map((one, i) => [one, i]));
  const facts = [...group(told, figureKey).values()].flatMap((alike) => {
    const found: Told[][] = [];
    // The fuller first: what says little then joins the fact that it fits best.
    for (const one of alike.length === 1 ? alike : alike.toSorted(byFullness)) {
      const fact = factOf(one, found);
      if (fact) fact.push(one);
      else found.push([one]);
    }
    return found;
  });
  const start = (fact: Told[]) => Math.min(...fact.map((one) => order.get(one)!));
  return facts
    .map((fact) => [start(fact), fact] as const)
    .sort(([a], [b]) => a - b)
    .map(([, fact]) => fact);
}

/** Facts differ where any of these do. */
function figureKey({ claim, whole }: Told): string {
  const { topic, item, unit, status, who, qualifier, value, low, high, partOf } = claim;
  const of = partOf === null ? null : [whole?.item, whole?.unit, whole?.value, whole?.status];
  return JSON.stringify([topic, item, unit, status, who, qualifier, value, low, high, of]);
}

/** The fact that a claim tells of too: the one that it shares the most with, else the one with the fuller telling. */
function factOf(one: Told, facts: readonly Told[][]): Told[] | null {
  let best: Told[] | null = null;
  let most = 0;
  for (const fact of facts) {
    const shared = sharedWith(one, fact);
    if (shared > most) [best, most] = [fact, shared];
  }
  return best;
}

/** How much a claim shares with all tellings of a fact; 0 where it contradicts one or stands in the same article. */
function sharedWith(one: Told, fact: readonly Told[]): number {
  const shared = fact.map(({ claim, article }) =>
    article === one.article ? 0 : agreement(claim, one.claim),
  );
  return Math.min(...shared) === 0 ? 0 : Math.max(...shared);
}

/** What a person has checked, then what says most, then the earliest. */
const byFullness = ({ claim: a }: Told, { claim: b }: Told): number =>
  Number(b.checked === true) - Number(a.checked === true) ||
  fullness(b) - fullness(a) ||
  (a.source.published ?? '~').localeCompare(b.source.published ?? '~');

const fullness = ({ by, to, saidBy, when, place, basis, aidType, source }: Claim): number =>
  [by[0], to[0], saidBy, when, place, basis, aidType, source.url, source.published].filter(Boolean)
    .length;

const mergeFact = ([first, ...others]: readonly Told[]): Claim =>
  others.reduce((merged, { claim }) => mergeTwo(merged, claim), first!.claim);

const mergeTwo = (claim: Claim, other: Claim): Claim => ({
  ...claim,
  also: [...(claim.also ?? []), tellingOf(other), ...(other.also ?? [])].sort(byDay),
});

const tellingOf = ({ id, saidBy, evidence, source }: Claim): Telling => ({
  id,
  saidBy,
  evidence,
  source,
});

const byDay = (a: Telling, b: Telling): number =>
  (a.source.published ?? '~').localeCompare(b.source.published ?? '~');
