import { expect } from '@open-wc/testing';
import { extractClaims } from '../../src/extract.js';
import { attacks } from './attacks.js';
import { bases } from './bases.js';
import { casualties } from './casualties.js';
import { claims } from './claims.js';
import { counting } from './counting.js';
import { dates } from './dates.js';
import { idioms } from './idioms.js';
import { infrastructure } from './infrastructure.js';
import { lists } from './lists.js';
import { numbers } from './numbers.js';
import { parties } from './parties.js';
import { parts } from './parts.js';
import { people } from './people.js';
import { claimLines, periods, published, sayers } from './reading.js';
import { speakers } from './speakers.js';
import { status } from './status.js';
import { wire } from './wire.js';

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
  idioms,
  wire,
};

for (const [subject, rows] of Object.entries(tables))
  describe(`sentences and their claims: ${subject}`, () => {
    for (const [sentence, ...expected] of rows)
      it(sentence, () => {
        expect(claimLines(sentence)).to.deep.equal(expected);
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
      expect(sayers(text)).to.deep.equal(expected);
    });
});

describe('what time a figure covers', () => {
  for (const [text, ...expected] of dates)
    it(text, () => {
      expect(periods(text)).to.deep.equal(expected);
    });
});

describe('whether a figure adds or sums up', () => {
  for (const [text, ...expected] of bases)
    it(text, () => {
      const found = extractClaims(text, { published }).map(({ basis }) => basis);
      expect(found).to.deep.equal(expected);
    });
});

describe('every claim', () => {
  const article = claims.map(([sentence]) => sentence).join('\n\n');
  const found = extractClaims(article, { published, url: 'https://example.org/a' });

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
    const options = { published, url: 'https://example.org/a' };
    expect(extractClaims(article, options).map(({ id }) => id)).to.deep.equal(ids);
    expect(extractClaims(article, { ...options, url: null })[0]!.id).not.to.equal(ids[0]);
  });
});
