// The command line as it is run: what goes in, what comes out, and the code that it ends with.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { extractClaims } from '../build/src/extract.js';
import { toCSV } from '../build/src/export/csv.js';
import { renderSVG } from '../build/src/svg.js';
import { isStale } from './build.mjs';
import { root } from './install.mjs';

const skip = isStale() && 'dist is missing or older than src (npm run build)';
const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-cli-'));
const tanks = 'Germany sent 14 tanks and $40 million to Ukraine.';
const flood = 'The flood killed at least 31 people.';
const record = (fields) => JSON.stringify(fields);
const archive = [
  record({ text: tanks, published: '2023-11-29', url: 'https://news.example/1' }),
  'not json',
  '',
  record({ html: `<nav>12 killed</nav><article><h1>Flood</h1><p>${flood}<p>More.`, title: 'A' }),
  record({ title: 'no text' }),
  record({ text: flood, published: 'yesterday' }),
].join('\n');
const files = {
  'archive.ndjson': archive,
  'tanks.md': `---\ntitle: Tanks\ndate: 2023-11-29\n---\n\n${tanks}\n`,
  'flood.html': `<!doctype html><title>Flood</title><main><p>${flood}</main>`,
  'none.txt': 'Nothing was counted.',
  'binary.txt': Buffer.from(new Uint8Array(2000).map((_, i) => i % 8)),
  'records.json': `[${record({ text: tanks })}, 7]`,
  'broken.json': '[{"text":',
};

before(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
after(() => rmSync(folder, { recursive: true }));

/** Runs the command; gives its exit code and what it wrote. */
function run(args, input = '') {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
const linesOf = (text) => text.trim().split('\n');
const figures = (claims) => claims.map(({ item, value }) => `${item} ${value}`).join(', ');

/** Arguments, standard input, exit code, the claims found, and what standard error says. */
const runs = [
  [['tanks.md'], '', 0, 'tank 14, money 40000000'],
  [['flood.html', 'tanks.md'], '', 0, 'killed 31, tank 14, money 40000000'],
  [
    ['.', '--topic', 'casualties', '-q'],
    '',
    3,
    'killed 31, killed 31, killed 31',
    [
      'binary.txt: this is no text',
      'broken.json: the file is no valid JSON',
      'records.json: the record is no object',
      'archive.ndjson:2: the line is no valid JSON',
      'archive.ndjson:5: ',
      'archive.ndjson:6: ',
    ],
  ],
  [['*.md'], '', 0, 'tank 14, money 40000000'],
  [['none.txt'], '', 0, ''],
  [['records.json'], '', 3, 'tank 14, money 40000000', ['records.json: the record is no object']],
  [['nowhere.txt', 'tanks.md'], '', 3, 'tank 14, money 40000000', ['nowhere.txt: does not exist.']],
  [[], flood, 0, 'killed 31'],
  [['-'], `\ufeff<!doctype html><p>${flood}`, 0, 'killed 31'],
  [
    [],
    `\ufeff${archive}`,
    3,
    'tank 14, money 40000000, killed 31, killed 31',
    [
      'stdin:2: ',
      'stdin:5: the record has neither text nor html',
      'stdin:6: published is no ISO date',
    ],
  ],
  [[], '', 0, ''],
  [['--from', 'text'], `<p>${flood}`, 0, 'killed 31'],
  [['tanks.md', '--by', 'DE', '--item', 'tank'], '', 0, 'tank 14'],
];
for (const [args, input, code, found, told = []] of runs)
  test(`extract ${args.join(' ')}${input && ' < …'}: ${found || 'nothing'}`, { skip }, async () => {
    const result = await run(['extract', ...args], input);
    assert.equal(figures(JSON.parse(result.stdout)), found);
    for (const words of told) assert.ok(result.stderr.includes(words), result.stderr);
    assert.equal(linesOf(result.stderr).filter(Boolean).length, told.length, result.stderr);
    assert.equal(result.code, code, result.stderr);
  });

/** Arguments, exit code and what standard error says. */
const refusals = [
  [['extrac'], 2, 'one of extract, render, serve would do'],
  [['extract', '--formt', 'csv'], 2, "Unknown option '--formt'"],
  [['extract', '--format', 'xml', 'tanks.md'], 2, 'one of json, ndjson, csv, parquet would do'],
  [['extract', '--topic', 'trade', 'tanks.md'], 2, 'one of aid, materiel'],
  [['extract', '--jobs', '0', 'tanks.md'], 2, 'a whole number from 1'],
  [['extract', '--explain', '-f', 'csv', 'tanks.md'], 2, '--explain needs'],
  [['extract', 'nowhere.txt'], 1, 'nowhere.txt: does not exist.'],
  [['extract', 'tanks.md', '-o', 'no/such/folder.json'], 1, 'could not be written'],
  [['render', 'none.txt'], 1, 'nothing to draw'],
  [['render', 'tanks.md', '--type', 'pie'], 2, 'one of auto, bar'],
  [['render', 'tanks.md', '-o', 'chart.gif'], 2, 'chart.gif names no format'],
  [['render', 'tanks.md', '-f', 'oembed'], 2, '--page-url'],
  [['serve', 'nowhere.txt'], 1, 'No article is left'],
  [['serve', '--port', 'x'], 2, 'a whole number up to 65535'],
];
for (const [args, code, told] of refusals)
  test(`${args.join(' ')}: ends with ${code}`, { skip }, async () => {
    const result = await run(args);
    assert.ok(result.stderr.includes(told), result.stderr);
    assert.equal(result.code, code);
    assert.equal(result.stdout, '');
  });

for (const args of [['--help'], ['extract', '--help'], ['render', '-h'], ['help', 'serve']])
  test(`${args.join(' ')} explains itself`, { skip }, async () => {
    const { code, stdout } = await run(args);
    assert.equal(code, 0);
    assert.match(stdout, /^aid-chart /);
  });

/** So many records that they are cut into many batches. */
const many = Array.from({ length: 3000 }, (_, i) =>
  record({ text: `Germany sent ${i + 2} tanks to Ukraine.`, url: `https://news.example/${i}` }),
).join('\n');

test('extract keeps the order on one core and on several', { skip }, async () => {
  const [one, several] = await Promise.all(
    ['1', '3'].map((jobs) => run(['extract', '-f', 'ndjson', '-j', jobs], many)),
  );
  assert.equal(one.stdout, several.stdout);
  const values = linesOf(one.stdout).map((line) => JSON.parse(line).value);
  assert.deepEqual(
    values,
    Array.from({ length: 3000 }, (_, i) => i + 2),
  );
});

/** What tanks.md holds. */
const claims = extractClaims(`${tanks}\n`, {
  published: '2023-11-29',
  title: 'Tanks',
  url: 'tanks.md',
});

test('extract writes CSV and Parquet with the same rows', { skip }, async () => {
  const { stdout } = await run(['extract', 'tanks.md', '-f', 'csv']);
  assert.equal(stdout, toCSV(claims));
  const { code } = await run(['extract', 'tanks.md', '-o', 'claims.parquet']);
  assert.equal(code, 0);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
  const file = await asyncBufferFromFile(path.join(folder, 'claims.parquet'));
  const rows = await parquetReadObjects({ file });
  assert.deepEqual(Object.keys(rows[0]), toCSV([]).trim().split(','));
  assert.deepEqual(
    rows.map(({ id, item, value, by, to, start, published, checked }) => ({
      id,
      item,
      value,
      by,
      to,
      start,
      published,
      checked,
    })),
    claims.map(({ id, item, value, by, to, evidence, source }) => ({
      id,
      item,
      value,
      by: [...by],
      to: [...to],
      start: evidence.start,
      published: source.published,
      checked: false,
    })),
  );
});

test('a merged claim keeps all its articles in Parquet, as in CSV', { skip }, async () => {
  const [first] = claims;
  const source = { ...first.source, publisher: 'The Evening', url: 'https://evening.example/1' };
  const also = [{ ...first, id: 'told-again', source }];
  writeFileSync(path.join(folder, 'merged.json'), JSON.stringify([{ ...first, also }]));
  await run(['extract', 'merged.json', '-o', 'merged.parquet']);
  const file = await asyncBufferFromFile(path.join(folder, 'merged.parquet'));
  const [row] = await parquetReadObjects({ file });
  const { stdout } = await run(['extract', 'merged.json', '-f', 'csv']);
  assert.match(row.publisher, /The Evening$/);
  assert.ok(stdout.includes(row.publisher));
  assert.match(row.url, /https:\/\/evening\.example\/1/);
});

test('extract tells the rule and the words behind a claim when it is asked', { skip }, async () => {
  const { stdout } = await run(['extract', 'tanks.md', '--explain', '-f', 'ndjson']);
  for (const line of linesOf(stdout)) assert.ok(Object.keys(JSON.parse(line).explain).length > 0);
  const { stdout: plain } = await run(['extract', 'tanks.md', '-f', 'ndjson']);
  assert.ok(!plain.includes('"explain"'));
});

test('extract takes its own output and filters it', { skip }, async () => {
  const { stdout } = await run(['extract', 'tanks.md', '-f', 'ndjson']);
  const again = await run(['extract', '-f', 'ndjson'], stdout);
  assert.deepEqual(
    linesOf(again.stdout).map((line) => JSON.parse(line).id),
    linesOf(stdout).map((line) => JSON.parse(line).id),
  );
});

test('extract ends without a word when nobody reads on', { skip }, async () => {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, 'extract', '-f', 'ndjson'], {
    cwd: folder,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin.on('error', () => undefined).end(many);
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('render draws what renderSVG draws', { skip }, async () => {
  const { stdout, code } = await run(['render', 'tanks.md', '--type', 'bar', '--heading', 'A & B']);
  assert.equal(code, 0);
  assert.equal(stdout, `${renderSVG(claims, { type: 'bar', heading: 'A & B' })}\n`);
});

test('render writes PNG of the width that is asked for', { skip }, async () => {
  const args = ['tanks.md', '-o', 'chart.png', '--width', '400', '--pixel-ratio', '3'];
  const { code, stderr } = await run(['render', ...args]);
  assert.equal(code, 0, stderr);
  const bytes = readFileSync(path.join(folder, 'chart.png'));
  assert.deepEqual([...bytes.subarray(1, 4)], [...Buffer.from('PNG')]);
  assert.equal(bytes.readUInt32BE(16), 1200);
});

test('render describes a page for oEmbed', { skip }, async () => {
  const url = 'https://news.example/chart.html';
  const { stdout } = await run(['render', 'tanks.md', '-f', 'oembed', '--page-url', url]);
  const { version, type, html, width } = JSON.parse(stdout);
  assert.deepEqual({ version, type, width }, { version: '1.0', type: 'rich', width: 640 });
  assert.ok(html.startsWith(`<iframe src="${url}" title="`), html);
});

test('serve shows the articles that it was given', { skip }, async () => {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, 'serve', 'tanks.md'], {
    cwd: folder,
  });
  const [line] = await new Promise((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(text.split('\n'))),
  );
  const address = /http\S+/.exec(line)[0];
  const list = await (await fetch(`${address}articles.json`)).json();
  assert.deepEqual(
    list.map(({ name }) => name),
    ['tanks.md'],
  );
  assert.equal((await fetch(`${address}demo/`)).status, 200);
  child.kill();
});
