// How far a run is, on a terminal; faults stand above it and stay.
import { tellFault, type Fault } from './faults.js';
import type { Piece } from './formats.js';

/** A terminal is not written to more often than this. */
const everyMs = 200;

export interface Totals {
  readonly articles: number;
  readonly claims: number;
  readonly faults: number;
}

/** Counts what was read and tells it. */
export class Progress {
  #bytes = 0;
  #articles = 0;
  #claims = 0;
  #faults = 0;
  #told = 0;
  readonly #start = Date.now();
  readonly #whole: number | null;
  readonly #isShown: boolean;

  /** @param whole - bytes of all inputs; null where that is not known */
  constructor(whole: number | null, isQuiet: boolean) {
    this.#whole = whole;
    this.#isShown = process.stderr.isTTY === true && !isQuiet;
  }

  get totals(): Totals {
    return { articles: this.#articles, claims: this.#claims, faults: this.#faults };
  }

  /** A fault is told at once. */
  fault(fault: Fault): void {
    this.#faults++;
    process.stderr.write(`${this.#isShown ? '\r\u001b[K' : ''}${tellFault(fault)}\n`);
  }

  add({ size, articles, claims, faults }: Piece): void {
    this.#bytes += size;
    this.#articles += articles;
    this.#claims += claims;
    for (const fault of faults) this.fault(fault);
    if (!this.#isShown || Date.now() - this.#told < everyMs) return;
    this.#told = Date.now();
    process.stderr.write(`\r${this.#line()}\u001b[K`);
  }

  /** The last line stays. */
  end(): void {
    if (this.#isShown) process.stderr.write(`\r${this.#line()}\u001b[K\n`);
  }

  #line(): string {
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    const seconds = (Date.now() - this.#start) / 1000;
    const of = this.#whole === null ? '' : ` of ${megabytes(this.#whole)}`;
    const speed = seconds > 0 ? `, ${(this.#bytes / 1e6 / seconds).toFixed(2)} MB/s` : '';
    const count = (n: number) => n.toLocaleString('en');
    return `${megabytes(this.#bytes)}${of} MB, ${count(this.#articles)} articles, ${count(this.#claims)} claims${speed}`;
  }
}
