// Pages that render writes, in a browser: complete without scripts, and the same once the script has run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { readArticle } from '../build/src/cli/read-article.js';
import { decode } from '../build/src/element/decode.js';
import { isStale } from './build.mjs';
import { root } from './install.mjs';
import { openSite } from './site.mjs';

const skip = isStale() && 'dist is missing or older than src (npm run build)';
let site;
let address;
/** The page that the site holds. */
let html = '';
const lastScript = /<script[^>]*>(?:(?!<script)[^])*$/;

before(async () => {
  if (skip) return;
  site = await openSite(root, (name) => {
    if (name.endsWith('.js')) return null;
    return name === '/written' ? html.replace(lastScript, '') : html;
  });
  address = `http://127.0.0.1:${site.port}/`;
});
after(async () => {
  await site?.close();
});

/** Where the parts of the chart stand, in whole pixels, and what they say. */
const drawn = () => {
  const shadow = document.querySelector('aid-chart').shadowRoot;
  const isSeen = (element) => element.getClientRects().length > 0;
  const placeOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' ');
  };
  const wordsOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector) => [...shadow.querySelectorAll(selector)].filter(isSeen);
  return {
    figure: all('figure').map(placeOf),
    around: all('h2, [part="caption"], [part="note"], [part="source"]').map(
      (element) => `${placeOf(element)} ${wordsOf(element)}`,
    ),
    labels: all('svg text:not(.tick)').map(wordsOf).join('; '),
    marks: all('[part="mark"]').map((mark) => mark.dataset.claim),
    rows: shadow.querySelectorAll('tbody tr').length,
  };
};

/** The page with its script or as it was written before any ran. */
async function look(name, width, hasScripts = true) {
  const page = await site.browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width, height: 900 });
  if (!hasScripts) await page.setJavaScriptEnabled(false);
  await page.goto(address + name);
  if (name === '' && hasScripts) {
    await page.waitForFunction(() => customElements.get('aid-chart'));
    await page.evaluate(() => document.querySelector('aid-chart').updateComplete);
  }
  const seen = await page.evaluate(drawn);
  const rows = await page.evaluate(() => document.querySelectorAll('noscript tr').length);
  await page.close();
  assert.deepEqual(errors, []);
  return { ...seen, outside: rows };
}

/** What of it must not change when the script has run. */
async function lookAt(name, width, args) {
  const { figure, around, labels, ...rest } = await look(name, width);
  return args.includes('ar') ? rest : { figure, around, labels, ...rest };
}

const seed = `${root}seeds/brussels-2023.md`;
/**
 * Arguments of render, and the script that makes the page live. Fonts that are not known when the page is written
 * move labels by some pixels; those of Arabic are estimated so widely that lines break elsewhere.
 */
const pages = [
  [['--topic', 'aid'], 'inline'],
  [['--topic', 'materiel', '--type', 'table'], 'inline'],
  [['--topic', 'aid', '--lang', 'de'], '/dist/aid-chart.min.js'],
  [['--topic', 'aid', '--lang', 'ar'], '/dist/cdn/aid-chart.js'],
];
for (const [args, script] of pages)
  test(
    `render ${args.join(' ')}: complete without scripts, unmoved by them`,
    { skip },
    async () => {
      const command = [`${root}dist/cli/main.js`, 'render', seed, ...args, '-f', 'html'];
      html = execFileSync(process.execPath, [...command, '--script', script], { encoding: 'utf8' });
      const without = await look('', 800, false);
      assert.ok(without.outside > 1);
      assert.equal(without.marks.length > 0, !args.includes('table'));
      for (const width of [320, 800, 1400])
        assert.deepEqual(
          await lookAt('', width, args),
          await lookAt('written', width, args),
          `${width} px`,
        );
    },
  );

const sources = [
  '<!doctype html><title>T</title><article><h1>Flood<p>One<p>Two <b>three</b><ul><li>a<li>b</ul><nav>no</nav></article>',
  '<meta property="og:title" content="O"><main>Broken <table><tr><td>cell</main>',
  '<div hidden>no</div><p>Yes &amp; no &lt;b&gt;<script>no()</script><style>no</style>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H","datePublished":"2023-11-29T10:00:00Z"}</script><body><aside>no</aside>text<br>next',
];
const folder = `${root}test/fixtures/pages/`;
for (const name of readdirSync(folder)) sources.push(decode(readFileSync(folder + name)));
/** What a page tells of itself. */
const told = (article) =>
  Object.fromEntries(
    Object.entries(article).filter(([, value]) => value !== null && value !== undefined),
  );
for (const page of sources)
  test(`HTML reads as in a page: ${page.slice(0, 60)}`, { skip }, async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${address}blank`);
    const read = await tab.evaluate(
      async (html, library) => {
        await import(library);
        const source = document.body.appendChild(document.createElement('aid-source'));
        source.html = html;
        await source.updateComplete;
        const { text, info } = source.reading;
        return { text, ...info };
      },
      page,
      `${address}dist/cdn/aid-chart.js`,
    );
    await tab.close();
    assert.deepEqual(told(await readArticle(page, 'html')), told(read));
  });
