import type { ReactiveControllerHost } from 'lit';
import { isUpgraded } from './dashboard-view.js';
import { emit } from './events.js';
import {
  givenTo,
  isSame,
  isSource,
  signatureOf,
  type Given,
  type GivenProperties,
} from './given.js';
import { inputErrorOf } from './input-error.js';
import { readGiven, type Reading, type ReadOptions } from './inputs.js';

type Host = ReactiveControllerHost & HTMLElement;
/** How far from the view a lazy chart begins to read. */
const near = '400px';

/** Finds the input that counts, reads it once, and follows the page when it changes. */
export class Feed {
  reading: Reading | null = null;
  error: Error | null = null;
  isLoading = true;
  /** Counts readings, so that each is announced once. */
  version = 0;
  /** Resolves when the reading under way has ended. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: Host;
  /** Elements of the page that hold the article; none where it comes from elsewhere. */
  targets: readonly Element[] = [];
  #properties: GivenProperties = {};
  /** What was read or is being read, and how. */
  #signature: readonly unknown[] = [];
  #options: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #watcher: MutationObserver | undefined;
  #view: IntersectionObserver | undefined;
  #isNear = false;
  #isPageWatched = false;
  /** The dashboard that feeds the element, and how to leave it. */
  #dashboard: Element | null = null;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  connect(): void {
    this.#watcher = new MutationObserver(() => {
      const given = givenTo(this.#host, this.#properties);
      if (!isSame(signatureOf(given), this.#signature)) this.#host.requestUpdate();
    });
    this.#watcher.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  disconnect(): void {
    this.#watcher?.disconnect();
    this.#isPageWatched = false;
    this.#hearSources([]);
    this.#view?.disconnect();
    this.#view = undefined;
    this.#attend(null);
    if (!this.isLoading) return;
    this.#abort?.abort();
    // What was interrupted is read anew when the chart is put back.
    this.#signature = [];
  }

  /** Reads the first input that is set, unless it is the one that was read. */
  read(properties: GivenProperties, options: ReadOptions): void {
    if (this.#isLazy()) return;
    this.#properties = properties;
    const given = givenTo(this.#host, properties);
    if (this.#isUnfinished(given)) return;
    this.#attend(given.kind === 'dashboard' ? given.dashboard : null);
    if (given.kind === 'dashboard' && !isReady(given.dashboard))
      return void (this.isLoading = true);
    this.#hearSources(given.kind === 'for' ? given.targets : []);
    if (given.kind === 'for') this.#watchPage();
    const signature = signatureOf(given);
    const isRead = !['claims', 'json', 'dashboard'].includes(given.kind);
    const asked = isRead ? Object.values(options).map(keyOf) : [];
    if (isSame(signature, this.#signature) && isSame(asked, this.#options)) return;
    this.#signature = signature;
    this.#options = asked;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.error = null;
    this.isLoading = true;
    this.settled = this.#run(given, options, this.#abort.signal);
  }

  async #run(given: Given, options: ReadOptions, signal: AbortSignal): Promise<void> {
    let reading: Reading | null = null;
    let error: Error | null = null;
    try {
      const read = readGiven(given, options, signal);
      // Claims are at hand: drawn at once, they spare the chart a first drawing that says that it loads.
      reading = read instanceof Promise ? await read : read;
    } catch (reason) {
      error = inputErrorOf(reason);
      // No page hears of a fault while its own call that caused it still runs.
      await Promise.resolve();
    }
    if (signal.aborted) return;
    Object.assign(this, { reading, error, isLoading: false, version: this.version + 1 });
    if (error) emit(this.#host, 'aid-error', { error });
    this.#host.requestUpdate();
  }

  /** While the page is being parsed, a chart's children and its article may still be on their way. */
  #isUnfinished({ kind }: Given): boolean {
    const page = this.#host.ownerDocument;
    if (page.readyState !== 'loading' || kind === 'claims' || kind === 'text') return false;
    const isParsed = new Promise((resolve) =>
      page.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
    this.settled = isParsed.then(() => this.#host.requestUpdate());
    return true;
  }

  /** Follows the dashboard around the element, where nothing else is given. */
  #attend(dashboard: Element | null): void {
    if (dashboard === this.#dashboard) return;
    this.#leave?.();
    this.#leave = undefined;
    this.#dashboard = dashboard;
    if (!dashboard) return;
    this.settled = new Promise((resolve) => {
      const changed = () => {
        resolve();
        this.#host.requestUpdate();
      };
      if (isUpgraded(dashboard)) this.#leave = dashboard.subscribe(this.#host, changed);
      else void customElements.whenDefined('aid-dashboard').then(() => this.#retry(changed));
    });
  }

  /** The dashboard was upgraded after what stands inside it. */
  #retry(changed: () => void): void {
    this.#dashboard = null;
    changed();
  }

  /** The article is read anew when it appears or its text changes; other changes of the page cost a comparison. */
  #watchPage(): void {
    if (this.#isPageWatched) return;
    this.#isPageWatched = true;
    for (const root of new Set([this.#host.getRootNode(), this.#host.ownerDocument]))
      this.#watcher!.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['id'],
      });
  }

  /** What an `<aid-source>` has read is read anew when it has read something else. */
  #hearSources(targets: readonly Element[]): void {
    for (const target of this.targets) target.removeEventListener('aid-claims', this.#again);
    this.targets = targets;
    for (const target of targets.filter(isSource))
      target.addEventListener('aid-claims', this.#again);
  }

  readonly #again = (): void => this.#host.requestUpdate();

  #isLazy(): boolean {
    if (this.#isNear || this.#host.getAttribute('loading') !== 'lazy') return false;
    this.#view ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#view?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: near },
    );
    this.#view.observe(this.#host);
    return true;
  }
}

/** Options of one meaning are one, though each update makes them anew. */
const keyOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

const isReady = (dashboard: Element) => isUpgraded(dashboard) && dashboard.view.state !== 'loading';
