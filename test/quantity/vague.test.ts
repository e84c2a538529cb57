import { expect } from '@open-wc/testing';
import { extractClaims } from '../../src/extract.js';
import type { VagueConvention } from '../../src/model/quantity.js';

/** Words, and the value and bounds that each convention gives them; "as floor" where it names them not. */
const rows: readonly (readonly [
  words: string,
  floor: string,
  acled: string,
  emDat: string,
  wikimpacts: string,
])[] = [
  ['a couple of tanks', '2 (2–)', 'as floor', 'as floor', '2.5 (2–3)'],
  ['several tanks', '3 (3–)', 'as floor', 'as floor', '4 (2–6)'],
  ['a handful of tanks', '3 (3–)', 'as floor', 'as floor', 'as floor'],
  ['dozens of tanks', '12 (12–)', '12 (12–)', 'as floor', '48 (24–72)'],
  ['scores of tanks', '20 (20–)', 'as floor', 'as floor', 'as floor'],
  ['hundreds of tanks', '100 (100–)', '100 (100–)', '200 (200–)', '550 (200–900)'],
  ['thousands of tanks', '1000 (1000–)', 'as floor', '2000 (2000–)', '5500 (2000–9000)'],
  ['tens of thousands of tanks', '10000 (10000–)', 'as floor', 'as floor', '55000 (20000–90000)'],
  [
    'hundreds of thousands of tanks',
    '100000 (100000–)',
    'as floor',
    'as floor',
    '550000 (200000–900000)',
  ],
  ['several hundred tanks', '300 (300–)', 'as floor', 'as floor', '400 (200–600)'],
  [
    'hundreds of billions of dollars',
    '100000000000 (100000000000–)',
    'as floor',
    'as floor',
    'as floor',
  ],
  // A figure is the same by all.
  ['40 tanks', '40 (40–40)', 'as floor', 'as floor', 'as floor'],
  ['a dozen tanks', '12 (12–12)', 'as floor', 'as floor', 'as floor'],
];
const conventions: readonly VagueConvention[] = ['floor', 'acled', 'em-dat', 'wikimpacts'];

function figureOf(words: string, vague?: VagueConvention): string {
  const claims = extractClaims(`Germany sent ${words} to Ukraine.`, { vague });
  return claims.map(({ value, low, high }) => `${value} (${low ?? ''}–${high ?? ''})`).join(', ');
}

describe('the option vague', () => {
  for (const [words, ...expected] of rows)
    it(words, () => {
      expect(figureOf(words)).to.equal(expected[0]);
      const found = conventions.map((convention) => figureOf(words, convention));
      expect(found).to.deep.equal(
        expected.map((figure) => (figure === 'as floor' ? expected[0] : figure)),
      );
    });

  it('leaves the qualifier as it is', () => {
    for (const vague of conventions) {
      const [claim] = extractClaims('Germany sent dozens of tanks to Ukraine.', { vague });
      expect(claim?.qualifier).to.equal('vague');
    }
  });
});
