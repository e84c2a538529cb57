import { expect } from '@open-wc/testing';
import { filterClaims, type Filter } from '../../src/dataset/filter.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';

const all: Filter = {
  topic: [],
  item: [],
  status: [],
  by: [],
  to: [],
  who: [],
  since: null,
  until: null,
};
const claims = [
  makeClaim({ id: 'sent', when: { from: '2022-02', to: null } }),
  makeClaim({ id: 'held', status: 'blocked', by: ['EU', 'DE'] }),
  makeToll({ id: 'toll', who: 'children', when: { from: '2023-05-04', to: '2023-05-04' } }),
];

describe('filters', () => {
  const table: readonly [Partial<Filter>, string[]][] = [
    [{}, ['sent', 'held', 'toll']],
    [{ topic: ['casualties'] }, ['toll']],
    [{ topic: ['aid', 'casualties'], to: ['UA'] }, ['sent', 'held', 'toll']],
    [{ item: ['killed'] }, ['toll']],
    [{ status: ['blocked', 'cancelled'] }, ['held']],
    [{ by: ['DE'] }, ['held']],
    [{ to: ['RU'] }, []],
    [{ who: ['children'] }, ['toll']],
    [{ since: '2023-11-29' }, ['held']],
    [{ since: '2023-05-04', until: '2023-05-04' }, ['toll']],
    [{ until: '2022-12-31' }, ['sent']],
  ];
  for (const [filter, ids] of table)
    it(`${JSON.stringify(filter)}: ${ids.join(', ') || 'none'}`, () => {
      expect(filterClaims(claims, { ...all, ...filter }).map(({ id }) => id)).to.deep.equal(ids);
    });

  it('a part whose whole is filtered away stands alone', () => {
    const whole = makeClaim({ status: 'pledged' });
    const part = makeClaim({ partOf: whole.id });
    const [alone] = filterClaims([whole, part], { ...all, status: ['delivered'] });
    expect((alone as Claim).partOf).to.equal(null);
    expect(filterClaims([whole, part], all)[1]!.partOf).to.equal(whole.id);
  });
});
