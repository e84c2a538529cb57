import { testRandomSets } from './random-sets.js';

describe('any claims at any width', () => {
  for (const type of ['timeline', 'flow'] as const) testRandomSets(type);
});
