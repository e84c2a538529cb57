// Writes dist/integrity.json: the hash of each file that a script tag may name, for its attribute `integrity`.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { root } from './install.mjs';

const dist = `${root}dist/`;
const files = ['', 'cdn/'].flatMap((folder) =>
  readdirSync(dist + folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name),
);
const hashes = files.map((file) => [
  file,
  `sha384-${createHash('sha384')
    .update(readFileSync(dist + file))
    .digest('base64')}`,
]);
writeFileSync(`${dist}integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
