// The import ladder: a file imports its own rung and the rungs before it, never a later one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const rungs = [
  'model',
  'lexicon',
  'text',
  'quantity',
  'claim',
  'dataset',
  'chart',
  'export',
  'element',
];
/** Outside packages and the files that may import them. */
const packages = {
  'chrono-node/en': /^quantity\/dates\.ts$/,
  d3: /^(?:dataset|chart)\//,
  lit: /^element\//,
  'lit/': /^element\//,
};
/** Lazy doors: the element loads these when first needed, by their entry. */
const doors = new Set(['extract.ts']);

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(source, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'));

/** Faults of one file, each a sentence. */
export function faultsOf(file, text) {
  const rung = file.split('/')[0];
  const level = file.includes('/') ? rungs.indexOf(rung) : rungs.length; // entries stand above the ladder
  const faults = [];
  if (level < 0 && rung !== 'define') faults.push(`${file}: '${rung}' is no rung`);
  for (const [, , specifier] of text.matchAll(/(from|import)\s*\(?\s*'([^']+)'/g)) {
    if (!specifier.startsWith('.')) {
      const allowed = Object.entries(packages).some(
        ([name, where]) =>
          (specifier === name || (name.endsWith('/') && specifier.startsWith(name))) &&
          where.test(file),
      );
      if (!allowed) faults.push(`${file}: may not import ${specifier}`);
      continue;
    }
    const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
    const targetLevel = target.includes('/') ? rungs.indexOf(target.split('/')[0]) : rungs.length;
    const isDoor = doors.has(target) && rung === 'element';
    if (targetLevel > level && rung !== 'define' && !isDoor)
      faults.push(`${file}: a step upwards to ${target}`);
  }
  return faults;
}

/** The first import cycle among files (types aside), as a path, or null. */
function findCycle() {
  const edges = new Map(
    files.map((file) => [
      file,
      [
        ...readFileSync(source + file, 'utf8').matchAll(
          /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gms,
        ),
      ].map(([, to]) => path.posix.join(path.posix.dirname(file), to).replace(/\.js$/, '.ts')),
    ]),
  );
  const done = new Set();
  const visit = (file, trail) => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

const faults = files.flatMap((file) => faultsOf(file, readFileSync(source + file, 'utf8')));
const cycle = findCycle();
if (cycle) faults.push(`import cycle: ${cycle.join(' > ')}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`ladder: ${files.length} files, no step upwards, no cycle`);
