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

/** Rows of a section. A long table that is not on view gets the words of its first section at once, those of the others when the page has time. */
const sectionRows = 20;
/** More rows are too many to be laid out in one frame with the drawing. */
const longFrom = 60;

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
    const isLong = !isShown && claims.length > longFrom;
    // A long one is no table to the style sheet, and to some browsers none at all unless it says so.
    const role = (name: string) => (isLong ? name : null);
    const rows = claims.map(({ id }, i) =>
      htmlNode('tr', { 'data-claim': id, tabindex: isShown ? (i === 0 ? 0 : -1) : null }),
    );
    const head = heads.map((name) =>
      htmlNode('th', { role: role('columnheader'), scope: 'col' }, name),
    );
    const section = (tag: 'thead' | 'tbody', ...inside: HTMLElement[]) =>
      htmlNode(tag, { role: role('rowgroup') }, ...inside);
    const table = htmlNode(
      'table',
      { part: 'table', role: role('table'), 'aria-label': caption },
      section('thead', htmlNode('tr', { role: role('row') }, ...head)),
    );
    for (let i = 0; i < rows.length; i += sectionRows)
      table.append(section('tbody', ...rows.slice(i, i + sectionRows)));
    this.#listen(table, claims, rows);
    const fill = (from: number, to: number) => {
      for (let i = from; i < to; i++) fillRow(rows[i]!, claims[i]!, used, tabled, isLong);
    };
    const ready = isLong ? sectionRows : rows.length;
    fill(0, ready);
    if (isLong)
      fillInTime(ready, rows.length, fill, () => this.#made === tabled && table.isConnected);
    return isShown
      ? htmlNode('div', { class: 'scroller', role: 'region', 'aria-label': caption }, table)
      : htmlNode('div', { class: isLong ? 'unseen long' : 'unseen' }, table);
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

/** Tables of the page that still lack words: each gives whether it wants another turn. */
const waiting: (() => boolean)[] = [];

/** Fills a section at a time while the page has nothing else to do, one table after the other. */
function fillInTime(
  from: number,
  end: number,
  fill: (from: number, to: number) => void,
  isWanted: () => boolean,
): void {
  let next = from;
  waiting.push(() => {
    if (!isWanted()) return false;
    const to = Math.min(next + sectionRows, end);
    fill(next, to);
    next = to;
    return next < end;
  });
  if (waiting.length === 1) whenIdle(fillNext);
}

function fillNext(): void {
  if (waiting[0]?.() !== true) waiting.shift();
  // What was filled is laid out before more is.
  if (waiting.length > 0) requestAnimationFrame(() => whenIdle(fillNext));
}

// Safari has no idle callback.
const whenIdle = (act: () => void) => (window.requestIdleCallback ?? setTimeout)(act);

function fillRow(
  row: HTMLElement,
  claim: Claim,
  used: readonly boolean[],
  { locale, isShown }: Tabled,
  isLong: boolean,
): void {
  const role = isLong ? 'cell' : null;
  if (isLong) row.setAttribute('role', 'row');
  const cells = cellsOf(claim, locale);
  const last = cells.length - 1;
  const link = isShown ? sentenceLink(claim) : null;
  for (const [i, text] of cells.entries()) {
    if (!used[i]) continue;
    if (i === 0)
      row.append(htmlNode('th', { role: isLong ? 'rowheader' : null, scope: 'row' }, text));
    else if (i === last && link) row.append(htmlNode('td', { role }, anchorNode(link, text)));
    else row.append(htmlNode('td', { role, class: i === last - 1 ? 'words' : null }, text));
  }
}
