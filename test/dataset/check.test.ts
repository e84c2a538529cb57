import { expect } from '@open-wc/testing';
import { checkClaims } from '../../src/dataset/check.js';
import { makeClaim } from '../make-claim.js';

const least = { id: 'a', topic: 'aid', item: 'money', value: 0, qualifier: 'exact', unit: 'USD' };
const nested: unknown[] = [];
nested.push(nested);

describe('claims from outside', () => {
  const faults: readonly [string, unknown, string][] = [
    ['no object', 7, 'claim 1 is no object'],
    ['null', null, 'claim 1 is no object'],
    ['a list in the list', nested, 'claim 1 is no object'],
    ['no id', { ...least, id: undefined }, 'claim 1 has no id'],
    ['no such topic', { ...least, topic: 'sport' }, 'unknown topic: sport'],
    ['no item', { ...least, item: '' }, 'has no item'],
    ['a value below zero', { ...least, value: -1 }, 'no value of 0 or more'],
    ['a value that is text', { ...least, value: '7' }, 'no value of 0 or more'],
    ['a value without end', { ...least, value: Infinity }, 'no value of 0 or more'],
    ['no such qualifier', { ...least, qualifier: 'maybe' }, 'unknown qualifier: maybe'],
    ['no unit', { ...least, unit: null }, 'has no unit'],
  ];
  for (const [name, claim, fault] of faults)
    it(`${name}: left out, "${fault}"`, () => {
      const checked = checkClaims([claim, least]);
      expect(checked.claims.map(({ id }) => id)).to.deep.equal(['a']);
      expect(checked.faults.length).to.equal(1);
      expect(checked.faults[0]).to.contain(fault);
    });

  it('what is absent or of the wrong kind reads as null', () => {
    const wrong = { low: 'x', by: 'US', when: 3, status: 'lost', source: [], evidence: null };
    const [claim] = checkClaims([{ ...least, ...wrong }]).claims;
    expect(claim).to.deep.include({ low: null, high: null, by: [], to: [], when: null });
    expect(claim).to.deep.include({ status: null, saidBy: null, partOf: null, checked: false });
    expect(claim!.evidence.quote).to.equal('');
  });

  it('bounds that can’t be are none', () => {
    const [claim] = checkClaims([{ ...least, low: 9, high: 2 }]).claims;
    expect([claim!.low, claim!.high]).to.deep.equal([null, null]);
    expect(checkClaims([{ ...least, low: -4 }]).claims[0]!.low).to.equal(null);
  });

  it('of two with one id the last counts', () => {
    const { claims } = checkClaims([least, { ...least, value: 5 }]);
    expect(claims.map(({ value }) => value)).to.deep.equal([5]);
  });

  it('a list inside an object is read, anything else throws with words', () => {
    expect(checkClaims({ claims: [least] }).claims.length).to.equal(1);
    for (const wrong of [7, 'text', null, {}, { claims: 1 }])
      expect(() => checkClaims(wrong)).to.throw(TypeError, 'claims must be a list');
  });

  // Seconds are not asserted, nor their growth: both depend on what else the machine does.
  it('a hundred thousand are read', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...least, id: String(i) }));
    expect(checkClaims(many).claims.length).to.equal(100_000);
  });

  it('claims as extracted come back unchanged', () => {
    const claim = { ...makeClaim(), checked: true };
    expect(checkClaims(JSON.parse(JSON.stringify([claim]))).claims).to.deep.equal([claim]);
  });
});
