import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Selection } from '../dataset/facets.js';
import type { Claim } from '../model/claim.js';
import type { ArticleInput } from './article-input.js';
import type { Dashboard } from './dashboard.js';
import { loadingView, type DashboardView, type ViewProvider } from './dashboard-view.js';
import { PageElement } from './page-element.js';
import { styles } from './styles.js';

export type { ArticleInput } from './article-input.js';
export type { DashboardView, ReadArticle } from './dashboard-view.js';

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/**
 * A data set of many articles: reads and merges them, filters, and feeds every `<aid-chart>`,
 * `<aid-table>` and `<aid-source>` inside it that has no input of its own. What it does loads when the
 * first one stands in a page (`dashboard.ts`).
 *
 * @attr src - addresses of articles, of claims, or of a JSON list of articles
 * @attr published - ISO date of articles that name none
 * @attr vague lang dir
 * @slot - charts, tables and sources, anywhere inside, and whatever else
 * @fires aid-claims - once for each new reading or filter; `detail.claims` pass the filters
 * @fires aid-error - an input failed; the dashboard says how to mend it
 * @csspart head - filters, and what they leave
 * @csspart filters - the row of filters, and what is chosen
 * @csspart values - the values of the filter that is open
 * @csspart status - how many figures are shown
 * @csspart note
 * @csspart state - an error, in `data-state`
 */
export class AidDashboard extends PageElement implements ViewProvider {
  static override styles = styles;
  static override properties = {
    articles: { attribute: false },
    claims: { attribute: false },
    selection: { attribute: false, hasChanged: differs },
  };

  /** Articles to read: `{ text | html, url?, title?, publisher?, published? }`. */
  declare articles: readonly ArticleInput[] | null | undefined;
  /** Claims at hand, of as many articles as they name; then nothing is read. */
  declare claims: readonly Claim[] | null | undefined;
  /** The chosen filters; they are kept in the page's address, under this element's id, else `aid`. */
  declare selection: Partial<Selection> | null | undefined;

  /** Who is told of each change of `view`. */
  readonly #audience = new Map<Element, () => void>();
  /** The last word of each `<aid-source>` inside, also of those that were quicker than `dashboard.ts`. */
  readonly #heard = new Map<Element, CustomEvent>();
  #dashboard: Dashboard | null = null;
  #view = loadingView;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'src', 'published', 'vague', 'id'];
  }

  constructor() {
    super();
    for (const name of ['aid-claims', 'aid-error']) this.addEventListener(name, this.#hear);
  }

  /** What stands inside reads this; it is another object after each change. */
  get view(): DashboardView {
    return this.#dashboard?.view ?? this.#view;
  }

  subscribe(host: Element, onChange: () => void): () => void {
    this.#audience.set(host, onChange);
    if (host.localName === 'aid-source') this.#dashboard?.sourcesChanged();
    return () => {
      if (this.#audience.get(host) === onChange) this.#audience.delete(host);
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#dashboard) this.#dashboard.connect();
    else this.arriving ??= this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dashboard?.disconnect();
  }

  async #load(): Promise<void> {
    try {
      const { Dashboard } = await import('./dashboard.js');
      this.#dashboard = new Dashboard(this, this.#audience, this.#heard);
      if (this.isConnected) this.#dashboard.connect();
    } catch (reason) {
      const error = new Error(`A part of the dashboard could not be loaded: ${String(reason)}`);
      this.#view = { ...this.#view, state: 'error', error };
      for (const onChange of this.#audience.values()) onChange();
    }
    this.requestUpdate();
  }

  protected override get settled(): Promise<void> | undefined {
    return this.#dashboard?.settled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#dashboard?.update(changed.has('selection'));
  }

  override render(): TemplateResult {
    const { error } = this.view;
    return html`${
        error
          ? html`<div part="state" data-state="error" role="alert"><p>${error.message}</p></div>`
          : this.#dashboard?.template()
      }<slot></slot>`;
  }

  /** Only what the elements themselves tell, and not what stands inside them. */
  readonly #hear = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.localName !== 'aid-source') return;
    // What shows an article of the dashboard gives it nothing.
    if (this.#audience.has(target)) return;
    this.#heard.set(target, event as CustomEvent);
    this.#dashboard?.sourcesChanged();
  };
}
