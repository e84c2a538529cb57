import type { Claim } from '../model/claim.js';

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
