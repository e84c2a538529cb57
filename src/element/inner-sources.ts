import type { Collection } from './collection.js';
import type { Given } from './dashboard-given.js';
import type { ReadArticle } from './dashboard-view.js';
import type { AidClaimsDetail } from './events.js';
import type { DashboardHost } from './hosts.js';

const noArticle =
  'No article is given: set articles, name addresses in src, or put <aid-source> elements with articles inside.';
const noSource = { url: null, title: null, publisher: null, published: null };

/** What the `<aid-source>` elements inside a dashboard have read, where they have an article of their own. */
export class InnerSources {
  /** Counts changes of what they gave. */
  version = 0;

  readonly #host: DashboardHost;
  /** Those that the dashboard feeds give it nothing. */
  readonly #fed: ReadonlyMap<Element, unknown>;
  readonly #heard: Map<Element, CustomEvent>;
  #watcher: MutationObserver | undefined;

  /** @param heard - the last `aid-claims` or `aid-error` of each */
  constructor(
    host: DashboardHost,
    fed: ReadonlyMap<Element, unknown>,
    heard: Map<Element, CustomEvent>,
  ) {
    this.#host = host;
    this.#fed = fed;
    this.#heard = heard;
  }

  connect(): void {
    this.#watcher = new MutationObserver(() => this.changed());
    this.#watcher.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  disconnect(): void {
    this.#watcher?.disconnect();
  }

  /** While the page is being parsed its elements, and until it is loaded its scripts, may still give an input. */
  isUnfinished(kind: Given['kind']): boolean {
    const page = this.#host.ownerDocument;
    const isParsing = page.readyState === 'loading' && kind !== 'claims' && kind !== 'articles';
    const isBare =
      page.readyState === 'interactive' && kind === 'sources' && this.#own().length === 0;
    if (isParsing) page.addEventListener('DOMContentLoaded', this.#retry, { once: true });
    else if (isBare) window.addEventListener('load', this.#retry, { once: true });
    return isParsing || isBare;
  }

  readonly #retry = (): void => this.#host.requestUpdate();

  changed(): void {
    for (const source of this.#heard.keys())
      if (!this.#host.contains(source)) this.#heard.delete(source);
    this.version++;
    this.#host.requestUpdate();
  }

  /** Hands over what there is, in the order of the page. */
  giveTo(collection: Collection): void {
    const own = this.#own();
    if (own.length === 0) return collection.fail(noArticle);
    const events = own.flatMap((source) => this.#heard.get(source) ?? []);
    collection.take(
      events.filter(({ type }) => type === 'aid-claims').map(({ detail }) => articleOf(detail)),
      events.filter(({ type }) => type === 'aid-error').map(({ detail }) => detail.error.message),
      own.length,
    );
  }

  #own(): Element[] {
    return [...this.#host.querySelectorAll('aid-source')].filter((one) => !this.#fed.has(one));
  }
}

const articleOf = ({ claims, text }: AidClaimsDetail): ReadArticle => ({
  claims,
  text,
  source: claims[0]?.source ?? noSource,
});
