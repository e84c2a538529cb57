// What a core does with a batch: articles and records in, claims out.
import { readFileSync } from 'node:fs';
import { checkClaims } from '../dataset/check.js';
import { filterClaims, type Filter } from '../dataset/filter.js';
import { extractClaims } from '../claim/claims.js';
import { decode } from '../element/decode.js';
import type { ArticleInfo } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { VagueConvention } from '../model/quantity.js';
import type { Batch } from './batch.js';
import type { Fault } from './faults.js';
import { readArticle, readRecord, type Article } from './read-article.js';

/** How a run reads; the same for all its batches. */
export interface ReadSettings {
  readonly filter: Filter;
  readonly vague: VagueConvention;
  readonly explain: boolean;
  /** What the command line says of every article. */
  readonly info: ArticleInfo;
}

export interface BatchReading {
  readonly claims: readonly Claim[];
  readonly articles: number;
  readonly faults: readonly Fault[];
}

/** Reads a batch; what can't be read becomes a fault, and the rest is read all the same. */
export async function readBatch(batch: Batch, settings: ReadSettings): Promise<BatchReading> {
  const claims: Claim[] = [];
  const faults = [...batch.faults];
  let articles = 0;
  const fault = (line: number | null, message: string) =>
    faults.push({ name: batch.name, line, message });
  const read = async (line: number | null, find: () => Promise<Found>) => {
    try {
      const found = await find();
      articles++;
      if (found.note !== undefined) fault(line, found.note);
      claims.push(...found.claims);
    } catch (error) {
      fault(line, (error as Error).message);
    }
  };
  if (batch.bytes || batch.path !== null) await readAll(batch, settings, read, fault);
  return { claims: filterClaims(claims, settings.filter), articles, faults };
}

interface Found {
  readonly claims: readonly Claim[];
  readonly note?: string | undefined;
}
type Read = (line: number | null, find: () => Promise<Found>) => Promise<void>;

async function readAll(
  batch: Batch,
  settings: ReadSettings,
  read: Read,
  fault: (line: number | null, message: string) => void,
): Promise<void> {
  const { kind, line, url } = batch;
  let raw: string;
  try {
    raw = textOf(batch);
  } catch (error) {
    fault(null, `it could not be read: ${(error as Error).message}`);
    return;
  }
  if (kind === 'ndjson') {
    for (const [i, text] of raw.split('\n').entries())
      if (text.trim() !== '')
        await read(line + i, async () => readValue(parseJson(text, 'line'), settings));
    return;
  }
  if (kind === 'json') {
    const parsed = parseOr(raw, (message) => fault(null, message));
    for (const record of parsed) await read(null, () => readValue(record, settings));
    return;
  }
  const info = { url, ...settings.info };
  await read(null, async () => claimsIn(await readArticle(raw, kind, info), settings));
}

/** Records are UTF-8, maybe with the mark that some programs put before it; articles are as they say. */
const textOf = ({ bytes, path, kind }: Batch): string => {
  const all = bytes ?? readFileSync(path!);
  return kind === 'html' || kind === 'text' ? decode(all) : new TextDecoder().decode(all);
};

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the ${what} is no valid JSON: ${(error as Error).message}`);
  }
}

/** The records of a file, none where it is no JSON. */
function parseOr(raw: string, fault: (message: string) => void): unknown[] {
  try {
    return recordsOf(parseJson(raw, 'file'));
  } catch (error) {
    fault((error as Error).message);
    return [];
  }
}

/** A list of records, or one record or list of claims alone. */
const recordsOf = (value: unknown): unknown[] =>
  Array.isArray(value) && !listOfClaims(value) ? value : [value];

/** A record is read; claims that were read before go through the filters only. */
async function readValue(value: unknown, settings: ReadSettings): Promise<Found> {
  const given = isClaim(value) ? [value] : listOfClaims(value);
  if (!given) return claimsIn(await readRecord(value, settings.info), settings);
  const { claims, faults } = checkClaims(given);
  return { claims, note: faults.length > 0 ? `${faults.join('; ')}; left out` : undefined };
}

const isClaim = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'topic' in value && 'item' in value;

function listOfClaims(value: unknown): unknown[] | null {
  const list = (value as { claims?: unknown } | null)?.claims ?? value;
  return Array.isArray(list) && list.length > 0 && list.every(isClaim) ? list : null;
}

function claimsIn({ text, note, ...info }: Article, settings: ReadSettings): Found {
  const { vague, explain } = settings;
  return { claims: extractClaims(text, { ...info, vague, explain }), note };
}
