import type { ExtractOptions } from './article.js';
import type { Claim } from './claim.js';

/** The name under which `dist/extract.js`, started as a worker, reads articles for the page. */
export const workerName = 'aid-chart-extract';

/** An article for the worker. */
export interface WorkerRequest {
  readonly key: number;
  readonly text: string;
  readonly options: ExtractOptions;
}

/** What it found, or why it found nothing. */
export type WorkerAnswer =
  | { readonly key: number; readonly claims: readonly Claim[] }
  | { readonly key: number; readonly message: string };
