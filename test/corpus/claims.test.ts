import { expect } from '@open-wc/testing';
import { extractClaims, type Claim } from '../../src/extract.js';
import { attacks } from './attacks.js';
import { casualties } from './casualties.js';
import { claims } from './claims.js';
import { counting } from './counting.js';
import { dates } from './dates.js';
import { infrastructure } from './infrastructure.js';
import { lists } from './lists.js';
import { numbers } from './numbers.js';
import { parties } from './parties.js';
import { parts } from './parts.js';
import { people } from './people.js';
import { speakers } from './speakers.js';
import { status } from './status.js';

const published = '2024-11-15';

/** The tables of sentences, by what each is about. */
const tables = {
  claims,
  numbers,
  counting,
  status,
  parties,
  parts,
  lists,
  attacks,
  casualties,
  people,
  infrastructure,
};

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

for (const [subject, rows] of Object.entries(tables))
  describe(`sentences and their claims: ${subject}`, () => {
    for (const [sentence, ...expected] of rows)
      it(sentence, () => {
        const found = extractClaims(sentence, { published }).map(lineOf);
        expect(found).to.deep.equal(expected);
      });
  });

describe('the tables', () => {
  const rows = Object.values(tables).flat();

  it('hold a sentence once', () => {
    expect(new Set(rows.map(([sentence]) => sentence)).size).to.equal(rows.length);
  });

  it('have no claim in one row of six', () => {
    const silent = rows.filter((row) => row.length === 1);
    expect(silent.length * 6).to.be.at.least(rows.length);
  });
});

describe('who states a figure', () => {
  for (const [text, ...expected] of speakers)
    it(text, () => {
      const found = extractClaims(text, { published }).map(({ saidBy }) => saidBy);
      expect(found).to.deep.equal(expected);
    });
});

describe('what time a figure covers', () => {
  for (const [text, ...expected] of dates)
    it(text, () => {
      const found = extractClaims(text, { published }).map(({ when }) =>
        when === null ? 'none' : `${when.from ?? ''}..${when.to ?? ''}`,
      );
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
