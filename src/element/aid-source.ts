import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim } from '../model/claim.js';
import { emit } from './events.js';
import { Feed } from './feed.js';
import type { Reading } from './inputs.js';
import { PageElement } from './page-element.js';
import { languageOf } from './place.js';
import type { SourceView } from './source-view.js';
import { stateTemplate } from './state.js';
import { styles } from './styles.js';

/**
 * An article with every figure marked in its text, or with `for` the marks alone, in an article that stands in the
 * page and is not changed. Its marks and those of charts and tables light each other up. What it does loads with
 * the first one (`source-view.ts`).
 *
 * @attr for - ids of elements of the page that hold the article; the figures are marked there
 * @attr src - address of the article, as text, HTML or markdown
 * @attr url title publisher published - what is known of the article
 * @attr vague loading lang dir
 * @fires aid-claims - once for each new reading; `detail.text` is what the claims' offsets point into
 * @fires aid-select - cancelable; a figure was chosen by click, touch, Enter or Space
 * @fires aid-error - an input failed; the element says how to mend it
 * @csspart figure - all of it
 * @csspart heading - the article's title
 * @csspart caption - its publisher and date
 * @csspart article - its text; with `for` the way from figure to figure
 * @csspart mark - one for each figure, with a claim's id in `data-claim`
 * @csspart evidence - the tip with the words behind a figure
 * @csspart note
 * @csspart state - loading, empty or error, in `data-state`
 * @cssprop --aid-source-height - what is longer scrolls; none
 */
export class AidSource extends PageElement {
  static override styles = styles;
  static override properties = {
    text: { attribute: false },
    html: { attribute: false },
    claims: { attribute: false },
    selected: { attribute: false },
    url: {},
    publisher: {},
    published: {},
  };

  /** The article as plain text. */
  declare text: string | null | undefined;
  /** The article as an HTML page. */
  declare html: string | null | undefined;
  /** Claims to mark instead of those that are read, for instance checked ones. */
  declare claims: readonly Claim[] | null | undefined;
  /** Id of the claim that is lit up. */
  declare selected: string | null | undefined;
  declare url: string | null | undefined;
  declare publisher: string | null | undefined;
  /** ISO date. */
  declare published: string | null | undefined;

  readonly feed = new Feed(this);
  #view: SourceView | null = null;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'for', 'src', 'title', 'vague', 'loading'];
  }

  /** What was read last: the text, its claims, and what is known of the article; null before. */
  get reading(): Reading | null {
    return this.feed.reading;
  }

  protected override get settled(): Promise<void> | undefined {
    return (this.feed.isLoading ? undefined : this.#view?.settled) ?? this.feed.settled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.feed.connect();
    this.arriving ??= this.#load();
    this.#view?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.feed.disconnect();
    this.#view?.disconnect();
  }

  async #load(): Promise<void> {
    try {
      const { SourceView: View } = await import('./source-view.js');
      this.#view = new View(this, (key, message) => this.report(key, message));
      if (this.isConnected) this.#view.connect();
    } catch (reason) {
      const error = new Error(`A part of the article could not be loaded: ${String(reason)}`);
      this.feed.error = error;
      emit(this, 'aid-error', { error });
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#view?.update();
  }

  protected override updated(): void {
    this.#view?.updated();
  }

  override render(): TemplateResult {
    const { isLoading, reading, error } = this.feed;
    const hasText = !!reading?.text?.trim() && !error;
    return html`<figure part="figure" aria-busy=${isLoading}>
      ${
        hasText && this.#view
          ? this.#view.template(reading!)
          : stateTemplate(hasText ? loadingState : this.feed, {}, languageOf(this))
      }
    </figure>`;
  }
}

const loadingState = { error: null, isLoading: true, reading: null };
