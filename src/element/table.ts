import { cellsOf, usedColumns } from '../chart/cells.js';
import type { Words } from '../chart/words.js';
import type { Claim } from '../model/claim.js';
import { linkSketch, sentenceLink } from './links.js';
import { createFrom, htmlSketch, renew, type Sketch } from './sketch.js';

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

/** Every claim as a row; columns in which nothing stands are left out. */
export class Table {
  readonly #events: RowEvents;
  #made: Tabled | null = null;
  #sketch: Sketch | null = null;
  #node: HTMLElement | null = null;

  constructor(events: RowEvents) {
    this.#events = events;
  }

  /** The nodes of a table: the same ones as long as nothing has changed, and changed where a short one stays short. */
  nodeOf(tabled: Tabled): HTMLElement {
    const [was, old, node] = [this.#made, this.#sketch, this.#node];
    const names = Object.keys(tabled) as (keyof Tabled)[];
    if (node && names.every((name) => tabled[name] === was?.[name])) return node;
    this.#made = tabled;
    const isLong = !tabled.isShown && tabled.claims.length > longFrom;
    const sketch = (this.#sketch = sketchOf(tabled, isLong));
    // Of one class, both are short and as much on view.
    if (node && old && !isLong && old.attributes.class === sketch.attributes.class) {
      renew(node, old, sketch);
      return node;
    }
    this.#node = createFrom(sketch) as HTMLElement;
    this.#listen(this.#node);
    if (isLong) this.#fillRest(tabled, this.#node);
    return this.#node;
  }

  /** Words of a long table's other sections. */
  #fillRest(tabled: Tabled, node: HTMLElement): void {
    const rows = rowsIn(node);
    const used = usedColumns(tabled.claims);
    const fill = (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        rows[i]!.setAttribute('role', 'row');
        rows[i]!.append(...cellSketches(tabled.claims[i]!, used, tabled).map(createFrom));
      }
    };
    const isWanted = () => this.#made === tabled && node.isConnected;
    fillInTime(sectionRows, rows.length, fill, isWanted);
  }

  /** Rows are one tab stop, as the marks are; links in them are stops of their own. */
  #listen(node: HTMLElement): void {
    const { select, open } = this.#events;
    node.addEventListener('click', ({ target }) => {
      const row = (target as Element).closest('tr')!;
      const claim = this.#made!.claims[rowsIn(node).indexOf(row)];
      if (claim) select(claim, row);
    });
    node.addEventListener('keydown', (event) => {
      const rows = rowsIn(node);
      const at = rows.indexOf(event.target as HTMLTableRowElement);
      if (at < 0) return;
      const claim = this.#made!.claims[at]!;
      if (event.key === 'Enter') open(claim, rows[at]!);
      else if (event.key === ' ') select(claim, rows[at]!);
      else if (event.key === 'ArrowDown') rows[at + 1]?.focus();
      else if (event.key === 'ArrowUp') rows[at - 1]?.focus();
      else return;
      event.preventDefault();
    });
  }
}

const rowsIn = (node: HTMLElement) => [
  ...node.querySelectorAll<HTMLTableRowElement>('tr[data-claim]'),
];

function sketchOf(tabled: Tabled, isLong: boolean): Sketch {
  const { claims, words, caption, isShown } = tabled;
  const used = usedColumns(claims);
  // One that is not on view is no table to the style sheet, and to some browsers none at all unless it says so.
  const role = (name: string) => (isShown ? null : name);
  const rows = claims.map((claim, i) => {
    const cells = isLong && i >= sectionRows ? [] : cellSketches(claim, used, tabled);
    return htmlSketch(
      'tr',
      {
        role: cells.length > 0 ? role('row') : null,
        'data-claim': claim.id,
        tabindex: isShown ? (i === 0 ? 0 : -1) : null,
      },
      cells,
    );
  });
  const head = words.ui.columns
    .filter((_, i) => used[i])
    .map((name) => htmlSketch('th', { role: role('columnheader'), scope: 'col' }, [name]));
  const section = (tag: 'thead' | 'tbody', inside: readonly Sketch[]) =>
    htmlSketch(tag, { role: role('rowgroup') }, inside);
  const sections: Sketch[] = [];
  for (let i = 0; i < rows.length; i += sectionRows)
    sections.push(section('tbody', rows.slice(i, i + sectionRows)));
  const table = htmlSketch('table', { part: 'table', role: role('table'), 'aria-label': caption }, [
    section('thead', [htmlSketch('tr', { role: role('row') }, head)]),
    ...sections,
  ]);
  return isShown
    ? htmlSketch('div', { class: 'scroller', role: 'region', 'aria-label': caption }, [table])
    : htmlSketch('div', { class: isLong ? 'unseen long' : 'unseen' }, [table]);
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

function cellSketches(
  claim: Claim,
  used: readonly boolean[],
  { locale, isShown }: Tabled,
): Sketch[] {
  const cells = cellsOf(claim, locale);
  const last = cells.length - 1;
  const link = isShown ? sentenceLink(claim) : null;
  return cells.flatMap((text, i) => {
    if (!used[i]) return [];
    if (i === 0)
      return htmlSketch('th', { role: isShown ? null : 'rowheader', scope: 'row' }, [text]);
    const attributes = {
      role: isShown ? null : 'cell',
      class: isShown && i === last - 1 ? 'words' : null,
    };
    return htmlSketch('td', attributes, [i === last && link ? linkSketch(link, text) : text]);
  });
}
