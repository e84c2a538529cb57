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

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
