import { html, type PropertyValues, type TemplateResult } from 'lit';
import { embedCode } from '../export/embed.js';
import type { Claim } from '../model/claim.js';
import { ClaimsElement } from './claims-element.js';
import type { DataTable } from './data-table.js';
import { emit } from './events.js';
import { tableFormats, type TableFormat } from './hosts.js';
import { languageOf } from './place.js';
import { stateTemplate } from './state.js';
import { styles } from './styles.js';

export type { TableFormat } from './hosts.js';

/**
 * Claims as a table that can be sorted and searched, copied and saved; as quick with 10,000 rows as with
 * ten. It takes what `<aid-chart>` takes. What it does loads with the first one (`data-table.ts`).
 *
 * @attr topic item status by to who - filters: lists split by spaces, or by commas
 * @attr since until - ISO dates, both days included
 * @attr sort - the first order: `auto` `value` `-value` `date` `-date` `text`
 * @attr for src - where the article is: ids of the page, or addresses
 * @attr heading caption published vague loading lang dir
 * @fires aid-claims - once for each new reading or filter
 * @fires aid-select - cancelable; a row was chosen by click, touch, Enter or Space
 * @fires aid-error - an input failed; the table says how to mend it
 * @csspart figure - all of it
 * @csspart heading
 * @csspart caption
 * @csspart search - the field that finds rows
 * @csspart table
 * @csspart note
 * @csspart evidence - the tip with the words behind a row
 * @csspart toolbar
 * @csspart state - loading, empty or error, in `data-state`
 * @cssprop --aid-table-height - of the rows that are seen at once; 70vh
 */
export class AidTable extends ClaimsElement {
  static override styles = styles;
  static override properties = { claims: { attribute: false }, text: { attribute: false } };

  /** Claims to show; what was set, never what was found. */
  declare claims: readonly Claim[] | null | undefined;
  /** An article as plain text. */
  declare text: string | null | undefined;

  #table: DataTable | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.arriving ??= this.#load();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  async #load(): Promise<void> {
    try {
      const { DataTable } = await import('./data-table.js');
      this.#table = new DataTable(this);
    } catch (reason) {
      const error = new Error(`A part of the table could not be loaded: ${String(reason)}`);
      this.feed.error = error;
      emit(this, 'aid-error', { error });
    }
    this.requestUpdate();
  }

  /** At once: the browser prints what is there when the listeners have run. */
  readonly #print = ({ type }: Event): void => {
    if (!this.#table) return;
    this.#table.isPrinted = type === 'beforeprint';
    this.performUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { spec } = this.ask();
    this.#table?.take(this.shown, spec.sort ?? 'auto', languageOf(this));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#table?.updated();
    super.updated(changed);
  }

  override render(): TemplateResult {
    const { error, isLoading, reading } = this.feed;
    const hasRows = this.shown.length > 0 && !error;
    return html`<figure part="figure" aria-busy=${isLoading}>
      ${
        hasRows && this.#table
          ? this.#table.template(reading?.notes ?? [])
          : stateTemplate(hasRows ? loadingState : this.feed, this.asked!.filter, languageOf(this))
      }
    </figure>`;
  }

  /**
   * The rows that are seen, in their order, as a file.
   * @throws RangeError for an unknown format, Error where the table is not in a page
   */
  async exportAs(format: TableFormat): Promise<Blob> {
    await this.drawnFor(format, tableFormats, 'table');
    return this.#table!.fileAs(format);
  }

  /** The tag with its attributes and the claims inside, ready to paste; without the library's script tag. */
  embedCode(): string {
    return embedCode(this.ownAttributes(), this.shown, 'aid-table');
  }
}

const loadingState = { error: null, isLoading: true, reading: null };
