import { sum } from 'd3';
import type { Claim } from '../model/claim.js';

/** Why figures are not added; the words are the interface's. */
export type NoTotal =
  | 'one'
  | 'topic'
  | 'item'
  | 'unit'
  | 'status'
  | 'period'
  | 'cumulative'
  | 'part'
  | 'bounds'
  | 'same';

/** The sum of figures, where the rules for honest charts allow one, else the rule that forbids it. */
export function totalOf(
  claims: readonly Claim[],
): { readonly total: number } | { readonly why: NoTotal } {
  const [first, ...rest] = claims;
  if (!first || rest.length === 0) return { why: 'one' };
  for (const field of ['topic', 'unit', 'item', 'status'] as const)
    if (rest.some((claim) => claim[field] !== first[field])) return { why: field };
  if (claims.some(({ partOf }) => partOf !== null)) return { why: 'part' };
  if (claims.some(({ basis }) => basis === 'cumulative')) return { why: 'cumulative' };
  if (rest.some(({ when }) => when?.from !== first.when?.from || when?.to !== first.when?.to))
    return { why: 'period' };
  if (first.unit === 'percent' || claims.some(({ qualifier }) => qualifier !== 'exact'))
    return { why: 'bounds' };
  const sides = new Set(
    claims.map(({ by, to, place, who }) => `${by.join()}>${to.join()}@${place ?? ''}/${who ?? ''}`),
  );
  return sides.size < claims.length || first.topic !== 'aid'
    ? { why: 'same' }
    : { total: sum(claims, ({ value }) => value) };
}

/** Ids of running tolls that a later one of the same speaker, item, side and place replaces. */
export function supersededIds(claims: readonly Claim[]): Set<string> {
  const latest = new Map<string, Claim>();
  const old = new Set<string>();
  for (const claim of claims) {
    if (
      claim.topic !== 'casualties' ||
      claim.basis === 'increment' ||
      claim.partOf !== null ||
      dayOf(claim) === null
    )
      continue;
    const key = [
      claim.saidBy ?? claim.source.publisher,
      claim.item,
      claim.who,
      claim.by.join(),
      claim.to.join(),
      claim.place,
    ].join('|');
    const other = latest.get(key);
    if (other && dayOf(other)! < dayOf(claim)!) old.add(other.id);
    else if (other && dayOf(other)! > dayOf(claim)!) old.add(claim.id);
    if (!other || dayOf(other)! < dayOf(claim)!) latest.set(key, claim);
  }
  return old;
}

const dayOf = ({ source }: Claim): string | null => source.published;
