import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { layoutChart } from '../chart/layout.js';
import { wordsIn } from '../chart/words.js';
import { embedCode } from '../export/embed.js';
import type { Claim } from '../model/claim.js';
import { findSame } from '../dataset/placed.js';
import type { Layout, Rates } from '../model/layout.js';
import { ClaimsElement } from './claims-element.js';
import { drawingStyles } from './drawing-styles.js';
import { Drawing } from './drawing.js';
import { emit, type AidChartEventMap } from './events.js';
import { exportFormats, fileOf, type ExportFormat } from './files.js';
import { legendTemplate, notesTemplate } from './footer.js';
import { markByKey } from './keys.js';
import { loadWords } from './languages.js';
import { follow } from './links.js';
import { isRightToLeft, languageOf } from './place.js';
import { Room } from './room.js';
import { stateTemplate } from './state.js';
import { styles } from './styles.js';
import { Table } from './table.js';
import { Tip } from './tip.js';
import { Toolbar } from './toolbar.js';

export type { AidChartEventMap, AidClaimsDetail } from './events.js';
export type { ExportFormat } from './files.js';

/**
 * One figure from an article or from claims: heading, chart, legend, notes, sources, table, download.
 *
 * @attr {string} for - ids of elements of the page that hold the article
 * @attr {string} src - addresses of articles or of claims, with spaces between
 * @attr {string} topic - filter: a list split by spaces
 * @attr {string} item - filter: a list split by spaces, or by commas
 * @attr {string} status - filter: a list split by spaces
 * @attr {string} by - filter: a list split by spaces, or by commas
 * @attr {string} to - filter: a list split by spaces, or by commas
 * @attr {string} who - filter: a list split by spaces, or by commas
 * @attr {string} since - ISO date, included
 * @attr {string} until - ISO date, included
 * @attr {"auto" | "bar" | "progress" | "range" | "timeline" | "tally" | "flow" | "table"} type - what is drawn; one that does not fit is drawn as `auto`
 * @attr {"auto" | "by" | "to" | "status" | "item" | "topic" | "saidBy" | "source"} group - what rows stand for
 * @attr {"auto" | "by" | "to" | "status" | "item" | "topic" | "saidBy" | "source"} color - what colours tell apart
 * @attr {"auto" | "value" | "-value" | "date" | "-date" | "text"} sort
 * @attr {number} limit - rows at most
 * @attr {"linear" | "log"} scale - `log` is drawn with dots only
 * @attr {string} currency - ISO 4217 code to draw all money in, with the property `rates`
 * @attr {"floor" | "acled" | "em-dat" | "wikimpacts"} vague - from where “dozens” or “hundreds” is drawn
 * @attr {string} published - ISO date of the article
 * @attr {string} heading - written from the claims where it is absent
 * @attr {string} caption - written from the claims where it is absent
 * @attr {"eager" | "lazy"} loading - `lazy`: neither read nor drawn until near the view
 * @fires {CustomEvent<AidClaimsDetail>} aid-claims - once for each new reading or filter
 * @fires {CustomEvent<{ readonly claim: Claim }>} aid-select - cancelable; a mark was chosen by click, touch, Enter or Space
 * @fires {CustomEvent<{ readonly error: Error }>} aid-error - an input failed; the figure says how to mend it
 * @csspart figure - all of it
 * @csspart heading
 * @csspart caption
 * @csspart chart - the drawing
 * @csspart mark - one for each claim, with its id in `data-claim`
 * @csspart label
 * @csspart axis
 * @csspart legend
 * @csspart note
 * @csspart source
 * @csspart evidence - the tip with the words behind a figure
 * @csspart table
 * @csspart toolbar
 * @csspart state - loading, empty or error, in `data-state`
 * @cssprop --aid-ink - text
 * @cssprop --aid-quiet - text that stands back
 * @cssprop --aid-rule - lines
 * @cssprop --aid-background - the card
 * @cssprop --aid-give - marks of giving
 * @cssprop --aid-stop - marks of what is held up or cancelled
 * @cssprop --aid-hurt - marks of people hurt or in need
 * @cssprop --aid-fire - marks of attacks and damage
 * @cssprop --aid-color-1 - with `color`, the first group's marks; `--aid-color-6` is the last, `--aid-color-rest` for groups beyond
 * @cssprop --aid-patterns - 0 turns off the patterns that tell a status; its word stays
 * @cssprop --aid-link - links and buttons
 * @cssprop --aid-focus - focus rings
 * @cssprop --aid-tip - the tip's background
 * @cssprop --aid-highlight - behind the figure in its sentence
 * @cssprop --aid-font
 * @cssprop --aid-padding
 * @cssprop --aid-radius
 * @cssprop --aid-min-height - 240px
 */
export class AidChart extends ClaimsElement {
  static override styles = [styles, drawingStyles];
  static override properties = {
    claims: { attribute: false },
    text: { attribute: false },
    rates: { attribute: false },
    selected: { attribute: false },
  };

  /** Claims to draw; what was set, never what was found. */
  declare claims: readonly Claim[] | null | undefined;
  /** An article as plain text. */
  declare text: string | null | undefined;
  /** With the attribute `currency`: the worth of one unit of each currency in `base`. */
  declare rates: Rates | null | undefined;
  /** Id of the claim whose mark is lit up: the one that was chosen last, here or in an article or a table. */
  declare selected: string | null | undefined;

  readonly #tip = new Tip(this);
  readonly #room = new Room(this);
  readonly #toolbar = new Toolbar(this);
  readonly #drawing = new Drawing({
    show: (claim, target) => void this.#tip.show(claim.id, target),
    hide: this.#tip.hideSoon,
    select: (claim, target) => void this.#select(claim, target),
    key: (event) => this.#key(event),
  });
  readonly #table = new Table({
    select: (claim, target) => void this.#select(claim, target),
    open: (claim, target) => this.#open(claim, target),
  });
  #layout: Layout | null = null;
  #drawn: readonly unknown[] = [];
  /** What stood in the shadow root before any script ran; it stays until there is something to show. */
  #written: ChildNode[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#written = [...root.childNodes];
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('aid-select', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('aid-select', this.#hear);
  }

  readonly #hear = (event: Event): void => {
    const { claim } = (event as AidChartEventMap['aid-select']).detail;
    this.selected = findSame(this.shown, claim)?.id ?? null;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.ask(this.rates);
    this.#draw();
  }

  /** Lays out anew only where something that is drawn has changed. */
  #draw(): void {
    const { width, measure } = this.#room;
    const words = wordsIn(languageOf(this));
    const key = [this.feed.version, JSON.stringify(this.asked), width, measure, words];
    if (key.every((one, i) => one === this.#drawn[i])) return;
    this.#drawn = key;
    const { spec } = this.asked!;
    this.#layout =
      this.shown.length === 0 ? null : layoutChart(this.shown, spec, { width }, measure);
    if (!this.shown.some(({ id }) => id === this.#tip.active)) this.#tip.hide();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Not before the update has ended: what gets the focus shows its tip.
    queueMicrotask(() => this.#drawing.refocus());
    this.#drawing.light(this.selected ?? null);
    super.updated(changed);
  }

  override render(): TemplateResult | typeof noChange {
    const { error, isLoading } = this.feed;
    const isWaiting = (isLoading && !error) || loadWords(languageOf(this)) !== null;
    if (this.#written.length > 0 && isWaiting) return noChange;
    for (const node of this.#written.splice(0)) node.remove();
    return html`<figure part="figure" aria-busy=${isLoading}>
      ${
        this.#layout && !error
          ? this.#chart(this.#layout)
          : stateTemplate(this.feed, this.asked!.filter, languageOf(this))
      }
    </figure>`;
  }

  #chart(layout: Layout): TemplateResult {
    const { locale = 'en' } = this.asked!.spec;
    const caption = this.getAttribute('caption') ?? layout.caption;
    const isTable = this.#toolbar.isTable || layout.type === 'table';
    return html`<h2 part="heading">${this.ownHeading() ?? layout.heading}</h2>
      ${caption ? html`<p part="caption">${caption}</p>` : nothing}
      <p class="unseen">${layout.summary}</p>
      ${isTable ? nothing : html`${this.#drawing.nodeOf(layout)} ${legendTemplate(layout)}`}
      ${this.#table.nodeOf({ claims: this.shown, locale, words: wordsIn(locale), caption, isShown: isTable })}
      ${this.#tip.template(this.shown, locale)}
      <footer role="none">
        ${notesTemplate([...(this.feed.reading?.notes ?? []), ...layout.notes], this.shown, locale)}
        ${this.#toolbar.template(layout.type !== 'table', locale)}
      </footer>`;
  }

  /** Tells the page; a page that prevents it shows something of its own. */
  readonly #select = (claim: Claim, target: Element): boolean => {
    const isWanted = emit(this, 'aid-select', { claim });
    if (isWanted && target.getAttribute('part') === 'mark') this.#tip.pin(claim.id, target);
    return isWanted;
  };

  /** Enter chooses and follows the way to the source. */
  readonly #open = (claim: Claim, target: Element): void => {
    if (this.#select(claim, target)) follow(claim);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const marks = [...this.renderRoot.querySelectorAll<SVGElement>('[part="mark"]')];
    const at = marks.indexOf(event.target as SVGElement);
    const mark = marks[at];
    const claim = this.shown.find(({ id }) => id === mark?.dataset.claim);
    const next = markByKey(event.key, at, marks.length, isRightToLeft(this));
    if (next !== null) marks[next]?.focus();
    else if (event.key === 'Enter' && claim) this.#open(claim, mark!);
    else if (event.key === ' ' && claim) this.#select(claim, mark!);
    else return;
    event.preventDefault();
  };

  /**
   * The figure as a file.
   * @throws RangeError for an unknown format, Error where there is nothing to export yet
   */
  async exportAs(format: ExportFormat): Promise<Blob> {
    await this.drawnFor(format, exportFormats, 'chart');
    return fileOf(format, {
      claims: this.shown,
      layout: this.#layout,
      heading: this.ownHeading(),
      caption: this.getAttribute('caption') ?? undefined,
      locale: languageOf(this),
    });
  }

  /** The tag with its attributes and the shown claims inside, ready to paste; without the library's script tag. */
  embedCode(): string {
    return embedCode(this.ownAttributes(), this.shown);
  }
}
