import type { ArticleInfo } from '../model/article.js';
import type { Claim, Source } from '../model/claim.js';
import type { ReadArticle } from './dashboard-view.js';
import { fetchText, kindOf } from './fetch-text.js';
import { InputError } from './input-error.js';
import {
  readArticle,
  readClaims,
  readClaimsText,
  readFetched,
  readHtmlArticle,
  type Reading,
  type ReadOptions,
} from './inputs.js';
import { nextTask } from './next-task.js';

/** An article for `<aid-dashboard>`: its text, or its page as HTML, and what is known of it. */
export interface ArticleInput extends ArticleInfo {
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
}

/** Articles that an input gave, and what a reader must know of it. */
export interface Read {
  readonly articles: readonly ReadArticle[];
  readonly notes: readonly string[];
  readonly faults: readonly string[];
}

/** Reads one article. @param name - of the article, for a message */
export async function readInput(input: unknown, name: string, options: ReadOptions): Promise<Read> {
  if (typeof input !== 'object' || input === null)
    throw new InputError(`${name} is no article: { text, url, title } would do.`);
  // A list may come as one: the page stays quick between its articles.
  await nextTask();
  const { text, html, ...rest } = input as ArticleInput;
  const info: ArticleInfo = rest;
  // Each article has its own day, whatever the dashboard says of those without one.
  const own = { ...options, published: info.published ?? options.published };
  if (typeof text === 'string') return readOf(await readArticle(text, info, own));
  if (typeof html === 'string') return readOf(await readHtmlArticle(html, info, own, name));
  throw new InputError(`${name} has neither text nor html.`);
}

/** Reads what stands at an address: an article, claims, or a list of articles as JSON. */
export async function readAddress(
  url: string,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Read> {
  const fetched = await fetchText(url, signal);
  return kindOf(fetched, url) === 'json'
    ? readJson(fetched.body, options, ` of ${url}`)
    : readOf(await readFetched(fetched, url, options));
}

/** Reads JSON that holds claims or articles. @param where - " of" an address, for a message */
export async function readJson(json: string, options: ReadOptions, where = ''): Promise<Read> {
  const inputs = articlesIn(json);
  if (!inputs) return readOf(readClaimsText(json));
  const read = (input: unknown, i: number) => readInput(input, `Article ${i + 1}${where}`, options);
  return joinReads(await Promise.allSettled(inputs.map(read)));
}

/** The articles of a JSON list; null where it holds claims, or is none. */
function articlesIn(json: string): readonly unknown[] | null {
  try {
    const list: unknown = JSON.parse(json);
    const isArticles = Array.isArray(list) && list.some((one) => one?.text ?? one?.html);
    return isArticles ? list : null;
  } catch {
    return null;
  }
}

/** Claims from outside, each list with the article that it names as its source. */
export function readGivenClaims(input: unknown): Read {
  return readOf(readClaims(input));
}

function readOf({ claims, text, notes, faults, info }: Reading): Read {
  const articles =
    text === null ? bySource(claims) : [{ text, claims, source: sourceOf(info ?? {}) }];
  return { articles, notes, faults };
}

const sourceOf = ({ url, title, publisher, published }: ArticleInfo): Source => ({
  url: url ?? null,
  title: title ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
});

function bySource(claims: readonly Claim[]): ReadArticle[] {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { url, title, publisher, published } = claim.source;
    const key = JSON.stringify([url, title, publisher, published]);
    const list = lists.get(key);
    if (list) list.push(claim);
    else lists.set(key, [claim]);
  }
  return [...lists.values()].map((list) => ({
    text: null,
    claims: list,
    source: list[0]!.source,
  }));
}

/** What was read of several; what failed is a note. */
export function joinReads(results: readonly PromiseSettledResult<Read>[]): Read {
  const reads = results.map((result): Read =>
    result.status === 'fulfilled'
      ? result.value
      : { articles: [], notes: [(result.reason as Error).message], faults: [] },
  );
  return {
    articles: reads.flatMap(({ articles }) => articles),
    notes: reads.flatMap(({ notes }) => notes),
    faults: reads.flatMap(({ faults }) => faults),
  };
}
