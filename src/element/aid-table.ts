import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { filterClaims } from '../dataset/filter.js';
import { embedCode } from '../export/embed.js';
import type { Claim } from '../model/claim.js';
import { chartAttributes, readAttributes, type Asked } from './attributes.js';
import type { DataTable } from './data-table.js';
import { emit } from './events.js';
import { Feed } from './feed.js';
import { tableFormats, type TableFormat } from './hosts.js';
import { loadWords } from './languages.js';
import { isRightToLeft, languageOf, watchLanguage } from './place.js';
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
export class AidTable extends LitElement {
  static override styles = styles;
  static override properties = { claims: { attribute: false }, text: { attribute: false } };

  /** Claims to show; what was set, never what was found. */
  declare claims: readonly Claim[] | null | undefined;
  /** An article as plain text. */
  declare text: string | null | undefined;

  readonly #feed = new Feed(this);
  readonly #reported = new Set<string>();
  #table: DataTable | null = null;
  #loading: Promise<void> | undefined;
  #asked: Asked | null = null;
  /** Reading and filter that `#shown` is of. */
  #key = '';
  #shown: readonly Claim[] = [];
  #announced = '';
  #stopWatching: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...chartAttributes, 'for', 'src'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLanguage(this, () => this.requestUpdate());
    this.#feed.connect();
    this.#loading ??= this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#feed.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  async #load(): Promise<void> {
    const { DataTable } = await import('./data-table.js');
    this.#table = new DataTable(this);
    this.requestUpdate();
  }

  /** Resolves when the rows are in the DOM. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#loading, loadWords(languageOf(this))]);
    let isDone = await super.getUpdateComplete();
    for (let waited; waited !== this.#feed.settled; isDone = await super.getUpdateComplete()) {
      waited = this.#feed.settled;
      await waited;
    }
    return isDone;
  }

  protected override willUpdate(): void {
    const locale = languageOf(this);
    void loadWords(locale)?.then(() => this.requestUpdate());
    this.#asked = readAttributes(this.#attributes(), locale, isRightToLeft(this));
    const { faults, filter, vague, spec } = this.#asked;
    for (const { attribute, value, message } of faults)
      this.#report(`${attribute}=${value}`, message);
    this.#feed.read(this.claims, this.text, { vague, published: this.getAttribute('published') });
    const { reading, version } = this.#feed;
    const key = `${version} ${JSON.stringify(filter)}`;
    if (key !== this.#key) {
      this.#key = key;
      for (const fault of reading?.faults ?? []) this.#report(fault, `${fault}; it is left out`);
      this.#shown = reading ? filterClaims(reading.claims, filter) : [];
    }
    this.#table?.take(this.#shown, spec.sort ?? 'auto', locale);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#table?.updated();
    const { reading, isLoading } = this.#feed;
    // While another article is being read, its claims are announced instead.
    if (!reading || isLoading || this.#key === this.#announced) return;
    this.#announced = this.#key;
    emit(this, 'aid-claims', { claims: this.#shown, text: reading.text });
  }

  override render(): TemplateResult {
    const { error, isLoading, reading } = this.#feed;
    const hasRows = this.#shown.length > 0 && !error;
    return html`<figure part="figure" aria-busy=${isLoading}>
      ${
        hasRows && this.#table
          ? this.#table.template(reading?.notes ?? [])
          : stateTemplate(
              hasRows ? loadingState : this.#feed,
              this.#asked!.filter,
              languageOf(this),
            )
      }
    </figure>`;
  }

  /**
   * The rows that are seen, in their order, as a file.
   * @throws RangeError for an unknown format, Error where the table is not in a page
   */
  async exportAs(format: TableFormat): Promise<Blob> {
    if (!tableFormats.includes(format)) {
      const known = tableFormats.join(', ');
      throw new RangeError(`unknown format "${String(format)}"; one of ${known} would do`);
    }
    if (!this.hasUpdated && !this.isConnected)
      throw new Error('The table is not drawn yet: put it into a page first.');
    await this.updateComplete;
    return this.#table!.fileAs(format);
  }

  /** The tag with its attributes and the claims inside, ready to paste; without the library's script tag. */
  embedCode(): string {
    return embedCode(this.#attributes(), this.#shown, 'aid-table');
  }

  #attributes(): Record<string, string | null> {
    return Object.fromEntries(chartAttributes.map((name) => [name, this.getAttribute(name)]));
  }

  #report(key: string, message: string): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    console.warn(`<aid-table> ${message}`);
  }
}

const loadingState = { error: null, isLoading: true, reading: null };
