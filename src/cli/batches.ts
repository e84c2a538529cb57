// Inputs, cut into pieces that one core can read by itself.
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { batchBytes, joined, mostBytes, tooLong, type Batch, type InputKind } from './batch.js';
import { LineCutter } from './lines.js';

/** One input: a file, or what comes through a pipe. */
export interface Input {
  readonly name: string;
  readonly kind: InputKind | 'auto';
  readonly path: string | null;
  readonly stream: NodeJS.ReadableStream | null;
}

const kinds: Readonly<Record<string, InputKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** What a file holds, by its extension. */
export const kindOfFile = (file: string): InputKind =>
  kinds[path.extname(file).toLowerCase()] ?? 'text';

/** Every input in its order, cut. */
export async function* batchesOf(inputs: Iterable<Input>): AsyncGenerator<Batch> {
  for (const input of inputs) {
    if (input.path !== null && input.kind !== 'ndjson') yield wholeFile(input, input.path);
    else yield* cut(input);
  }
}

function wholeFile({ name, kind }: Input, file: string): Batch {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  const url = name.split(path.sep).map(encodeURIComponent).join('/');
  const given = { name, kind: kind === 'auto' ? kindOfFile(file) : kind, line: 1, size, url };
  if (size <= mostBytes) return { ...given, bytes: null, path: file, faults: [] };
  return { ...given, bytes: null, path: null, faults: [tooLong(name, null)] };
}

/** A stream as lines, or as one article where it holds one. */
async function* cut(input: Input): AsyncGenerator<Batch> {
  const stream = input.stream ?? createReadStream(input.path!, { highWaterMark: batchBytes });
  const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done) return;
    const kind = input.kind === 'auto' ? kindOfText(first.value) : input.kind;
    const all = startingWith(first.value, chunks);
    if (kind === 'ndjson') yield* cutLines(input.name, all);
    else yield* gather(input.name, kind, all);
  } finally {
    await chunks.return?.();
  }
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** By the first character; a brace that stands alone in its line begins JSON that was laid out for people. */
function kindOfText(bytes: Uint8Array): InputKind {
  const head = Buffer.from(bytes.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const start = head.trimStart();
  if (/^<(?:!doctype|html|head|body|article|main|div|p|h1|meta|!--)/i.test(start)) return 'html';
  if (/^(?:\[|\{\s*\n)/.test(start)) return 'json';
  return start.startsWith('{') ? 'ndjson' : 'text';
}

async function* gather(
  name: string,
  kind: InputKind,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Batch> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= mostBytes) parts.push(chunk);
  }
  const isWhole = size <= mostBytes;
  const bytes = isWhole ? joined(parts) : null;
  const faults = isWhole ? [] : [tooLong(name, null)];
  yield { name, kind, line: 1, bytes, path: null, size, url: null, faults };
}

async function* cutLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const cutter = new LineCutter(name);
  for await (const chunk of chunks) yield* cutter.push(chunk);
  yield* cutter.end();
}
