// npm test: installs what is missing, compiles, and runs every test in a real browser.
import { rmSync } from 'node:fs';
import { chromiumPath, firefoxPath, installByApt } from './browsers.mjs';
import { installPackages, run } from './install.mjs';

const root = new URL('..', import.meta.url);
process.chdir(root.pathname);
installPackages();
if (!process.env.BROWSERS && !chromiumPath()) {
  if (firefoxPath()) process.env.BROWSERS = 'firefox';
  else installByApt(); // else the runner fetches a Chromium from npm, or says what to do
}
rmSync(new URL('build', root), { recursive: true, force: true });
run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']);
run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)]);
