import type { ReactiveControllerHost } from 'lit';
import type { VagueConvention } from '../model/quantity.js';
import {
  readArticle,
  readClaims,
  readClaimsText,
  readSources,
  InputError,
  type Reading,
  type ReadOptions,
} from './inputs.js';

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
  #key: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #watcher: MutationObserver | undefined;
  #view: IntersectionObserver | undefined;
  #isNear = false;
  #edits = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  connect(): void {
    this.#watcher ??= new MutationObserver(() => {
      this.#edits += 1;
      this.#host.requestUpdate();
    });
    this.#watcher.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  disconnect(): void {
    this.#watcher?.disconnect();
    this.#view?.disconnect();
    this.#view = undefined;
    this.#abort?.abort();
    // A chart that is put back reads anew.
    this.#key = [];
  }

  /** Reads the first input that is set, unless it is the one that was read. */
  read(
    claims: unknown,
    text: string | null | undefined,
    options: { vague: VagueConvention; published: string | null },
  ): void {
    if (this.#isLazy()) return;
    const src = this.#host.getAttribute('src');
    const target = this.#host.getAttribute('for');
    const key = [claims, text, target, src, options.vague, options.published, this.#edits];
    if (key.length === this.#key.length && key.every((one, i) => one === this.#key[i])) return;
    this.#key = key;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.error = null;
    this.isLoading = true;
    this.settled = this.#run(claims, text, options, abort);
  }

  async #run(
    claims: unknown,
    text: string | null | undefined,
    options: ReadOptions,
    abort: AbortController,
  ): Promise<void> {
    try {
      const reading = await this.#pick(claims, text, options, abort.signal);
      if (abort.signal.aborted) return;
      this.reading = reading;
      this.error = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.announce(
        error instanceof InputError
          ? error
          : new InputError(`The article could not be read: ${(error as Error).message}.`),
      );
    }
    this.isLoading = false;
    this.version += 1;
    this.#host.requestUpdate();
  }

  /** Shows a failure and tells the page of it. */
  announce(error: Error): void {
    this.error = error;
    this.#host.dispatchEvent(
      new CustomEvent('aid-error', { bubbles: true, composed: true, detail: { error } }),
    );
    this.#host.requestUpdate();
  }

  #pick(
    claims: unknown,
    text: string | null | undefined,
    options: ReadOptions,
    signal: AbortSignal,
  ): Promise<Reading> | Reading {
    if (claims !== null && claims !== undefined) return readClaims(claims);
    if (text !== null && text !== undefined) return readArticle(String(text), {}, options);
    const json = this.#host.querySelector(':scope > script[type="application/json"]');
    if (json) return readClaimsText(json.textContent ?? '');
    const plain = this.#host.querySelector(':scope > script[type="text/plain"]');
    if (plain) return readArticle(plain.textContent ?? '', {}, options);
    const target = this.#host.getAttribute('for');
    if (target?.trim()) return this.#readTargets(target.trim().split(/\s+/), options);
    const src = this.#host.getAttribute('src');
    if (src?.trim()) return readSources(src.trim().split(/\s+/), options, signal);
    throw new InputError('No article is given: set text or claims, or name one in src or for.');
  }

  async #readTargets(ids: readonly string[], options: ReadOptions): Promise<Reading> {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const missing = ids.filter((id) => !root.getElementById(id));
    const targets = ids.flatMap((id) => root.getElementById(id) ?? []);
    this.#watch(root, targets);
    if (missing.length > 0)
      throw new InputError(
        `The page has no element with the id ${missing.join(', ')}, which for="${ids.join(' ')}" names.`,
      );
    const { plainText } = await import('./read-html.js');
    return readArticle(
      targets.map(plainText).join('\n\n'),
      { url: location.protocol.startsWith('http') ? location.href : null },
      options,
    );
  }

  /** The article is read anew when it appears or its text changes. */
  #watch(root: Document | ShadowRoot, targets: readonly Element[]): void {
    this.#watcher!.disconnect();
    this.#watcher!.observe(this.#host, { childList: true, subtree: true, characterData: true });
    if (targets.length === 0) this.#watcher!.observe(root, { childList: true, subtree: true });
    for (const target of targets)
      this.#watcher!.observe(target, { childList: true, subtree: true, characterData: true });
  }

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
