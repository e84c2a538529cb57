import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleInput } from './article-input.js';
import { PageElement } from './page-element.js';
import type { ReviewDesk } from './review-desk.js';
import { styles } from './styles.js';

/**
 * A desk where a person checks the figures of articles: paste, drop or open articles, accept, reject, edit and add
 * figures, undo, and publish what is checked. It is kept in the browser. What it does loads with the first one
 * (`review-desk.ts`).
 *
 * @attr name - of the review, under which the browser keeps it; `desk` where it is absent
 * @attr lang dir
 * @fires aid-claims - after each change; `detail.claims` are those that are not rejected
 * @fires aid-select - a figure was chosen
 * @fires aid-error - an article could not be read; the desk says why
 * @csspart desk - all of it
 * @csspart bar - its buttons
 * @csspart add - where articles are added
 * @csspart articles - the list of articles
 * @csspart article - the text of the one that is looked at
 * @csspart claims - its figures
 * @csspart claim - one of them
 * @csspart charts
 * @csspart note - what went wrong
 * @csspart state - loading or an error, in `data-state`
 */
export class AidReview extends PageElement {
  static override styles = styles;
  static override properties = { storage: { attribute: false } };

  /** Where reviews are kept; the browser's own where it is not set, null for nowhere. */
  declare storage: IDBFactory | null | undefined;

  #desk: ReviewDesk | null = null;
  #error: Error | null = null;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'name'];
  }

  protected override get settled(): Promise<void> | undefined {
    return this.#desk?.settled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.arriving ??= this.#load();
    this.#desk?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.disconnect();
  }

  /**
   * Puts articles on the desk; those that lie there already stay as they are.
   * @returns when they are read; what can't be read is said on the desk
   */
  async add(articles: readonly ArticleInput[]): Promise<void> {
    await this.arriving;
    await this.#desk?.add(articles);
  }

  async #load(): Promise<void> {
    try {
      const { ReviewDesk: Desk } = await import('./review-desk.js');
      this.#desk = new Desk(this);
      if (this.isConnected) this.#desk.connect();
    } catch (reason) {
      this.#error = new Error(`A part of the desk could not be loaded: ${String(reason)}`);
    }
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#desk?.updated();
  }

  override render(): TemplateResult {
    if (this.#desk) return this.#desk.template();
    const [state, message] = this.#error ? ['error', this.#error.message] : ['loading', ''];
    return html`<div part="state" data-state=${state} role="status"><p>${message}</p></div>`;
  }
}
