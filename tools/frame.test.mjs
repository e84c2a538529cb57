// Charts in frames, on a page of another origin: our helper, and what other hosts understand.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { frameAddress, frameCode } from '../build/src/export/frame.js';
import { extractClaims } from '../build/src/extract.js';
import { isStale } from './build.mjs';
import { root } from './install.mjs';
import { openSite } from './site.mjs';

const skip = isStale() && 'dist is missing or older than src (npm run build)';
const text = 'Germany sent 14 tanks and $40 million to Ukraine.';
const claims = extractClaims(text, { published: '2023-11-29' });
let site;
let host;
let html = '';

before(async () => {
  if (skip) return;
  const texts = { '/report.txt': () => text, '/': () => html };
  site = await openSite(`${root}dist`, (name) => texts[name]?.() ?? null);
  // The same server by another name is another origin.
  host = `http://localhost:${site.port}/`;
});
after(async () => {
  await site?.close();
});

const embed = () => `http://127.0.0.1:${site.port}/embed.html`;
const helper = '<script src="/frame.js"></script>';
/** Keeps what frames say. */
const listen = `<script>
  heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;

/** Opens the host's page and gives it once `isReady` holds there. */
async function open(body, isReady) {
  html = `<!doctype html><link rel="icon" href="data:,"><body>${body}`;
  const page = await site.browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(host);
  await page.waitForFunction(isReady, { timeout: 15_000 });
  assert.deepEqual(errors, []);
  return page;
}

/** The chart inside the first frame: its marks, its height and what it says where there is none. */
const inside = async (page) => {
  const frame = page.frames()[1];
  return frame.evaluate(() => {
    const chart = document.querySelector('aid-chart');
    return {
      marks: chart.shadowRoot.querySelectorAll('[part="mark"]').length,
      state: chart.shadowRoot.querySelector('[part="state"]')?.dataset.state ?? '',
      height: Math.ceil(document.documentElement.getBoundingClientRect().height),
      title: document.title,
    };
  });
};

const isFitted = () => {
  const [frame] = document.querySelectorAll('iframe');
  return /^[2-9]\d\dpx$/.test(frame.style.height) && frame.title !== '';
};

/** What stands behind embed.html, and what the chart draws of it. */
const addresses = [
  ['an article by its address', () => '?src=report.txt&topic=aid', 1, ''],
  ['an article behind #', () => `#${new URLSearchParams({ text })}`, 2, ''],
  ['claims behind #', () => `#${new URLSearchParams({ claims: JSON.stringify(claims) })}`, 2, ''],
  ['packed claims', async () => frameAddress('', { topic: 'materiel' }, claims), 1, ''],
  ['damaged claims', () => '#claims=eJyrVkrLz1eyUkpKLFKqBQA', 0, 'error'],
  ['nothing', () => '', 0, 'error'],
];
for (const [name, addressOf, marks, state] of addresses)
  test(`a frame shows ${name}, and tells its height`, { skip }, async () => {
    const url = embed() + (await addressOf());
    const page = await open(
      `<iframe data-aid-chart src="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>${helper}`,
      marks > 0 ? isFitted : () => document.querySelector('iframe').style.height !== '',
    );
    const shown = await inside(page);
    assert.deepEqual({ marks: shown.marks, state: shown.state }, { marks, state });
    const height = await page.$eval('iframe', (frame) => frame.style.height);
    assert.equal(height, `${shown.height}px`);
    if (marks > 0) assert.equal(await page.$eval('iframe', ({ title }) => title), shown.title);
    await page.close();
  });

test(
  'a frame tells its height to a helper that comes late, and again at another width',
  { skip },
  async () => {
    const code = frameCode({
      url: `${embed()}?src=report.txt`,
      title: 'T',
      width: 640,
      height: 10,
    });
    const page = await open(listen + code, () => window.heard.length > 0);
    await page.addScriptTag({ url: '/frame.js' });
    await page.waitForFunction(() =>
      /^[2-9]\d\dpx$/.test(document.querySelector('iframe').style.height),
    );
    const wide = await page.$eval('iframe', (frame) => frame.style.height);
    await page.$eval('iframe', (frame) => (frame.style.width = '240px'));
    await page.waitForFunction(
      (old) => document.querySelector('iframe').style.height !== old,
      {},
      wide,
    );
    assert.equal(await page.$eval('iframe', ({ title }) => title), 'T');
    await page.close();
  },
);

test('hosts of Datawrapper, Pym and AMP understand the frame', { skip }, async () => {
  const url = `${embed()}?src=report.txt&id=a1&initialWidth=600&childId=b2`;
  const page = await open(`${listen}<iframe src="${url}"></iframe>`, () =>
    window.heard.some((data) => String(data).startsWith('pym')),
  );
  const heard = await page.evaluate(() => window.heard.slice(-4));
  const height = heard[0].height;
  assert.deepEqual(heard.slice(1), [
    { 'datawrapper-height': { a1: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    `pymxPYMxb2xPYMxheightxPYMx${height}`,
  ]);
  await page.close();
});

test('the helper listens to nobody but the frame’s own page', { skip }, async () => {
  const frame = `<iframe data-aid-chart src="${embed()}?src=report.txt"></iframe>`;
  const page = await open(frame + helper, isFitted);
  const height = await page.$eval('iframe', ({ style }) => style.height);
  await page.evaluate(async () => {
    const message = { type: 'aid-chart', height: 777, title: 'no' };
    window.postMessage(message, '*');
    // Another page in the same frame's place: the right window, the wrong origin.
    const [frame] = document.querySelectorAll('iframe');
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
    document.body.append(stranger);
    await new Promise((resolve) => stranger.addEventListener('load', resolve));
    window.dispatchEvent(
      new MessageEvent('message', {
        data: message,
        source: frame.contentWindow,
        origin: 'https://evil.example',
      }),
    );
    const { origin } = new URL(frame.src);
    for (const bad of [-5, 1e9, '500', NaN])
      window.dispatchEvent(
        new MessageEvent('message', {
          data: { type: 'aid-chart', height: bad },
          source: frame.contentWindow,
          origin,
        }),
      );
  });
  assert.equal(await page.$eval('iframe', ({ style }) => style.height), height);
  await page.close();
});
