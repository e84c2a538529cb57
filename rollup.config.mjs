import { readFile } from 'node:fs/promises';
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
    if (id.includes('node_modules') || !id.endsWith('.js')) return null;
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
const plugins = [tscMaps, nodeResolve()];
const whole = shorten({ properties: { regex: new RegExp(`^(?:${shortNames().join('|')})$`) } });
/** What is left out by mistake fails here and not in the reader's page. */
const onLog = (level, log, handle) => handle(level === 'warn' ? 'error' : level, log);
/** Every file names its licence, and those of the packages that may be inside. */
const banner = ({ moduleIds }) => {
  const hasPackages = moduleIds.some((id) => id.includes('node_modules'));
  const parts = '; d3 (Mike Bostock, ISC) and lit (Google LLC, BSD-3-Clause) inside';
  return `/*! aid-chart ${version}, MIT${hasPackages ? parts : ''} */`;
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
    plugins: [...plugins, workerAt('./extract.js'), whole],
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
    plugins: [...plugins, workerAt('../extract.js'), shorten(true)],
    onLog,
    output: { ...output, dir: 'dist/cdn', format: 'es', chunkFileNames: '[name].js' },
  },
];
