// The entry without DOM: built to dist/extract.js, which a dashboard also starts as a worker.
import { extractClaims } from './claim/claims.js';
import { workerName, type WorkerAnswer, type WorkerRequest } from './model/worker.js';

export { extractClaims } from './claim/claims.js';
export { extractQuantities } from './quantity/quantities.js';
export type * from './model/claim.js';
export type * from './model/quantity.js';
export type * from './model/article.js';

/** Only a worker that a page has started under this name listens; everywhere else nothing happens. */
if (!('document' in globalThis) && (globalThis as { name?: string }).name === workerName)
  addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => postMessage(answer(data)));

function answer({ key, text, options }: WorkerRequest): WorkerAnswer {
  try {
    return { key, claims: extractClaims(text, options) };
  } catch (error) {
    return { key, message: (error as Error).message };
  }
}
