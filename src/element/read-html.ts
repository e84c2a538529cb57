import readability from '@mozilla/readability';
import { cleanPage } from './clean-page.js';
import { infoOf, type PageInfo } from './page-info.js';
import { parseHtml } from './parse-html.js';
import { plainText } from './plain-text.js';

/** An HTML page as plain text, with what it says of itself. */
export interface HtmlArticle extends PageInfo {
  readonly text: string;
}

/** Reads HTML in a document of its own: nothing in it is loaded or run. Broken markup reads as a browser mends it. */
export const readHtml = (html: string): HtmlArticle => readPage(parseHtml(html));

/** Reads a page that is parsed already, which is changed by it; it asks for no more of the DOM than the command line has. */
export function readPage(page: Document): HtmlArticle {
  const info = infoOf(page);
  cleanPage(page);
  for (const heading of page.querySelectorAll('h1'))
    if (heading.textContent?.replace(/\s+/g, ' ').trim() === info.title) heading.remove();
  const own = rootOf(page);
  const text = plainText(own);
  const found = findArticle(page);
  return { ...info, text: isBetter(found, text, own !== page.body) ? found : text };
}

/** The part of a page that says of itself that it is the article; else all of it. */
function rootOf(page: Document): Element {
  const whole = page.querySelector('main, [role="main"]');
  const articles = [...page.querySelectorAll('article, [itemprop="articleBody"]')];
  const largest = articles.reduce<Element | null>(
    (most, one) => (most && lengthOf(most) >= lengthOf(one) ? most : one),
    null,
  );
  // A live page is made of many.
  const isOne = largest && (!whole || lengthOf(largest) > 0.6 * lengthOf(whole));
  return (isOne ? largest : whole) ?? largest ?? page.body;
}

const lengthOf = (element: Element) => plainText(element).length;

/** What Readability takes for the article; '' where it finds none. */
function findArticle(page: Document): string {
  try {
    const reader = new readability.Readability<Node>(page.cloneNode(true) as Document, {
      // A second look would write HTML, which pages with Trusted Types forbid; what is short is judged here.
      charThreshold: 1,
      disableJSONLD: true,
      serializer: (node) => node,
    });
    const content = reader.parse()?.content;
    return content ? plainText(content as Element) : '';
  } catch {
    // The page is read without it.
    return '';
  }
}

/** So much of what a page calls its article may be missing from what was found. */
const lost = 0.15;

/** Whether what was found is the article: nearly all prose of the part that is named so, or a good part of a page that names none. */
function isBetter(found: string, own: string, isNamed: boolean): boolean {
  if (!isNamed) return found.length > Math.min(400, own.length / 4);
  const kept = new Set(found.split('\n\n'));
  const missing = own.split('\n\n').filter((line) => !kept.has(line));
  return missing.join('').length <= lost * own.length;
}
