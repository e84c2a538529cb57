import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium, findFirefox } from './tools/browsers.mjs';

// BROWSERS=chromium,firefox npm test
const named = (name, launcher) => Object.assign(launcher, { name });
const launchers = {
  chromium: async () => named('Chromium', chromeLauncher({ launchOptions: await findChromium() })),
  firefox: async () => named('Firefox', chromeLauncher({ launchOptions: findFirefox() })),
};
const browsers = await Promise.all(
  (process.env.BROWSERS ?? 'chromium').split(',').map((name) => launchers[name]()),
);

/** Ends the log with one plain line. */
const countReporter = () => ({
  stop({ sessions }) {
    const n = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const t of suite.tests) n[t.skipped ? 'skipped' : t.passed ? 'passed' : 'failed']++;
      suite.suites.forEach(walk);
    };
    for (const s of sessions) {
      const before = n.failed;
      if (s.testResults) walk(s.testResults);
      if (!s.passed && n.failed === before) n.failed++; // e.g. a module that could not be imported
    }
    const skipped = n.skipped > 0 ? `, ${n.skipped} skipped` : '';
    process.once('exit', () => console.log(`${n.passed} passed, ${n.failed} failed${skipped}`));
  },
});

/** Serves the folder beside the project that holds the gold and the source articles, where it exists. */
const shared = path.resolve('../shared');
const serveShared = (context, next) => {
  const name = decodeURIComponent(context.path);
  if (!name.startsWith('/shared/')) return next();
  const file = path.join(shared, path.normalize(name.slice('/shared'.length)));
  if (!file.startsWith(shared) || !existsSync(file)) {
    context.status = 404;
    context.body = 'not there';
    return undefined;
  }
  context.type = file.endsWith('.mjs') ? 'text/javascript' : 'text/plain';
  context.body = createReadStream(file);
  return undefined;
};

export default {
  files: 'build/test/**/*.test.js',
  browsers,
  concurrency: 2,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [serveShared],
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !/^(?:Lit is in dev mode|<aid-chart>)/.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
};
