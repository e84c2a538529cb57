import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { shortNames } from './tools/short-names.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Style sheets without comments and white space; a file of styles holds nothing that a map would lead to. */
const shortenStyles = (code) =>
  code.replace(/css `[^`]*`/g, (sheet) =>
    sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?|(:) /g, '$1$2'),
  );

// tsc's own source maps, so that a bundle's map leads back to src/*.ts.
const tscMaps = {
  name: 'tsc-maps',
  async load(id) {
    if (!id.includes('/dist/esm/')) return null;
    const code = await readFile(id, 'utf8');
    return {
      code: id.endsWith('styles.js') ? shortenStyles(code) : code,
      map: await readFile(`${id}.map`, 'utf8'),
    };
  },
};
/** Each bundle names `dist/extract.js`, which a dashboard starts as a worker, from where it stands itself. */
const workerAt = (address) => ({
  name: 'worker-at',
  transform: (code, id) =>
    id.endsWith('element/extract-worker.js')
      ? { code: code.replace(/'\.\.\/\.\.\/extract\.js'/, `'${address}'`), map: null }
      : null,
});
const shorten = (mangle) =>
  terser({
    ecma: 2022,
    module: true,
    // Directives stay: the classic script needs its 'use strict'.
    compress: { passes: 3, directives: false, unsafe_arrows: true, pure_getters: true },
    mangle,
  });
/** Readability alone is no module. */
const plugins = [tscMaps, nodeResolve(), commonjs({ include: /@mozilla\/readability/ })];
const whole = shorten({ properties: { regex: new RegExp(`^(?:${shortNames().join('|')})$`) } });
/** In what is shortened only templates of elements and licences still have indents; lines stay, for the maps. */
const shortTemplates = {
  name: 'short-templates',
  renderChunk: (code) => ({ code: code.replace(/\n[ \t]+/g, '\n'), map: null }),
};
/** What is left out by mistake fails here and not in the reader's page. */
const onLog = (level, log, handle) => handle(level === 'warn' ? 'error' : level, log);
/** Habits of older packages that do no harm. */
const isHabit = ({ code, ids = [] }) =>
  code === 'THIS_IS_UNDEFINED' ||
  (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules')));
/** Every file names its licence, and those of the packages that are inside. */
const parts = {
  d3: 'd3 (Mike Bostock, ISC)',
  lit: 'lit (Google LLC, BSD-3-Clause)',
  readability: 'readability (Mozilla, Apache-2.0)',
};
const banner = ({ moduleIds }) => {
  const inside = Object.keys(parts).filter((name) =>
    moduleIds.some((id) => new RegExp(`node_modules/(?:@\\w+/)?${name}\\b`).test(id)),
  );
  const named = inside.length > 0 ? `; ${inside.map((name) => parts[name]).join(', ')} inside` : '';
  return `/*! aid-chart ${version}, MIT${named} */`;
};
/** The licences of the packages inside, as those ask for, in a file of its own. */
const licences = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const found = ids.flatMap(
      (id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/\0]+(?=\/)/.exec(id) ?? [],
    );
    const folders = [...new Set(found.map((folder) => folder.replace(/^\0/, '')))].sort();
    const texts = folders.map((folder) => {
      const {
        name,
        version: its,
        license,
      } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
      return `${name} ${its}, ${license}\n\n${text}\n`;
    });
    const source = [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};
/** The same for the command line. */
const cliBanner = `/*! aid-chart ${version}, MIT; what is inside is named in licences.txt */`;
/** What embed.js is the script of. */
const embedPage = {
  name: 'embed-page',
  generateBundle() {
    for (const fileName of ['embed.html', 'embed.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/frame/${fileName}`) });
  },
};
const output = { sourcemap: true, banner };
/** Words of languages beside English: the single file finds them among the pieces, and else stays English. */
const languages = /\/languages\/(?!en\b)(\w+)\.js$/;

export default [
  // Extraction alone, for Node, workers and pages.
  {
    input: 'dist/esm/extract.js',
    plugins: [...plugins, whole],
    onLog,
    output: { ...output, file: 'dist/extract.js', format: 'es' },
  },
  // One file for a script tag: everything inside, neither import nor export, so that it runs from file: too.
  {
    input: 'dist/esm/define.js',
    plugins: [...plugins, workerAt('./extract.js'), whole, shortTemplates],
    onLog,
    external: languages,
    output: {
      ...output,
      paths: (id) => id.replace(/^.*\/languages\//, './cdn/'),
      file: 'dist/aid-chart.min.js',
      format: 'iife',
      inlineDynamicImports: true,
    },
  },
  // The same in pieces: what a page does not need is not loaded. Pieces share their names of properties.
  {
    input: { 'aid-chart': 'dist/esm/define.js' },
    plugins: [...plugins, workerAt('../extract.js'), shorten(true), shortTemplates],
    onLog,
    output: {
      ...output,
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: '[name].js',
      // Who reads at all reads an article soon: one request, also for the desk that needs words and numbers alone. What
      // shows an article that was read needs its lines.
      manualChunks: (id) =>
        /\/esm\/(?:claim|lexicon|quantity|text(?!\/lines))\//.test(id) ? 'claims' : undefined,
    },
  },
  // Frames: the page that stands in one, and the helper of the page around it, which is a classic script.
  {
    input: { embed: 'dist/esm/frame/embed.js' },
    plugins: [tscMaps, shorten(true), embedPage],
    onLog,
    output: { ...output, dir: 'dist', format: 'es' },
  },
  {
    input: 'dist/esm/frame/host.js',
    plugins: [tscMaps, shorten(true)],
    onLog,
    output: { ...output, file: 'dist/frame.js', format: 'iife' },
  },
  // The command line, with the packages that it needs inside: a page's project installs none of them.
  {
    input: { main: 'dist/esm/cli/main.js', worker: 'dist/esm/cli/worker.js' },
    plugins: [
      tscMaps,
      nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
      commonjs(),
      json(),
      // Names stay, so that a fault's stack can be read.
      terser({ module: true, compress: false, mangle: false }),
      licences,
    ],
    onLog: (level, log, handle) => (isHabit(log) ? undefined : onLog(level, log, handle)),
    external: [/^node:/, '@resvg/resvg-js'],
    output: { dir: 'dist/cli', format: 'es', chunkFileNames: '[name].js', banner: cliBanner },
  },
];
