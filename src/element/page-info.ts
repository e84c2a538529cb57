/** What a page says of the article in it. */
export interface PageInfo {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO day, as written: the zone that a time is told in is that of the publisher. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** Read from JSON-LD, Open Graph and other meta elements, time elements, and the page's own. */
export function infoOf(page: Document): PageInfo {
  const data = linkedData(page);
  const meta = (...names: readonly string[]) =>
    names.map((name) => page.querySelector(metaNamed(name))?.getAttribute('content'));
  return {
    title: firstOf([
      data.headline,
      ...meta('og:title', 'twitter:title', 'dc.title'),
      page.querySelector('h1')?.textContent,
      page.title,
    ]),
    publisher: firstOf([data.publisher, ...meta(...publisherNames)]),
    published: dayOf([
      data.published,
      ...meta(...dateNames),
      page.querySelector('article time[datetime]')?.getAttribute('datetime'),
      page.querySelector('time[datetime]')?.getAttribute('datetime'),
      page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    ]),
    language: languageIn([
      data.language,
      page.documentElement?.getAttribute('lang'),
      ...meta('og:locale', 'dc.language', 'language', 'content-language'),
    ]),
  };
}

const publisherNames = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];

/** Names differ in case from page to page. */
const metaNamed = (name: string) =>
  ['property', 'name', 'itemprop', 'http-equiv']
    .map((attribute) => `meta[${attribute}="${name}" i]`)
    .join();

const firstOf = (values: readonly (string | null | undefined)[]): string | null =>
  values
    .find((value) => value?.trim())
    ?.replace(/\s+/g, ' ')
    .trim() ?? null;

/** The first that is a date. */
function dayOf(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = /^\s*(\d{4}-\d\d-\d\d)/.exec(value ?? '')?.[1];
    if (day) return day;
  }
  return null;
}

/** "en_GB" is written "en-GB" too. */
function languageIn(values: readonly (string | null | undefined)[]): string | null {
  const tag = firstOf(values)?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** What JSON-LD says of the article. */
interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const nothing: LinkedData = { headline: null, published: null, publisher: null, language: null };

/** The first article of the page's JSON-LD; faulty JSON counts as none. */
function linkedData(page: Document): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''));
      if (found) return found;
    } catch {
      // A page's faulty metadata must not cost the reader its text.
    }
  }
  return nothing;
}

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Through lists and graphs. */
function articleIn(value: unknown): LinkedData | null {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = articleIn(one);
      if (found) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  if (!/Article|Report|Posting/.test(String(value['@type'] ?? '')))
    return articleIn(value['@graph'] ?? value['mainEntity'] ?? null);
  return {
    headline: textIn(value['headline'] ?? value['name']),
    published: textIn(value['datePublished']),
    publisher: nameIn(value['publisher']) ?? nameIn(value['sourceOrganization']),
    language: nameIn(value['inLanguage']),
  };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A name, or a thing or a list of things that have one. */
function nameIn(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(one) ? textIn(one['name'] ?? one['alternateName']) : textIn(one);
}
