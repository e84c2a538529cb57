import path from 'node:path';

export default {
  output: 'export',
  distDir: 'dist',
  // The projects share their packages, which stand one folder up.
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
};
