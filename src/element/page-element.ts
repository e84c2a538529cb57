import { LitElement, type PropertyValues } from 'lit';
import { loadWords } from './languages.js';
import { languageOf, watchLanguage } from './place.js';

/** What all elements do: they follow their attributes and the language of the page, and are complete when all is read. */
export abstract class PageElement extends LitElement {
  /** Resolves when parts that load later are there. */
  protected arriving: Promise<void> | undefined;
  readonly #reported = new Set<string>();
  #stopWatching: (() => void) | undefined;

  /** Resolves when the reading under way has ended; each reading has a promise of its own. */
  protected abstract get settled(): Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLanguage(this, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  /** Resolves when what was read is in the DOM. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.arriving, loadWords(languageOf(this))]);
    let isDone = await super.getUpdateComplete();
    for (let waited; waited !== this.settled; isDone = await super.getUpdateComplete()) {
      waited = this.settled;
      await waited;
    }
    return isDone;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    void loadWords(languageOf(this))?.then(() => this.requestUpdate());
  }

  /** Warns in the console, once for each key. */
  protected report(key: string, message: string): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    console.warn(`<${this.localName}> ${message}`);
  }
}
