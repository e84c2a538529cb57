// Every sample of the documentation is run, and every page of it is opened.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pages } from '../docs/pages.mjs';
import { root } from './install.mjs';
import { openSite } from './site.mjs';

const files = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The fenced blocks of a file. */
const samplesOf = (file) =>
  [...readFileSync(root + file, 'utf8').matchAll(/^```(\S+).*\n([\s\S]*?)^```$/gm)].map(
    ([whole, language, code], i) => ({
      name: `${file}, block ${i + 1} (${language})`,
      language,
      code,
      whole,
    }),
  );
const samples = files.flatMap(samplesOf);
const inLanguage = (language) => samples.filter((sample) => sample.language === language);

const article = `Norway pledged $20m to Malawi on Monday. Floods have killed at least 31 people.\n`;
const page = `<!doctype html><title>A report</title><article><h1>Floods</h1><p>${article}</p></article>`;
/** What samples name and nobody has: an article of that kind. */
const articleAt = (asked) =>
  /^\/(?:report|[abc])\.(?:md|html)$/.test(asked)
    ? asked.endsWith('.html')
      ? page
      : article
    : null;

let site;
before(async () => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}tools/docs.mjs`], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `npm run docs failed, or a link leads nowhere: ${stderr}`);
  const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
  let sample = '';
  site = await openSite(`${root}site/`, (asked) => {
    if (asked === '/sample') return sample;
    if (asked === '/axe.js') return axe;
    // Browsers ask for it when they like.
    if (asked === '/favicon.ico') return '';
    const built = `${root}dist${asked}`;
    if (/^\/[\w./-]+\.(?:js|html|css)$/.test(asked) && existsSync(built))
      return readFileSync(built, 'utf8');
    return articleAt(asked);
  });
  site.show = (html) => (sample = html);
});
after(() => site?.close());

/** Opens an address and gives the page with what went wrong in it. */
async function open(address, width = 1000) {
  const opened = await site.browser.newPage();
  const faults = [];
  opened.on('pageerror', ({ message }) => faults.push(message));
  opened.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()} ${response.url()}`);
  });
  opened.on(
    'console',
    (message) => /^(?:error|warn)/.test(message.type()) && faults.push(message.text()),
  );
  await opened.setViewport({ width, height: 800 });
  await opened.goto(`http://127.0.0.1:${site.port}/${address}`, { waitUntil: 'load' });
  return { opened, faults };
}

/** Runs in the page: the names of elements that say an error, once all have settled. */
async function failing() {
  const elements = [
    ...document.querySelectorAll('aid-chart, aid-table, aid-source, aid-dashboard, aid-review'),
  ];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements
    .filter((one) => one.shadowRoot?.querySelector('[data-state="error"]'))
    .map(({ outerHTML }) => outerHTML);
}

const script =
  '<!doctype html><html lang="en"><title>Sample</title><script src="/aid-chart.min.js"></script>';

test('samples of HTML draw', async () => {
  assert.ok(inLanguage('html').length > 10);
  for (const { name, code } of inLanguage('html')) {
    site.show(script + code);
    const { opened, faults } = await open('sample');
    assert.deepEqual(await opened.evaluate(failing), [], name);
    assert.deepEqual(faults, [], name);
    await opened.close();
  }
});

test('samples of JavaScript run, and give what stands beside them', async () => {
  assert.ok(inLanguage('js').length > 3);
  for (const { name, code } of inLanguage('js')) {
    if (code.includes('import ')) runModule(name, code);
    else await runInPage(name, code);
  }
});

/** In Node, from the project's folder, so that the package finds itself by its name. */
function runModule(name, code) {
  // "claim.value; // 20000000" is a statement of what comes out.
  const asserted = code.replace(
    /^(?!const|import|let)(.+); \/\/ ('[^']*'|\d+|\{ .* \}|true|false|null)$/gm,
    (_, expression, literal) => `assert.deepEqual(${expression}, ${literal});`,
  );
  mkdirSync(`${root}build`, { recursive: true });
  const file = `${root}build/docs-sample.mjs`;
  writeFileSync(file, `import assert from 'node:assert/strict';\n${asserted}`);
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  assert.equal(status, 0, `${name}: ${stderr}`);
}

async function runInPage(name, code) {
  site.show(`${script}<aid-chart></aid-chart>`);
  const { opened, faults } = await open('sample');
  const own = code.includes('const chart')
    ? ''
    : "const chart = document.querySelector('aid-chart');";
  await opened.evaluate(`(async () => { ${own} ${code} })()`);
  assert.deepEqual(faults, [], name);
  await opened.close();
}

/** Lines that other steps of `.ci/run` or `npm run test:engines` run. */
const runElsewhere = /^(?:npm (?:start|test)$|parallel |\s+'aid-chart extract \{\})/;

test('samples of the command line run', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-docs-'));
  const shim = path.join(folder, 'bin/aid-chart');
  for (const name of ['archive', 'notes', 'bin']) mkdirSync(path.join(folder, name));
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`);
  chmodSync(shim, 0o755);
  writeFileSync(path.join(folder, 'report.html'), page);
  const record = `${JSON.stringify({ text: article })}\n`;
  for (const name of ['report.md', 'notes/1.md', 'archive/1.txt'])
    writeFileSync(path.join(folder, name), article);
  writeFileSync(path.join(folder, 'archive.ndjson.gz'), gzipSync(record));
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
    PORT: '0',
  };
  const lines = inLanguage('sh').flatMap(({ name, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => ({ name, line })),
  );
  const ours = lines.filter(({ line }) => !runElsewhere.test(line));
  assert.ok(ours.length >= 4);
  try {
    for (const { name, line } of ours) {
      if (line.startsWith('aid-chart serve')) await serves(line, { cwd: folder, env });
      else {
        const { status, stderr } = spawnSync('sh', ['-c', line], {
          cwd: folder,
          env,
          encoding: 'utf8',
        });
        assert.equal(status, 0, `${name}: ${line}: ${stderr}`);
      }
    }
    for (const name of ['claims.csv', 'aid.ndjson', 'chart.svg'])
      assert.ok(existsSync(path.join(folder, name)), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Starts a server, waits for its word, and ends it. */
async function serves(line, options) {
  const server = spawn('sh', ['-c', `exec ${line}`], options);
  const [said] = await new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve([String(data)]));
    server.once('exit', (code) => reject(new Error(`${line} ended with ${code}`)));
  });
  server.removeAllListeners('exit');
  server.kill();
  assert.match(said, /articles? at http/);
}

test('all languages of samples are known here', () => {
  const languages = new Set(samples.map(({ language }) => language));
  for (const language of ['html', 'js', 'sh', 'text']) languages.delete(language);
  assert.deepEqual([...languages], []);
});

for (const { name } of pages)
  test(`the page ${name} opens, and axe finds nothing`, async () => {
    const { opened, faults } = await open(`${name}.html`, 320);
    const wide = await opened.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px wide`);
    for (const show of await opened.$$('.example-show')) {
      await show.scrollIntoView();
      await opened.waitForFunction((one) => one.childElementCount > 0, {}, show);
    }
    assert.deepEqual(await opened.evaluate(failing), []);
    await opened.addScriptTag({ url: '/axe.js' });
    const found = await opened.evaluate(async () => {
      const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    assert.deepEqual(found, []);
    assert.deepEqual(faults, []);
    await opened.close();
  });
