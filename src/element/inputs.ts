import { checkClaims } from '../dataset/check.js';
import type { ArticleInfo, ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { fetchText, kindOf } from './fetch-text.js';
import type { Given } from './given.js';
import { InputError } from './input-error.js';
import { isBinary, longestText, readText } from './read-text.js';

/** What an input gave: claims, the plain text that they were read from, and what a reader must know. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly text: string | null;
  readonly notes: readonly string[];
  /** Faults of claims from outside, for the console. */
  readonly faults: readonly string[];
}

export type ReadOptions = Pick<ExtractOptions, 'vague' | 'published'>;

/** What an input gives. */
export function readGiven(
  given: Given,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Reading> | Reading {
  switch (given.kind) {
    case 'claims':
      return readClaims(given.claims);
    case 'json':
      return readClaimsText(given.text);
    case 'text':
    case 'plain':
      return readArticle(given.text, {}, options);
    case 'for':
      return readTargets(given.ids, given.targets, options);
    case 'src':
      return readSources(given.urls, options, signal);
    default:
      throw new InputError('No article is given: set text or claims, or name one in src or for.');
  }
}

/** Claims from outside, checked. */
function readClaims(input: unknown): Reading {
  try {
    const { claims, faults } = checkClaims(input);
    const count = faults.length;
    const notes =
      count === 0
        ? []
        : [`${count === 1 ? '1 claim was' : `${count} claims were`} left out as faulty.`];
    return { claims, text: null, notes, faults };
  } catch (error) {
    throw new InputError(`The claims can't be read: ${(error as Error).message}.`);
  }
}

/** Claims as JSON. */
function readClaimsText(json: string): Reading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new InputError(
      `The claims are no valid JSON (${(error as Error).message}). Give a list of claims.`,
    );
  }
  return readClaims(parsed);
}

/** An article as plain text, with or without front matter; extraction loads when it is first needed. */
async function readArticle(raw: string, info: ArticleInfo, options: ReadOptions): Promise<Reading> {
  if (isBinary(raw))
    throw new InputError(
      'This is no text, but binary data. Give the article as plain text, HTML or markdown.',
    );
  const { text, ...front } = readText(raw);
  const kept = text.length > longestText ? text.slice(0, longestText) : text;
  const { extractClaims } = await import('../claim/claims.js');
  const given = Object.fromEntries(
    Object.entries({ ...front, ...info }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  const published = isoDay(options.published ?? given.published ?? front.published);
  const claims = extractClaims(kept, { ...given, vague: options.vague, published });
  const notes =
    kept === text ? [] : [`Only the first ${longestText / 1e6} million characters were read.`];
  return { claims, text: kept, notes, faults: [] };
}

const isoDay = (date: string | null | undefined) =>
  /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;

async function readTargets(
  ids: readonly string[],
  targets: readonly Element[],
  options: ReadOptions,
): Promise<Reading> {
  const missing = ids.filter((id) => !targets.some((target) => target.id === id));
  if (missing.length > 0)
    throw new InputError(
      `The page has no element with the id ${missing.join(', ')}, which for="${ids.join(' ')}" names. Give the article that id, or correct the attribute.`,
    );
  const { plainText } = await import('./read-html.js');
  const url = location.protocol.startsWith('http') ? location.href : null;
  return readArticle(targets.map(plainText).join('\n\n'), { url }, options);
}

/** Reads what stands at the addresses; one that fails is a note, all that fail an error. */
async function readSources(
  urls: readonly string[],
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const results = await Promise.allSettled(urls.map((url) => readSource(url, options, signal)));
  const readings = results.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value] : [],
  );
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as Error).message] : [],
  );
  if (readings.length === 0) throw new InputError(failures.join(' '));
  return {
    ...joinReadings(readings),
    notes: [...failures, ...readings.flatMap(({ notes }) => notes)],
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** Articles one behind the other as one text, with their claims' offsets in it. */
function joinReadings(readings: readonly Reading[]): Pick<Reading, 'claims' | 'text'> {
  const claims: Claim[] = [];
  let joined: string | null = null;
  for (const { text, claims: found } of readings) {
    const offset: number = joined === null || text === null ? 0 : joined.length + 2;
    claims.push(...(offset === 0 ? found : found.map((claim) => shift(claim, offset))));
    if (text !== null) joined = joined === null ? text : `${joined}\n\n${text}`;
  }
  return { claims, text: joined };
}

const shift = ({ evidence, ...claim }: Claim, by: number) =>
  ({
    ...claim,
    evidence: {
      ...evidence,
      start: evidence.start + by,
      end: evidence.end + by,
      sentenceStart: evidence.sentenceStart + by,
      sentenceEnd: evidence.sentenceEnd + by,
    },
  }) as Claim;

async function readSource(
  url: string,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const fetched = await fetchText(url, signal);
  const { body } = fetched;
  const address = new URL(url, document.baseURI).href;
  const kind = kindOf(fetched, url);
  if (kind === 'json') return readClaimsText(body);
  if (kind === 'text') return readArticle(body, { url: address }, options);
  const { readHtml } = await import('./read-html.js');
  const { text, ...info } = readHtml(body);
  if (text === '')
    throw new InputError(`${url} holds no article text. Give its text, or another address.`);
  return readArticle(text, { ...info, url: address }, options);
}
