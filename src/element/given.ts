import { dashboardAround, isUpgraded } from './dashboard-view.js';

/** The input of a chart that counts: the first that is set. */
export type Given =
  | { readonly kind: 'claims'; readonly claims: unknown }
  | { readonly kind: 'text' | 'html' | 'json' | 'plain'; readonly text: string }
  | { readonly kind: 'for'; readonly ids: readonly string[]; readonly targets: readonly Element[] }
  | { readonly kind: 'src'; readonly urls: readonly string[] }
  | {
      readonly kind: 'dashboard';
      readonly dashboard: Element;
      /** Whether one article is shown instead of the claims of all. */
      readonly wantsText: boolean;
    }
  | { readonly kind: 'nothing' };

/** The element's properties; null and undefined are not set. */
export interface GivenProperties {
  readonly claims?: unknown;
  readonly text?: unknown;
  readonly html?: unknown;
}

const scriptKinds = [
  ['json', 'application/json'],
  ['plain', 'text/plain'],
  ['html', 'text/html'],
] as const;

export function givenTo(host: Element, { claims, text, html }: GivenProperties): Given {
  if (isSet(claims)) return { kind: 'claims', claims };
  if (isSet(text)) return { kind: 'text', text: String(text) };
  if (isSet(html)) return { kind: 'html', text: String(html) };
  const wantsText = isSource(host);
  for (const [kind, type] of scriptKinds) {
    // Claims are no article, and a chart reads none from markup that may be shown without scripts.
    if (kind === (wantsText ? 'json' : 'html')) continue;
    const script = host.querySelector(`:scope > script[type="${type}"]`);
    if (script) return { kind, text: script.textContent ?? '' };
  }
  const ids = wordsOf(host.getAttribute('for'));
  if (ids.length > 0)
    return { kind: 'for', ids, targets: ids.flatMap((id) => elementOf(host, id) ?? []) };
  const urls = wordsOf(host.getAttribute('src'));
  if (urls.length > 0) return { kind: 'src', urls };
  const dashboard = dashboardAround(host);
  if (!dashboard) return { kind: 'nothing' };
  return { kind: 'dashboard', dashboard, wantsText };
}

const isSet = (value: unknown) => value !== null && value !== undefined;
const wordsOf = (value: string | null) => value?.split(/\s+/).filter(Boolean) ?? [];

/** In the chart's own root before the page around it. */
const elementOf = (host: Element, id: string): Element | null =>
  (host.getRootNode() as Document | ShadowRoot).getElementById?.(id) ??
  host.ownerDocument.getElementById(id);

/** What differs where an input is another one. Markup that a page puts into an article does not change its text. */
export function signatureOf(given: Given): readonly unknown[] {
  switch (given.kind) {
    case 'claims':
      return [given.kind, given.claims];
    case 'for':
      return [given.kind, ...given.ids, ...given.targets.map(contentOf)];
    case 'src':
      return [given.kind, ...given.urls];
    case 'dashboard':
      return viewSignature(given.dashboard, given.wantsText);
    case 'nothing':
      return [given.kind];
    default:
      return [given.kind, given.text];
  }
}

/** What a target holds: its text, or as an `<aid-source>` what it has read. */
const contentOf = (target: Element): unknown =>
  isSource(target) ? (target as Element & { reading?: unknown }).reading : target.textContent;

export const isSource = ({ localName }: Element): boolean => localName === 'aid-source';

function viewSignature(dashboard: Element, wantsText: boolean): readonly unknown[] {
  if (!isUpgraded(dashboard)) return ['dashboard'];
  const { claims, article, error } = dashboard.view;
  return ['dashboard', claims, error, wantsText && article];
}

/** Whether two signatures are of one input. */
export const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i]);
