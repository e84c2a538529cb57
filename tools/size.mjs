// Prints the sizes of what is built, gzip, against the budgets; fails above them. kB = 1000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file with all that it imports statically: what a page loads before it can draw. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    closure(path.join(path.dirname(file), specifier), seen);
  return seen;
}

const budgets = [
  { name: 'dist/aid-chart.min.js (everything inside)', files: ['dist/aid-chart.min.js'], kB: 80 },
  { name: 'dist/extract.js', files: ['dist/extract.js'], kB: 40 },
  {
    name: 'dist/cdn before the first chart of claims',
    files: existsSync('dist/cdn/aid-chart.js') ? [...closure('dist/cdn/aid-chart.js')] : [],
    kB: 45,
  },
];
let isOver = false;
for (const { name, files, kB } of budgets) {
  if (files.length === 0 || !files.every((file) => existsSync(file))) {
    console.error(`${name}: not built; run npm run build`);
    process.exit(1);
  }
  const size =
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
  isOver ||= size > kB;
  console.log(`${size > kB ? 'OVER ' : ''}${name}: ${size.toFixed(1)} kB gzip of ${kB}`);
}
if (isOver) process.exit(1);
