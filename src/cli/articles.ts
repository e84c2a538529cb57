// Finds the articles that a command is to read.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Content type by extension: what `<aid-chart src>` reads. */
export const articleTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
};
/** The same, and archives with an article a line. */
export const archiveTypes: Readonly<Record<string, string>> = {
  ...articleTypes,
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
};

export interface FoundArticles {
  /** Absolute paths, each once. */
  readonly files: readonly string[];
  /** A sentence for each name that gives none. */
  readonly faults: readonly string[];
}

/** Tells people about a folder, and is none of its articles. */
const isReadme = (file: string) => /^readme\./i.test(path.basename(file));

/**
 * The article files behind files, folders (with all below them) and globs.
 * @param folder - where relative names begin
 * @param types - the extensions that are read
 */
export function findArticles(
  names: readonly string[],
  folder: string,
  types: Readonly<Record<string, string>> = articleTypes,
): FoundArticles {
  const isArticle = (file: string) => path.extname(file).toLowerCase() in types;
  const found = names.map((name) => ({ name, files: filesOf(name, folder, isArticle) }));
  const kinds = Object.keys(types).join(', ');
  return {
    files: [...new Set(found.flatMap(({ files }) => files.filter(isArticle)))],
    faults: found
      .filter(({ files }) => !files.some(isArticle))
      .map(({ name, files }) => faultOf(name, files, folder, kinds)),
  };
}

function filesOf(name: string, folder: string, isArticle: (file: string) => boolean): string[] {
  const file = path.resolve(folder, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return readdirSync(file, { recursive: true, encoding: 'utf8' })
      .map((below) => path.join(file, below))
      .filter((below) => isArticle(below) && !isReadme(below))
      .sort();
  if (stats) return [file];
  return isDynamicPattern(name) ? globSync(name, { cwd: folder, absolute: true }).sort() : [];
}

function faultOf(name: string, files: readonly string[], folder: string, kinds: string): string {
  if (files.length > 0) return `${name} is no article: files that end in ${kinds} are read.`;
  if (existsSync(path.resolve(folder, name))) return `${name} holds no file that ends in ${kinds}.`;
  return isDynamicPattern(name) ? `${name} matches no file.` : `${name} does not exist.`;
}
