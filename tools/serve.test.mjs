import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { findArticles } from '../build/src/cli/articles.js';
import { createSite, listen } from '../build/src/cli/site.js';

const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-'));
const texts = {
  'demo/index.html': '<h1>demo</h1>',
  'dist/cdn/aid-chart.js': 'export {}',
  'seeds/one.md': 'one',
  'seeds/README.md': 'about the seeds',
  'seeds/deep/two.html': '<p>two</p>',
  'news/50% öfter.txt': 'three',
  'news/claims.json': '[]',
  'news/photo.jpg': '',
  'empty/.keep': '',
  'package.json': '{}',
};
let site;
let address;

before(async () => {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  site = createSite(folder, findArticles(['news'], folder).files);
  address = await listen(site, { host: '127.0.0.1', port: 18_000, isFixed: false });
});

after(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

/** What is asked for, the files found, the fault told. */
const names = [
  [['seeds'], ['seeds/deep/two.html', 'seeds/one.md']],
  [['seeds/README.md'], ['seeds/README.md']],
  [['news/*'], ['news/50% öfter.txt', 'news/claims.json']],
  [['seeds/**/*.{md,html}'], ['seeds/README.md', 'seeds/deep/two.html', 'seeds/one.md']],
  [
    ['news', 'news/claims.json'],
    ['news/50% öfter.txt', 'news/claims.json'],
  ],
  [['nowhere.txt', 'seeds/one.md'], ['seeds/one.md'], 'nowhere.txt does not exist.'],
  [['*.pdf'], [], '*.pdf matches no file.'],
  [['empty'], [], 'empty holds no file that ends in '],
  [['news/photo.jpg'], [], 'news/photo.jpg is no article: '],
];
for (const [asked, found, fault = ''] of names)
  test(`start: ${asked.join(' ')} gives ${found.join(', ') || 'nothing'}`, () => {
    const { files, faults } = findArticles(asked, folder);
    assert.deepEqual(
      files,
      found.map((file) => path.join(folder, file)),
    );
    assert.equal(faults.length, fault ? 1 : 0);
    assert.ok((faults[0] ?? '').startsWith(fault), faults[0]);
  });

/** Sends the path as it stands: fetch would take out the steps upwards. */
const get = (name, method = 'GET') =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: name, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .once('error', reject)
      .end();
  });

/** Path, status and content type. */
const paths = [
  ['/', 302],
  ['/demo', 302],
  ['/demo/', 200, 'text/html; charset=utf-8'],
  ['/demo/?type=bar', 200, 'text/html; charset=utf-8'],
  ['/dist/cdn/aid-chart.js', 200, 'text/javascript; charset=utf-8'],
  ['/seeds/one.md', 200, 'text/markdown; charset=utf-8'],
  ['/articles.json', 200, 'application/json; charset=utf-8'],
  ['/articles/1/claims.json', 200, 'application/json; charset=utf-8'],
  ['/articles/0/claims.json', 404],
  ['/articles/1/../../package.json', 404],
  ['/package.json', 404],
  ['/demo/../package.json', 404],
  ['/demo/%2e%2e/package.json', 404],
  ['/demo/..%2fpackage.json', 404],
  ['/demo/%00', 404],
  ['/demo/%E0', 404],
  ['/news/claims.json', 404],
];
for (const [name, status, type] of paths)
  test(`start: ${name} answers ${status}`, async () => {
    const response = await get(name);
    assert.equal(response.status, status);
    if (type) assert.equal(response.headers['content-type'], type);
  });

test('start: the list leads to each article, which cannot act as a page of the site', async () => {
  const [first] = JSON.parse((await get('/articles.json')).body);
  assert.equal(first.name, '50% öfter.txt');
  const { body, headers } = await get(first.url);
  assert.equal(body, 'three');
  assert.equal(headers['content-security-policy'], 'sandbox');
});

test('start: nothing can be sent', async () => {
  assert.equal((await get('/demo/', 'POST')).status, 405);
});

test('start: a port in use is passed over, unless it was asked for', async () => {
  const port = Number(new URL(address).port);
  const other = createSite(folder, []);
  const where = { host: '127.0.0.1', port };
  assert.notEqual(await listen(other, { ...where, isFixed: false }), address);
  other.close();
  await assert.rejects(listen(createSite(folder, []), { ...where, isFixed: true }), {
    code: 'EADDRINUSE',
  });
});
