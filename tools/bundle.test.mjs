// What is built, in a real page: from a file, loaded twice, and only as much of it as a page needs.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isStale } from './build.mjs';
import { root } from './install.mjs';
import { openSite } from './site.mjs';

const skip = isStale() && 'dist is missing or older than src (npm run build)';
const dist = `${root}dist/`;
const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-'));
const text = 'Germany sent 14 tanks and $40 million to Ukraine.';
const article = `<script type="text/plain">${text}</script>`;
let site;
/** What the site's page holds; everything else is served from dist. */
let html;

before(async () => {
  if (skip) return;
  site = await openSite(dist, (name) => (name === '/' ? html : null));
});

after(async () => {
  rmSync(folder, { recursive: true });
  await site?.close();
});

/** Runs in the page. */
const hasMark = () =>
  document.querySelector('aid-chart').shadowRoot?.querySelector('[part~="mark"]');

/** Opens a page and waits for its chart's marks; gives the addresses that it loaded. */
async function open(address, isReady = hasMark) {
  const page = await site.browser.newPage();
  const errors = [];
  const addresses = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => addresses.push(request.url()));
  try {
    await page.goto(address);
    await page.waitForFunction(isReady, { timeout: 10_000 });
  } catch (error) {
    errors.push(String(error));
  }
  await page.close();
  assert.deepEqual(errors, []);
  return addresses;
}

/** Opens a page over HTTP; gives the names of the modules that it loaded. */
async function openOnSite(script, child) {
  html = `<!doctype html><link rel="icon" href="data:,">${script}<aid-chart>${child}</aid-chart>`;
  const addresses = await open(`http://127.0.0.1:${site.port}/`);
  return addresses.filter((name) => name.endsWith('.js')).map((name) => path.posix.basename(name));
}

const classic = `<script src="${pathToFileURL(dist)}aid-chart.min.js"></script>`;
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
];
for (const [name, scripts] of pages)
  test(`aid-chart.min.js runs ${name}`, { skip }, async () => {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, `<!doctype html>${scripts}<aid-chart>${article}</aid-chart>`);
    await open(pathToFileURL(file).href);
  });

test('aid-chart.min.js runs as a module', { skip }, async () => {
  await openOnSite('<script type="module" src="/aid-chart.min.js"></script>', article);
});

const pieces = '<script type="module" src="/cdn/aid-chart.js"></script>';

test('the pieces: checked claims are drawn by the entry alone', { skip }, async () => {
  const { extractClaims } = await import(pathToFileURL(`${dist}extract.js`));
  const claims = JSON.stringify(extractClaims(text, { published: '2023-11-29' }));
  const names = await openOnSite(pieces, `<script type="application/json">${claims}</script>`);
  assert.deepEqual(names, ['aid-chart.js']);
});

test('the pieces: an article loads the extraction and nothing else', { skip }, async () => {
  const names = await openOnSite(pieces, article);
  assert.equal(names.length, 2, names.join());
});

/** Runs in the page: whether the dashboard has read its article, and its chart and table show it. */
function isShown() {
  const dashboard = document.querySelector('aid-dashboard');
  const marks = document.querySelector('aid-chart').shadowRoot?.querySelector('[part~="mark"]');
  const rows = document.querySelector('aid-table').shadowRoot?.querySelectorAll('[data-claim]');
  return dashboard.view?.state === 'ready' && marks && rows?.length === 2;
}

const dashboard = `<aid-dashboard><aid-chart></aid-chart><aid-table></aid-table></aid-dashboard>
  <script type="module">
    document.querySelector('aid-dashboard').articles = [{ text: ${JSON.stringify(text)} }];
  </script>`;
const places = [
  ['the pieces', pieces, ['aid-chart.js', 'dashboard.js', 'data-table.js', 'extract.js']],
  [
    'the single file',
    '<script src="/aid-chart.min.js"></script>',
    ['aid-chart.min.js', 'extract.js'],
  ],
];
for (const [name, script, files] of places)
  test(`a dashboard reads in a worker: ${name}`, { skip }, async () => {
    html = `<!doctype html><link rel="icon" href="data:,">${script}${dashboard}`;
    const addresses = await open(`http://127.0.0.1:${site.port}/`, isShown);
    const names = addresses.map((address) => path.posix.basename(address));
    for (const file of files) assert.ok(names.includes(file), `${file} is missing: ${names}`);
    // The page itself has not loaded what reads.
    assert.ok(!names.includes('claims.js'), names.join());
  });

test(
  'a dashboard reads in the page where a worker may not start, as from a file',
  { skip },
  async () => {
    const file = path.join(folder, 'dashboard.html');
    writeFileSync(file, `<!doctype html>${classic}${dashboard}`);
    await open(pathToFileURL(file).href, isShown);
  },
);

test('dist/extract.js gives what its modules give', { skip }, async () => {
  const [bundle, modules] = await Promise.all([
    import(pathToFileURL(`${dist}extract.js`)),
    import(pathToFileURL(`${dist}esm/extract.js`)),
  ]);
  const lines = ['seeds', 'own', 'more', '../../../shared/gold/dev']
    .map((name) => `${root}test/gold/${name}.ndjson`)
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  for (const line of lines) {
    const { text: passage, published } = JSON.parse(line);
    const options = { published };
    assert.deepEqual(bundle.extractQuantities(passage), modules.extractQuantities(passage));
    assert.deepEqual(
      bundle.extractClaims(passage, options),
      modules.extractClaims(passage, options),
    );
  }
});
