import { expect } from '@open-wc/testing';
import { extractQuantities, type Quantity } from '../../src/extract.js';
import { quantitiesNews } from './quantities-news.js';

/** A text and all its quantities: the words, the qualifier unless exact, the value, the unit. */
const rows: readonly (readonly [text: string, ...quantities: string[]])[] = [
  ['It makes 275 pound-feet of torque.', '275 pound-feet = 275 pound-foot'],
  ['Sales fell 2.1% to $58.24 per barrel.', '2.1% = 2.1 percent', '$58.24 = 58.24 USD'],
  [
    'Between 750,000 and 800,000 people marched.',
    'Between 750,000 and 800,000 = range 750000–800000',
  ],
  [
    'He paid Rs 3,700 crore and 4.98 lakh more.',
    'Rs 3,700 crore = 37000000000 INR',
    '4.98 lakh = 498000',
  ],
  [
    'A quarter of a million came, twelve hundred stayed.',
    'A quarter of a million = 250000',
    'twelve hundred = 1200',
  ],
  [
    'They raised $2-3 billion, or US$1.75bn at least.',
    '$2-3 billion = range 2000000000–3000000000 USD',
    'US$1.75bn at least = at_least 1750000000 USD',
  ],
  [
    'EUR 50 mn and €1.5-billion were set aside.',
    'EUR 50 mn = 50000000 EUR',
    '€1.5-billion = 1500000000 EUR',
  ],
  [
    'Nearly two dozen drones, several missiles and dozens of rockets fell.',
    'Nearly two dozen = nearly 24',
    'several = vague 3',
    'dozens = vague 12',
  ],
  [
    'Nine in ten agreed; a third of them paid.',
    'Nine in ten = 90 percent',
    'a third = 33.33 percent',
  ],
  ['The toll passed 7,200, topping records.', 'passed 7,200 = more_than 7200'],
  ['Two and a half million doses arrived.', 'Two and a half million = 2500000'],
  ['It is 60-odd kilometres or so.', '60-odd kilometres = about 60 km'],
  ['Fifty or more boats sank.', 'Fifty or more = at_least 50'],
  ['At least 1.2 mn tonnes were shipped.', 'At least 1.2 mn tonnes = at_least 1200000 tonne'],
  [
    'Hundreds of millions of dollars vanished.',
    'Hundreds of millions of dollars = vague 100000000 USD',
  ],
  ['No more than a dozen were left.', 'No more than a dozen = up_to 12'],
  ['From 70,000 to 80,000 fled.', 'From 70,000 to 80,000 = range 70000–80000'],
  [
    'She has £3.4m and 15.8 billion yen.',
    '£3.4m = 3400000 GBP',
    '15.8 billion yen = 15800000000 JPY',
  ],
  [
    'Just under a million left, half of them by boat.',
    'Just under a million = nearly 1000000',
    'half = 50 percent',
  ],
  ['On Nov. 29, 2022 the G7 met at 11 a.m.'],
  ['The S-300, the F-16 and the T-72 are old.'],
  ['In 2014 the 47th Brigade took Route 60.'],
  ['Article 5 and Resolution 1701 apply.'],
  ['One of the men waved, no one answered.'],
  ['Boeing 737 flights run on 24.02.2022.'],
  ['Day 663 of World War Two came.'],
];

function lineOf(text: string, { start, end, qualifier, value, low, high, unit }: Quantity): string {
  const figure = qualifier === 'range' ? `range ${low}–${high}` : value;
  const words = [
    qualifier === 'exact' || qualifier === 'range' ? '' : qualifier,
    figure,
    unit ?? '',
  ];
  return `${text.slice(start, end)} = ${words.filter((word) => word !== '').join(' ')}`;
}

describe('extractQuantities on general news', () => {
  it('has a sentence once', () => {
    const sentences = quantitiesNews.map(([sentence]) => sentence);
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  for (const [sentence, ...expected] of quantitiesNews)
    it(sentence, () => {
      const found = extractQuantities(sentence).map(
        ({ start, end, value, low, high, qualifier, unit }) => {
          return [sentence.slice(start, end), value, low, high, qualifier, unit];
        },
      );
      expect(found).to.deep.equal(expected);
    });
});

describe('extractQuantities', () => {
  for (const [text, ...expected] of rows)
    it(text, () => {
      expect(extractQuantities(text).map((one) => lineOf(text, one))).to.deep.equal(expected);
    });

  it('gives bounds as the words state them', () => {
    const bounds = (text: string) => extractQuantities(text).map(({ low, high }) => [low, high])[0];
    expect(bounds('more than 40 tanks')).to.deep.equal([40, null]);
    expect(bounds('at least 40 tanks')).to.deep.equal([40, null]);
    expect(bounds('up to 40 tanks')).to.deep.equal([null, 40]);
    expect(bounds('nearly 40 tanks')).to.deep.equal([null, 40]);
    expect(bounds('about 40 tanks')).to.deep.equal([null, null]);
    expect(bounds('40 tanks')).to.deep.equal([40, 40]);
    expect(bounds('40 to 60 tanks')).to.deep.equal([40, 60]);
    expect(bounds('dozens of tanks')).to.deep.equal([12, null]);
  });
});
