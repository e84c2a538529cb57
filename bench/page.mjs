// Time in a browser from setting `text` on <aid-chart>, or from adding a pasted text at <aid-review>, until marks are on screen,
// with dist/aid-chart.min.js.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { launchOptions, provideBrowsers, adviceOnBrowsers } from '../tools/browsers.mjs';
import { readArticles } from './articles.mjs';

const built = fileURLToPath(new URL('../dist/aid-chart.min.js', import.meta.url));
if (!existsSync(built)) {
  console.error('dist/aid-chart.min.js is missing: npm run build makes it');
  process.exit(1);
}
const [kind] = provideBrowsers((process.env.BROWSERS ?? '').split(',').filter(Boolean)) ?? [];
if (!kind) {
  console.error(adviceOnBrowsers);
  process.exit(1);
}

/** Runs in the page: milliseconds until the frame with the marks is painted, and how many there are. */
async function timeInPage(texts) {
  const results = [];
  for (const text of texts) {
    const chart = document.createElement('aid-chart');
    chart.setAttribute('published', '2023-11-29');
    document.body.replaceChildren(chart);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    chart.text = text;
    await chart.updateComplete;
    const inDom = performance.now() - start;
    // A task queued in a frame runs after the frame is painted.
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    const marks = chart.shadowRoot.querySelectorAll('[part~="mark"]').length;
    results.push({ inDom, onScreen: performance.now() - start, marks });
  }
  return results;
}

/** Runs in the page: the same from the button that adds a pasted text to the desk to its first chart. */
async function timeAtDesk(texts) {
  const results = [];
  for (const text of texts) {
    const desk = document.createElement('aid-review');
    desk.setAttribute('name', `bench ${results.length} ${Date.now()}`);
    desk.storage = null;
    document.body.replaceChildren(desk);
    await desk.updateComplete;
    await new Promise(requestAnimationFrame);
    const root = desk.shadowRoot;
    root.querySelector('textarea').value = text;
    const start = performance.now();
    root.querySelector('[part="add"] button').click();
    const drawn = () =>
      [...root.querySelectorAll('aid-chart')].filter((chart) =>
        chart.shadowRoot.querySelector('[part~="mark"]'),
      );
    while (drawn().length === 0) await new Promise(requestAnimationFrame);
    results.push({
      onScreen: performance.now() - start,
      marks: root.querySelectorAll('.claim').length,
    });
  }
  return results;
}

/** Articles of about so many characters. */
const ofLength = (articles, length) => {
  const joined = articles.join('\n\n');
  return Array.from({ length: Math.floor(joined.length / length) }, (_, i) =>
    joined.slice(i * length, (i + 1) * length),
  );
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const browser = await launch(await launchOptions(kind));
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  await page.setContent('<!doctype html><title>bench</title>');
  await page.addScriptTag({ path: built });
  const articles = readArticles();
  const [first] = await page.evaluate(timeInPage, articles.slice(0, 1));
  const all = (await page.evaluate(timeInPage, articles)).filter(({ marks }) => marks > 0);
  const middle = (name, results = all) => median(results.map((result) => result[name])).toFixed(0);
  console.log(`From text to marks on screen, ${await browser.version()}:`);
  console.log(`first article ${first.onScreen.toFixed(0)} ms (${first.marks} marks)`);
  console.log(
    `median of ${all.length} articles ${middle('onScreen')} ms (${middle('marks')} marks); marks in the DOM after ${middle('inDom')} ms`,
  );
  const long = ofLength(articles, 10_000);
  const charts = await page.evaluate(timeInPage, long);
  const desks = await page.evaluate(timeAtDesk, long);
  console.log(
    `articles of 10 kB, ${long.length} of them: chart on screen after ${middle('onScreen', charts)} ms; pasted at the desk, the article, the first ${middle('marks', desks)} figures of its list and the charts in view after ${middle('onScreen', desks)} ms (medians)`,
  );
} finally {
  await browser.close();
}
