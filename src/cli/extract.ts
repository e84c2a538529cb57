// aid-chart extract: articles in, claims out, as a stream.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { batchesOf, type Input } from './batches.js';
import { exitCodes, UsageError } from './faults.js';
import { frames, outputFormats, type OutputFormat, type Piece } from './formats.js';
import { inputsOf } from './inputs.js';
import {
  askedOf,
  commonOptions,
  countOf,
  infoOf,
  oneOf,
  parse,
  readingOptions,
  textOf,
  type Values,
} from './options.js';
import { extensionOf, writeOutput, type Output } from './output.js';
import { readOnCores } from './pool.js';
import { Progress } from './progress.js';

const options = {
  ...commonOptions,
  ...readingOptions,
  explain: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  jobs: { type: 'string', short: 'j' },
} as const;

/** @returns the exit code */
export async function extract(args: readonly string[]): Promise<number> {
  const { values, names } = parse(args, options);
  const name = textOf(values, 'output');
  const format = formatOf(values, name);
  const { filter, vague } = askedOf(values);
  const explain = values.explain === true;
  if (explain && format !== 'json' && format !== 'ndjson')
    throw new UsageError(
      '--explain needs --format json or ndjson: other formats have no column for it.',
    );
  const jobs = countOf(values, 'jobs') ?? availableParallelism();
  const { inputs, faults } = inputsOf(names, values);
  const progress = new Progress(sizeOf(inputs), values.quiet === true);
  for (const fault of faults) progress.fault(fault);
  const setup = { settings: { filter, vague, explain, info: infoOf(values) }, format };
  const isWhole = await writeOutput(name, (output) =>
    write(told(readOnCores(batchesOf(inputs), setup, jobs), progress), format, output),
  );
  if (!isWhole) return exitCodes.done;
  progress.end();
  return progress.totals.faults > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** As asked, else by the extension of the output, else JSON. */
function formatOf(values: Values, name: string | null): OutputFormat {
  const asked = oneOf(values, 'format', outputFormats);
  const extension = extensionOf(name);
  const byName = outputFormats.find((format) => format === extension);
  return asked ?? byName ?? (extension === 'jsonl' ? 'ndjson' : 'json');
}

/** Bytes of all inputs, null where one is a stream. */
function sizeOf(inputs: readonly Input[]): number | null {
  if (inputs.some(({ path: file }) => file === null)) return null;
  return inputs.reduce(
    (sum, { path: file }) => sum + (statSync(file!, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

async function* told(pieces: AsyncIterable<Piece>, progress: Progress): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    progress.add(piece);
    yield piece;
  }
}

async function write(
  pieces: AsyncIterable<Piece>,
  format: OutputFormat,
  output: Output,
): Promise<void> {
  if (format === 'parquet') {
    const { writeParquet } = await import('./parquet.js');
    return writeParquet(rowsOf(pieces), output);
  }
  const [head, between, tail] = frames[format] as [string, string, string];
  await output.write(head);
  let isFirst = true;
  for await (const { text } of pieces) {
    if (text === '') continue;
    await output.write(isFirst ? text : between + text);
    isFirst = false;
  }
  await output.write(isFirst && format === 'json' ? tail.trimStart() : tail);
}

async function* rowsOf(pieces: AsyncIterable<Piece>) {
  for await (const { rows } of pieces) yield* rows;
}
