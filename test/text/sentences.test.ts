import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/text/sentences.js';

const cut = (text: string) =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('readDocument', () => {
  const rows: readonly (readonly [text: string, ...sentences: string[]])[] = [
    ['One fell. Two stood.', 'One fell.', 'Two stood.'],
    [
      'The U.S. sent 40 tanks on Nov. 29. It said so.',
      'The U.S. sent 40 tanks on Nov. 29.',
      'It said so.',
    ],
    ['It costs 1.5 million. “Enough!” he said.', 'It costs 1.5 million.', '“Enough!” he said.'],
    ['A heading\n\nA sentence', 'A heading', 'A sentence'],
    ['• 40 tanks\n• 20 guns', '• 40 tanks', '• 20 guns'],
    [
      'This line was broken off at a fixed width by an editor and\ngoes on here. So it is.',
      'This line was broken off at a fixed width by an editor and\ngoes on here.',
      'So it is.',
    ],
    ['No. 5 came. He said no. Five left.', 'No. 5 came.', 'He said no.', 'Five left.'],
  ];
  for (const [text, ...expected] of rows)
    it(text, () => {
      expect(cut(text)).to.deep.equal(expected);
    });

  it('keeps sentences short where no stop stands', () => {
    const { sentences } = readDocument('tank '.repeat(2_000));
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).to.be.at.most(300);
  });
});
