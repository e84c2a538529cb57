import { dashboardAround, isUpgraded } from './dashboard-view.js';

/** The input of a chart that counts: the first that is set. */
export type Given =
  | { readonly kind: 'claims'; readonly claims: unknown }
  | { readonly kind: 'text' | 'json' | 'plain'; readonly text: string }
  | { readonly kind: 'for'; readonly ids: readonly string[]; readonly targets: readonly Element[] }
  | { readonly kind: 'src'; readonly urls: readonly string[] }
  | {
      readonly kind: 'dashboard';
      readonly dashboard: Element;
      /** Whether one article is shown instead of the claims of all. */
      readonly wantsText: boolean;
    }
  | { readonly kind: 'nothing' };

/** @param claims, text - the element's properties; null and undefined are not set */
export function givenTo(host: Element, claims: unknown, text: unknown): Given {
  if (isSet(claims)) return { kind: 'claims', claims };
  if (isSet(text)) return { kind: 'text', text: String(text) };
  for (const [kind, type] of [
    ['json', 'application/json'],
    ['plain', 'text/plain'],
  ] as const) {
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
  return { kind: 'dashboard', dashboard, wantsText: host.localName === 'aid-source' };
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
      return [given.kind, ...given.ids, ...given.targets.map(({ textContent }) => textContent)];
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

function viewSignature(dashboard: Element, wantsText: boolean): readonly unknown[] {
  if (!isUpgraded(dashboard)) return ['dashboard'];
  const { claims, article, error } = dashboard.view;
  return ['dashboard', claims, error, wantsText && article];
}

/** Whether two signatures are of one input. */
export const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, i) => value === other[i]);
