// npm run docs: writes the documentation to site/, from docs/, README, the sources and what is built in dist/. The folder
// works from any address, offline, and holds the demo too.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { pages } from '../docs/pages.mjs';
import { declarationsIn } from './docs/declarations.mjs';
import { helpTexts } from './docs/help.mjs';
import { renderMarkdown, withIncludes } from './docs/markdown.mjs';
import { knownMisses } from './docs/misses.mjs';
import { referenceOf } from './docs/reference.mjs';
import { checkLinks } from './docs/links.mjs';
import { isStale } from './build.mjs';
import { root, runNpm } from './install.mjs';

const site = `${root}site/`;
const read = (file) => readFileSync(root + file, 'utf8');

if (!existsSync(`${root}dist/cdn/aid-chart.js`)) {
  console.error('dist/ is missing: npm run build makes it');
  process.exit(1);
}
// Tests build what they load, without the manifest.
if (isStale('dist/custom-elements.json') && runNpm(['run', 'manifest']) !== 0) process.exit(1);

/** What the comments of a page stand for: `<!-- reference aid-chart -->`. */
const generators = {
  reference: (tag) => referenceOf(JSON.parse(read('dist/custom-elements.json')), tag),
  declarations: () => declarationsIn(`${root}dist/esm/`),
  help: () => helpTexts(),
  'known misses': () => knownMisses(),
};

/** The text of a page, with all that it includes. @returns markdown and HTML, which markdown lets through */
async function textOf(source) {
  const text = withIncludes(read(source), read);
  const parts = await Promise.all(
    text.split(/(<!-- [\w-]+(?: [\w-]+)* -->)/).map(async (part) => {
      const [, words] = /^<!-- ([\w -]+) -->$/.exec(part) ?? [];
      if (!words) return part;
      const name = Object.keys(generators).find((one) => words.startsWith(one));
      if (!name) throw new Error(`${source}: nothing is known of ${part}`);
      return generators[name](words.slice(name.length).trim());
    }),
  );
  return parts.join('');
}

const menuOf = (current) =>
  [
    ...pages.map(({ name, title }) => [`${name}.html`, title, name === current]),
    ['demo/gallery.html', 'Gallery', false],
    ['demo/index.html', 'Demo', false],
  ]
    .map(
      ([href, title, isHere]) =>
        `<li><a href="${href}"${isHere ? ' aria-current="page"' : ''}>${title}</a></li>`,
    )
    .join('');

const shell = read('docs/shell.html');

rmSync(site, { recursive: true, force: true });
mkdirSync(`${site}dist`, { recursive: true });
for (const folder of ['demo', 'seeds', 'dist/cdn'])
  cpSync(root + folder, site + folder, { recursive: true });
for (const file of [
  'dist/extract.js',
  'dist/embed.html',
  'dist/embed.css',
  'dist/embed.js',
  'dist/frame.js',
  'LICENSE',
])
  cpSync(root + file, site + file);
cpSync(`${root}dist/aid-chart.min.js`, `${site}dist/aid-chart.min.js`);
for (const file of ['docs.css', 'demo.png']) cpSync(`${root}docs/${file}`, site + file);

// A classic script, so that the examples live when the page is opened from a disk too.
const bundle = await rollup({ input: `${root}docs/live.js` });
await bundle.write({ file: `${site}live.js`, format: 'iife' });
await bundle.close();

for (const { name, title, source } of pages) {
  const html = renderMarkdown(await textOf(source), source, pages);
  const filled = { title, menu: menuOf(name), text: html };
  writeFileSync(
    `${site}${name}.html`,
    shell.replace(/\{(title|menu|text)\}/g, (_, key) => filled[key]),
  );
}
const faults = checkLinks(
  site,
  pages.map(({ name }) => `${name}.html`),
);
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages in site/: ${pathToFileURL(`${site}index.html`)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
