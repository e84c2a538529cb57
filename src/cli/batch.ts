import type { Fault } from './faults.js';

export type InputKind = 'text' | 'html' | 'json' | 'ndjson';

/** Whole lines of an archive, or one article. */
export interface Batch {
  /** What faults name: the file as it was asked for, or `stdin`. */
  readonly name: string;
  readonly kind: InputKind;
  /** Of the first line, from 1. */
  readonly line: number;
  /** Null where the reader is to open `path` itself; with neither there is nothing to read. */
  readonly bytes: Uint8Array | null;
  readonly path: string | null;
  /** How much of the input this is. */
  readonly size: number;
  /** The address of the article, where its place is one. */
  readonly url: string | null;
  /** Faults that were found while the input was cut. */
  readonly faults: readonly Fault[];
}

/** So much of an archive goes to a reader at once: a fraction of a second's work. */
export const batchBytes = 1 << 16;
/** An article of more than this is none. */
export const mostBytes = 1 << 26;

/** In memory of its own, which can be handed over to a worker: Node's small buffers share theirs. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

export const tooLong = (name: string, line: number | null): Fault => ({
  name,
  line,
  message: `more than ${mostBytes / 2 ** 20} MB, which no article has; it was left out`,
});
