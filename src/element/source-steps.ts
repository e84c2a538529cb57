import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../model/claim.js';
import { evidenceTemplate } from './evidence.js';
import { stringsIn } from './strings.js';

/** The way from figure to figure of an article that stands in the page, and the words behind the chosen one. */
export function stepsTemplate(
  claims: readonly Claim[],
  selected: string | null | undefined,
  locale: string,
  goTo: (place: number) => void,
): TemplateResult {
  const words = stringsIn(locale).article;
  const count = claims.length;
  const at = claims.findIndex(({ id }) => id === selected);
  const go = (to: number) => () => goTo((to + count) % count);
  return html`<div part="article" class="steps">
    <p class="told">
      <button type="button" ?disabled=${count === 0} @click=${go(at < 0 ? count - 1 : at - 1)}>
        ${words.previous}</button
      ><span role="status">${at < 0 ? words.marked(count) : words.at(at + 1, count)}</span
      ><button type="button" ?disabled=${count === 0} @click=${go(at + 1)}>${words.next}</button>
    </p>
    ${at < 0 ? nothing : evidenceTemplate(claims[at]!, locale)}
  </div>`;
}
