// The import ladder: a file imports its own rung and the rungs before it, never a later one, types included.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
/** Files that stand above the ladder and may import all of it, as `cli` does. */
const entries = /^(?:index|extract|svg|define|(?:define|frame)\/[\w-]+)\.ts$/;
/** Packages from outside, and the files that may import them. */
const packages = [
  { name: /^d3$/, users: /^(?:dataset|chart)\// },
  { name: /^lit(?:\/|$)/, users: /^(?:element|cli)\// },
  { name: /^@mozilla\/readability$/, users: /^element\/read-html\.ts$/ },
  { name: /^node:/, users: /^cli\// },
  { name: /^tinyglobby$/, users: /^cli\/articles\.ts$/ },
  { name: /^parse5$/, users: /^cli\/read-article\.ts$/ },
  { name: /^linkedom$/, users: /^cli\/(?:read-article|static)\.ts$/ },
  { name: /^hyparquet(?:-writer)?$/, users: /^cli\/parquet\.ts$/ },
  { name: /^@resvg\/resvg-js$/, users: /^cli\/png\.ts$/ },
  { name: /^@lit-labs\/ssr(?:\/|$)/, users: /^cli\/static\.ts$/ },
];
/** `import … from`, `export … from` and `import '…'` as Prettier writes them; `import('…')` of modules and of types. */
const imports =
  /^(?:import|export)\s+(?:type\s+)?(?:[\w$]+|(?:[\w$]+,\s*)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\}))\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What a source text imports, in order. */
export const importsOf = (text) => [...text.matchAll(imports)].map(([, a, b, c]) => a ?? b ?? c);

/** Faults of a source tree, each a sentence. @param sources - text by path below src/ */
export function findFaults(sources) {
  const cycle = findCycle(sources);
  return [
    ...[...sources].flatMap(([file, text]) =>
      importsOf(text).flatMap((specifier) => faultOf(file, specifier) ?? []),
    ),
    ...[...sources.keys()].filter((file) => levelOf(file) < 0).map((file) => `${file}: no rung`),
    ...(cycle ? [`import cycle: ${cycle.join(' > ')}`] : []),
  ];
}

function faultOf(file, specifier) {
  if (!specifier.startsWith('.')) {
    const isAllowed = packages.some(({ name, users }) => name.test(specifier) && users.test(file));
    return isAllowed ? null : `${file}: may not import the package ${specifier}`;
  }
  const target = targetOf(file, specifier);
  // The command line shares the element's templates and readers, and registers nothing.
  if (file.startsWith('cli/') && /^define(?:\.ts$|\/)|^element\/aid-/.test(target))
    return `${file}: cli may not import ${target}`;
  return levelOf(target) > levelOf(file) ? `${file}: a step upwards to ${target}` : null;
}

/** Place on the ladder; entries and cli stand above it, a folder that is no rung is -1. */
function levelOf(file) {
  if (entries.test(file) || file.startsWith('cli/')) return rungs.length;
  return rungs.indexOf(file.split('/')[0]);
}

const targetOf = (file, specifier) =>
  path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');

/** The first cycle of imports, as a path that ends where it began, or null. */
function findCycle(sources) {
  const done = new Set();
  const visit = (file, trail) => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const specifier of importsOf(sources.get(file) ?? '')) {
      if (!specifier.startsWith('.')) continue;
      const cycle = visit(targetOf(file, specifier), [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of sources.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

function readSources() {
  const root = fileURLToPath(new URL('../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => [
      file.replaceAll(path.sep, '/'),
      readFileSync(path.join(root, file), 'utf8'),
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = readSources();
  const faults = findFaults(sources);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log(`ladder: ${sources.size} files, no step upwards, no cycle`);
}
