import { html, nothing, type TemplateResult } from 'lit';
import { cellsOf } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { linkTo, sentenceLink } from './links.js';

/** What a row does; the element listens. */
export interface RowEvents {
  readonly select: (claim: Claim, target: Element) => void;
  /** Enter: chooses, and goes to the source. */
  readonly open: (claim: Claim, target: Element) => void;
}

/** Every claim as a row; columns in which nothing stands are left out. Where it is only for screen readers nothing in it can be tabbed to. */
export function tableTemplate(
  claims: readonly Claim[],
  locale: string,
  isShown: boolean,
  caption: string,
  events: RowEvents,
): TemplateResult {
  const rows = claims.map((claim) => ({ claim, cells: cellsOf(claim, locale) }));
  const { columns } = wordsIn(locale).ui;
  const used = columns.map((_, i) => i === 0 || rows.some(({ cells }) => cells[i] !== ''));
  const heads = columns.filter((_, i) => used[i]);
  const body = rows.map(({ claim, cells }, i) =>
    rowTemplate(claim, cells, used, isShown ? (i === 0 ? 0 : -1) : null, events),
  );
  return html`<div
    class=${isShown ? 'scroller' : 'unseen'}
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

/** @param tabIndex - null where the table is not seen */
function rowTemplate(
  claim: Claim,
  cells: readonly string[],
  used: readonly boolean[],
  tabIndex: 0 | -1 | null,
  events: RowEvents,
): TemplateResult {
  const link = tabIndex === null ? null : sentenceLink(claim);
  const cell = (text: string, i: number) => {
    if (!used[i]) return nothing;
    if (i === 0) return html`<th scope="row">${text}</th>`;
    const isLast = i === cells.length - 1;
    return html`<td class=${i === cells.length - 2 ? 'words' : nothing}>
      ${isLast && link ? linkTo(link, text) : text}
    </td>`;
  };
  return html`<tr
    data-claim=${claim.id}
    tabindex=${tabIndex ?? nothing}
    @click=${(event: Event) => events.select(claim, event.currentTarget as Element)}
    @keydown=${(event: KeyboardEvent) => pressed(event, claim, events)}
  >
    ${cells.map(cell)}
  </tr>`;
}

/** Rows are one tab stop, as the marks are; links in them are stops of their own. */
function pressed(event: KeyboardEvent, claim: Claim, { select, open }: RowEvents): void {
  const row = event.currentTarget as HTMLElement;
  if (event.target !== row) return;
  const { previousElementSibling, nextElementSibling } = row;
  if (event.key === 'Enter') open(claim, row);
  else if (event.key === ' ') select(claim, row);
  else if (event.key === 'ArrowDown') (nextElementSibling as HTMLElement | null)?.focus();
  else if (event.key === 'ArrowUp') (previousElementSibling as HTMLElement | null)?.focus();
  else return;
  event.preventDefault();
}
