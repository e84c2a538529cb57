// Names of properties that only the extraction uses, so that the bundles may shorten them.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const folders = 'dist/esm/{claim,text,quantity}/**';
const read = (patterns, ignore = []) =>
  globSync(patterns, { ignore })
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    .join('\n');

/**
 * The members of the interfaces in claim, text and quantity whose names stand nowhere else: neither
 * in another folder's code or types, where they may be public or keys of tables, nor as a string.
 */
export function shortNames() {
  const types = read(`${folders}/*.d.ts`);
  const members = [...types.matchAll(/^ +(?:readonly )?(\w+)\??:/gm)].map(([, name]) => name);
  // The command line and the frames are no part of a bundle with short names.
  const others = 'dist/esm/{cli,frame}/**';
  const elsewhere = read(['dist/esm/**/*.js', 'dist/esm/**/*.d.ts'], [folders, others]);
  const strings = read(`${folders}/*.js`);
  return [...new Set(members)].filter(
    (name) =>
      !new RegExp(`\\.${name}\\b|\\b${name}['"]?\\??[:,}]`).test(elsewhere) &&
      !new RegExp(`(['"\`])${name}\\1`).test(strings),
  );
}
