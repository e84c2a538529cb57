import { expect } from '@open-wc/testing';
import { readLines } from '../../src/text/lines.js';

const linesOf = (text: string) => readLines(text).map(({ start, end }) => text.slice(start, end));

describe('readLines', () => {
  const rows: readonly (readonly [what: string, text: string, ...lines: string[]])[] = [
    ['nothing', ' \n\n\t'],
    ['a heading and a paragraph', 'A heading\n\n  A sentence. \r\n', 'A heading', 'A sentence.'],
    ['short lines', 'Tanks: 40\nguns: 20', 'Tanks: 40', 'guns: 20'],
    [
      'a line that goes on small',
      'The ministry told reporters on Monday that the floods had\nkilled 31 people.',
      'The ministry told reporters on Monday that the floods had\nkilled 31 people.',
    ],
    [
      'an e-mail, broken at 60 signs: a name or a figure begins a line',
      'LILONGWE - The floods have killed at least 31 people, and in\nMalawi about 240 were hurt, the agency said. Norway has\npromised $20m, and on Monday the agency itself asked for\ntents. Canada is to send 300 of them.',
      'LILONGWE - The floods have killed at least 31 people, and in\nMalawi about 240 were hurt, the agency said. Norway has\npromised $20m, and on Monday the agency itself asked for\ntents. Canada is to send 300 of them.',
    ],
    [
      'a headline over its report',
      'Floods kill 31 in Malawi as the rains go on in the south\nLILONGWE - The floods have killed at least 31 people since Monday, the agency said.',
      'Floods kill 31 in Malawi as the rains go on in the south',
      'LILONGWE - The floods have killed at least 31 people since Monday, the agency said.',
    ],
    [
      'a list without signs, each line as long as the next',
      'Norway has promised twenty million dollars to Malawi in aid\nCanada has promised thirty million dollars to Malawi in aid\nJapan has promised fifty million dollars to Malawi in grants',
      'Norway has promised twenty million dollars to Malawi in aid',
      'Canada has promised thirty million dollars to Malawi in aid',
      'Japan has promised fifty million dollars to Malawi in grants',
    ],
    [
      'a list with signs',
      '- 31 people were killed in the floods that came on Monday and\n- 240 people were hurt in the floods that came on Monday in\n- 12 villages in the south.',
      '- 31 people were killed in the floods that came on Monday and',
      '- 240 people were hurt in the floods that came on Monday in',
      '- 12 villages in the south.',
    ],
    [
      'narrow lines of a script in a page',
      '    Of the 1,200 tents that the Red Cross\n    promised, 300 have arrived. The first\n    came on Monday.\n',
      'Of the 1,200 tents that the Red Cross\n    promised, 300 have arrived. The first\n    came on Monday.',
    ],
    [
      'short lines of a list under its head',
      'Ukraine has lost, so far this week:\ntanks: 12\nguns: 4',
      'Ukraine has lost, so far this week:',
      'tanks: 12',
      'guns: 4',
    ],
    [
      'initials at the end of a line',
      'The tanks were promised in the spring by officials of the U.S.\nand of four other states.',
      'The tanks were promised in the spring by officials of the U.S.\nand of four other states.',
    ],
  ];
  for (const [what, text, ...expected] of rows)
    it(what, () => {
      expect(linesOf(text)).to.deep.equal(expected);
    });

  it('loses nothing of a long text', () => {
    const text = 'word '.repeat(200_000) + '\n'.repeat(1000) + 'end';
    expect(linesOf(text)).to.deep.equal([text.slice(0, 999_999), 'end']);
  });
});
