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

/** Whether a source is newer than the bundles, or they are missing. */
export function isStale() {
  // Rollup writes this one last.
  const built = statSync(`${root}dist/cli/main.js`, { throwIfNoEntry: false });
  const sources = readdirSync(`${root}src`, { recursive: true }).map((file) => `src/${file}`);
  const times = [...sources, 'rollup.config.mjs', 'package-lock.json'].map(
    (file) => statSync(root + file).mtimeMs,
  );
  return !built || built.mtimeMs < Math.max(...times);
}
