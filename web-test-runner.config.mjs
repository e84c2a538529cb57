import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './tools/browsers.mjs';
import { pictures } from './tools/pictures.mjs';

/** Chrome's launcher drives Firefox too, but calls every browser Chrome. */
async function launcherOf(kind) {
  const launcher = chromeLauncher({ launchOptions: await launchOptions(kind) });
  return Object.assign(launcher, { name: kind === 'firefox' ? 'Firefox' : 'Chromium' });
}

/** Leaves the counts of all tests for the last line, which tools/test.mjs prints. */
const countReporter = () => ({
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const count = ({ tests, suites }) => {
      for (const test of tests)
        counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const { passed, testResults } of sessions) {
      const before = counts.failed;
      if (testResults) count(testResults);
      // A test file that could not be imported, for one, has no results and has failed all the same.
      if (!passed && counts.failed === before) counts.failed++;
    }
    writeFileSync('build/counts.json', JSON.stringify(counts));
  },
});

/** The demo page for other articles: the same files, with a list of the fixtures instead of the dev server's. */
function serveOtherArticles(context, next) {
  context.url = context.url
    .replace(/^\/other\/articles\.json$/, '/test/fixtures/articles.json')
    .replace(/^\/other\//, '/');
  return next();
}

/** What dashboards start as a worker stands elsewhere in `dist`, as one file. */
function serveWorker(context, next) {
  if (context.path !== '/build/extract.js') return next();
  return context.redirect('/build/src/extract.js');
}

/** Pages in codes of their own, as bytes: the test server makes UTF-8 of all that it takes for HTML. */
function servePages(context, next) {
  if (!context.path.startsWith('/test/fixtures/pages/')) return next();
  context.type = 'application/octet-stream';
  context.body = createReadStream(path.resolve(`.${path.posix.normalize(context.path)}`));
  return undefined;
}

/** An address that takes a request and never answers. */
const keepWaiting = (context, next) =>
  context.path === '/never.txt' ? new Promise(() => {}) : next();

/** What tests do to their page that `@web/test-runner-commands` has no command for. */
const pageCommands = {
  name: 'page-commands',
  async executeCommand({ command, payload, session }) {
    const page = session.browser.getPage?.(session.id);
    if (command === 'tap') await page.touchscreen.tap(...payload);
    else if (command === 'forced-colors') {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload }],
      });
    } else if (command === 'heap') return heapOf(page);
    else return undefined;
    return true;
  },
};

/** What is left after garbage is collected. */
async function heapOf(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Readability is a classic script, which Node and bundlers import by its CommonJS name; a page needs it as a module. */
const readabilityModule = {
  name: 'readability-module',
  serve({ path: asked }) {
    if (!asked.endsWith('/@mozilla/readability/index.js')) return undefined;
    const script = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
    return { body: `${script}\nexport default { Readability };`, type: 'js' };
  },
};

const shared = path.resolve('../shared');

/** Serves the folder beside the project that holds gold and source articles, where there is one. */
function serveShared(context, next) {
  const name = decodeURIComponent(context.path);
  if (!name.startsWith('/shared/')) return next();
  const file = path.join(shared, name.slice('/shared'.length));
  const isThere =
    file.startsWith(shared + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  context.status = isThere ? 200 : 404;
  context.type = file.endsWith('.mjs') ? 'text/javascript' : 'text/plain';
  context.body = isThere ? createReadStream(file) : 'not there';
  return undefined;
}

const kinds = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: 'build/test/**/*.test.js',
  browsers: await Promise.all(kinds.map(launcherOf)),
  // One page at a time: a second one behind it has no focus, and Firefox does not paint it.
  concurrency: 1,
  // One browser too, since some tests take the time.
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [serveOtherArticles, serveWorker, serveShared, servePages, keepWaiting],
  plugins: [pageCommands, pictures, readabilityModule],
  testFramework: { config: { timeout: 20_000 } },
  // Lit's greeting, and the faults that the tests provoke and look at themselves.
  filterBrowserLogs: ({ args }) => !/^(?:Lit is in dev mode|<aid-\w+>)/.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
};
