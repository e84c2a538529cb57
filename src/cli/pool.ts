// Reads batches on several cores, and gives what they found in the order of the input.
import { Worker } from 'node:worker_threads';
import type { Batch } from './batch.js';
import type { Piece } from './formats.js';
import { tidyUp } from './tidy.js';
import type { WorkerSetup } from './worker.js';

/** Batches under way or waiting to be written, for each worker: enough to keep it busy, and no more. */
const ahead = 3;

/**
 * @param count - workers at most; they are started when there is work for them
 * @returns a piece for each batch, in order; no more than a few batches are in memory at once
 */
export async function* readOnCores(
  batches: AsyncIterable<Batch>,
  setup: WorkerSetup,
  count: number,
): AsyncGenerator<Piece> {
  const pool = new Pool(setup, count);
  const underWay: Promise<Piece>[] = [];
  const tidy = tidyUp();
  try {
    for await (const batch of batches) {
      tidy(batch.size);
      underWay.push(pool.read(batch));
      if (underWay.length >= count * ahead) yield await underWay.shift()!;
    }
    while (underWay.length > 0) yield await underWay.shift()!;
  } finally {
    await pool.close();
  }
}

/** Of a worker's new objects, in MB: by default V8 lets each worker fill more before it looks what is left. */
const maxYoungGenerationSizeMb = 8;

interface Task {
  readonly batch: Batch;
  readonly done: (piece: Piece) => void;
}

class Pool {
  readonly #setup: WorkerSetup;
  readonly #count: number;
  readonly #idle: Worker[] = [];
  readonly #tasks = new Map<Worker, Task>();
  readonly #waiting: Task[] = [];

  constructor(setup: WorkerSetup, count: number) {
    this.#setup = setup;
    this.#count = count;
  }

  read(batch: Batch): Promise<Piece> {
    return new Promise((done) => {
      this.#waiting.push({ batch, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.#idle, ...this.#tasks.keys()];
    this.#tasks.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#tasks.size < this.#count ? this.#start() : null);
    if (!worker) return;
    const task = this.#waiting.shift()!;
    this.#tasks.set(worker, task);
    const { bytes } = task.batch;
    worker.postMessage(task.batch, bytes ? [bytes.buffer as ArrayBuffer] : []);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: this.#setup,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    worker.on('message', (piece: Piece) => {
      const task = this.#tasks.get(worker);
      this.#tasks.delete(worker);
      this.#idle.push(worker);
      task?.done(piece);
      this.#next();
    });
    worker.on('error', (error) => this.#lose(worker, error));
    return worker;
  }

  /** A worker that broke down costs its batch, and not the run. */
  #lose(worker: Worker, error: Error): void {
    const task = this.#tasks.get(worker);
    this.#tasks.delete(worker);
    if (!task) return;
    const { name, line, size, faults } = task.batch;
    const message = `what begins here could not be read, and was left out: ${error.message}`;
    const fault = { name, line: task.batch.kind === 'ndjson' ? line : null, message };
    task.done({ text: '', rows: [], claims: 0, articles: 0, size, faults: [...faults, fault] });
    this.#next();
  }
}
