import { testRandomSets } from './random-sets.js';

describe('any claims at any width', () => {
  for (const type of ['auto', 'bar', 'table'] as const) testRandomSets(type);
});
