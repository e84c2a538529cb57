import type { Claim, Source } from '../model/claim.js';

/** An article as it was read. */
export interface ReadArticle {
  /** The plain text that the claims' offsets point into; null where claims alone were given. */
  readonly text: string | null;
  /** As read, before any merging or filter. */
  readonly claims: readonly Claim[];
  readonly source: Source;
}

/** What a dashboard gives to the charts, tables and sources inside it. */
export interface DashboardView {
  readonly state: 'loading' | 'ready' | 'error';
  /** Merged over all articles, and passed by the filters. */
  readonly claims: readonly Claim[];
  /** All that were read, in the order in which they were given. */
  readonly articles: readonly ReadArticle[];
  /** The article of the claim that was chosen last, else the first of which figures are shown; for `<aid-source>`. */
  readonly article: ReadArticle | null;
  readonly error: Error | null;
}

export const loadingView: DashboardView = {
  state: 'loading',
  claims: [],
  articles: [],
  article: null,
  error: null,
};

/** The part of `<aid-dashboard>` that what stands inside it may use. */
export interface ViewProvider extends HTMLElement {
  readonly view: DashboardView;
  /** Calls after each change of `view`, for each host in a task of its own; gives the way to stop. */
  subscribe(host: Element, onChange: () => void): () => void;
}

/** The dashboard around an element, through slots and shadow roots; it may not be upgraded yet. */
export function dashboardAround(element: Element): Element | null {
  for (let node = outerOf(element); node; node = outerOf(node))
    if (node instanceof Element && node.localName === 'aid-dashboard') return node;
  return null;
}

const outerOf = (node: Node): Node | null =>
  (node instanceof Element && node.assignedSlot) ||
  (node instanceof ShadowRoot ? node.host : node.parentNode);

export const isUpgraded = (dashboard: Element): dashboard is ViewProvider =>
  'subscribe' in dashboard;
