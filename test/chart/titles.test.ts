import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';

const vague = { qualifier: 'vague', high: null } as const;
const people = (fields: Parameters<typeof makeToll>[0]) =>
  makeToll({ topic: 'people', item: 'displaced', ...fields } as Partial<Claim>);

/** Claims, and the heading and caption that are written from them. */
const table: readonly (readonly [readonly Claim[], string, string])[] = [
  [
    [people({ ...vague, value: 100, figure: 'hundreds', who: 'civilians' })],
    'Hundreds of civilians displaced',
    'Displaced, Ukraine',
  ],
  [
    [people({ ...vague, value: 100, figure: 'hundreds' })],
    'Hundreds displaced',
    'Displaced, Ukraine',
  ],
  [
    [people({ item: 'refugee', value: 4e6 } as Partial<Claim>)],
    '4 million refugees',
    'Refugees, Ukraine',
  ],
  [
    [makeToll({ value: 0 }), makeToll({ value: 0, saidBy: 'the mayor' })],
    '0 killed',
    'Killed, Ukraine',
  ],
  [
    [
      makeToll({ value: 9, by: ['UA'], to: ['RU'] }),
      makeToll({ value: 3, by: ['RU'], to: ['UA'] }),
    ],
    '9 and 3 killed',
    'Killed, Ukraine and Russia',
  ],
  [
    [
      makeClaim({ topic: 'materiel', item: 'water', unit: 'tonne', value: 50 } as Partial<Claim>),
      makeClaim({ topic: 'materiel', item: 'tank', unit: 'item', value: 13 } as Partial<Claim>),
    ],
    '50 tonnes of water and 13 tanks delivered',
    'Weapons and goods, United States to Ukraine',
  ],
];

describe('heading and caption, written from the claims', () => {
  for (const [claims, heading, caption] of table)
    it(`${heading} | ${caption}`, () => {
      const layout = layoutChart(claims, {}, { width: 640 });
      expect(layout.heading).to.equal(heading);
      expect(layout.caption).to.equal(caption);
    });
});
