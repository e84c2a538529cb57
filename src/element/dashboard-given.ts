import type { DashboardHost } from './hosts.js';

/** The input of a dashboard that counts: the first that is set. */
export type Given =
  | { readonly kind: 'claims'; readonly claims: unknown }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'articles'; readonly articles: unknown }
  | { readonly kind: 'src'; readonly urls: readonly string[] }
  | { readonly kind: 'sources' };

export function givenTo(host: DashboardHost): Given {
  const { claims, articles } = host;
  if (claims !== null && claims !== undefined) return { kind: 'claims', claims };
  if (articles !== null && articles !== undefined) return { kind: 'articles', articles };
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: 'json', text: script.textContent ?? '' };
  const urls = host.getAttribute('src')?.split(/\s+/).filter(Boolean) ?? [];
  return urls.length > 0 ? { kind: 'src', urls } : { kind: 'sources' };
}
