// npm test: installs what is missing, compiles, runs the tools' own tests in Node and all others in a real browser.
// BROWSERS=chromium,firefox chooses; arguments go to the browsers' runner (npm test -- --update-snapshots).
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { run as runNodeTests } from 'node:test';
import { adviceOnBrowsers, provideBrowsers } from './browsers.mjs';
import { build, isStale } from './build.mjs';
import { installPackages, root, run, runPackage } from './install.mjs';

/** What the browsers' runner leaves for the last line; written by web-test-runner.config.mjs. */
const countsFile = `${root}build/counts.json`;

/** Passed, failed and skipped tests in Node; a failure is printed when it happens. */
async function testTools() {
  const files = readdirSync(`${root}tools`)
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `${root}tools/${file}`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const events = runNodeTests({ files, concurrency: 1 });
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const hasFailed = type === 'test:fail';
    counts[hasFailed ? 'failed' : data.skip === undefined ? 'passed' : 'skipped']++;
    if (hasFailed)
      console.error(`tools: ${data.name}\n`, data.details.error.cause ?? data.details.error);
    if (data.skip) console.log(`tools: ${data.name}: skipped, ${data.skip}`);
  }
  return counts;
}

/** The same of the tests in the browsers. */
function testInBrowsers(browsers) {
  const env = { ...process.env, BROWSERS: browsers.join() };
  const file = `${root}node_modules/@web/test-runner/dist/bin.js`;
  const code = run(process.execPath, [file, ...process.argv.slice(2)], { env });
  const counts = existsSync(countsFile)
    ? JSON.parse(readFileSync(countsFile, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  // Also when no test has failed: the runner may not have come so far.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Snapshots stand beside the tests; the runner reads and writes them beside what is compiled. */
function copySnapshots(from, to) {
  const isSnapshot = (file) => statSync(file).isDirectory() || file.includes('__snapshots__');
  cpSync(`${root}${from}`, `${root}${to}`, { recursive: true, filter: isSnapshot });
}

/** Compiles the tests, and builds what those of the demo page and the bundles load; a fault counts as one failed test. */
async function compile() {
  // A deleted test would live on here.
  rmSync(`${root}build`, { recursive: true, force: true });
  const isCompiled = runPackage('typescript/bin/tsc', ['-p', 'tsconfig.test.json']) === 0;
  const isBuilt = !isStale() || (await build());
  return { passed: 0, failed: isCompiled && isBuilt ? 0 : 1, skipped: 0 };
}

installPackages();
const browsers = provideBrowsers((process.env.BROWSERS ?? '').split(',').filter(Boolean));
if (!browsers) {
  console.error(adviceOnBrowsers);
  process.exit(1);
}
// Who names files asks for those alone.
const isPart = process.argv.includes('--files');
const parts = [await compile(), ...(isPart ? [] : [await testTools()])];
copySnapshots('test', 'build/test');
parts.push(testInBrowsers(browsers));
copySnapshots('build/test', 'test');

const total = (outcome) => parts.reduce((sum, counts) => sum + counts[outcome], 0);
if (total('skipped') > 0) console.log(`${total('skipped')} skipped`);
// Nothing may follow: this line is what is looked for.
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
