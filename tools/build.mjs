// Builds dist/ for the dev server and the tests, and knows whether it is up to date.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { root } from './install.mjs';

const steps = [['typescript/bin/tsc'], ['rollup/dist/bin/rollup', '-c', '--silent']];

/** Compiles and bundles without blocking the caller; resolves to whether both succeeded. */
export async function build() {
  for (const [file, ...args] of steps) {
    const child = spawn(process.execPath, [`${root}node_modules/${file}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) return false;
  }
  return true;
}

/** What is built from, beside src. */
const settings = [
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'tools/framework-types.mjs',
  'package-lock.json',
];

/**
 * Whether a source is newer than what was built, or that is missing.
 * @param last - the file written last: Rollup's, or that of `npm run build`, which writes more
 */
export function isStale(last = 'dist/cli/main.js') {
  const built = statSync(root + last, { throwIfNoEntry: false });
  const sources = readdirSync(`${root}src`, { recursive: true }).map((file) => `src/${file}`);
  const times = [...sources, ...settings].map((file) => statSync(root + file).mtimeMs);
  return !built || built.mtimeMs < Math.max(...times);
}
