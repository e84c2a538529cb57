// One core of a run: takes batches, gives back what is to be written.
import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from './batch.js';
import { pieceOf, type OutputFormat, type Piece } from './formats.js';
import { readBatch, type ReadSettings } from './read-batch.js';
import { tidyUp } from './tidy.js';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly settings: ReadSettings;
  readonly format: OutputFormat;
}

/** A batch's claims as they are written. */
async function workOn(batch: Batch, { settings, format }: WorkerSetup): Promise<Piece> {
  const { claims, articles, faults } = await readBatch(batch, settings);
  return { ...pieceOf(claims, format), claims: claims.length, articles, faults, size: batch.size };
}

const tidy = tidyUp();
parentPort?.on('message', async (batch: Batch) => {
  parentPort!.postMessage(await workOn(batch, workerData as WorkerSetup));
  tidy(batch.size);
});
