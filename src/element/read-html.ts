import { parseHtml } from './parse-html.js';

/** An HTML page as plain text, with what it says of itself. */
export interface HtmlArticle {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'ASIDE',
  'FOOTER',
  'HEADER',
  'FORM',
  'BUTTON',
  'FIGURE',
  'FIGCAPTION',
  'IFRAME',
  'SVG',
  'svg',
  'SELECT',
  'TEXTAREA',
  'OBJECT',
  'DIALOG',
  'MENU',
  'HEAD',
  // What a chart shows without JavaScript is said in the article already.
  'AID-CHART',
]);
const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'TR',
  'TABLE',
  'DD',
  'DT',
  'PRE',
  'BR',
  'HR',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
]);

/** Reads HTML in a document of its own: nothing in it is loaded or run. Broken markup reads as a browser mends it. */
export const readHtml = (html: string): HtmlArticle => readPage(parseHtml(html));

/** Reads a page that is parsed already; it asks for no more of the DOM than the command line has. */
export function readPage(page: Document): HtmlArticle {
  const meta = (...names: string[]) =>
    firstOf(
      names.map((name) =>
        page
          .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
          ?.getAttribute('content'),
      ),
    );
  const data = linkedData(page);
  const date = firstOf([
    data.datePublished,
    meta('article:published_time', 'date', 'dc.date'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]);
  return {
    text: plainText(page.querySelector('article, main, [role="main"]') ?? page.body),
    title: firstOf([
      data.headline,
      meta('og:title'),
      page.querySelector('h1')?.textContent,
      page.title,
    ]),
    publisher: firstOf([data.publisher, meta('og:site_name')]),
    published: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null,
  };
}

const firstOf = (values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value?.trim())?.trim() ?? null;

/** Headline, day and publisher from JSON-LD; faulty JSON counts as none. */
function linkedData(page: Document): {
  headline?: string;
  datePublished?: string;
  publisher?: string;
} {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      const list = Array.isArray(parsed)
        ? parsed
        : [parsed, ...((parsed as { '@graph'?: unknown[] })['@graph'] ?? [])];
      const found = list.find((one) =>
        /Article|Report|Posting/.test(
          String((one as { '@type'?: unknown } | null)?.['@type'] ?? ''),
        ),
      );
      if (found) {
        const { headline, datePublished, publisher } = found as Record<string, unknown>;
        const name = (publisher as { name?: unknown } | undefined)?.name;
        return {
          ...text('headline', headline),
          ...text('datePublished', datePublished),
          ...text('publisher', name),
        };
      }
    } catch {
      // A page's faulty metadata must not cost the reader its text.
    }
  }
  return {};
}

const text = <K extends string>(key: K, value: unknown) =>
  (typeof value === 'string' ? { [key]: value } : {}) as { [P in K]?: string };

/** The text of an element, one line for each block. */
export function plainText(root: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE)
      lines[lines.length - 1] += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (
      node.nodeType !== node.ELEMENT_NODE ||
      skipped.has((node as Element).tagName) ||
      (node as HTMLElement).hidden
    )
      return;
    const isBlock = blocks.has((node as Element).tagName);
    if (isBlock) lines.push('');
    node.childNodes.forEach(walk);
    if (isBlock) lines.push('');
  };
  root.childNodes.forEach(walk);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');
}
