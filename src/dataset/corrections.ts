import type { Claim, Source } from '../model/claim.js';
import { findSame, placeOf } from './placed.js';
import { checkClaims } from './check.js';
import type { Review, ReviewAction, ReviewArticle, ReviewedClaim, Verdict } from './review.js';

/** Who checked, and when. */
export interface Check {
  readonly by: string;
  /** ISO date. */
  readonly at: string;
}

/** One decision of an editor, which can be found again in a text that has changed. */
interface Correction {
  readonly verdict: Verdict;
  /** As it was read; null for a claim that a person added. */
  readonly original: Claim | null;
  /** As it was left. */
  readonly claim: Claim;
}

/** What a corrections file holds. */
export interface Corrections {
  readonly format: typeof correctionsFormat;
  readonly version: 1;
  readonly checked: Check;
  readonly corrections: readonly Correction[];
}

export const correctionsFormat = 'aid-chart corrections';

/** The decisions of a review; claims that are open are not among them. */
export const correctionsOf = ({ claims }: Review, checked: Check): Corrections => ({
  format: correctionsFormat,
  version: 1,
  checked,
  corrections: claims.flatMap(({ verdict, original, claim }) =>
    verdict === null ? [] : [{ verdict, original, claim }],
  ),
});

/** A correction that found no place, and why. */
export interface Unfit {
  readonly claim: Claim;
  readonly reason: 'sentence' | 'figure';
}

/** What corrections come to on a desk. */
export interface AppliedCorrections {
  readonly action: ReviewAction;
  readonly kept: number;
  readonly unfit: readonly Unfit[];
}

/**
 * Applies the decisions of a file to what is on a desk: to the claim that reads the same words, else to a
 * claim of its own where its sentence still stands.
 * @throws TypeError where it is no corrections file of a version that is known
 */
export function applyCorrections(input: unknown, review: Review): AppliedCorrections {
  const actions: ReviewAction[] = [];
  const unfit: Unfit[] = [];
  const all = readCorrections(input);
  const used = new Set<string>();
  for (const correction of all) {
    const found = actionsFor(correction, review, used);
    if (Array.isArray(found)) actions.push(...found);
    else unfit.push({ claim: correction.claim, reason: found });
  }
  return {
    action: { type: 'several', actions },
    kept: all.length - unfit.length,
    unfit,
  };
}

function readCorrections(input: unknown): Correction[] {
  const { format, version, corrections } = (input ?? {}) as Partial<Corrections>;
  if (format !== correctionsFormat || !Array.isArray(corrections))
    throw new TypeError('This is no corrections file of aid-chart.');
  if (version !== 1)
    throw new TypeError(
      `The corrections file is of version ${String(version)}; this program reads version 1.`,
    );
  return corrections.flatMap((one: Partial<Correction> | null): Correction[] => {
    const [claim] = claimIn(one?.claim);
    const [original = null] = claimIn(one?.original);
    const verdict = one?.verdict;
    return claim && (verdict === 'accepted' || verdict === 'rejected')
      ? [{ verdict, original, claim }]
      : [];
  });
}

const claimIn = (value: unknown): Claim[] => (value ? checkClaims([value]).claims : []);

/** What to do for a correction; else why there is nothing. */
function actionsFor(
  { verdict, original, claim }: Correction,
  review: Review,
  used: Set<string>,
): ReviewAction[] | Unfit['reason'] {
  const words = original ?? claim;
  const same = original && sameOn(review, original, used);
  if (same) {
    const { id } = same.claim;
    used.add(id);
    const edit: ReviewAction[] = isChanged(original, claim)
      ? [{ type: 'edit', claim: id, fields: fieldsOf(claim) }]
      : [];
    return [...edit, { type: 'decide', claims: [id], verdict }];
  }
  const article = articleOf(review, words);
  if (!article) return 'sentence';
  // The sentence stands, and the figure is not read from it any more: nothing is left to reject.
  if (verdict === 'rejected') return 'figure';
  const evidence = placeOf(words.evidence, article.text)!;
  const added = { ...claim, evidence, source: article.source } as Claim;
  const isThere = review.claims.some((one) => one.claim.id === added.id);
  return [
    ...(isThere ? [] : [{ type: 'add claim' as const, article: article.id, claim: added }]),
    { type: 'decide', claims: [added.id], verdict },
  ];
}

/** The claim on the desk that reads the same words; each is found once. */
function sameOn({ claims }: Review, original: Claim, used: ReadonlySet<string>) {
  const free = claims.filter((one) => one.original !== null && !used.has(one.claim.id));
  const same = findSame(
    free.map((one) => one.original!),
    original,
  );
  return free.find((one) => one.original === same && same !== undefined);
}

function articleOf({ articles }: Review, { evidence, source }: Claim): ReviewArticle | undefined {
  const holds = ({ text }: ReviewArticle) => placeOf(evidence, text) !== null;
  return (
    articles.find((one) => holds(one) && isSameSource(one.source, source)) ?? articles.find(holds)
  );
}

const isSameSource = (one: Source, other: Source) =>
  one.url !== null ? one.url === other.url : one.title !== null && one.title === other.title;

const editable = [
  'topic',
  'item',
  'value',
  'low',
  'high',
  'qualifier',
  'unit',
  'status',
  'by',
  'to',
  'saidBy',
  'when',
  'place',
  'who',
  'aidType',
] as const;

const fieldsOf = (claim: Claim): ReviewedClaim['claim'] =>
  Object.fromEntries(editable.map((name) => [name, claim[name]])) as never;

const isChanged = (one: Claim, other: Claim) =>
  editable.some((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
