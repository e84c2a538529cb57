// A dashboard of 200 articles in Chromium: how long reading, merging, filtering and drawing take, and the longest
// task on the main thread meanwhile; the same of a table of 10,000 rows that is scrolled, sorted and searched.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { launchOptions, provideBrowsers, adviceOnBrowsers } from '../tools/browsers.mjs';
import { serveFolder } from '../tools/site.mjs';
import { readArticles } from './articles.mjs';

const articleCount = 200;
/** Longest task that a reader does not feel. */
const longMs = 50;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${dist}aid-chart.min.js`)) {
  console.error('dist/aid-chart.min.js is missing: npm run build makes it');
  process.exit(1);
}
// Only Chromium tells of its long tasks.
if (!provideBrowsers(['chromium'])) {
  console.error(adviceOnBrowsers);
  process.exit(1);
}

/** Articles of several outlets and days; texts come back after a while, as news does. */
function makeArticles() {
  const pieces = readArticles().flatMap((text) => {
    const paragraphs = text.split('\n\n').filter(Boolean);
    const third = Math.ceil(paragraphs.length / 3);
    return [0, 1, 2].map((i) => paragraphs.slice(i * third, (i + 1) * third).join('\n\n'));
  });
  return Array.from({ length: articleCount }, (_, i) => ({
    text: pieces[i % pieces.length],
    url: `https://news-${i % 12}.example/${i}`,
    publisher: `Outlet ${(i % 12) + 1}`,
    published: new Date(Date.UTC(2023, 9, 1 + (i % 60))).toISOString().slice(0, 10),
  }));
}

/** Claims for a long table. */
function makeClaims(count) {
  const quote =
    'A sentence of about the length that sentences in the news have, with a figure in it.';
  const evidence = { start: 9, end: 12, sentenceStart: 0, sentenceEnd: quote.length, quote };
  const always = {
    topic: 'aid',
    item: 'money',
    qualifier: 'exact',
    unit: 'USD',
    status: 'pledged',
  };
  return Array.from({ length: count }, (_, i) => ({
    ...always,
    id: `c${i}`,
    value: (i * 7919) % 10_007,
    by: [['US', 'DE', 'NO'][i % 3]],
    to: ['UA'],
    evidence,
    source: { publisher: `Outlet ${i % 40}`, published: '2023-11-29' },
  }));
}

/** One empty page beside the built files: a worker needs an address. */
const emptyPage = '<!doctype html><title>bench</title><script src="/aid-chart.min.js"></script>';

/** Milliseconds of processor time of each task on the page's main thread while `act` runs; other work on the machine does not count. */
async function tasksDuring(page, act) {
  await page.tracing.start({
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  await page.evaluate(() => performance.mark('here'));
  const ms = await act();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { pid, tid } = trace.traceEvents.find(
    ({ name, cat }) => name === 'here' && /user_timing/.test(cat),
  );
  const tasks = trace.traceEvents.filter(
    (event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid,
  );
  return { ms, tasks: tasks.map(({ tdur = 0 }) => tdur / 1000) };
}

/** Runs in the page: a dashboard, and what a reader does with it. */
function setUpDashboard(articles, inside) {
  const dashboard = document.createElement('aid-dashboard');
  dashboard.innerHTML = inside;
  const settle = async () => {
    await dashboard.updateComplete;
    await Promise.all([...dashboard.children].map((part) => part.updateComplete));
  };
  const choose = (selection) => () => {
    dashboard.selection = selection;
    return settle();
  };
  window.steps = {
    'read, merge and draw': () => {
      dashboard.articles = articles;
      document.body.replaceChildren(dashboard);
      return settle();
    },
    'filter by topic': choose({ topic: ['casualties'] }),
    'filter by party': choose({ topic: ['casualties'], party: ['UA'] }),
    'clear the filters': choose({}),
  };
  window.tell = () => {
    const read = dashboard.view.articles.reduce((sum, { claims }) => sum + claims.length, 0);
    return `${read} claims, ${dashboard.view.claims.length} merged`;
  };
}

/** Runs in the page: a table of many rows, drawn, scrolled through, sorted and searched. */
function setUpTable(claims) {
  const table = document.createElement('aid-table');
  const find = (selector) => table.shadowRoot.querySelector(selector);
  const frame = () => new Promise(requestAnimationFrame);
  window.steps = {
    draw: () => {
      table.claims = claims;
      document.body.replaceChildren(table);
      return table.updateComplete;
    },
    'scroll, 100 frames': async () => {
      for (let top = 0; top < 300_000; top += 3000) {
        find('.scroller').scrollTop = top;
        await frame();
      }
    },
    sort: () => {
      find('thead button').click();
      return table.updateComplete;
    },
    search: async () => {
      find('input').value = 'norway';
      find('input').dispatchEvent(new Event('input'));
      while (find('table').getAttribute('aria-rowcount') === `${claims.length + 1}`) await frame();
    },
  };
  window.tell = () => `${claims.length} rows`;
}

/** Runs in the page: one step, until it is painted; gives milliseconds. */
async function runStep(name) {
  const start = performance.now();
  await window.steps[name]();
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return performance.now() - start;
}

/** Opens a page, and prints what each of its steps takes. */
async function measure(browser, address, title, setUp, ...args) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(setUp, ...args);
  const lines = [];
  for (const name of await page.evaluate(() => Object.keys(window.steps))) {
    const { ms, tasks } = await tasksDuring(page, () => page.evaluate(runStep, name));
    const long = tasks.filter((task) => task > longMs).length;
    const longest = Math.max(...tasks)
      .toFixed(0)
      .padStart(4);
    const busy = tasks.reduce((sum, task) => sum + task, 0).toFixed(0);
    lines.push(
      `  ${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms, ${busy.padStart(6)} of them busy; longest task ${longest} ms, ${long} over ${longMs} ms`,
    );
  }
  console.log(`${title}, ${await page.evaluate(() => window.tell())}:\n${lines.join('\n')}`);
  await page.close();
}

const inside = {
  'a table': '<aid-table></aid-table>',
  'four charts and a table':
    '<aid-chart topic="aid" limit="12"></aid-chart><aid-chart topic="attacks" limit="12"></aid-chart><aid-chart topic="casualties" limit="12"></aid-chart><aid-chart topic="people" limit="12"></aid-chart><aid-table></aid-table>',
};

const site = await serveFolder(dist, (name) => (name.endsWith('.js') ? null : emptyPage));
const browser = await launch(await launchOptions('chromium'));
try {
  const address = `http://127.0.0.1:${site.port}/`;
  console.log(`Tasks are in processor time of the main thread, ${await browser.version()}.`);
  for (const [name, tags] of Object.entries(inside)) {
    const title = `A dashboard of ${articleCount} articles with ${name}`;
    await measure(browser, address, title, setUpDashboard, makeArticles(), tags);
  }
  await measure(browser, address, 'A table', setUpTable, makeClaims(10_000));
} finally {
  await browser.close();
  site.close();
}
