import type { ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { workerName, type WorkerAnswer, type WorkerRequest } from '../model/worker.js';
import { nextTask } from './next-task.js';
import { trustedScript } from './trusted.js';

/** More workers than this read no faster on the machines that readers have. */
const workersAtMost = 4;
/** Workers without work end after so long. */
const idleMs = 5000;

interface Job {
  readonly request: WorkerRequest;
  readonly resolve: (claims: readonly Claim[]) => void;
  readonly reject: (error: Error) => void;
}

const waiting: Job[] = [];
/** Each worker with the job that it is at. */
const workers = new Map<Worker, Job | null>();
let canStart = true;
let keys = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** How many articles can be read at a time. */
export const lanes = (): number =>
  Math.max(1, Math.min(workersAtMost, (navigator.hardwareConcurrency || 2) - 1));

/** Reads an article in a worker; where none can start, in the page, one article a task. */
export function extractAside(text: string, options: ExtractOptions): Promise<readonly Claim[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ request: { key: ++keys, text, options }, resolve, reject });
    assign();
  });
}

/** Gives the next articles to workers that have none, and starts workers while there is work for them. */
function assign(): void {
  clearTimeout(timer);
  while (waiting.length > 0) {
    const worker = [...workers].find(([, job]) => job === null)?.[0] ?? start();
    if (worker === null) break;
    const job = waiting.shift()!;
    workers.set(worker, job);
    worker.postMessage(job.request);
  }
  if (!canStart) void readHere();
  else if ([...workers.values()].every((job) => job === null)) timer = setTimeout(end, idleMs);
}

function start(): Worker | null {
  if (!canStart || workers.size >= lanes()) return null;
  try {
    // The address in dist/esm; the bundles name theirs (rollup.config.mjs).
    const url = new URL('../../extract.js', import.meta.url).href;
    const worker = new Worker(trustedScript(url), { type: 'module', name: workerName });
    worker.addEventListener('message', ({ data }) => finish(worker, data as WorkerAnswer));
    for (const name of ['error', 'messageerror']) worker.addEventListener(name, giveUp);
    workers.set(worker, null);
    return worker;
  } catch {
    // A policy forbids it, or the file is another origin's.
    canStart = false;
    return null;
  }
}

function finish(worker: Worker, answer: WorkerAnswer): void {
  const job = workers.get(worker);
  workers.set(worker, null);
  if (job?.request.key === answer.key) {
    if ('claims' in answer) job.resolve(answer.claims);
    else job.reject(new Error(answer.message));
  }
  assign();
}

/** A worker that fails has not found its file, or may not run it: the page reads what is left. */
function giveUp(): void {
  canStart = false;
  waiting.unshift(...[...workers.values()].filter((job) => job !== null));
  end();
  assign();
}

function end(): void {
  for (const worker of workers.keys()) worker.terminate();
  workers.clear();
}

let isReading = false;

async function readHere(): Promise<void> {
  if (isReading) return;
  isReading = true;
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    try {
      const { extractClaims } = await import('../claim/claims.js');
      await nextTask();
      job.resolve(extractClaims(job.request.text, job.request.options));
    } catch (error) {
      job.reject(error as Error);
    }
  }
  isReading = false;
}
