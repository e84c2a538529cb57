import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cellsOf } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { linkTo, sentenceLink } from './links.js';
import type { Order } from './table-columns.js';

/** Characters that may need more than two lines. */
const longText = 36;

/** The columns' names, each a button that sorts by it. @param used - columns in which something stands */
export function headTemplate(
  used: readonly number[],
  order: Order | null,
  locale: string,
  sort: (column: number) => void,
): TemplateResult {
  const names = wordsIn(locale).ui.columns;
  const sorted = (column: number) =>
    order?.column !== column ? nothing : order.isDescending ? 'descending' : 'ascending';
  return html`<thead>
    <tr aria-rowindex="1">
      ${used.map(
        (column) =>
          html`<th scope="col" aria-sort=${sorted(column)}>
            <button type="button" @click=${() => sort(column)}>${names[column]}</button>
          </th>`,
      )}
    </tr>
  </thead>`;
}

export interface Rows {
  readonly rows: readonly Claim[];
  /** Of the rows that stand in the DOM, rising. */
  readonly places: readonly number[];
  readonly rowHeight: number;
  /** The row that is the tab stop. */
  readonly at: number;
  readonly used: readonly number[];
  readonly superseded: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly locale: string;
}

/** A row, or what stands for rows that are left out. */
type Piece = { readonly place: number } | { readonly gap: string; readonly count: number };

/** The rows that stand in the DOM; empty ones between them are as high as those left out. */
export function rowsTemplate(all: Rows): TemplateResult {
  return html`<tbody>
    ${repeat(
      piecesOf(all),
      (piece) => ('gap' in piece ? piece.gap : all.rows[piece.place]!.id),
      (piece) => ('gap' in piece ? gapTemplate(piece.count, all) : rowTemplate(piece.place, all)),
    )}
  </tbody>`;
}

function piecesOf({ rows, places }: Rows): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const place of [...places, rows.length]) {
    // Named by what stands behind it, so that a row that has the focus is never moved.
    if (place > next) pieces.push({ gap: `before ${rows[place]?.id ?? ''}`, count: place - next });
    if (place < rows.length) pieces.push({ place });
    next = place + 1;
  }
  return pieces;
}

const gapTemplate = (count: number, { rowHeight, used }: Rows): TemplateResult =>
  html`<tr class="gap" aria-hidden="true">
    <td colspan=${used.length} height=${count * rowHeight}></td>
  </tr>`;

function rowTemplate(place: number, all: Rows): TemplateResult {
  const { rows, used, superseded, locale, at, chosen } = all;
  const claim = rows[place]!;
  const isOld = superseded.has(claim.id);
  const cells = cellsOf(claim, locale);
  if (isOld) cells[2] = [cells[2], wordsIn(locale).superseded].filter(Boolean).join(', ');
  const link = sentenceLink(claim);
  const isChosen = claim.id === chosen;
  return html`<tr
    data-claim=${claim.id}
    aria-rowindex=${place + 2}
    aria-current=${isChosen ? 'true' : nothing}
    class=${isOld ? 'old' : nothing}
    tabindex=${place === at ? 0 : -1}
  >
    ${used.map((column) => {
      const text = cells[column]!;
      if (column === 0) return html`<th scope="row"><div>${text}</div></th>`;
      const isSource = column === cells.length - 1;
      return html`<td>
        <div class=${text.length > longText ? 'long' : nothing}>
          ${isSource && link ? linkTo(link, text) : text}
        </div>
      </td>`;
    })}
  </tr>`;
}
