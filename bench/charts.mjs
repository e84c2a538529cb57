// Main-thread time of <aid-chart> in Chromium beside D3 by hand, Observable Plot and Chart.js, for the same claims in one run:
// from claims to painted marks, 50 charts on a page, updates, resizes, and 10,000 dated claims. Then 1,000 charts come and go.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { adviceOnBrowsers, launchOptions, provideBrowsers } from '../tools/browsers.mjs';

const fileOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const scripts = [
  'node_modules/d3/dist/d3.min.js',
  'node_modules/@observablehq/plot/dist/plot.umd.min.js',
  'node_modules/chart.js/dist/chart.umd.min.js',
  'dist/aid-chart.min.js',
  'bench/drawers.js',
].map(fileOf);
const missing = scripts.find((file) => !existsSync(file));
if (missing) {
  console.error(`${missing} is missing: npm run build makes it`);
  process.exit(1);
}
if (!provideBrowsers(['chromium'])) {
  console.error(adviceOnBrowsers);
  process.exit(1);
}
const libraries = ['aid-chart', 'D3 by hand', 'Observable Plot', 'Chart.js'];
/** An argument chooses cases by a part of their name. */
const [, , only = ''] = process.argv;
const rounds = 7;
/** Heap that may stay behind after 1,000 charts, in bytes. */
const leak = 1_500_000;

/** Runs in the page: claims of aid, the same in every run. */
function makeClaims(count) {
  const [givers, statuses] = [
    ['US', 'DE', 'FR', 'PL', 'NO', 'CA', 'JP', 'GB'],
    ['delivered', 'pledged', 'committed'],
  ];
  return Array.from({ length: count }, (_, i) => {
    const value = ((i * 7919) % 997) * 1e8 + 1e9;
    const quote = `It was said that $${value / 1e9}bn was the figure.`;
    const published = new Date(Date.UTC(2022, 1, 24) + ((i * 104_729) % 640) * 864e5);
    const none = { saidBy: null, when: null, place: null, basis: null, who: null, aidType: null };
    return {
      ...none,
      id: `c${i}`,
      topic: 'aid',
      item: 'money',
      value,
      low: value,
      high: null,
      qualifier: i % 3 === 0 ? 'more_than' : 'exact',
      unit: 'USD',
      status: statuses[i % 3],
      by: [givers[i % 8]],
      to: ['UA'],
      partOf: null,
      evidence: { start: 17, end: 22, sentenceStart: 0, sentenceEnd: quote.length, quote },
      source: { publisher: 'The Paper', published: published.toISOString().slice(0, 10) },
    };
  });
}

/** Runs in the page: sets `globalThis.step`, which does one thing many times and waits until it is painted. */
function prepare(library, kind, task, count, charts) {
  const width = 640;
  const claims = globalThis.makeClaims(count);
  const other = claims.map((claim) => ({ ...claim, value: claim.value * 0.7 + 5e8 }));
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const draw = globalThis.drawers[kind][library];
  const boxes = Array.from({ length: charts }, () => document.createElement('div'));
  const state = { drawn: [] };
  const create = async () => {
    document.body.replaceChildren(...boxes);
    state.drawn = await Promise.all(boxes.map((box) => draw(box, claims, width)));
    await painted();
  };
  const change = async () => {
    for (const [list, wide] of task === 'update'
      ? [
          [other, width],
          [claims, width],
        ]
      : [
          [claims, 400],
          [claims, width],
        ]) {
      await Promise.all(state.drawn.map((one) => one[task](list, wide)));
      await painted();
      await painted();
    }
  };
  globalThis.clear = () => {
    for (const one of state.drawn) one?.destroy?.();
    for (const box of boxes) box.replaceChildren();
    document.body.replaceChildren();
    state.drawn = [];
  };
  globalThis.ready = task === 'create' ? () => {} : create;
  globalThis.step = task === 'create' ? create : change;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Seconds of processor time that the main thread has taken, which other work on the machine does not change. */
const busy = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
};

/** Median milliseconds of each library, whose rounds take turns. */
async function measure(page, session, { kind, task, count, charts, times = rounds }) {
  const results = Object.fromEntries(libraries.map((name) => [name, []]));
  for (let round = -1; round < times; round++)
    for (const library of libraries) {
      await page.evaluate(prepare, library, kind, task, count, charts);
      await page.evaluate(() => globalThis.ready());
      const before = await busy(session);
      await page.evaluate(() => globalThis.step());
      const spent = (await busy(session)) - before;
      // The first round warms up.
      if (round >= 0) results[library].push(spent * 1000);
      await page.evaluate(() => globalThis.clear());
    }
  return Object.fromEntries(libraries.map((name) => [name, median(results[name])]));
}

/** Runs in the page: charts that are added, drawn and removed. */
async function comeAndGo(cycles) {
  const claims = globalThis.makeClaims(8);
  for (let i = 0; i < cycles; i++) {
    const chart = document.createElement('aid-chart');
    chart.claims = claims;
    document.body.append(chart);
    await chart.updateComplete;
    chart.remove();
  }
}

async function heapOf(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function measureLife(page, session) {
  await page.evaluate(comeAndGo, 50);
  const before = await heapOf(session);
  await page.evaluate(comeAndGo, 1000);
  const after = await heapOf(session);
  const grown = after.heap - before.heap;
  console.log(
    `1,000 charts added and removed: heap ${(grown / 1e6).toFixed(2)} MB more, ${after.nodes - before.nodes} nodes and ${after.listeners - before.listeners} listeners more`,
  );
  return grown < leak;
}

const cases = [
  { name: '8 bars, claims to painted marks', kind: 'bars', task: 'create', count: 8, charts: 1 },
  { name: '50 charts of 8 bars on a page', kind: 'bars', task: 'create', count: 8, charts: 50 },
  { name: '10 charts updated twice', kind: 'bars', task: 'update', count: 8, charts: 10 },
  { name: '10 charts resized twice', kind: 'bars', task: 'resize', count: 8, charts: 10 },
  {
    name: '1,000 dated claims',
    kind: 'timeline',
    task: 'create',
    count: 1000,
    charts: 1,
    times: 5,
  },
  {
    name: '10,000 dated claims',
    kind: 'timeline',
    task: 'create',
    count: 10_000,
    charts: 1,
    times: 3,
  },
];

const browser = await launch(await launchOptions('chromium'));
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.setContent('<!doctype html><title>bench</title>');
  for (const path of scripts) await page.addScriptTag({ path });
  await page.evaluate(`globalThis.makeClaims = ${makeClaims}`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  console.log(`Main-thread milliseconds (median), ${await browser.version()}:`);
  console.log(`${''.padEnd(34)}${libraries.map((name) => name.padStart(17)).join('')}`);
  for (const one of cases.filter(({ name }) => name.includes(only))) {
    const times = await measure(page, session, one);
    const cells = libraries.map((name) =>
      times[name].toFixed(times[name] < 100 ? 1 : 0).padStart(17),
    );
    console.log(`${one.name.padEnd(34)}${cells.join('')}`);
  }
  if (!(await measureLife(page, session))) process.exitCode = 1;
} finally {
  await browser.close();
}
