import { checkClaims } from '../dataset/check.js';
import { tellingIds } from '../dataset/placed.js';
import type { ArticleInfo, ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import type { ViewProvider } from './dashboard-view.js';
import type { Fetched } from './fetch-text.js';
import { isSource, type Given } from './given.js';
import { InputError } from './input-error.js';
import { isBinary, longestText, readText } from './read-text.js';

/** What an input gave: claims, the plain text that they were read from, and what a reader must know. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly text: string | null;
  readonly notes: readonly string[];
  /** Faults of claims from outside, for the console. */
  readonly faults: readonly string[];
  /** What is known of the article that was read; absent where claims were given. */
  readonly info?: ArticleInfo;
}

/** Where extraction runs: in the page, or in a worker. */
export type Extract = (
  text: string,
  options: ExtractOptions,
) => readonly Claim[] | Promise<readonly Claim[]>;

export type ReadOptions = Pick<ExtractOptions, 'vague' | 'published'> & {
  readonly extract?: Extract;
  /** What the element says of its article; it wins over what the article says of itself. */
  readonly info?: ArticleInfo;
};

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
      return readArticle(given.text, options.info ?? {}, options);
    case 'html':
      return readHtmlArticle(given.text, options.info ?? {}, options);
    case 'for':
      return readTargets(given.ids, given.targets, options);
    case 'src':
      return readSources(given.urls, options, signal);
    case 'dashboard':
      return readView(given.dashboard, given.wantsText);
    default:
      throw new InputError('No article is given: set text or claims, or name one in src or for.');
  }
}

/** What the dashboard around the element shows: claims of all articles, or one article with those that are shown of it. */
function readView(dashboard: Element, wantsText: boolean): Reading {
  const { claims, article, error } = (dashboard as ViewProvider).view;
  if (error) throw error;
  if (!wantsText || !article) return { claims, text: null, notes: [], faults: [] };
  const shown = new Set(claims.flatMap(tellingIds));
  const own = article.claims.filter(({ id }) => shown.has(id));
  return { claims: own, text: article.text, notes: [], faults: [], info: article.source };
}

/** Claims from outside, checked. */
export function readClaims(input: unknown): Reading {
  try {
    const { claims, faults } = checkClaims(input);
    const count = faults.length;
    const notes =
      count === 0
        ? []
        : [`${count === 1 ? '1 claim was' : `${count} claims were`} left out as faulty.`];
    return { claims, text: null, notes: [...checkNote(input), ...notes], faults };
  } catch (error) {
    throw new InputError(`The claims can't be read: ${(error as Error).message}.`);
  }
}

/** What a published file says of its check: `{ checked: { by, at }, claims }`. */
function checkNote(input: unknown): string[] {
  const { by, at } = (input as { checked?: { by?: unknown; at?: unknown } } | null)?.checked ?? {};
  if (typeof by !== 'string' || by === '') return [];
  return [`Checked by ${by}${typeof at === 'string' ? `, ${at}` : ''}.`];
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

/** An article as plain text, with or without front matter; reading loads when it is first needed. */
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
  const extract = options.extract ?? (await import('../claim/claims.js')).extractClaims;
  const given = { ...known(front), ...known(info) };
  const published = isoDay(options.published ?? given.published ?? front.published);
  const claims = await extract(kept, { ...given, vague: options.vague, published });
  const notes =
    kept === text ? [] : [`Only the first ${longestText / 1e6} million characters were read.`];
  return { claims, text: kept, notes, faults: [], info: { ...given, published } };
}

/** An article as an HTML page; what is known of it counts before what the page says. @param name - of the page, for a message */
export async function readHtmlArticle(
  html: string,
  info: ArticleInfo,
  options: ReadOptions,
  name = 'The page',
): Promise<Reading> {
  const { readHtml } = await import('./read-html.js');
  const { text, ...said } = readHtml(html);
  if (text === '')
    throw new InputError(`${name} holds no article text. Give its text, or another address.`);
  const reading = await readArticle(text, { ...said, ...known(info) }, options);
  const { language } = said;
  return language === null || /^en\b/i.test(language)
    ? reading
    : { ...reading, notes: [...reading.notes, foreignNote(name, language)] };
}

const foreignNote = (name: string, language: string) =>
  `${name} says that its language is ${language}; only English is read.`;

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
  const sources = targets.filter(isSource);
  if (sources.length > 0) return joinReadings(await Promise.all(sources.map(readSourceElement)));
  const { plainText } = await import('./plain-text.js');
  const url = location.protocol.startsWith('http') ? location.href : null;
  const info = { ...known(options.info), url: options.info?.url ?? url };
  return readArticle(targets.map(plainText).join('\n\n'), info, options);
}

/** The part of `<aid-source>` that others read. */
interface SourceElement extends Element {
  readonly updateComplete: Promise<unknown>;
  readonly reading: Reading | null;
  readonly feed: { readonly error: Error | null };
}

/** What an `<aid-source>` has read, which others may be drawn from. */
async function readSourceElement(target: Element): Promise<Reading> {
  await customElements.whenDefined('aid-source');
  const source = target as SourceElement;
  await source.updateComplete;
  if (source.feed.error) throw source.feed.error;
  return source.reading ?? { claims: [], text: null, notes: [], faults: [] };
}

const known = (info: ArticleInfo = {}): ArticleInfo =>
  Object.fromEntries(
    Object.entries(info).filter(([, value]) => value !== undefined && value !== null),
  );

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
  const joined = joinReadings(readings);
  return { ...joined, notes: [...failures, ...joined.notes] };
}

/** Articles one behind the other as one text, with their claims' offsets in it. */
function joinReadings(readings: readonly Reading[]): Reading {
  const claims: Claim[] = [];
  let joined: string | null = null;
  for (const { text, claims: found } of readings) {
    const offset: number = joined === null || text === null ? 0 : joined.length + 2;
    claims.push(...(offset === 0 ? found : found.map((claim) => shift(claim, offset))));
    if (text !== null) joined = joined === null ? text : `${joined}\n\n${text}`;
  }
  const [first] = readings;
  return {
    claims,
    text: joined,
    notes: readings.flatMap(({ notes }) => notes),
    faults: readings.flatMap(({ faults }) => faults),
    ...(readings.length === 1 && first?.info ? { info: first.info } : {}),
  };
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
  const { fetchText } = await import('./fetch-text.js');
  return readFetched(await fetchText(url, signal), url, options);
}

/** What stood at an address: claims as JSON, or an article. */
export async function readFetched(
  fetched: Fetched,
  url: string,
  options: ReadOptions,
): Promise<Reading> {
  const { kindOf } = await import('./fetch-text.js');
  const { body } = fetched;
  const address = new URL(url, document.baseURI).href;
  const kind = kindOf(fetched, url);
  if (kind === 'json') return readClaimsText(body);
  const info = { url: address, ...known(options.info) };
  if (kind === 'text') return readArticle(body, info, options);
  return readHtmlArticle(body, info, options, url);
}
