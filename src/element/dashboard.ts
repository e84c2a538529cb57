import { html, nothing, type TemplateResult } from 'lit';
import { prepareCharts } from '../chart/prepare.js';
import { facetsOf, noSelection, type Facets, type Selection } from '../dataset/facets.js';
import { mergeClaims } from '../dataset/merge.js';
import { tellingIds } from '../dataset/placed.js';
import type { Claim } from '../model/claim.js';
import { readAttributes } from './attributes.js';
import { Collection } from './collection.js';
import { givenTo } from './dashboard-given.js';
import { dashboardStyles } from './dashboard-styles.js';
import { loadingView, type DashboardView, type ReadArticle } from './dashboard-view.js';
import { emit, type AidChartEventMap } from './events.js';
import { FilterPanel } from './filter-panel.js';
import { isSame } from './given.js';
import type { DashboardHost } from './hosts.js';
import { InnerSources } from './inner-sources.js';
import { nextFrame, nextTask } from './next-task.js';
import { isRightToLeft, languageOf } from './place.js';
import { selectionIn, writeSelection } from './selection-url.js';
import { shownOf, stringsIn } from './strings.js';

/** While articles are being read, what is there is shown again after so long. */
const partialMs = 1000;
const nothingFound: Facets = facetsOf([], noSelection);
const moves = ['popstate', 'hashchange'] as const;

/** What `<aid-dashboard>` does: collects, merges, filters, and tells what stands inside it. */
export class Dashboard {
  view: DashboardView = loadingView;
  /** Resolves when what was asked for last is shown. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: DashboardHost;
  readonly #audience: ReadonlyMap<Element, () => void>;
  readonly #collection = new Collection(() => this.#collected());
  readonly #panel: FilterPanel;
  readonly #sources: InnerSources;
  readonly #reported = new Set<string>();
  #merged: readonly Claim[] = [];
  #facets: Facets = nothingFound;
  #signature: readonly unknown[] = [];
  /** Counts showings; a later one ends those before it. */
  #round = 0;
  #mergedVersion = 0;
  #lastShown = 0;
  #settle: () => void = () => {};
  #address = '';

  constructor(
    host: DashboardHost,
    audience: ReadonlyMap<Element, () => void>,
    heard: Map<Element, CustomEvent>,
  ) {
    this.#host = host;
    this.#audience = audience;
    this.#sources = new InnerSources(host, audience, heard);
    this.#panel = new FilterPanel(host);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, dashboardStyles.styleSheet!];
  }

  connect(): void {
    this.#sources.connect();
    this.#host.addEventListener('aid-select', this.#chosen);
    for (const name of moves) window.addEventListener(name, this.#readAddress);
    // A page that has chosen itself is not overruled by an address that says nothing.
    this.#readAddress();
    this.#host.requestUpdate();
  }

  disconnect(): void {
    this.#sources.disconnect();
    this.#host.removeEventListener('aid-select', this.#chosen);
    for (const name of moves) window.removeEventListener(name, this.#readAddress);
    if (!this.#collection.isLoading) return;
    this.#collection.stop();
    // What was interrupted goes on when the dashboard is put back.
    this.#signature = [];
  }

  sourcesChanged(): void {
    this.#sources.changed();
  }

  /** Reads the first input that is set, unless it is the one that was read; filters anew where others are chosen. */
  update(isChosen: boolean): void {
    this.#collect();
    if (!isChosen || !this.#host.isConnected) return;
    writeSelection(this.#prefix, this.#selection);
    if (this.#collection.version === 0) return;
    this.#wait();
    void this.#show();
  }

  #collect(): void {
    const given = givenTo(this.#host);
    if (!this.#host.isConnected || this.#sources.isUnfinished(given.kind)) return;
    const { vague, published } = this.#options();
    const signature =
      given.kind === 'sources'
        ? [given.kind, this.#sources.version]
        : [...Object.values(given).flat(), vague, published];
    if (isSame(signature, this.#signature)) return;
    this.#signature = signature;
    this.#wait();
    if (given.kind === 'sources') this.#sources.giveTo(this.#collection);
    else void this.#collection.start(given, { vague, published });
    void nextTask().then(() => prepareCharts(languageOf(this.#host)));
  }

  #options() {
    const attributes = {
      vague: this.#host.getAttribute('vague'),
      published: this.#host.getAttribute('published'),
    };
    const asked = readAttributes(attributes, languageOf(this.#host), isRightToLeft(this.#host));
    for (const { message } of asked.faults) this.#report(message);
    return { vague: asked.vague, published: attributes.published };
  }

  #wait(): void {
    this.#settle();
    this.settled = new Promise((resolve) => (this.#settle = resolve));
  }

  /** Something more was read: shown at the end, and now and then before it. */
  #collected(): void {
    const { isLoading, error, read } = this.#collection;
    if (isLoading && performance.now() - this.#lastShown < partialMs)
      return this.#host.requestUpdate();
    for (const fault of read.faults) this.#report(`${fault}; it is left out`);
    if (error) emit(this.#host, 'aid-error', { error });
    void this.#show();
  }

  /** Merges, filters and tells, each in a task of its own. */
  async #show(): Promise<void> {
    const round = ++this.#round;
    const isLast = () => round === this.#round;
    const { version, isLoading, error } = this.#collection;
    const { articles } = this.#collection.read;
    this.#lastShown = performance.now();
    await nextTask();
    if (isLast() && version !== this.#mergedVersion) {
      this.#merged = mergeClaims(articles.map(({ claims }) => claims));
      this.#mergedVersion = version;
      await nextTask();
    }
    if (!isLast()) return;
    this.#facets = facetsOf(this.#merged, this.#selection);
    const { claims } = this.#facets;
    const article = articleOf(claims, articles, this.view.article);
    this.view = { state: error ? 'error' : 'ready', claims, articles, article, error };
    this.#host.requestUpdate();
    if (!error) emit(this.#host, 'aid-claims', { claims, text: null });
    for (const host of this.#audience.keys()) {
      // Each is laid out by itself: four charts in one frame are too much for it.
      await nextFrame();
      if (!isLast()) return;
      this.#audience.get(host)?.();
    }
    if (!isLoading) this.#settle();
  }

  /** The sources inside that have no article of their own show that of the claim. */
  readonly #chosen = ({ detail }: AidChartEventMap['aid-select']): void => {
    const has = ({ claims }: ReadArticle) => claims.some(({ id }) => id === detail.claim.id);
    const { article: shown, articles } = this.view;
    const article = shown && has(shown) ? shown : articles.find(has);
    if (!article || article === shown) return;
    this.view = { ...this.view, article };
    for (const [host, onChange] of this.#audience) if (host.localName === 'aid-source') onChange();
  };

  template(): TemplateResult {
    const locale = languageOf(this.#host);
    const { notes } = this.#collection.read;
    return html`<div part="head">
      ${this.#panel.template(this.#facets, locale)}
      <p class="told">
        ${this.#told(locale)} ${notes.map((note) => html`<span part="note">${note}</span>`)}
      </p>
    </div>`;
  }

  /** How many figures of how many articles are shown, or how far the reading is. */
  #told(locale: string): TemplateResult {
    const words = stringsIn(locale);
    const { isLoading, done, total } = this.#collection;
    const figures = shownOf(this.#facets.claims.length, this.#merged.length, locale);
    const articles = words.dashboard.articles(this.view.articles.length);
    const now = Math.min(done + 1, total);
    const progress = total > 0 ? words.dashboard.progress(now, total) : words.loading;
    return html`<span part="status" role="status"
        >${isLoading ? nothing : `${figures} ${articles}`}</span
      >${
        isLoading
          ? html`<span>${progress}</span
              ><progress
                max=${total || nothing}
                value=${total ? done : nothing}
                aria-label=${words.loading}
              ></progress>`
          : nothing
      }`;
  }

  get #selection(): Selection {
    return { ...noSelection, ...this.#host.selection };
  }

  get #prefix(): string {
    return this.#host.id || 'aid';
  }

  readonly #readAddress = (): void => {
    const asked = selectionIn(location.href, this.#prefix);
    const isChosen = JSON.stringify(asked) !== JSON.stringify(noSelection);
    if (isChosen || this.#address !== '') this.#host.selection = asked;
    this.#address = location.href;
  };

  #report(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    console.warn(`<aid-dashboard> ${message}`);
  }
}

/** What was shown, where figures of it still pass, else the first of which some do. */
function articleOf(
  claims: readonly Claim[],
  articles: readonly ReadArticle[],
  shown: ReadArticle | null,
): ReadArticle | null {
  const ids = new Set(claims.flatMap(tellingIds));
  const passes = (article: ReadArticle) => article.claims.some(({ id }) => ids.has(id));
  const kept = shown && articles.includes(shown) && passes(shown) ? shown : null;
  return kept ?? articles.find(passes) ?? articles[0] ?? null;
}
