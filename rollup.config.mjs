import { readFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// tsc's own source maps, so that a bundle's map leads back to src/*.ts.
const tscMaps = {
  name: 'tsc-maps',
  async load(id) {
    if (id.includes('node_modules') || !id.endsWith('.js')) return null;
    return { code: await readFile(id, 'utf8'), map: await readFile(`${id}.map`, 'utf8') };
  },
};
const plugins = [
  tscMaps,
  nodeResolve(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  }),
];
const output = { sourcemap: true, banner: '/*! aid-chart, MIT */' };

export default [
  // Extraction alone, for Node, workers and pages.
  {
    input: 'dist/esm/extract.js',
    plugins,
    output: { ...output, file: 'dist/extract.js', format: 'es' },
  },
  // One file for a script tag: a classic script with everything inside.
  {
    input: 'dist/esm/define.js',
    plugins,
    output: {
      ...output,
      file: 'dist/aid-chart.min.js',
      format: 'iife',
      inlineDynamicImports: true,
    },
  },
  // The same in pieces: what a page does not need is not loaded.
  {
    input: { 'aid-chart': 'dist/esm/define.js' },
    plugins,
    output: { ...output, dir: 'dist/cdn', format: 'es', chunkFileNames: '[name].js' },
  },
];
