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
if (isStale()) {
  console.log('Building …');
  if (!(await build())) fail('The build failed: see above.');
}
// Names are meant from where the user stands; npm runs scripts in the project's folder.
process.chdir(process.env.INIT_CWD ?? root);
// Only now, since it is built and imports packages.
const { main } = await import('../dist/esm/cli/commands.js');
const code = await main(['serve', ...process.argv.slice(2)]);
if (code !== 0) process.exit(code);
buildOnChange();
