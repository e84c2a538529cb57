import { max, sum } from 'd3';
import type { Claim } from '../model/claim.js';
import { sourcesOf } from './sources.js';

/** Why figures are not added; the words are the interface's. */
export type NoTotal =
  | 'one'
  | 'people'
  | 'topic'
  | 'item'
  | 'unit'
  | 'status'
  | 'period'
  | 'cumulative'
  | 'part'
  | 'bounds'
  | 'same';

export type Total = { readonly total: number } | { readonly why: NoTotal };

/** The sum of figures, where the rules for honest charts allow one, else the rule that forbids it. */
export function totalOf(claims: readonly Claim[]): Total {
  const [first, ...rest] = claims;
  if (!first || rest.length === 0) return { why: 'one' };
  const differs = (field: 'topic' | 'unit' | 'item' | 'status') =>
    rest.some((claim) => claim[field] !== first[field]);
  if (differs('topic')) return { why: 'topic' };
  if (first.topic === 'casualties' && differs('item')) return { why: 'people' };
  for (const field of ['unit', 'item', 'status'] as const)
    if (differs(field)) return { why: field };
  return sumOf(claims, first);
}

/** The sum of figures that agree in what they count. */
function sumOf(claims: readonly Claim[], first: Claim): Total {
  if (claims.some(({ partOf }) => partOf !== null)) return { why: 'part' };
  if (claims.some(({ basis }) => basis === 'cumulative')) return { why: 'cumulative' };
  const period = ({ when }: Claim) => `${when?.from}/${when?.to}`;
  if (claims.some((claim) => period(claim) !== period(first))) return { why: 'period' };
  if (first.unit === 'percent' || claims.some(({ qualifier }) => qualifier !== 'exact'))
    return { why: 'bounds' };
  return first.topic === 'aid' && areApart(claims)
    ? { total: sum(claims, ({ value }) => value) }
    : { why: 'same' };
}

/** Whether no two figures can tell of the same money: each giver is named, and named once. */
function areApart(claims: readonly Claim[]): boolean {
  const givers = claims.flatMap(({ by }) => by);
  return claims.every(({ by }) => by.length > 0) && new Set(givers).size === givers.length;
}

/**
 * Ids of running tolls that a later one of the same speaker (else outlet), item, unit, group of people,
 * side and place replaces. Neither an increment nor the figure of a closed time is one, and only a toll that says so
 * replaces another.
 */
export function supersededIds(claims: readonly Claim[]): Set<string> {
  const tolls = claims.filter(
    (claim) =>
      (claim.topic === 'casualties' || claim.topic === 'people') &&
      isRunning(claim) &&
      claim.partOf === null &&
      dayOf(claim) !== '',
  );
  const latest = new Map<string, Claim>();
  for (const claim of tolls) {
    const other = latest.get(tollKey(claim));
    if (claim.basis === 'cumulative' && (!other || dayOf(other) < dayOf(claim)))
      latest.set(tollKey(claim), claim);
  }
  const isOld = (claim: Claim) => dayOf(claim) < dayOf(latest.get(tollKey(claim)) ?? claim);
  return new Set(tolls.filter(isOld).map(({ id }) => id));
}

/** Running totals say so; a figure without a time of its own may be one. */
const isRunning = ({ basis, when }: Claim): boolean =>
  basis === 'cumulative' || (basis === null && !(when?.from && when.to));

/** The day up to which a toll counts: its own, else the last on which an article told it. */
const dayOf = (claim: Claim): string =>
  claim.when?.to ?? max(sourcesOf(claim), ({ published }) => published) ?? '';

/** Running tolls with one key go on from one another. */
export const tollKey = ({ saidBy, source, item, unit, who, by, to, place }: Claim): string =>
  JSON.stringify([saidBy ?? source.publisher, item, unit, who, by, to, place]);
