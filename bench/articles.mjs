// Texts to measure with: the seeds, and the passages of the gold where it is there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folders = ['../seeds/', '../../shared/seeds/', '../test/gold/', '../../shared/gold/'].map(
  (folder) => fileURLToPath(new URL(folder, import.meta.url)),
);
/** About the length of an article in the news. */
const bytesEach = 3000;

/** Articles of about 3 kB, made of whole paragraphs. */
export function readArticles() {
  const articles = [''];
  for (const paragraph of new Set(folders.filter(existsSync).flatMap(readParagraphs))) {
    if (Buffer.byteLength(articles.at(-1)) >= bytesEach) articles.push('');
    articles[articles.length - 1] += `${paragraph}\n\n`;
  }
  // The last is shorter than the others where the texts run out.
  return articles.length > 1 ? articles.slice(0, -1) : articles;
}

const readParagraphs = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt|ndjson)$/.test(name) && name !== 'README.md')
    .flatMap((name) => textsOf(name, readFileSync(folder + name, 'utf8')))
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

function textsOf(name, content) {
  if (!name.endsWith('.ndjson')) return [content.replace(/^---\n[\s\S]*?\n---\n/, '')];
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
}
