// Prints the gzip sizes of what is built and fails above the budgets. kB = 1000 bytes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A module with all that it imports statically: what a page loads before it can draw. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    closure(path.posix.join(path.posix.dirname(file), name), seen);
  return seen;
}

/** Size of files as a server sends them, each compressed by itself. */
const sizeOf = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const missing = ['dist/aid-chart.min.js', 'dist/extract.js', 'dist/cdn/aid-chart.js'].find(
  (file) => !existsSync(file),
);
if (missing) {
  console.error(`${missing} is missing: npm run build makes it`);
  process.exit(1);
}

// The drawing is in the entry; whatever else it loads, it loads when first needed.
const eager = [...closure('dist/cdn/aid-chart.js')];
const budgets = [
  { name: 'dist/aid-chart.min.js', files: ['dist/aid-chart.min.js'], kB: 197 },
  { name: 'dist/extract.js', files: ['dist/extract.js'], kB: 105 },
  { name: 'dist/cdn before the first chart of claims', files: eager, kB: 45 },
  { name: 'dist/frame.js', files: ['dist/frame.js'], kB: 2 },
].map((budget) => ({ ...budget, size: sizeOf(budget.files) }));

for (const { name, size, kB } of budgets)
  console.log(
    `${size.toFixed(1).padStart(5)} kB gzip of ${kB}  ${name}${size > kB ? '  TOO BIG' : ''}`,
  );
for (const name of readdirSync('dist/cdn').filter((file) => file.endsWith('.js'))) {
  const file = `dist/cdn/${name}`;
  if (!eager.includes(file))
    console.log(
      `${sizeOf([file]).toFixed(1).padStart(5)} kB gzip        ${file}, when first needed`,
    );
}
if (budgets.some(({ size, kB }) => size > kB)) process.exit(1);
