import type { Claim, Status } from '../model/claim.js';

/** Claims on one baseline, each inside the one before: the same money or goods further along, or a part of a whole. */
export interface Row {
  readonly claims: readonly Claim[];
  /** The whole that the row is a part of, where it stands in a row of its own. */
  readonly whole: Claim | null;
}

/** Steps of giving that tell of the same money. */
const ranks: Readonly<Partial<Record<Status, number>>> = { pledged: 1, committed: 2, delivered: 3 };
/** Bars inside bars become too thin to read beyond this. */
const deepest = 3;

/**
 * Rows of a group, in the group's order, parts behind their whole.
 * @param panel - all claims on the same axis: the whole of a part may stand in another group
 */
export function nestClaims(claims: readonly Claim[], panel: readonly Claim[]): Row[] {
  const outer = new Map(claims.map((claim) => [claim, outerOf(claim, claims)]));
  const inner = new Map<Claim, Claim[]>();
  for (const [claim, out] of outer) if (out) inner.set(out, [...(inner.get(out) ?? []), claim]);
  const rows: Row[] = [];
  const add = (claim: Claim) => {
    const chain = chainOf(claim, inner);
    rows.push({ claims: chain, whole: wholeOf(claim, panel) });
    for (const part of chain.flatMap((one) => inner.get(one) ?? []))
      if (!chain.includes(part)) add(part);
  };
  for (const claim of claims) if (!outer.get(claim)) add(claim);
  return rows;
}

/** A claim with the only one inside it, and so on. */
function chainOf(claim: Claim, inner: ReadonlyMap<Claim, readonly Claim[]>): Claim[] {
  const chain = [claim];
  while (chain.length < deepest) {
    const next = inner.get(chain.at(-1)!);
    if (next?.length !== 1) break;
    chain.push(next[0]!);
  }
  return chain;
}

/** What a claim is drawn inside of; it is larger or comes first, so that no circle closes. */
function outerOf(claim: Claim, claims: readonly Claim[]): Claim | null {
  const at = claims.indexOf(claim);
  const larger = claims.filter(
    (one, i) => one.value > claim.value || (one.value === claim.value && i < at),
  );
  const whole = larger.find(({ id }) => id === claim.partOf);
  if (whole || claim.partOf !== null) return whole ?? null;
  const earlier = larger
    .filter((one) => isFurther(claim, one))
    .sort((a, b) => ranks[b.status!]! - ranks[a.status!]!);
  return earlier[0] ?? null;
}

/** Whether a claim tells of the same money or goods as another, at a later step. */
function isFurther(claim: Claim, than: Claim): boolean {
  const [to = 0, from = 0] = [ranks[claim.status ?? 'proposed'], ranks[than.status ?? 'proposed']];
  return from > 0 && to > from && claim.by.length > 0 && sameOf(claim) === sameOf(than);
}

const sameOf = ({ item, unit, by, to, who, aidType, when, source, partOf }: Claim): string =>
  JSON.stringify([item, unit, by, to, who, aidType, when, source.url, source.published, partOf]);

const wholeOf = (claim: Claim, panel: readonly Claim[]): Claim | null =>
  (claim.partOf !== null &&
    panel.find(({ id, value }) => id === claim.partOf && value >= claim.value)) ||
  null;
