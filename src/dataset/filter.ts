import type { Claim } from '../model/claim.js';

/** Filters; an empty list lets everything through. */
export interface Filter {
  readonly topic: readonly string[];
  readonly item: readonly string[];
  readonly status: readonly string[];
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly who: readonly string[];
  /** ISO dates, both included; against `when`, else the source's day. */
  readonly since: string | null;
  readonly until: string | null;
}

/** The claims that pass; a part whose whole does not pass stands alone. */
export function filterClaims(claims: readonly Claim[], filter: Filter): Claim[] {
  const passed = claims.filter((claim) => passes(claim, filter));
  return standAlone(passed);
}

/** A part whose whole is not among the claims counts as none. */
export function standAlone(claims: readonly Claim[]): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.map((claim) =>
    claim.partOf === null || ids.has(claim.partOf) ? claim : { ...claim, partOf: null },
  );
}

function passes(claim: Claim, filter: Filter): boolean {
  const { topic, item, status, by, to, who } = filter;
  return (
    (topic.length === 0 || topic.includes(claim.topic)) &&
    (item.length === 0 || item.includes(claim.item)) &&
    (status.length === 0 || (claim.status !== null && status.includes(claim.status))) &&
    (by.length === 0 || claim.by.some((id) => by.includes(id))) &&
    (to.length === 0 || claim.to.some((id) => to.includes(id))) &&
    (who.length === 0 || (claim.who !== null && who.includes(claim.who))) &&
    isWithin(claim, filter)
  );
}

/** Whether a claim's time meets the days asked for; one without any does only where none are. */
export function isWithin(claim: Claim, { since, until }: Pick<Filter, 'since' | 'until'>): boolean {
  if (since === null && until === null) return true;
  const from = claim.when?.from ?? claim.source.published;
  const to = claim.when?.to ?? claim.when?.from ?? claim.source.published;
  if (from === null || to === null) return false;
  // A month or year counts to its last day: "2022-02" < "2022-02~".
  return (since === null || `${to}~` >= since) && (until === null || from <= `${until}~`);
}
