import { cellsOf, usedColumns } from '../chart/cells.js';
import type { Words } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { anchorNode, sentenceLink } from './links.js';
import { htmlNode } from './nodes.js';

/** What a row does; the element listens. */
export interface RowEvents {
  readonly select: (claim: Claim, target: Element) => void;
  /** Enter: chooses, and goes to the source. */
  readonly open: (claim: Claim, target: Element) => void;
}

/** What a table is made of. */
export interface Tabled {
  readonly claims: readonly Claim[];
  readonly locale: string;
  readonly words: Words;
  readonly caption: string;
  /** Whether it is on view; else it is for screen readers, and nothing in it can be tabbed to. */
  readonly isShown: boolean;
}

/** Rows of a section. A table that is not on view gets the words of its first section at once, those of the others when the page has time. */
const sectionRows = 400;

/** Every claim as a row; columns in which nothing stands are left out. Made once for what it is made of. */
export class Table {
  readonly #events: RowEvents;
  #made: Tabled | null = null;
  #node: HTMLElement | null = null;

  constructor(events: RowEvents) {
    this.#events = events;
  }

  /** The nodes of a table, the same ones as long as nothing has changed. */
  nodeOf(tabled: Tabled): HTMLElement {
    const names = Object.keys(tabled) as (keyof Tabled)[];
    if (!this.#node || names.some((name) => tabled[name] !== this.#made?.[name])) {
      this.#made = tabled;
      this.#node = this.#make(tabled);
    }
    return this.#node;
  }

  #make(tabled: Tabled): HTMLElement {
    const { claims, words, caption, isShown } = tabled;
    const used = usedColumns(claims);
    const heads = words.ui.columns.filter((_, i) => used[i]);
    const rows = claims.map(({ id }, i) =>
      htmlNode('tr', { 'data-claim': id, tabindex: isShown ? (i === 0 ? 0 : -1) : null }),
    );
    const table = htmlNode(
      'table',
      { part: 'table', 'aria-label': caption },
      htmlNode(
        'thead',
        {},
        htmlNode('tr', {}, ...heads.map((name) => htmlNode('th', { scope: 'col' }, name))),
      ),
    );
    for (let i = 0; i < rows.length; i += sectionRows)
      table.append(htmlNode('tbody', {}, ...rows.slice(i, i + sectionRows)));
    this.#listen(table, claims, rows);
    const fill = (from: number, to: number) => {
      for (let i = from; i < to; i++) fillRow(rows[i]!, claims[i]!, used, tabled);
    };
    const ready = isShown ? rows.length : Math.min(sectionRows, rows.length);
    fill(0, ready);
    if (ready < rows.length)
      fillInTime(ready, rows.length, fill, () => this.#made === tabled && table.isConnected);
    return isShown
      ? htmlNode('div', { class: 'scroller', role: 'region', 'aria-label': caption }, table)
      : htmlNode('div', { class: ready < rows.length ? 'unseen long' : 'unseen' }, table);
  }

  /** Rows are one tab stop, as the marks are; links in them are stops of their own. */
  #listen(table: HTMLElement, claims: readonly Claim[], rows: readonly HTMLElement[]): void {
    const { select, open } = this.#events;
    table.addEventListener('click', ({ target }) => {
      const at = rows.indexOf((target as Element).closest('tr')!);
      if (at >= 0) select(claims[at]!, rows[at]!);
    });
    table.addEventListener('keydown', (event) => {
      const at = rows.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      if (event.key === 'Enter') open(claims[at]!, rows[at]!);
      else if (event.key === ' ') select(claims[at]!, rows[at]!);
      else if (event.key === 'ArrowDown') rows[at + 1]?.focus();
      else if (event.key === 'ArrowUp') rows[at - 1]?.focus();
      else return;
      event.preventDefault();
    });
  }
}

/** Fills a section at a time while the page has nothing else to do. */
function fillInTime(
  from: number,
  end: number,
  fill: (from: number, to: number) => void,
  isWanted: () => boolean,
): void {
  const go = () => {
    if (!isWanted()) return;
    const to = Math.min(from + sectionRows, end);
    fill(from, to);
    if (to < end) fillInTime(to, end, fill, isWanted);
  };
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(go);
  else setTimeout(go, 50);
}

function fillRow(
  row: HTMLElement,
  claim: Claim,
  used: readonly boolean[],
  { locale, isShown }: Tabled,
): void {
  const cells = cellsOf(claim, locale);
  const last = cells.length - 1;
  const link = isShown ? sentenceLink(claim) : null;
  for (const [i, text] of cells.entries()) {
    if (!used[i]) continue;
    if (i === 0) row.append(htmlNode('th', { scope: 'row' }, text));
    else if (i === last && link) row.append(htmlNode('td', {}, anchorNode(link, text)));
    else row.append(htmlNode('td', { class: i === last - 1 ? 'words' : null }, text));
  }
}
