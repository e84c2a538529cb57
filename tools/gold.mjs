// Scores dist/extract.js on the gold beside the project and holds it to the figures reached.
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
/** Least shares by gold file, slot and figure; raised when they are beaten, never lowered. */
const thresholds = {
  'seeds.ndjson': { found: { precision: 1, recall: 1 }, strict: { recall: 15 / 16 } },
  'dev.ndjson': {},
};

/** The scorer's output. It runs only by its real path, also where the folder is a link. */
const score = (file, ...options) =>
  execFileSync(
    process.execPath,
    [realpathSync(`${folder}score.mjs`), ...options, realpathSync(folder + file)],
    { cwd: root, encoding: 'utf8' },
  );

/** A sentence for each figure below its threshold. */
function faultsOf(file) {
  const result = JSON.parse(score(file, '--json'));
  return Object.entries(thresholds[file]).flatMap(([slot, figures]) =>
    Object.entries(figures)
      .filter(([figure, least]) => result[slot][figure] < least)
      .map(
        ([figure, least]) =>
          `gold: ${file}: ${slot} ${figure} is ${result[slot][figure].toFixed(4)}, below ${least.toFixed(4)}`,
      ),
  );
}

if (!existsSync(folder)) {
  console.log('gold: ../shared/gold is not there, so nothing is scored');
  process.exit(0);
}
if (!existsSync(`${root}dist/extract.js`)) {
  console.error('gold: dist/extract.js is missing: npm run build makes it');
  process.exit(1);
}
const files = Object.keys(thresholds);
for (const file of files) process.stdout.write(score(file));
const faults = files.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
