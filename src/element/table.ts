import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatItem, formatParties, formatPeriod } from '../chart/format.js';
import { wordsIn } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { sentenceLink } from './evidence.js';
import { outletOf } from './footer.js';

type Select = (claim: Claim, target: Element) => void;

/** Every claim as a row; columns in which nothing stands are left out. Where it is only for screen readers its links can't be tabbed to. */
export function tableTemplate(
  claims: readonly Claim[],
  locale: string,
  isShown: boolean,
  caption: string,
  select: Select,
): TemplateResult {
  const rows = claims.map((claim) => ({ claim, cells: cellsOf(claim, locale) }));
  const { columns } = wordsIn(locale).ui;
  const used = columns.map((_, i) => i === 0 || rows.some(({ cells }) => cells[i] !== ''));
  const heads = columns.filter((_, i) => used[i]);
  const body = rows.map(({ claim, cells }) => rowTemplate(claim, cells, used, isShown, select));
  return html`<div
    class=${isShown ? 'scroller' : 'unseen'}
    tabindex=${isShown ? 0 : nothing}
    role=${isShown ? 'region' : nothing}
    aria-label=${isShown ? caption : nothing}
  >
    <table part="table" aria-label=${caption}>
      <thead>
        <tr>
          ${heads.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** In the order of the columns. */
function cellsOf(claim: Claim, locale: string): string[] {
  const { status, by, to, saidBy, when, place, evidence, source, who } = claim;
  return [
    formatFigure(claim, locale),
    [who, formatItem(claim, locale)].filter(Boolean).join(' '),
    status ? wordsIn(locale).status[status] : '',
    formatParties(by, locale),
    formatParties(to, locale),
    saidBy ?? '',
    formatPeriod(when, source.published, locale),
    place ?? '',
    evidence.quote,
    outletOf(source, locale) || (source.url ?? ''),
  ];
}

function rowTemplate(
  claim: Claim,
  cells: readonly string[],
  used: readonly boolean[],
  isShown: boolean,
  select: Select,
): TemplateResult {
  const link = isShown ? sentenceLink(claim) : null;
  const cell = (text: string, i: number) => {
    if (!used[i]) return nothing;
    if (i === 0) return html`<th scope="row">${text}</th>`;
    const isLast = i === cells.length - 1;
    return html`<td class=${i === cells.length - 2 ? 'words' : nothing}>
      ${isLast && link ? html`<a href=${link}>${text}</a>` : text}
    </td>`;
  };
  const choose = (event: Event) => select(claim, event.currentTarget as Element);
  return html`<tr data-claim=${claim.id} @click=${choose}>
    ${cells.map(cell)}
  </tr>`;
}
