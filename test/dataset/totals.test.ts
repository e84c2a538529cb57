import { expect } from '@open-wc/testing';
import { supersededIds, totalOf } from '../../src/dataset/totals.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';

describe('totals', () => {
  it('are made of what agrees and can’t be the same money', () => {
    const claims = [makeClaim({ value: 3 }), makeClaim({ value: 4, by: ['DE'] })];
    expect(totalOf(claims)).to.deep.equal({ total: 7 });
  });
  const forbidden: readonly [string, Claim[], string][] = [
    ['one figure', [makeClaim()], 'one'],
    ['none', [], 'one'],
    ['a giver in two groups', [makeClaim(), makeClaim({ by: ['DE', 'US'] })], 'same'],
    ['a giver who is not named', [makeClaim(), makeClaim({ by: [] })], 'same'],
    ['people killed in two places', [makeToll({ place: 'A' }), makeToll({ place: 'B' })], 'same'],
    [
      'shares',
      [makeClaim({ unit: 'percent' }), makeClaim({ unit: 'percent', by: ['DE'] })],
      'bounds',
    ],
  ];
  for (const [name, claims, why] of forbidden)
    it(`not of ${name}`, () => expect(totalOf(claims)).to.deep.equal({ why }));
});

describe('tolls that a later one replaces', () => {
  const at = (published: string) => ({ url: null, title: null, publisher: 'P', published });
  const toll = (id: string, day: string, fields: Partial<Claim> = {}) =>
    makeToll({
      id,
      basis: 'cumulative',
      saidBy: 'X',
      source: at(day),
      ...fields,
    } as Partial<Claim>);
  const table: readonly [string, Claim[], string[]][] = [
    ['the same speaker, later', [toll('a', '2023-10-01'), toll('b', '2023-11-01')], ['a']],
    ['in any order', [toll('b', '2023-11-01'), toll('a', '2023-10-01')], ['a']],
    [
      'three',
      [toll('a', '2023-10-01'), toll('b', '2023-10-05'), toll('c', '2023-11-01')],
      ['a', 'b'],
    ],
    ['another speaker', [toll('a', '2023-10-01'), toll('b', '2023-11-01', { saidBy: 'Y' })], []],
    [
      'another item',
      [toll('a', '2023-10-01'), toll('b', '2023-11-01', { item: 'wounded' } as Partial<Claim>)],
      [],
    ],
    ['another side', [toll('a', '2023-10-01'), toll('b', '2023-11-01', { to: ['IL'] })], []],
    ['another place', [toll('a', '2023-10-01'), toll('b', '2023-11-01', { place: 'Kherson' })], []],
    [
      'an increment',
      [toll('a', '2023-10-01', { basis: 'increment' }), toll('b', '2023-11-01')],
      [],
    ],
    ['no running total', [toll('a', '2023-10-01'), toll('b', '2023-11-01', { basis: null })], []],
    ['the same day', [toll('a', '2023-10-01'), toll('b', '2023-10-01')], []],
  ];
  for (const [name, claims, ids] of table)
    it(`${name}: ${ids.join(', ') || 'none'}`, () =>
      expect([...supersededIds(claims)]).to.deep.equal(ids));
});
