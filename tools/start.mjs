// npm start: installs what is missing, builds, serves the demo page and builds anew when src changes.
// npm start -- FILES FOLDERS GLOBS shows those articles. PORT and HOST choose the address.
import { watch } from 'node:fs';
import { build, isStale } from './build.mjs';
import { installPackages, root } from './install.mjs';

/** Builds after each change of src; changes during a build are built after it. */
function buildOnChange() {
  let timer;
  let running = Promise.resolve();
  const rebuild = async () =>
    console.log((await build()) ? 'Built anew: reload the page.' : 'Not built: see above.');
  watch(`${root}src`, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(rebuild)), 100);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

installPackages();
// Only now, since these import packages.
const { findArticles } = await import('./articles.mjs');
const { createSite, listen } = await import('./serve.mjs');

const names = process.argv.slice(2);
// npm runs scripts in the project's folder; names are meant from where the user stands.
const folder = process.env.INIT_CWD ?? process.cwd();
const { files, faults } =
  names.length > 0 ? findArticles(names, folder) : findArticles(['seeds'], root);
for (const fault of faults) console.error(fault);
if (files.length === 0) fail('No article is left to show.');

if (isStale()) {
  console.log('Building …');
  if (!(await build())) fail('The build failed: see above.');
}
const { PORT, HOST = '127.0.0.1' } = process.env;
try {
  const where = { host: HOST, port: Number(PORT ?? 8000), isFixed: PORT !== undefined };
  const address = await listen(createSite(root, files), where);
  const count = files.length === 1 ? '1 article' : `${files.length} articles`;
  console.log(`${count} at ${address} (Ctrl+C ends it)`);
} catch (error) {
  fail(`The demo page cannot be served on ${HOST}, port ${PORT ?? 8000}: ${error.message}`);
}
buildOnChange();
