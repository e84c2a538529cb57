import type { PropertyValues } from 'lit';
import { filterClaims } from '../dataset/filter.js';
import type { Claim } from '../model/claim.js';
import type { Rates } from '../model/layout.js';
import { chartAttributes, readAttributes, type Asked } from './attributes.js';
import { emit } from './events.js';
import { Feed } from './feed.js';
import { PageElement } from './page-element.js';
import { isRightToLeft, languageOf } from './place.js';

/** What `<aid-chart>` and `<aid-table>` have in common: attributes, the input, and the claims that pass. */
export abstract class ClaimsElement extends PageElement {
  abstract claims: readonly Claim[] | null | undefined;
  abstract text: string | null | undefined;

  protected readonly feed = new Feed(this);
  protected asked: Asked | null = null;
  /** Those that pass the filters; the same list until there is another reading or filter. */
  protected shown: readonly Claim[] = [];
  /** Reading and filter that `shown` is of. */
  #key = '';
  #announced = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...chartAttributes, 'for', 'src'];
  }

  protected override get settled(): Promise<void> {
    return this.feed.settled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.feed.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.feed.disconnect();
  }

  /** Takes what the attributes ask for, and of the input what passes. @param rates - of currencies, where money may be drawn in one */
  protected ask(rates?: Rates | null): Asked {
    const attributes = this.ownAttributes();
    this.asked = readAttributes(attributes, languageOf(this), isRightToLeft(this), rates);
    const { faults, filter, vague } = this.asked;
    for (const { attribute, value, message } of faults)
      this.report(`${attribute}=${value}`, message);
    const { claims, text } = this;
    this.feed.read({ claims, text }, { vague, published: this.getAttribute('published') });
    const { reading, version } = this.feed;
    const key = `${version} ${JSON.stringify(filter)}`;
    if (key !== this.#key) {
      this.#key = key;
      for (const fault of reading?.faults ?? []) this.report(fault, `${fault}; it is left out`);
      this.shown = reading ? filterClaims(reading.claims, filter) : [];
    }
    return this.asked;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { reading, isLoading } = this.feed;
    // While another article is being read, its claims are announced instead.
    if (!reading || isLoading || this.#key === this.#announced) return;
    this.#announced = this.#key;
    emit(this, 'aid-claims', { claims: this.shown, text: reading.text });
  }

  /**
   * Waits until what is to be saved is drawn. @param name - of the element, for a message
   * @throws RangeError for a format that is not known, Error where the element is not in a page
   */
  protected async drawnFor<Format extends string>(
    format: Format,
    known: readonly Format[],
    name: string,
  ): Promise<void> {
    if (!known.includes(format))
      throw new RangeError(
        `unknown format "${String(format)}"; one of ${known.join(', ')} would do`,
      );
    if (!this.hasUpdated && !this.isConnected)
      throw new Error(`The ${name} is not drawn yet: put it into a page first.`);
    await this.updateComplete;
  }

  /** Those that are kept when the tag is copied. */
  protected ownAttributes(): Record<string, string | null> {
    return Object.fromEntries(chartAttributes.map((name) => [name, this.getAttribute(name)]));
  }

  protected ownHeading(): string | undefined {
    return this.getAttribute('heading')?.trim() || undefined;
  }
}
