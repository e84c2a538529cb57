import { copyFileSync, mkdirSync } from 'node:fs';

const here = import.meta.dirname;
mkdirSync(`${here}/dist`, { recursive: true });
copyFileSync(`${here}/index.html`, `${here}/dist/index.html`);

export default {
  mode: 'production',
  context: here,
  entry: './main.js',
  output: { path: `${here}/dist` },
  performance: { hints: false },
};
