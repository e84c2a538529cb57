import { expect } from '@open-wc/testing';
import { extractClaims, type Claim } from '../../src/extract.js';
import { claims } from './claims.js';

/** A claim in a line: "aid money more_than 40000000000 USD delivered by US to UA". */
function lineOf(claim: Claim, _: number, all: readonly Claim[]): string {
  const { topic, item, qualifier, value, unit, status, by, to, who, partOf } = claim;
  return [
    topic,
    item,
    qualifier === 'exact' ? '' : qualifier,
    value,
    unit,
    status,
    by.length > 0 && `by ${by.join('+')}`,
    to.length > 0 && `to ${to.join('+')}`,
    who,
    partOf !== null && `part of ${all.findIndex(({ id }) => id === partOf) + 1}`,
  ]
    .filter((word) => word !== false && word !== null && word !== '')
    .join(' ');
}

describe('sentences and their claims', () => {
  for (const [sentence, ...expected] of claims)
    it(sentence, () => {
      const found = extractClaims(sentence, { published: '2024-11-15' }).map(lineOf);
      expect(found).to.deep.equal(expected);
    });
});

describe('every claim', () => {
  const article = claims.map(([sentence]) => sentence).join('\n\n');
  const found = extractClaims(article, { published: '2024-11-15', url: 'https://example.org/a' });

  it('keeps its place: the quote is the sentence, the span is in it', () => {
    for (const { evidence } of found) {
      const { start, end, sentenceStart, sentenceEnd, quote } = evidence;
      expect(quote).to.equal(article.slice(sentenceStart, sentenceEnd));
      expect(start >= sentenceStart && end <= sentenceEnd && start < end).to.equal(true);
    }
  });

  it('has an id of its own, the same at each reading, another for another address', () => {
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const options = { published: '2024-11-15', url: 'https://example.org/a' };
    expect(extractClaims(article, options).map(({ id }) => id)).to.deep.equal(ids);
    expect(extractClaims(article, { ...options, url: null })[0]!.id).not.to.equal(ids[0]);
  });
});

describe('texts that are none', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['control characters', '\u0000\u0001\ufffd'.repeat(500)],
    ['half of a surrogate pair', '\ud83d 40 tanks \ude00'],
    ['only digits', '1'.repeat(100_000)],
    ['only marks', '"\'([{,;:'.repeat(10_000)],
    ['no stops at all', 'sent 40 tanks to Ukraine and '.repeat(3_000)],
  ] as const)
    it(`${name} gives a list and no error`, () => {
      expect(extractClaims(text, { published: '2024-11-15' })).to.be.an('array');
    });
});
