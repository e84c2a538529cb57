// What is built, in a real page: from a file, loaded twice, and only as much of it as a page needs.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { launchOptions, provideBrowsers } from './browsers.mjs';
import { isStale } from './build.mjs';
import { root } from './install.mjs';
import { createSite, listen } from './serve.mjs';

const skip = isStale() && 'dist is missing or older than src (npm run build)';
const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-'));
const article = 'Germany sent 14 tanks and $40 million to Ukraine.';
let browser;

before(async () => {
  if (skip) return;
  const [kind] = provideBrowsers((process.env.BROWSERS ?? '').split(',').filter(Boolean));
  browser = await launch(await launchOptions(kind));
});

after(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
});

/** A page's errors and the addresses that it asked for. */
async function newPage() {
  const page = await browser.newPage();
  const errors = [];
  const requests = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, errors, requests };
}

const hasMark = (page) =>
  page.waitForFunction(
    () => document.querySelector('aid-chart').shadowRoot?.querySelector('[part~="mark"]'),
    { timeout: 10_000 },
  );

const classic = `<script src="${pathToFileURL(`${root}dist/aid-chart.min.js`).href}"></script>`;
const otherVersion = `<script>
  customElements.define('aid-chart', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<p part="mark">the other version</p>';
    }
  });
</script>`;
const pages = [
  ['from a file', classic],
  ['loaded twice', classic + classic],
  ['beside another version', otherVersion + classic],
  ['as a module', classic.replace('<script', '<script type="module"')],
];
for (const [name, scripts] of pages)
  test(`aid-chart.min.js runs ${name}`, { skip }, async () => {
    const { page, errors } = await newPage();
    const file = path.join(folder, 'page.html');
    const child = `<script type="text/plain">${article}</script>`;
    writeFileSync(file, `<!doctype html>${scripts}<aid-chart>${child}</aid-chart>`);
    await page.goto(pathToFileURL(file).href);
    await hasMark(page);
    assert.deepEqual(errors, []);
    await page.close();
  });

/** The pieces that a page with this child loads. */
async function piecesFor(child) {
  const site = createSite(root, []);
  const address = await listen(site, { host: '127.0.0.1', port: 18_200, isFixed: false });
  const { page, errors, requests } = await newPage();
  await page.goto(`${address}articles.json`);
  await page.setContent(
    `<script type="module" src="/dist/cdn/aid-chart.js"></script><aid-chart>${child}</aid-chart>`,
  );
  await hasMark(page);
  assert.deepEqual(errors, []);
  await page.close();
  site.closeAllConnections();
  site.close();
  return requests.filter((url) => url.includes('/dist/cdn/')).map((url) => path.basename(url));
}

test('the pieces: checked claims are drawn by the entry alone', { skip }, async () => {
  const { extractClaims } = await import(`${root}dist/extract.js`);
  const claims = JSON.stringify(extractClaims(article, { published: '2023-11-29' }));
  assert.deepEqual(await piecesFor(`<script type="application/json">${claims}</script>`), [
    'aid-chart.js',
  ]);
});

test(
  'the pieces: an article loads the extraction, and neither HTML reading nor export',
  { skip },
  async () => {
    const pieces = await piecesFor(`<script type="text/plain">${article}</script>`);
    assert.equal(pieces.length, 2, pieces.join());
  },
);

test('dist/extract.js gives what its modules give', { skip }, async () => {
  const [bundle, modules] = await Promise.all([
    import(`${root}dist/extract.js`),
    import(`${root}dist/esm/extract.js`),
  ]);
  const lines = ['test/gold/seeds.ndjson', '../shared/gold/dev.ndjson']
    .map((file) => root + file)
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  for (const line of lines) {
    const { text, published } = JSON.parse(line);
    assert.deepEqual(bundle.extractQuantities(text), modules.extractQuantities(text));
    const options = { published };
    assert.deepEqual(bundle.extractClaims(text, options), modules.extractClaims(text, options));
  }
});
