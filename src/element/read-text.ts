import type { ArticleInfo } from '../model/article.js';

/** A text without its front matter, and what that said; offsets of claims point into `text`. */
export interface ReadText extends ArticleInfo {
  readonly text: string;
}

/** More than this is no article; what is behind it is not read. */
export const longestText = 1_000_000;
const sample = 4096;
const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n)+/;

/** Splits `title`, `publisher` and `date` between lines of "---" from the text behind them. */
export function readText(raw: string): ReadText {
  const match = frontMatter.exec(raw);
  if (!match) return { text: raw };
  const fields = new Map(
    match[1]!.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0
        ? []
        : [
            [
              line.slice(0, colon).trim().toLowerCase(),
              line
                .slice(colon + 1)
                .trim()
                .replace(/^(["'])(.*)\1$/, '$2'),
            ],
          ];
    }),
  );
  const date = fields.get('date') ?? fields.get('published');
  return {
    text: raw.slice(match[0].length),
    title: fields.get('title'),
    publisher: fields.get('publisher'),
    url: fields.get('url'),
    published: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0],
  };
}

/** Whether bytes that are no text were read as one. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, sample);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 4 && strange > head.length / 50;
}
