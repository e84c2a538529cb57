import { readFileSync } from 'node:fs';
import { root } from '../install.mjs';

/** The sentences that are known to be read wrongly, with what they should give. @returns markdown */
export function knownMisses() {
  const source = readFileSync(`${root}test/corpus/known-misses.ts`, 'utf8');
  // A table of literals: what is left without its types is JavaScript.
  const plain = source
    .replace(/^import .*$/gm, '')
    .replace(/export const (\w+): readonly \w+\[\]/g, 'tables.$1');
  const tables = {};
  new Function('tables', plain)(tables);
  const rows = Object.values(tables)
    .flat()
    .map(([sentence, ...claims]) => `| ${sentence} | ${claims.join('; ') || 'nothing'} |`);
  return `| sentence | should give |\n| --- | --- |\n${rows.join('\n')}\n`;
}
