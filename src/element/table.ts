import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatItem, formatParties, formatPeriod } from '../chart/format.js';
import { words } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { sentenceLink } from './evidence.js';
import { outletOf } from './footer.js';
import { strings } from './strings.js';

/** Every claim as a row; where the table is only for screen readers its links can't be tabbed to. */
export function tableTemplate(
  claims: readonly Claim[],
  locale: string,
  isShown: boolean,
  caption: string,
  select: (claim: Claim, target: Element) => void,
): TemplateResult {
  return html`<div
    class=${isShown ? 'scroller' : 'unseen'}
    tabindex=${isShown ? 0 : nothing}
    role=${isShown ? 'region' : nothing}
    aria-label=${isShown ? caption : nothing}
  >
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${strings.columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${claims.map((claim) => rowTemplate(claim, locale, isShown, select))}
      </tbody>
    </table>
  </div>`;
}

function rowTemplate(
  claim: Claim,
  locale: string,
  isShown: boolean,
  select: (claim: Claim, target: Element) => void,
): TemplateResult {
  const { source } = claim;
  const outlet = outletOf(source, locale);
  const link = sentenceLink(claim);
  return html`<tr
    data-claim=${claim.id}
    @click=${(event: Event) => select(claim, event.currentTarget as Element)}
  >
    <th scope="row">${formatFigure(claim, locale)}</th>
    <td>${[claim.who, formatItem(claim)].filter(Boolean).join(' ')}</td>
    <td>${claim.status ? words.status[claim.status] : ''}</td>
    <td>${formatParties(claim.by, locale)}</td>
    <td>${formatParties(claim.to, locale)}</td>
    <td>${claim.saidBy}</td>
    <td>${formatPeriod(claim.when, source.published, locale)}</td>
    <td>${claim.place}</td>
    <td class="words">${claim.evidence.quote}</td>
    <td>${link && isShown ? html`<a href=${link}>${outlet || strings.source}</a>` : outlet}</td>
  </tr>`;
}
