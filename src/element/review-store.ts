import { emptyLog, type ReviewLog } from '../dataset/review.js';

/** What the browser keeps of a desk. */
interface Kept {
  readonly version: typeof version;
  readonly log: ReviewLog;
}

const version = 1 as const;
const databaseName = 'aid-chart';
const storeName = 'reviews';

/** How a desk is kept, for a message. */
export type Keeping = 'kept' | 'memory';

/**
 * Keeps the log of a desk in the browser (IndexedDB). Each change is made to what is kept at that moment, in one
 * transaction, so that two tabs never overwrite each other; other tabs are told. Where the browser keeps nothing, the
 * log goes on in memory and `onTrouble` is told why.
 */
export class ReviewStore {
  keeping: Keeping = 'kept';
  #log: ReviewLog = emptyLog;
  #database: IDBDatabase | null = null;
  readonly #name: string;
  readonly #factory: IDBFactory | null;
  readonly #onTrouble: (message: string) => void;
  #channel: BroadcastChannel | undefined;
  /** Changes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param name - of the desk, under which it is kept
   * @param factory - null where the browser has none
   */
  constructor(name: string, onTrouble: (message: string) => void, factory = factoryHere()) {
    this.#name = name;
    this.#onTrouble = onTrouble;
    this.#factory = factory;
  }

  /** What was kept. @param onChange - called with the log after a change in another tab */
  async open(onChange: (log: ReviewLog) => void): Promise<ReviewLog> {
    try {
      if (!this.#factory) throw new Error('it has no IndexedDB');
      this.#database = await opened(this.#factory);
      // Another tab wants to delete or renew the database.
      this.#database.onversionchange = () => this.#database?.close();
      await this.#change(({ log }) => ({ version, log }));
    } catch (reason) {
      this.#toMemory(reason);
    }
    this.#listen(onChange);
    return this.#log;
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
    void this.#queue.then(() => this.#database?.close());
  }

  /** Changes the log, and keeps it; gives the log after it. */
  async change(act: (log: ReviewLog) => ReviewLog): Promise<ReviewLog> {
    const changed = this.#queue.then(() => this.#tryChange(act));
    this.#queue = changed;
    return changed;
  }

  async #tryChange(act: (log: ReviewLog) => ReviewLog): Promise<ReviewLog> {
    if (this.keeping === 'memory') return (this.#log = act(this.#log));
    const before = this.#log;
    try {
      await this.#change(({ log }) => ({ version, log: act(log) }));
      this.#channel?.postMessage(this.#name);
    } catch (reason) {
      this.#toMemory(reason);
      this.#log = act(before);
    }
    return this.#log;
  }

  /** Reads, changes and writes in one transaction. What can't be read is put aside and not overwritten. */
  async #change(act: (kept: Kept) => Kept): Promise<void> {
    const transaction = this.#database!.transaction(storeName, 'readwrite');
    const store = transaction.objectStore(storeName);
    const done = finished(transaction);
    let fault: unknown = null;
    const request = store.get(this.#name);
    request.onsuccess = () => {
      try {
        this.#log = this.#renew(store, request.result, act);
      } catch (reason) {
        fault = reason;
        transaction.abort();
      }
    };
    await done.catch((reason: unknown) => {
      throw fault ?? reason;
    });
  }

  /** Writes what a change makes of what was found; gives the log after it. */
  #renew(store: IDBObjectStore, found: unknown, act: (kept: Kept) => Kept): ReviewLog {
    const empty: Kept = { version, log: emptyLog };
    const kept = found === undefined ? empty : keptIn(found);
    if (!kept) {
      const aside = `${this.#name} (set aside ${new Date().toISOString()})`;
      store.put(found, aside);
      this.#onTrouble(asideMessage(found, aside));
    }
    const next = act(kept ?? empty);
    store.put(next, this.#name);
    return next.log;
  }

  #listen(onChange: (log: ReviewLog) => void): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`${databaseName} ${storeName}`);
    this.#channel.onmessage = ({ data }) => {
      if (data !== this.#name || this.keeping === 'memory') return;
      this.#queue = this.#queue.then(async () => {
        await this.#change((kept) => kept).catch((reason: unknown) => this.#toMemory(reason));
        onChange(this.#log);
      });
    };
  }

  #toMemory(reason: unknown): void {
    this.keeping = 'memory';
    const { name = '', message = String(reason) } = (reason ?? {}) as Partial<Error>;
    const why =
      name === 'QuotaExceededError' ? 'its storage is full' : message || name || 'it refused';
    this.#onTrouble(
      `The browser does not keep this review (${why}). Go on, and save the corrections file before you leave this page.`,
    );
  }
}

/** Reading the property alone fails in some private windows. */
function factoryHere(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it can’t be opened'));
    request.onblocked = () => reject(new Error('another tab holds an older version open'));
  });
}

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('writing failed'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = fail;
    transaction.onabort = fail;
  });

/** Null where it is no log that this program can go on with. */
function keptIn(value: unknown): Kept | null {
  const { version: found, log } = (value ?? {}) as Partial<Kept>;
  const isLog =
    Array.isArray(log?.actions) &&
    Number.isInteger(log.done) &&
    log.done >= 0 &&
    log.done <= log.actions.length &&
    log.actions.every((action) => typeof action?.type === 'string');
  return found === version && isLog ? { version, log: log! } : null;
}

function asideMessage(found: unknown, aside: string): string {
  const { version: its } = (found ?? {}) as { version?: unknown };
  const isNewer = typeof its === 'number' && its > version;
  const why = isNewer ? 'was written by a newer version' : 'is damaged';
  return `The review that the browser kept ${why} and can’t be opened here. It is set aside as “${aside}”, and the desk begins empty.`;
}
