import {
  joinReads,
  readAddress,
  readGivenClaims,
  readInput,
  readJson,
  type Read,
} from './article-input.js';
import type { Given } from './dashboard-given.js';
import type { ReadArticle } from './dashboard-view.js';
import { extractAside, lanes } from './extract-worker.js';
import { inputErrorOf, InputError } from './input-error.js';
import type { ReadOptions } from './inputs.js';

/** Addresses asked at a time. */
const fetchedAtOnce = 6;

/** One piece of the input; `key` is the same where it need not be read again. */
interface Item {
  readonly key: unknown;
  readonly read: (signal: AbortSignal) => Promise<Read> | Read;
}

/** The articles of a dashboard: read in the background, one by one; what was read before is kept. */
export class Collection {
  /** Pieces read so far, of how many. */
  done = 0;
  total = 0;
  isLoading = true;
  error: Error | null = null;
  /** Counts changes of what was read. */
  version = 0;

  readonly #onChange: () => void;
  /** What each piece gave, in the order of the input. */
  #results: (PromiseSettledResult<Read> | undefined)[] = [];
  readonly #kept = new Map<unknown, PromiseSettledResult<Read>>();
  #abort: AbortController | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What was read so far. */
  get read(): Read {
    return joinReads(this.#results.filter((result) => result !== undefined));
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** Reads another input; the one before is given up. */
  async start(given: Exclude<Given, { kind: 'sources' }>, options: ReadOptions): Promise<void> {
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    try {
      const items = itemsOf(given, { ...options, extract: extractAside });
      const places = this.#begin(items).values();
      const count = given.kind === 'src' ? fetchedAtOnce : lanes() + 1;
      await Promise.all(Array.from({ length: count }, () => this.#lane(items, places, signal)));
      if (signal.aborted) return;
      if (items.length > 0 && this.#kept.size === 0) return this.fail(this.read.notes.join(' '));
      this.isLoading = false;
      this.#changed();
    } catch (reason) {
      this.fail(inputErrorOf(reason).message);
    }
  }

  /** There is nothing that could be read. @param message - what is wrong, and what would do */
  fail(message: string): void {
    this.stop();
    this.#begin([]);
    this.error = new InputError(message);
    this.isLoading = false;
    this.#changed();
  }

  /** Articles that elements inside the dashboard have read. @param total - how many are to come */
  take(articles: readonly ReadArticle[], notes: readonly string[], total: number): void {
    this.stop();
    this.error = null;
    this.#results = [{ status: 'fulfilled', value: { articles, notes, faults: [] } }];
    Object.assign(this, { done: articles.length + notes.length, total });
    this.isLoading = this.done < total;
    this.#changed();
  }

  /** @returns places of the pieces that are still to be read */
  #begin(items: readonly Item[]): number[] {
    this.error = null;
    this.isLoading = true;
    this.#results = items.map(({ key }) => this.#kept.get(key));
    this.#kept.clear();
    for (const [i, result] of this.#results.entries())
      if (result) this.#kept.set(items[i]!.key, result);
    this.total = items.length;
    this.done = this.#results.filter(Boolean).length;
    return [...items.keys()].filter((i) => !this.#results[i]);
  }

  /** Reads the next piece that no other lane reads, until there is none. */
  async #lane(
    items: readonly Item[],
    places: Iterator<number>,
    signal: AbortSignal,
  ): Promise<void> {
    for (let { value: at, done } = places.next(); !done; { value: at, done } = places.next()) {
      const { key, read } = items[at]!;
      const [result] = await Promise.allSettled([Promise.resolve(signal).then(read)]);
      if (signal.aborted) return;
      this.#results[at] = result;
      // What has failed is tried anew when it is asked for again.
      if (result.status === 'fulfilled') this.#kept.set(key, result);
      this.done++;
      this.#changed();
    }
  }

  #changed(): void {
    this.version++;
    this.#onChange();
  }
}

function itemsOf(given: Exclude<Given, { kind: 'sources' }>, options: ReadOptions): Item[] {
  if (given.kind === 'claims')
    return [{ key: given.claims, read: () => readGivenClaims(given.claims) }];
  if (given.kind === 'json')
    return [{ key: given.text, read: () => readJson(given.text, options) }];
  if (given.kind === 'src')
    return given.urls.map((url) => ({
      key: `src ${url}`,
      read: (signal) => readAddress(url, options, signal),
    }));
  if (!Array.isArray(given.articles))
    throw new InputError('articles must be a list: [{ text, url, title, published }] would do.');
  return given.articles.map((input: unknown, i) => ({
    key: JSON.stringify([input, options.vague, options.published]),
    read: () => readInput(input, `Article ${i + 1}`, options),
  }));
}
