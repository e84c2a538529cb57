import type { ReactiveController, TemplateResult } from 'lit';
import { findSame } from '../dataset/placed.js';
import type { Claim } from '../model/claim.js';
import { emit, type AidChartEventMap } from './events.js';
import type { TableHost } from './hosts.js';
import { rowByKey } from './keys.js';
import { follow } from './links.js';
import { Tip } from './tip.js';

/** The part of the table that choosing rows needs. */
interface Table {
  readonly rows: readonly Claim[];
  /** Whole rows that are seen at once. */
  readonly seen: number;
  reveal(place: number): void;
  copy(claims: readonly Claim[]): Promise<void>;
}

/** Going from row to row, and choosing one: rows are one tab stop, as the marks of a chart are. */
export class RowChoice implements ReactiveController {
  /** The row that is the tab stop; it stays in the DOM wherever one scrolls. */
  at = 0;
  /** The claim that was chosen last, here or elsewhere. */
  chosen: string | null = null;

  readonly #host: TableHost;
  readonly #table: Table;
  readonly #tip: Tip;
  #wantsFocus = false;

  constructor(host: TableHost, table: Table) {
    this.#host = host;
    this.#table = table;
    this.#tip = new Tip(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('aid-select', this.#hear);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('aid-select', this.#hear);
  }

  /** Moves the focus to the row that was asked for, once it is there, and only then the view: a row with the focus does not go away. */
  updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.row()?.focus({ preventScroll: true });
    this.#table.reveal(this.at);
  }

  /** The tab stop in the DOM. */
  row(): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[aria-rowindex="${this.at + 2}"]`);
  }

  tipTemplate(locale: string): TemplateResult {
    return this.#tip.template(this.#table.rows, locale);
  }

  readonly focused = (event: Event): void => {
    const place = placeOf(event);
    if (place < 0 || place === this.at) return;
    this.at = place;
    this.#host.requestUpdate();
  };

  readonly click = (event: Event): void => {
    const claim = this.#table.rows[placeOf(event)];
    // Who selects words of a row does not choose it, and a link is followed.
    const isAside = getSelection()?.isCollapsed === false || (event.target as Element).closest('a');
    if (claim && !isAside) this.#select(claim);
  };

  readonly key = (event: KeyboardEvent): void => {
    const isRow = (event.target as Element).matches('[data-claim]');
    const claim = isRow ? this.#table.rows[placeOf(event)] : undefined;
    if (!claim) return;
    const { key } = event;
    const next = rowByKey(key, this.at, this.#table.rows.length, this.#table.seen);
    const isCopy = key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey);
    if (next !== null) this.#go(next);
    else if (key === 'Enter') this.#open(claim);
    else if (key === ' ') this.#select(claim);
    else if (isCopy) void this.#table.copy([claim]);
    else return;
    event.preventDefault();
  };

  #go(place: number): void {
    this.at = place;
    this.#wantsFocus = true;
    this.#host.requestUpdate();
  }

  #open(claim: Claim): void {
    if (this.#select(claim)) follow(claim);
  }

  /** Tells the page; a page that prevents it shows something of its own. */
  #select(claim: Claim): boolean {
    this.chosen = claim.id;
    this.#host.requestUpdate();
    const isWanted = emit(this.#host, 'aid-select', { claim });
    const row = this.#host.renderRoot.querySelector(`[data-claim="${CSS.escape(claim.id)}"]`);
    if (isWanted && row) this.#tip.pin(claim.id, row);
    return isWanted;
  }

  /** What is chosen in a chart or in an article is shown here too. */
  readonly #hear = (event: Event): void => {
    if (event.target === this.#host) return;
    const { claim } = (event as AidChartEventMap['aid-select']).detail;
    const same = findSame(this.#table.rows, claim);
    const place = same ? this.#table.rows.indexOf(same) : -1;
    this.chosen = this.#table.rows[place]?.id ?? null;
    if (place >= 0) this.#table.reveal(place);
    this.#host.requestUpdate();
  };
}

/** The row of an event, from 0; -1 for none. */
function placeOf(event: Event): number {
  const row = (event.target as Element).closest('[data-claim]');
  return row ? Number(row.getAttribute('aria-rowindex')) - 2 : -1;
}
