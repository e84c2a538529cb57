import { expect } from '@open-wc/testing';
import { tokenize } from '../../src/text/tokens.js';

/** A text and its tokens, one letter of the kind before each: word, number, sign or punctuation. */
const rows: readonly (readonly [text: string, ...tokens: string[]])[] = [
  [''],
  [' \n\t\u00a0'],
  ['Two tanks.', 'w Two', 'w tanks', 'p .'],
  // Words keep what is inside them.
  ['air-defence S-300 F-16s', 'w air-defence', 'w S-300', 'w F-16s'],
  ['U.S. troops at 9 a.m.', 'w U.S.', 'w troops', 'w at', 'n 9', 'w a.m.'],
  ['Nov. 29', 'w Nov.', 'n 29'],
  ['No. 5', 'w No.', 'n 5'],
  ['He said no. Five', 'w He', 'w said', 'w no', 'p .', 'w Five'],
  ['El Fasher’s', 'w El', 'w Fasher', 'w ’s'],
  ["wasn't", 'w was', "w n't"],
  ['M23 and G7', 'w M23', 'w and', 'w G7'],
  // Numbers keep the marks that group them.
  ['300,000 shells', 'n 300,000', 'w shells'],
  ['1.155 million, 24.02.2022.', 'n 1.155', 'w million', 'p ,', 'n 24.02.2022', 'p .'],
  ['12\u00a0000 and 12\u202f000', 'n 12\u00a0000', 'w and', 'n 12\u202f000'],
  ['40-60 homes', 'n 40', 'p -', 'n 60', 'w homes'],
  ['155mm', 'n 155', 'w mm'],
  // Signs belong to a number.
  ['$40bn', 's $', 'n 40', 'w bn'],
  ['US$1.5m, A$2', 's US$', 'n 1.5', 'w m', 'p ,', 's A$', 'n 2'],
  ['EUR50m', 's EUR', 'n 50', 'w m'],
  ['£3–4m', 's £', 'n 3', 'p –', 'n 4', 'w m'],
  ['41% (+16)', 'n 41', 's %', 'p (', 's +', 'n 16', 'p )'],
  ['~700', 's ~', 'n 700'],
  // A scale ends at its hyphen.
  ['$1.5 billion-plus', 's $', 'n 1.5', 'w billion', 'p -', 'w plus'],
  // Beyond the basic plane.
  ['🚁 40', 'p 🚁', 'n 40'],
  ['\ud83d 40', 'p \ud83d', 'n 40'],
];

describe('tokenize', () => {
  for (const [text, ...expected] of rows)
    it(JSON.stringify(text), () => {
      const found = tokenize(text).map((token) => `${token.kind[0]!} ${token.text}`);
      expect(found).to.deep.equal(expected);
    });

  it('keeps the place of each token, and leaves nothing but white space out', () => {
    for (const [text] of rows) {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).to.equal(token.text);
        expect(text.slice(end, token.start).trim()).to.equal('');
        expect(token.glued).to.equal(token.start === end && end > 0);
        end = token.end;
      }
      expect(text.slice(end).trim()).to.equal('');
    }
  });

  it('looks words up without capitals, accents and typographic marks', () => {
    const lower = (text: string) => tokenize(text).map((token) => token.lower);
    expect(lower('Médecins Zełensky TÜRKIYE')).to.deep.equal(['medecins', 'zelensky', 'turkiye']);
    expect(lower('Ukraine’s air‑defence')).to.deep.equal(['ukraine', "'s", 'air-defence']);
  });

  it('tells capitals', () => {
    const capitals = (text: string) => tokenize(text).map(({ isCapital }) => isCapital);
    expect(capitals('Kyiv says US Élysée 5 бої Бої')).to.deep.equal([
      true,
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});
