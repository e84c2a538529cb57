import type { ReviewArticle } from '../dataset/review.js';
import type { Source } from '../model/claim.js';
import { hashOf } from '../text/hash.js';
import type { ArticleInput } from './article-input.js';
import { decode } from './decode.js';
import { kindOf } from './fetch-text.js';
import { InputError } from './input-error.js';
import { readArticle, readHtmlArticle, type Reading } from './inputs.js';

/** What an editor says of an article that is pasted. */
export interface PastedArticle {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** An article with its claims, and what a reader must know. */
export interface ReadForReview {
  readonly article: ReviewArticle;
  readonly notes: readonly string[];
}

const blankToNull = (text: string) => text.trim() || null;

/** @throws InputError where it holds no text */
export async function readPasted({ text, ...said }: PastedArticle): Promise<ReadForReview> {
  const info = {
    title: blankToNull(said.title),
    publisher: blankToNull(said.publisher),
    published: blankToNull(said.published),
    url: blankToNull(said.url),
  };
  const isPage = /^\s*<(?:!doctype|html)\b/i.test(text);
  return forReview(
    isPage
      ? await readHtmlArticle(text, info, {}, 'The pasted page')
      : await readArticle(text, info, {}),
    'The text',
  );
}

/** An article as `<aid-dashboard>` takes it. @throws InputError where it is none */
export async function readInput({ text, html, ...info }: ArticleInput): Promise<ReadForReview> {
  if (typeof text === 'string') return forReview(await readArticle(text, info, {}), 'The text');
  if (typeof html === 'string') return forReview(await readHtmlArticle(html, info, {}), 'The page');
  throw new InputError('An article for the desk has neither text nor html.');
}

/** What a file holds: an article, or a corrections file as JSON. */
export type ReadFile =
  | { readonly kind: 'article'; readonly read: ReadForReview }
  | { readonly kind: 'json'; readonly value: unknown };

/** @throws InputError where it is neither */
export async function readFile(file: File): Promise<ReadFile> {
  const body = decode(new Uint8Array(await file.arrayBuffer()));
  const kind = kindOf({ body, type: file.type }, file.name);
  if (kind === 'json') return { kind, value: parsed(body, file.name) };
  const reading =
    kind === 'html'
      ? await readHtmlArticle(body, {}, {}, file.name)
      : await readArticle(body, {}, {});
  return { kind: 'article', read: forReview(reading, file.name) };
}

function parsed(body: string, name: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new InputError(`${name} is no valid JSON: ${(error as Error).message}.`);
  }
}

function forReview({ text, claims, info, notes }: Reading, name: string): ReadForReview {
  if (!text?.trim()) throw new InputError(`${name} holds no text.`);
  const { url = null, title = null, publisher = null, published = null } = info ?? {};
  const source: Source = { url, title, publisher, published };
  return { article: { id: idOf(text, url), text, source, claims }, notes };
}

/** The same text from the same address is the same article. */
const idOf = (text: string, url: string | null) =>
  `${(hashOf(text, hashOf(url ?? '')) >>> 0).toString(36)}-${text.length}`;
