import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { usedColumns } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import { supersededIds } from '../dataset/totals.js';
import type { Claim } from '../model/claim.js';
import type { SortOrder } from '../model/layout.js';
import { copyRows } from './copy-rows.js';
import { fileOf } from './files.js';
import { tableFormats, type TableFormat, type TableHost } from './hosts.js';
import { RowChoice } from './row-choice.js';
import { RowSearch } from './row-search.js';
import { RowWindow } from './row-window.js';
import { shownOf, stringsIn } from './strings.js';
import { columns, orders, sortRows, type Order } from './table-columns.js';
import { headTemplate, rowsTemplate } from './table-rows.js';
import { tableStyles } from './table-styles.js';
import { Toolbar } from './toolbar.js';

/** What `<aid-table>` shows and does; loaded with the first one on a page. */
export class DataTable implements ReactiveController {
  readonly #host: TableHost;
  readonly #toolbar: Toolbar;
  readonly #choice: RowChoice;
  readonly #window = new RowWindow();
  readonly #observer = new ResizeObserver(() => this.#scrolled());
  readonly #search = new RowSearch();
  #given: readonly unknown[] = [];
  #claims: readonly Claim[] = [];
  /** What the search has found, as it was given, and as rows in their order. */
  #found: readonly Claim[] = [];
  rows: readonly Claim[] = [];
  #used: readonly number[] = [];
  #superseded: ReadonlySet<string> = new Set();
  #topics = '';
  #isChecked = false;
  #locale = 'en';
  #order: Order | null = null;
  #query = '';
  #observed: Element | null = null;

  constructor(host: TableHost) {
    this.#host = host;
    this.#toolbar = new Toolbar(host);
    this.#choice = new RowChoice(host, this);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, tableStyles.styleSheet!];
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  /** Whether all rows stand there, as paper needs them. */
  set isPrinted(isPrinted: boolean) {
    this.#window.isPrinted = isPrinted;
    this.#host.requestUpdate();
  }

  /** Takes other claims, or another order or language. */
  take(claims: readonly Claim[], sort: SortOrder, locale: string): void {
    const words = wordsIn(locale);
    const given = [claims, sort, locale, words];
    if (given.every((one, i) => one === this.#given[i])) return;
    if (sort !== this.#given[1]) this.#order = orders[sort];
    this.#given = given;
    this.#claims = claims;
    this.#locale = locale;
    this.#used = usedColumns(claims).flatMap((isUsed, i) => (isUsed ? [i] : []));
    this.#superseded = supersededIds(claims);
    this.#topics = [...new Set(claims.map(({ topic }) => words.topic[topic]))].join(', ');
    this.#isChecked = claims.every(({ checked }) => checked === true);
    if (this.#query === '') this.#arrange(claims);
    else void this.#find();
  }

  #arrange(found: readonly Claim[]): void {
    this.#found = found;
    this.rows = sortRows(found, this.#order, this.#locale);
    this.#choice.at = Math.max(0, Math.min(this.#choice.at, this.rows.length - 1));
    this.#host.requestUpdate();
  }

  template(notes: readonly string[]): TemplateResult {
    const locale = this.#locale;
    const words = wordsIn(locale);
    const heading = this.#heading();
    const caption = this.#host.getAttribute('caption');
    return html`<h2 part="heading">${heading}</h2>
      ${caption ? html`<p part="caption">${caption}</p>` : nothing} ${this.#searchTemplate()}
      <div
        class="scroller"
        role="region"
        aria-label=${words.ui.rows.name}
        @scroll=${{ handleEvent: this.#scrolled, passive: true }}
        @keydown=${this.#choice.key}
        @focusin=${this.#choice.focused}
        @click=${this.#choice.click}
      >
        ${this.#tableTemplate(heading)}
        ${this.rows.length === 0 ? html`<p class="none">${words.ui.rows.none}</p>` : nothing}
      </div>
      ${this.#choice.tipTemplate(locale)}
      <footer role="none">
        ${[...notes, this.#isChecked ? words.checked : words.unchecked].map((note) => html`<span part="note">${note}</span>`)}
        ${this.#toolbar.template(false, locale, tableFormats, this.#copyTemplate())}
      </footer>`;
  }

  #tableTemplate(heading: string): TemplateResult {
    const used = this.#used;
    const width = used.reduce((sum, i) => sum + columns[i]!.width, 0);
    return html`<table
      part="table"
      aria-label=${heading}
      aria-rowcount=${this.rows.length + 1}
      .style=${`min-width: ${width}ch`}
    >
      <colgroup>
        ${used.map((i) => html`<col .style=${`width: ${columns[i]!.width}ch`} />`)}
      </colgroup>
      ${headTemplate(used, this.#order, this.#locale, this.#sort)}
      ${rowsTemplate({
        rows: this.rows,
        places: this.#window.places(this.rows.length, this.#choice.at),
        rowHeight: this.#window.rowHeight,
        at: this.#choice.at,
        used,
        superseded: this.#superseded,
        chosen: this.#choice.chosen,
        locale: this.#locale,
      })}
    </table>`;
  }

  #searchTemplate(): TemplateResult {
    const { search } = stringsIn(this.#locale).rows;
    return html`<div class="search told">
      <input
        part="search"
        type="search"
        aria-label=${search}
        placeholder=${search}
        .value=${this.#query}
        @input=${this.#typed}
      />
      <span role="status">${shownOf(this.rows.length, this.#claims.length, this.#locale)}</span>
    </div>`;
  }

  #copyTemplate(): TemplateResult {
    return html`<button type="button" @click=${() => this.copy(this.rows)}>
      ${stringsIn(this.#locale).rows.copy}
    </button>`;
  }

  #heading(): string {
    return this.#host.getAttribute('heading')?.trim() || this.#topics;
  }

  /** Called after each drawing. */
  updated(): void {
    const scroller = this.#scroller();
    if (!scroller) return;
    if (scroller !== this.#observed) {
      this.#observed = scroller;
      this.#observer.observe(scroller);
    }
    this.#choice.updated();
  }

  #scroller(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
  }

  #headHeight(): number {
    return this.#host.renderRoot.querySelector('thead')?.offsetHeight ?? 0;
  }

  /** Called when the layout is done, so that measuring costs nothing. */
  readonly #scrolled = (): void => {
    const scroller = this.#scroller();
    if (!scroller) return;
    const isOther = this.#window.measure(this.#choice.row());
    if (this.#window.follow(scroller, this.#headHeight(), this.rows.length) || isOther)
      this.#host.requestUpdate();
  };

  /** Upwards first, then downwards, then as the claims were given. */
  readonly #sort = (column: number): void => {
    const { column: last, isDescending } = this.#order ?? {};
    if (column !== last) this.#order = { column, isDescending: false };
    else this.#order = isDescending ? null : { column, isDescending: true };
    this.#arrange(this.#found);
    this.#toTop();
  };

  readonly #typed = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    void this.#find();
  };

  async #find(): Promise<void> {
    const found = await this.#search.find(this.#claims, this.#query, this.#locale);
    if (!found) return;
    this.#arrange(found);
    this.#toTop();
  }

  #toTop(): void {
    this.#choice.at = 0;
    const scroller = this.#scroller();
    if (scroller) scroller.scrollTop = 0;
    this.#scrolled();
  }

  /** Brings a row into view. */
  reveal(place: number): void {
    const scroller = this.#scroller();
    // The scroll event calls for the rows around it, before anything is painted.
    if (scroller) this.#window.reveal(scroller, this.#headHeight(), place);
  }

  /** Whole rows that are seen at once. */
  get seen(): number {
    const height = (this.#scroller()?.clientHeight ?? 0) - this.#headHeight();
    return Math.max(1, Math.floor(height / this.#window.rowHeight) - 1);
  }

  async copy(claims: readonly Claim[]): Promise<void> {
    const { rows, notCopied } = stringsIn(this.#locale);
    const isCopied = await copyRows(claims, this.#locale);
    this.#toolbar.tell(isCopied ? rows.copied(claims.length) : notCopied);
  }

  /** The rows that are seen, in their order. */
  async fileAs(format: TableFormat): Promise<Blob> {
    return fileOf(format, {
      claims: this.rows,
      layout: null,
      heading: this.#heading(),
      caption: undefined,
      locale: this.#locale,
    });
  }
}
