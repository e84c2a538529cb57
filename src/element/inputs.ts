import { checkClaims } from '../dataset/check.js';
import type { ArticleInfo, ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { isBinary, longestText, readText } from './read-text.js';

/** What an input gave: claims, the plain text that they were read from, and what a reader must know. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly text: string | null;
  readonly notes: readonly string[];
  /** Faults of claims from outside, for the console. */
  readonly faults: readonly string[];
}

/** A failure with words for the reader: what went wrong, and what would mend it. */
export class InputError extends Error {
  override name = 'InputError';
}

export type ReadOptions = Pick<ExtractOptions, 'vague' | 'published'>;
const timeoutMs = 30_000;

/** Claims from outside, checked. */
export function readClaims(input: unknown): Reading {
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
export function readClaimsText(json: string): Reading {
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
export async function readArticle(
  raw: string,
  info: ArticleInfo,
  options: ReadOptions,
): Promise<Reading> {
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

/** Reads what stands at the addresses; one that fails is a note, all that fail an error. */
export async function readSources(
  urls: readonly string[],
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const results = await Promise.allSettled(urls.map((url) => readSource(url, options, signal)));
  const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as Error).message] : [],
  );
  if (read.length === 0) throw new InputError(failures.join(' '));
  return {
    claims: read.flatMap(({ claims }) => claims),
    text: read.length === 1 ? read[0]!.text : null,
    notes: [...failures, ...read.flatMap(({ notes }) => notes)],
    faults: read.flatMap(({ faults }) => faults),
  };
}

async function readSource(
  url: string,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Reading> {
  const { body, type } = await fetchText(url, signal);
  const address = new URL(url, document.baseURI).href;
  const kind = kindOf(type, url, body);
  if (kind === 'json') return readClaimsText(body);
  if (kind === 'text') return readArticle(body, { url: address }, options);
  const { readHtml } = await import('./read-html.js');
  const { text, ...info } = readHtml(body);
  if (text === '')
    throw new InputError(`${url} holds no article text. Give its text, or another address.`);
  return readArticle(text, { ...info, url: address }, options);
}

async function fetchText(
  url: string,
  signal: AbortSignal,
): Promise<{ body: string; type: string }> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => controller.abort(new Error('timeout')), timeoutMs);
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok)
      throw new InputError(
        `${url} could not be loaded: the server answered ${response.status}. Check the address.`,
      );
    return { body: await response.text(), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof InputError || signal.aborted) throw error;
    const why = controller.signal.aborted
      ? `no answer within ${timeoutMs / 1000} seconds`
      : 'no connection, or the server does not allow it (CORS)';
    throw new InputError(
      `${url} could not be loaded: ${why}. Check the address, or put the text into the page.`,
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** By content type, else by extension, else by the first character. */
function kindOf(type: string, url: string, body: string): 'json' | 'html' | 'text' {
  const clean = url.replace(/[?#].*$/, '').toLowerCase();
  if (
    /json/.test(type) ||
    (!/html|text\/(?:plain|markdown)/.test(type) && /\.(?:geo)?json$/.test(clean))
  )
    return 'json';
  if (/html/.test(type)) return 'html';
  if (/\.html?$/.test(clean)) return 'html';
  if (/\.(?:txt|md|markdown)$/.test(clean)) return 'text';
  const first = body.trimStart()[0];
  if (first === '<') return 'html';
  return first === '[' || first === '{' ? 'json' : 'text';
}
