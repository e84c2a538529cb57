import { expect } from '@open-wc/testing';
import { extractClaims, extractQuantities } from '../../src/extract.js';

const sentence = 'Germany sent 40 tanks and more than $40bn to Ukraine.';

/** What may come in place of an article, and how many claims it holds, where that is plain. */
const texts: readonly (readonly [name: string, text: string, claims?: number])[] = [
  ['nothing', '', 0],
  ['white space', ' \n\t\r\n\u00a0\u2003 ', 0],
  ['1 MB of digits', '1'.repeat(1_000_000)],
  ['1 MB of one letter', 'a'.repeat(1_000_000), 0],
  ['200 kB of "("', '('.repeat(200_000), 0],
  ['200 kB of "and "', 'and '.repeat(50_000), 0],
  ['100 kB of "1,000 "', '1,000 '.repeat(16_667)],
  ['marks alone', '"\'([{,;:'.repeat(10_000), 0],
  ['no stop at all', 'sent 40 tanks to Ukraine and '.repeat(3_000)],
  ['lines alone', '\n'.repeat(100_000), 0],
  ['digits and stops', '1.'.repeat(50_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['apostrophes', "a'".repeat(50_000)],
  ['dollar signs', '$'.repeat(50_000), 0],
  ['emoji', '🚁💥 '.repeat(1_000), 0],
  ['emoji around a sentence', `💥 ${sentence} 🚁`, 2],
  ['control characters', '\u0000\u0001\ufffd'.repeat(500), 0],
  ['NUL in a sentence', `${sentence}\u0000${sentence}`],
  ['halves of surrogate pairs', `\ud83d ${sentence} \ude00`, 2],
  ['a half right before a figure', 'Germany sent \ud83d40 tanks\udc00 to Ukraine.'],
  ['text from right to left', `أرسلت ألمانيا 40 دبابة. ${sentence} שלום 12`],
  ['marks of direction', `\u202b${sentence}\u202c\u200f`, 2],
  ['lines that end in \\r\\n', `Title\r\n\r\n${sentence}\r\n${sentence}\r\n`, 4],
  ['hard spaces', sentence.replaceAll(' ', '\u00a0'), 2],
  ['zero-width spaces', sentence.replaceAll(' ', ' \u200b')],
  ['scales without end', `Germany sent 40 ${'million '.repeat(200)}tanks to Ukraine.`],
  ['an apostrophe at the end', `The minister said: 'Germany sent 40 tanks'`, 1],
  ['a hyphen at the end', 'Germany sent 40 tanks-', 1],
  ['names of what every object has', '40 constructor __proto__ toString hasOwnProperty of valueOf'],
  ['a figure beyond all figures', `Germany sent ${'9'.repeat(400)} tanks to Ukraine.`],
];

describe('texts that are no articles', () => {
  for (const [name, text, count] of texts)
    it(`${name}: no error, and every claim in its place`, () => {
      const claims = extractClaims(text, { published: '2024-11-15' });
      if (count !== undefined) expect(claims).to.have.length(count);
      for (const { evidence, value } of claims) {
        const { start, end, sentenceStart, sentenceEnd, quote } = evidence;
        expect(start).to.be.at.least(sentenceStart);
        expect(end).to.be.greaterThan(start).and.at.most(sentenceEnd);
        expect(sentenceEnd).to.be.at.most(text.length);
        expect(text.slice(sentenceStart, sentenceEnd) === quote).to.equal(true);
        expect(Number.isFinite(value)).to.equal(true);
      }
      expect(new Set(claims.map(({ id }) => id)).size).to.equal(claims.length);
    });

  it('have their quantities in their places too', () => {
    for (const [name, text] of texts)
      for (const { start, end, value } of extractQuantities(text)) {
        expect(start < end && end <= text.length, name).to.equal(true);
        expect(Number.isFinite(value), name).to.equal(true);
      }
  });
});
