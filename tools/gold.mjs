// Scores dist/extract.js on the gold beside the project and holds it to the thresholds reached.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = new URL('../../shared/gold/', import.meta.url).pathname;
/** Least figures, in percent; raised when they are beaten, never lowered. */
const thresholds = {
  'seeds.ndjson': { found: { precision: 100, recall: 100 }, strict: { recall: 93.7 } },
  'dev.ndjson': {},
};

if (!existsSync(folder)) {
  console.log('gold: ../shared/gold is not here, so nothing was scored');
  process.exit(0);
}
let failed = false;
for (const [file, least] of Object.entries(thresholds)) {
  const score = (...args) =>
    execFileSync(process.execPath, [`${folder}score.mjs`, ...args, folder + file], {
      encoding: 'utf8',
    });
  process.stdout.write(score());
  const result = JSON.parse(score('--json'));
  for (const [slot, figures] of Object.entries(least))
    for (const [figure, bar] of Object.entries(figures)) {
      const reached = 100 * result[slot][figure];
      if (reached + 0.05 >= bar) continue;
      failed = true;
      console.error(`gold: ${file} ${slot} ${figure} is ${reached.toFixed(1)}, below ${bar}`);
    }
}
if (failed) process.exit(1);
