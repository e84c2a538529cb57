import type { Claim } from '../model/claim.js';
import { toScriptJSON } from './json.js';

/**
 * The tag with its attributes and the claims inside, ready to paste; without the library's script tag.
 * @param attributes - name and value, null where the attribute is absent
 */
export function embedCode(
  attributes: Readonly<Record<string, string | null>>,
  claims: readonly Claim[],
  tag = 'aid-chart',
): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escape(value)}"`],
  );
  return `<${tag}${written.join('')}><script type="application/json">${toScriptJSON(claims)}</script></${tag}>`;
}

/**
 * Checked claims with who checked them, ready to paste: one chart, or a dashboard with a chart for each topic.
 * It works with no network beyond the library's script.
 */
export function reviewCode(
  claims: readonly Claim[],
  checked: { readonly by: string; readonly at: string },
): string {
  const json = JSON.stringify({ checked, claims }).replaceAll('<', '\\u003c');
  const script = `<script type="application/json">${json}</script>`;
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  if (topics.length < 2) return `<aid-chart>${script}</aid-chart>`;
  const charts = topics.map((topic) => `<aid-chart topic="${topic}"></aid-chart>`);
  return `<aid-dashboard>${script}${charts.join('')}</aid-dashboard>`;
}

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
