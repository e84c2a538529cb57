import { batchBytes, joined, mostBytes, tooLong, type Batch } from './batch.js';
import type { Fault } from './faults.js';

const newline = 10;

/** Whole lines, several to a batch; one that never ends is left out and costs no memory. */
export class LineCutter {
  readonly #name: string;
  #held: Uint8Array[] = [];
  #size = 0;
  #line = 1;
  #isSkipping = false;
  #faults: Fault[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    const rest = this.#isSkipping ? this.#skip(chunk) : chunk;
    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) {
      this.#hold(rest.subarray(0, end));
      if (this.#size >= batchBytes) yield this.#take();
    }
    this.#hold(rest.subarray(end));
    if (this.#size > mostBytes) {
      yield this.#leaveOut();
      this.#isSkipping = true;
    }
  }

  *end(): Generator<Batch> {
    if (this.#size > 0 || this.#faults.length > 0) yield this.#take();
  }

  /** What stands behind the line that is left out. */
  #skip(chunk: Uint8Array): Uint8Array {
    const start = chunk.indexOf(newline) + 1;
    if (start === 0) return new Uint8Array();
    this.#isSkipping = false;
    this.#line++;
    return chunk.subarray(start);
  }

  #hold(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#held.push(part);
    this.#size += part.length;
  }

  /** The lines before the long one. */
  #leaveOut(): Batch {
    const held = this.#held.map((part) => part.subarray(0, part.lastIndexOf(newline) + 1));
    this.#held = held;
    const before = held.reduce((sum, part) => sum + countLines(part), 0);
    this.#faults.push(tooLong(this.#name, this.#line + before));
    return this.#take();
  }

  #take(): Batch {
    const bytes = joined(this.#held);
    const given = { name: this.#name, kind: 'ndjson', path: null, url: null } as const;
    const batch = { ...given, line: this.#line, bytes, size: bytes.length, faults: this.#faults };
    this.#line += countLines(bytes);
    this.#held = [];
    this.#size = 0;
    this.#faults = [];
    return batch;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}
