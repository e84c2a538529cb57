// Finds the articles that the demo page is to show.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Content type by extension: what `<aid-chart src>` reads. */
export const articleTypes = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
};
const isArticle = (file) => path.extname(file).toLowerCase() in articleTypes;
/** Tells people about a folder, and is none of its articles. */
const isReadme = (file) => /^readme\./i.test(path.basename(file));

/**
 * The article files behind files, folders (with all below them) and globs.
 * @param folder - where relative names begin
 * @returns absolute paths, each once, and a sentence for each name that gives none
 */
export function findArticles(names, folder) {
  const found = names.map((name) => ({ name, files: filesOf(name, folder) }));
  return {
    files: [...new Set(found.flatMap(({ files }) => files.filter(isArticle)))],
    faults: found
      .filter(({ files }) => !files.some(isArticle))
      .map(({ name, files }) => faultOf(name, files, folder)),
  };
}

function filesOf(name, folder) {
  const file = path.resolve(folder, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return filesBelow(file);
  if (stats) return [file];
  return isDynamicPattern(name) ? globSync(name, { cwd: folder, absolute: true }).sort() : [];
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => isArticle(file) && !isReadme(file))
    .sort();

function faultOf(name, files, folder) {
  const kinds = Object.keys(articleTypes).join(', ');
  if (files.length > 0) return `${name} is no article: files that end in ${kinds} are read.`;
  if (existsSync(path.resolve(folder, name))) return `${name} holds no file that ends in ${kinds}.`;
  return isDynamicPattern(name) ? `${name} matches no file.` : `${name} does not exist.`;
}
