// Runs the project's commands, and first installs its packages where they are missing; plain Node, since nothing is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs a package's command by its file: without a shell, the same on every system. */
export const runPackage = (file, args) =>
  run(process.execPath, [`${root}node_modules/${file}`, ...args]);

/** Runs npm: the one that started this script, where one did. */
export function runNpm(args, options = {}) {
  const { npm_execpath: npm } = process.env;
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  return npm?.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...quiet], options)
    : run('npm', quiet, { shell: process.platform === 'win32', ...options });
}

/** Installs the packages where they are missing or older than the lock file; ends the process where that fails. */
export function installPackages() {
  const lock = `${root}package-lock.json`;
  // npm writes this file at the end of each install.
  const stamp = `${root}node_modules/.package-lock.json`;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (runNpm(['ci']) === 0) return;
  console.error('The packages could not be installed: is the npm registry in reach?');
  process.exit(1);
}
