import { expect } from '@open-wc/testing';
import { extractClaims, type Claim, type ExplainedField } from '../../src/extract.js';

const published = '2023-01-25';

const text = `Germany has pledged 14 Leopard 2 tanks to Ukraine, Boris Pistorius said on Monday. Berlin \
had already sent more than 40 howitzers there in 2022. A Russian strike killed 12 people, including \
three children, in Kharkiv.`;

/** What each claim of `text` rests on: its rule, then words by field. */
const rows: readonly (readonly [rule: string, words: Partial<Record<ExplainedField, string>>])[] = [
  [
    'goods given',
    {
      value: '14',
      item: 'tanks',
      status: 'has pledged',
      by: 'Germany',
      to: 'Ukraine',
      saidBy: 'Boris Pistorius',
      place: 'Ukraine',
    },
  ],
  [
    'goods given',
    {
      value: 'more than 40',
      item: 'howitzers',
      status: 'had already sent',
      by: 'Berlin',
      to: 'Ukraine',
      saidBy: 'Boris Pistorius',
      when: '2022',
    },
  ],
  [
    'casualties by verb',
    { value: '12', item: 'killed', by: 'Russian', to: 'Kharkiv', place: 'Kharkiv' },
  ],
  [
    'casualties by verb',
    {
      value: 'three',
      item: 'killed',
      by: 'Russian',
      to: 'Kharkiv',
      place: 'Kharkiv',
      who: 'three children',
      partOf: '12',
    },
  ],
];

const wordsOf = ({ explain }: Claim) =>
  Object.fromEntries(Object.entries(explain!.words).map(([field, words]) => [field, words.text]));

describe('the option explain', () => {
  it('names the rule and the words behind each field', () => {
    const claims = extractClaims(text, { published, explain: true });
    expect(claims.map((claim) => [claim.explain!.rule, wordsOf(claim)])).to.deep.equal(rows);
  });

  it('points into the article, and changes nothing else', async () => {
    const lines = (
      await (await fetch(new URL('../../../test/gold/own.ndjson', import.meta.url))).text()
    )
      .trim()
      .split('\n');
    for (const line of lines) {
      const article = JSON.parse(line) as { readonly text: string; readonly published: string };
      const plain = extractClaims(article.text, { published: article.published });
      const explained = extractClaims(article.text, {
        published: article.published,
        explain: true,
      });
      expect(explained.map((claim) => ({ ...claim, explain: undefined }))).to.deep.equal(
        plain.map((claim) => ({ ...claim, explain: undefined })),
      );
      for (const { explain } of explained)
        for (const { text: words, start, end } of Object.values(explain!.words))
          expect(article.text.slice(start, end)).to.equal(words);
    }
  });

  it('is left out unless asked for', () => {
    for (const claim of extractClaims(text)) expect(claim).not.to.have.property('explain');
  });
});
