import { testRandomSets } from './random-sets.js';

describe('any claims at any width', () => {
  for (const type of ['range', 'tally', 'progress'] as const) testRandomSets(type);
});
