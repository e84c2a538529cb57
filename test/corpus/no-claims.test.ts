import { expect } from '@open-wc/testing';
import { extractClaims } from '../../src/extract.js';
import { noClaims } from './no-claims.js';

describe('numbers that state no aid, weapon, loss, need, attack or damage', () => {
  it('are at least sixty', () => {
    expect(noClaims.length).to.be.at.least(60);
    expect(new Set(noClaims).size).to.equal(noClaims.length);
  });

  for (const sentence of noClaims)
    it(sentence, () => {
      const found = extractClaims(sentence, { published: '2023-11-29' });
      const spans = found.map(({ topic, evidence: { start, end } }) => [
        topic,
        sentence.slice(start, end),
      ]);
      expect(spans).to.deep.equal([]);
    });
});
