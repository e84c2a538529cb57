import type { Claim, Source } from '../model/claim.js';

/** What an editor makes of a claim. */
export type Verdict = 'accepted' | 'rejected';

/** An article on the desk, with what was read from it. */
export interface ReviewArticle {
  /** Of the text and the address: one article lies on the desk once. */
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** Fields that an editor may change. */
export type ClaimFields = Pick<
  Claim,
  | 'topic'
  | 'item'
  | 'value'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'unit'
  | 'status'
  | 'by'
  | 'to'
  | 'saidBy'
  | 'when'
  | 'place'
  | 'who'
  | 'aidType'
>;

/** One thing that was done; a review is the list of them. */
export type ReviewAction =
  | { readonly type: 'add article'; readonly article: ReviewArticle }
  | { readonly type: 'remove article'; readonly article: string }
  | {
      readonly type: 'decide';
      readonly claims: readonly string[];
      /** Null makes them open again. */
      readonly verdict: Verdict | null;
    }
  | { readonly type: 'edit'; readonly claim: string; readonly fields: Partial<ClaimFields> }
  | { readonly type: 'add claim'; readonly article: string; readonly claim: Claim }
  | { readonly type: 'several'; readonly actions: readonly ReviewAction[] };

/** What was done, and how much of it counts: undone actions stand behind. */
export interface ReviewLog {
  readonly actions: readonly ReviewAction[];
  readonly done: number;
}

export const emptyLog: ReviewLog = { actions: [], done: 0 };

/** A claim as it stands on the desk. */
export interface ReviewedClaim {
  /** With the editor's changes. */
  readonly claim: Claim;
  /** As it was read; null for one that a person added. */
  readonly original: Claim | null;
  readonly article: string;
  readonly verdict: Verdict | null;
  readonly isEdited: boolean;
}

/** The desk after all that was done. */
export interface Review {
  readonly articles: readonly ReviewArticle[];
  /** In the order of the articles and their texts. */
  readonly claims: readonly ReviewedClaim[];
}

/** Puts an action behind what was done; what was undone before is given up. */
export const doAction = ({ actions, done }: ReviewLog, action: ReviewAction): ReviewLog => ({
  actions: [...actions.slice(0, done), action],
  done: done + 1,
});

export const undo = ({ actions, done }: ReviewLog): ReviewLog => ({
  actions,
  done: Math.max(0, done - 1),
});

export const redo = ({ actions, done }: ReviewLog): ReviewLog => ({
  actions,
  done: Math.min(actions.length, done + 1),
});

/** The desk while actions are gone through. */
interface Desk {
  readonly articles: Map<string, ReviewArticle>;
  readonly added: Map<string, Claim[]>;
  readonly verdicts: Map<string, Verdict | null>;
  readonly edits: Map<string, Partial<ClaimFields>>;
}

/** What a log comes to. */
export function reviewOf({ actions, done }: ReviewLog): Review {
  const desk: Desk = {
    articles: new Map(),
    added: new Map(),
    verdicts: new Map(),
    edits: new Map(),
  };
  for (const action of actions.slice(0, done)) act(desk, action);
  const articles = [...desk.articles.values()];
  return { articles, claims: articles.flatMap((article) => claimsOf(desk, article)) };
}

function act(desk: Desk, action: ReviewAction): void {
  switch (action.type) {
    case 'add article':
      if (!desk.articles.has(action.article.id))
        desk.articles.set(action.article.id, action.article);
      return;
    case 'remove article':
      desk.articles.delete(action.article);
      return;
    case 'decide':
      for (const id of action.claims) desk.verdicts.set(id, action.verdict);
      return;
    case 'edit':
      desk.edits.set(action.claim, { ...desk.edits.get(action.claim), ...action.fields });
      return;
    case 'add claim':
      desk.added.set(action.article, [...(desk.added.get(action.article) ?? []), action.claim]);
      return;
    case 'several':
      for (const one of action.actions) act(desk, one);
  }
}

function claimsOf(desk: Desk, article: ReviewArticle): ReviewedClaim[] {
  const reviewed = (original: Claim, isAdded: boolean): ReviewedClaim => {
    const fields = desk.edits.get(original.id);
    return {
      claim: fields ? ({ ...original, ...fields } as Claim) : original,
      original: isAdded ? null : original,
      article: article.id,
      verdict: desk.verdicts.get(original.id) ?? null,
      isEdited: fields !== undefined,
    };
  };
  const own = article.claims.map((claim) => reviewed(claim, false));
  const added = (desk.added.get(article.id) ?? []).map((claim) => reviewed(claim, true));
  return [...own, ...added].sort((a, b) => a.claim.evidence.start - b.claim.evidence.start);
}

/** The claims that a person has accepted, as they are published. A whole that is not among them counts as none. */
export function acceptedClaims({ claims }: Review): Claim[] {
  const accepted = claims.filter(({ verdict }) => verdict === 'accepted');
  const ids = new Set(accepted.map(({ claim }) => claim.id));
  return accepted.map(({ claim }) => ({
    ...claim,
    partOf: claim.partOf !== null && ids.has(claim.partOf) ? claim.partOf : null,
    checked: true,
  }));
}

/** Claims that the charts of the desk show: all that are not rejected. */
export const standingClaims = ({ claims }: Review): Claim[] =>
  claims
    .filter(({ verdict }) => verdict !== 'rejected')
    .map(({ claim, verdict }) => (verdict === 'accepted' ? { ...claim, checked: true } : claim));

/** How many claims of an article are still open, and how many were decided. */
export interface ReviewCounts {
  readonly open: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** @param article - its id; without one all are counted */
export function countsOf({ claims }: Review, article?: string): ReviewCounts {
  const own = article === undefined ? claims : claims.filter((one) => one.article === article);
  const count = (verdict: Verdict | null) => own.filter((one) => one.verdict === verdict).length;
  return { open: count(null), accepted: count('accepted'), rejected: count('rejected') };
}
