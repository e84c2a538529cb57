import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { layoutChart } from '../chart/layout.js';
import { words } from '../chart/words.js';
import { filterClaims } from '../dataset/filter.js';
import { toCSV } from '../export/csv.js';
import { toJSON, toScriptJSON } from '../export/json.js';
import type { Claim } from '../model/claim.js';
import type { Layout } from '../model/layout.js';
import { readAttributes, type Asked } from './attributes.js';
import { drawingTemplate } from './drawing.js';
import { evidenceTemplate, sentenceLink } from './evidence.js';
import { Feed } from './feed.js';
import { measureIn } from './measure-text.js';
import { placeTip } from './tip.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { tableTemplate } from './table.js';

/** Attributes that are kept when the tag is copied. */
const copied = [
  'topic',
  'item',
  'status',
  'by',
  'to',
  'who',
  'since',
  'until',
  'type',
  'group',
  'color',
  'sort',
  'limit',
  'scale',
  'currency',
  'vague',
  'loading',
  'heading',
  'caption',
  'published',
  'lang',
  'dir',
] as const;
const formats = ['svg', 'png', 'csv', 'json', 'html'] as const;
export type ExportFormat = (typeof formats)[number];
const types: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  html: 'text/html;charset=utf-8',
};
/** The tip stays this long while the pointer goes over to it. */
const lingerMs = 160;

export interface AidClaimsDetail {
  readonly claims: readonly Claim[];
  /** The plain text that the claims' offsets point into; null where claims were given. */
  readonly text: string | null;
}
export interface AidChartEventMap {
  'aid-claims': CustomEvent<AidClaimsDetail>;
  'aid-select': CustomEvent<{ readonly claim: Claim }>;
  'aid-error': CustomEvent<{ readonly error: Error }>;
}

/**
 * One figure from an article or from claims: heading, chart, legend, notes, sources, table, download.
 *
 * @fires aid-claims - once for each new reading or filter
 * @fires aid-select - cancelable; a mark was chosen by click, touch, Enter or Space
 * @fires aid-error - an input failed; the figure says how to mend it
 * @csspart figure heading caption chart mark label axis legend note source evidence table toolbar state
 * @cssprop --aid-ink --aid-quiet --aid-rule --aid-background - colours of text, lines and card
 * @cssprop --aid-give --aid-stop --aid-hurt --aid-fire - colours of marks: giving, held up, people hurt, attacks and damage
 * @cssprop --aid-font --aid-padding --aid-radius --aid-min-height --aid-focus
 */
export class AidChart extends LitElement {
  static override styles = styles;
  static override properties = {
    claims: { attribute: false },
    text: { attribute: false },
    ...Object.fromEntries(
      [...copied, 'for', 'src'].map((name) => [`$${name}`, { attribute: name }]),
    ),
    width: { state: true },
    isTable: { state: true },
    active: { state: true },
    hasCopied: { state: true },
  };

  /** Claims to draw; what was set, never what was found. */
  declare claims: readonly Claim[] | null | undefined;
  /** An article as plain text. */
  declare text: string | null | undefined;
  declare width: number;
  declare isTable: boolean;
  declare active: string | null;
  declare hasCopied: boolean;

  readonly #feed = new Feed(this);
  readonly #reported = new Set<string>();
  #layout: Layout | null = null;
  #shown: readonly Claim[] = [];
  #asked: Asked | null = null;
  #resize: ResizeObserver | undefined;
  #hideTimer: ReturnType<typeof setTimeout> | undefined;
  #announced = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...copied, 'for', 'src'];
  }

  constructor() {
    super();
    this.width = 0;
    this.isTable = false;
    this.active = null;
    this.hasCopied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize ??= new ResizeObserver(([entry]) => {
      // Whole pixels, so that rounding can't make the observer and the drawing chase each other.
      const width = Math.floor(entry!.contentRect.width);
      if (width > 0) this.width = width;
    });
    this.#resize.observe(this);
    this.#feed.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#feed.disconnect();
    clearTimeout(this.#hideTimer);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  /** Resolves when the marks are in the DOM. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#feed.settled;
    await super.getUpdateComplete();
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isRightToLeft = this.matches(':dir(rtl)');
    this.#asked = readAttributes(this.#attributes(), this.#locale(), isRightToLeft);
    for (const { attribute, value, message } of this.#asked.faults)
      this.#report(`${attribute}=${value}`, message);
    this.#feed.read(this.claims, this.text, {
      vague: this.#asked.vague,
      published: this.getAttribute('published'),
    });
    const reading = this.#feed.reading;
    if (reading)
      for (const fault of reading.faults)
        this.#report(fault, `<aid-chart> ${fault}; it is left out`);
    this.#shown = reading ? filterClaims(reading.claims, this.#asked.filter) : [];
    const width = this.#room();
    if (this.#shown.length === 0) this.#layout = null;
    else if (!this.#layout || !changed.has('active') || changed.size > 1)
      this.#layout = layoutChart(this.#shown, this.#asked.spec, { width }, measureIn(this));
  }

  protected override updated(): void {
    const { reading } = this.#feed;
    const key = reading ? `${this.#feed.version} ${this.#shown.map(({ id }) => id).join()}` : '';
    if (!reading || key === this.#announced) return;
    this.#announced = key;
    this.dispatchEvent(
      new CustomEvent('aid-claims', {
        bubbles: true,
        composed: true,
        detail: { claims: this.#shown, text: reading.text },
      }),
    );
  }

  override render(): TemplateResult {
    return html`<figure part="figure" aria-busy=${this.#feed.isLoading}>
      ${this.#layout && !this.#feed.error ? this.#chart(this.#layout) : this.#state()}
    </figure>`;
  }

  #chart(layout: Layout): TemplateResult {
    const locale = this.#locale();
    const caption = this.getAttribute('caption') ?? layout.caption;
    const isTable = this.isTable || layout.type === 'table';
    return html`<h2 part="heading">${this.getAttribute('heading') ?? layout.heading}</h2>
      ${caption ? html`<p part="caption">${caption}</p>` : nothing}
      <p class="unseen">${layout.summary}</p>
      ${
        isTable
          ? nothing
          : html`<div class="room">
                ${drawingTemplate(layout, this.active, { show: this.#show, hide: this.#hideSoon, select: this.#select, key: this.#key })}
              </div>
              ${this.#legend(layout)}`
      }
      ${tableTemplate(this.#shown, locale, isTable, caption)}
      <div
        part="evidence"
        popover="manual"
        role="tooltip"
        @pointerenter=${this.#keepTip}
        @pointerleave=${this.#hideSoon}
      >
        ${this.#evidence(locale)}
      </div>
      ${this.#footer(layout, isTable)}`;
  }

  #evidence(locale: string): TemplateResult | typeof nothing {
    const claim = this.#shown.find(({ id }) => id === this.active);
    return claim ? evidenceTemplate(claim, locale) : nothing;
  }

  #legend({ legend, marks }: Layout): TemplateResult | typeof nothing {
    // Labels say the status beside each mark; a legend helps only where there are many marks.
    if (legend.length < 2 || marks.length < 6) return nothing;
    return html`<ul part="legend" aria-label=${strings.legend}>
      ${legend.map(({ statuses, fill, hue }) => {
        const pattern = fill === 'hatch' || fill === 'cross' ? `url(#${fill}-${hue})` : nothing;
        return html`<li>
          <svg width="14" height="12" aria-hidden="true">
            ${svg`<rect class="${fill} ${hue}" x="1" y="1" width="12" height="10" fill=${pattern}/>`}</svg
          >${statuses.map((status) => words.status[status]).join(', ')}
        </li>`;
      })}
    </ul>`;
  }

  #footer(layout: Layout, isTable: boolean): TemplateResult {
    const notes = [...(this.#feed.reading?.notes ?? []), ...layout.notes];
    return html`<footer>
      ${notes.map((note) => html`<span part="note">${note}</span>`)} ${this.#sources()}
      <div part="toolbar" role="group">
        ${layout.type === 'table' ? nothing : html`<button type="button" aria-pressed=${isTable} @click=${() => (this.isTable = !this.isTable)}>${strings.table}</button>`}
        <details>
          <summary>${strings.download}</summary>
          ${(['svg', 'png', 'csv', 'json'] as const).map((format) => html`<button type="button" @click=${() => this.#download(format)}>${format.toUpperCase()}</button>`)}
        </details>
        <button type="button" @click=${this.#copy}>
          ${this.hasCopied ? strings.copied : strings.embed}
        </button>
      </div>
    </footer>`;
  }

  #sources(): TemplateResult | typeof nothing {
    const sources = new Map(
      this.#shown.map(({ source }) => [
        `${source.publisher ?? source.title ?? ''}, ${source.published ?? ''}`,
        source,
      ]),
    );
    const named = [...sources.values()].filter(({ publisher, title }) => publisher ?? title);
    if (named.length === 0) return nothing;
    return html`<span part="source"
      >${strings.source}:
      ${named.map(({ publisher, title, published, url }, i) => {
        const name = [publisher ?? title, published].filter(Boolean).join(', ');
        return html`${i > 0 ? '; ' : ''}${url && /^https?:/i.test(url) ? html`<a href=${url}>${name}</a>` : name}`;
      })}</span
    >`;
  }

  #state(): TemplateResult {
    const { error, isLoading, reading } = this.#feed;
    if (error)
      return html`<div part="state" data-state="error" role="alert">
        <p>${error.message} ${strings.errorHint}</p>
      </div>`;
    if (isLoading)
      return html`<div part="state" data-state="loading" role="status">
        <p>${strings.loading}</p>
      </div>`;
    const isBlank = reading?.text !== null && reading?.text?.trim() === '';
    const message = isBlank ? strings.emptyText : strings.empty(this.#lookedFor());
    return html`<div part="state" data-state="empty" role="status">
      <p>${message} ${reading?.notes.join(' ')}</p>
    </div>`;
  }

  /** " on aid with status delivered": what the filters asked for. */
  #lookedFor(): string {
    const { filter } = this.#asked!;
    const asked = Object.entries(filter).flatMap(([name, value]) =>
      value === null || value.length === 0
        ? []
        : [`${name} ${Array.isArray(value) ? value.join(', ') : value}`],
    );
    return asked.length === 0
      ? ' on aid, weapons, casualties, people, attacks or damage'
      : ` for ${asked.join('; ')}`;
  }

  readonly #show = (claim: Claim, target: Element): void => {
    clearTimeout(this.#hideTimer);
    this.active = claim.id;
    void this.updateComplete.then(() => placeTip(this.#tip(), target));
  };

  readonly #keepTip = (): void => clearTimeout(this.#hideTimer);

  readonly #hideSoon = (): void => {
    clearTimeout(this.#hideTimer);
    if (!this.#isPinned) this.#hideTimer = setTimeout(() => this.#hideTip(), lingerMs);
  };

  #isPinned = false;

  #hideTip(): void {
    this.#isPinned = false;
    const tip = this.#tip();
    if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  #tip(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part="evidence"]');
  }

  readonly #select = (claim: Claim, target: Element): void => {
    this.#announceSelect(claim);
    this.#isPinned = true;
    this.#show(claim, target);
  };

  #announceSelect(claim: Claim): boolean {
    return this.dispatchEvent(
      new CustomEvent('aid-select', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { claim },
      }),
    );
  }

  readonly #key = (event: KeyboardEvent): void => {
    const marks = [...this.renderRoot.querySelectorAll<SVGGElement>('[part="mark"]')];
    const at = marks.findIndex((mark) => mark.matches(':focus'));
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? marks.length - 1
          : step === undefined
            ? -1
            : (at + step + marks.length) % marks.length;
    if (event.key === 'Escape') this.#hideTip();
    else if (event.key === 'Enter' || event.key === ' ')
      this.#open(marks[at]?.dataset.claim, event.key === 'Enter');
    else if (to < 0) return;
    else marks[to]?.focus();
    event.preventDefault();
  };

  /** Enter follows the way to the source, Space only chooses. */
  #open(id: string | undefined, follows: boolean): void {
    const claim = this.#shown.find((one) => one.id === id);
    if (!claim || !this.#announceSelect(claim) || !follows) return;
    const link = sentenceLink(claim);
    if (link) window.open(link, '_blank', 'noopener');
  }

  /**
   * The figure as a file.
   * @throws RangeError for an unknown format, Error where there is nothing to export yet
   */
  async exportAs(format: ExportFormat): Promise<Blob> {
    if (!formats.includes(format))
      throw new RangeError(
        `unknown format "${String(format)}"; one of ${formats.join(', ')} would do`,
      );
    await this.updateComplete;
    const content = await this.#content(format);
    return content instanceof Blob ? content : new Blob([content], { type: types[format] });
  }

  async #content(format: ExportFormat): Promise<string | Blob> {
    if (format === 'csv') return toCSV(this.#shown);
    if (format === 'json') return toJSON(this.#shown);
    if (!this.#layout) throw new Error('there is no chart to export');
    const { svgOf } = await import('../export/svg.js');
    const heading = this.getAttribute('heading') ?? undefined;
    const picture = svgOf(this.#layout, this.#shown, heading);
    if (format === 'svg') return picture;
    const { toHTML, toPNG } = await import('./pictures.js');
    return format === 'png'
      ? toPNG(picture)
      : toHTML(picture, this.#shown, heading ?? this.#layout.heading);
  }

  /** The tag with its attributes and the shown claims inside, ready to paste; without the library's script tag. */
  embedCode(): string {
    const attributes = copied.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null
        ? []
        : [
            ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
          ];
    });
    return `<aid-chart${attributes.join('')}><script type="application/json">${toScriptJSON(this.#shown)}</script></aid-chart>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.embedCode());
      this.hasCopied = true;
    } catch {
      this.#report(
        'copy',
        '<aid-chart> the browser did not allow copying; call embedCode() instead',
      );
    }
  };

  async #download(format: ExportFormat): Promise<void> {
    try {
      const url = URL.createObjectURL(await this.exportAs(format));
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: `aid-chart.${format}`,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    } catch (error) {
      this.#feed.announce(error as Error);
    }
  }

  #attributes(): Record<string, string | null> {
    return Object.fromEntries(copied.map((name) => [name, this.getAttribute(name)]));
  }

  #locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') || 'en';
  }

  /** The drawing's width: the host's less padding and border of the figure. */
  #room(): number {
    const outer = this.width || Math.floor(this.getBoundingClientRect().width) || 640;
    return outer - (outer <= 420 ? 30 : 46);
  }

  #report(key: string, message: string): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    console.warn(message);
  }
}
