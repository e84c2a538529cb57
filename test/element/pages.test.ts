import { expect } from '@open-wc/testing';
import { fetchText } from '../../src/element/fetch-text.js';
import { decode } from '../../src/element/decode.js';
import { readHtml } from '../../src/element/read-html.js';
import { extractClaims } from '../../src/extract.js';

/** What a page tells of itself, and its figures, those of its article alone. */
const pages: Readonly<
  Record<string, { readonly said: object; readonly figures: readonly string[] }>
> = {
  'agency.html': {
    said: {
      title: 'Dam burst kills 41 in Nuba valley',
      publisher: 'Meridian Wire',
      published: '2024-08-27',
      language: 'en',
    },
    figures: ['killed 41', 'home 1200', 'money 2000000'],
  },
  'live-blog.html': {
    said: {
      title: 'Live: strikes on Lebanon',
      publisher: 'Channel Four Corners',
      published: '2024-09-24',
      language: 'en',
    },
    figures: ['killed 23', 'rocket 45', 'displaced 90000'],
  },
  'wordpress.html': {
    said: {
      title: 'Relief for Mindanao',
      publisher: 'The Islander',
      published: '2023-12-05',
      language: 'en-US',
    },
    figures: ['money 5000000', 'killed 3', 'home 1300', 'food 40', 'evacuated 6500', 'bridge 2'],
  },
  'tabloid.html': {
    said: {
      title: 'Hell on the hillside',
      publisher: 'Daily Beacon',
      published: '2025-01-09',
      language: null,
    },
    figures: ['killed 10', 'home 9000', 'evacuated 180000', 'household 200000'],
  },
  'press-release.html': {
    said: {
      title: 'Ministry of Foreign Affairs – Press release',
      publisher: 'Ministry of Foreign Affairs',
      published: '2023-03-06',
      language: 'en',
    },
    figures: ['money 12000000', 'tent 2000', 'ambulance 40'],
  },
  'sitrep.html': {
    said: {
      title: 'Chad: Situation Report No. 4',
      publisher: 'Relief Desk',
      published: '2024-05-20',
      language: 'en',
    },
    figures: ['in need 600000', 'killed 14', 'food 1200', 'money 480000000', 'money 90000000'],
  },
  'no-root.html': {
    said: { title: 'Valley Post', publisher: null, published: '2024-07-30', language: null },
    figures: ['killed 150', 'evacuated 3000', 'money 50000000'],
  },
};

describe('pages in the shape of news sites', () => {
  for (const [name, { said, figures }] of Object.entries(pages))
    it(name, async () => {
      const { body } = await fetchText(
        `/test/fixtures/pages/${name}`,
        new AbortController().signal,
      );
      const { text, ...own } = readHtml(body);
      expect(own).to.deep.equal(said);
      const claims = extractClaims(text, { published: own.published });
      expect(claims.map(({ item, value }) => `${item} ${value}`)).to.deep.equal(figures);
    });

  it('keep the signs of another code than UTF-8', async () => {
    const url = '/test/fixtures/pages/press-release.html';
    const { text } = readHtml((await fetchText(url, new AbortController().signal)).body);
    expect(text).to.contain('José Muñoz').and.to.contain('€12 million').and.to.contain('“Winter');
  });
});

describe('bytes as text', () => {
  const bytes = (...codes: readonly number[]) => new Uint8Array(codes);
  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const rows: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), '', 'é'],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0xe9, 0x00), 'text/html; charset=utf-8', 'é'],
    ['what was told', bytes(0xe9), 'text/html; charset="ISO-8859-1"', 'é'],
    ['a wrong charset that was told', bytes(0xe9, 0x20), 'text/html; charset=utf-8', 'é '],
    ['a charset that nobody knows', bytes(0xc3, 0xa9), 'text/plain; charset=klingon', 'é'],
    [
      'what a page says of itself',
      bytes(...ascii('<meta charset=koi8-r>'), 0xc1),
      '',
      '<meta charset=koi8-r>а',
    ],
    ['the euro of windows-1252', bytes(0x80, 0x31), '', '€1'],
  ];
  for (const [name, input, type, text] of rows)
    it(name, () => {
      expect(decode(input, type)).to.equal(text);
    });
});

describe('a page and its language', () => {
  it('reads dates in upper-case meta elements, and prose outside of any article', () => {
    const { published, text } = readHtml(
      '<meta name="DATE" content="2024-02-03T10:00"><p>Four men were killed in Mali.',
    );
    expect([published, text]).to.deep.equal(['2024-02-03', 'Four men were killed in Mali.']);
  });

  it('takes no date from words', () => {
    expect(readHtml('<meta name="date" content="last Monday"><p>Text').published).to.equal(null);
  });
});
