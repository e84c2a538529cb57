// One record of an archive, or one file, as an article.
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { readPage } from '../element/read-html.js';
import { isBinary, longestText, readText } from '../element/read-text.js';
import type { ArticleInfo } from '../model/article.js';

/** An article as it is read; `note` says what of it was not. */
export interface Article extends ArticleInfo {
  readonly text: string;
  readonly note?: string;
}

export type ArticleKind = 'text' | 'html';

/**
 * Plain text or a page as an article.
 * @param given - what is known from outside; it wins over what the article says of itself
 * @throws Error where it holds no text
 */
export async function readArticle(
  raw: string,
  kind: ArticleKind,
  given: ArticleInfo = {},
): Promise<Article> {
  if (isBinary(raw)) throw new Error('this is no text, but binary data');
  const { text, ...own } = kind === 'html' ? await readPage(documentOf(raw)) : readText(raw);
  if (kind === 'html' && text === '') throw new Error('the page holds no article text');
  const info = { ...dropEmpty(own), ...dropEmpty(given) };
  if (text.length <= longestText) return { ...info, text };
  const note = `only the first ${longestText / 1e6} million characters were read`;
  return { ...info, text: text.slice(0, longestText), note };
}

/** Parsed as a browser does, broken markup too, and then put into a document that can be asked. */
const documentOf = (html: string): Document =>
  parseHTML(serialize(parse(html))).document as unknown as Document;

const dropEmpty = (info: ArticleInfo): ArticleInfo =>
  Object.fromEntries(
    Object.entries(info).filter(([, value]) => value !== undefined && value !== null),
  );

const isDay = (date: string) => /^\d{4}-\d\d-\d\d/.test(date);

/**
 * A record `{ text | html, url?, title?, publisher?, published? }`, as `<aid-dashboard>` takes them.
 * @throws Error where it is none
 */
export async function readRecord(record: unknown, given: ArticleInfo): Promise<Article> {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error('the record is no object');
  const { text, html, url, title, publisher, published } = record as Record<string, unknown>;
  const raw = text ?? html;
  if (typeof raw !== 'string') throw new Error('the record has neither text nor html');
  const named = Object.entries({ url, title, publisher, published });
  const own = Object.fromEntries(named.filter(([, value]) => typeof value === 'string'));
  const article = await readArticle(raw, typeof text === 'string' ? 'text' : 'html', {
    ...own,
    ...dropEmpty(given),
  });
  const day = article.published;
  if (day === null || day === undefined) return article;
  if (isDay(day)) return { ...article, published: day.slice(0, 10) };
  return { ...article, published: null, note: `published is no ISO date and was left out: ${day}` };
}
