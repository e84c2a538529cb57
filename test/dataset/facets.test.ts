import { expect } from '@open-wc/testing';
import { facetNames, facetsOf, noSelection, type Selection } from '../../src/dataset/facets.js';
import { makeClaim, makeToll } from '../make-claim.js';

const from = (publisher: string, published: string) => ({
  source: { url: null, title: null, publisher, published },
});
const claims = [
  makeClaim({ id: 'sent', ...from('A', '2023-10-01') }),
  makeClaim({ id: 'held', status: 'blocked', by: ['EU'], ...from('B', '2023-11-01') }),
  makeToll({
    id: 'toll',
    ...from('A', '2023-11-02'),
    also: [
      {
        id: 'x',
        saidBy: null,
        evidence: makeClaim().evidence,
        source: { url: 'https://b.example/x', title: null, publisher: 'B', published: null },
      },
    ],
  }),
  makeClaim({
    id: 'part',
    partOf: 'held',
    value: 5,
    source: { url: 'https://c.example/1', title: null, publisher: null, published: null },
  }),
];

describe('facets', () => {
  const table: readonly [Partial<Selection>, string[]][] = [
    [{}, ['sent', 'held', 'toll', 'part']],
    [{ topic: ['casualties'] }, ['toll']],
    [{ topic: ['casualties', 'aid'], source: ['B'] }, ['held', 'toll']],
    [{ party: ['EU'] }, ['held']],
    [{ party: ['UA'] }, ['sent', 'held', 'toll', 'part']],
    [{ status: ['blocked'] }, ['held']],
    [{ item: ['killed'], status: ['blocked'] }, []],
    [{ source: ['c.example'] }, ['part']],
    [{ since: '2023-11', until: '2023-11-01' }, ['held']],
    [{ party: ['NOBODY'] }, []],
  ];
  for (const [chosen, ids] of table)
    it(`${JSON.stringify(chosen)}: ${ids.join(', ') || 'none'}`, () => {
      const facets = facetsOf(claims, { ...noSelection, ...chosen });
      expect(facets.claims.map(({ id }) => id)).to.deep.equal(ids);
    });

  it('each count is what one would see on choosing the value alone', () => {
    const chosen: Selection = { ...noSelection, topic: ['aid'], source: ['B'], until: '2023-12' };
    const { values } = facetsOf(claims, chosen);
    for (const name of facetNames)
      for (const { value, count } of values[name])
        expect(
          facetsOf(claims, { ...chosen, [name]: [value] }).claims.length,
          `${name} ${value}`,
        ).to.equal(count);
    expect(values.topic).to.deep.equal([
      { value: 'aid', count: 1 },
      { value: 'casualties', count: 1 },
    ]);
  });
  it('a chosen value stays in the list where nothing is left of it', () => {
    const { values } = facetsOf(claims, { ...noSelection, item: ['tank'], party: ['EU'] });
    expect(values.item).to.deep.include({ value: 'tank', count: 0 });
    expect(values.party).to.deep.equal([{ value: 'EU', count: 0 }]);
  });
  it('times are days, months or years by how many there are', () => {
    const dated = (dates: string[]) =>
      dates.map((date) => makeClaim({ when: { from: date, to: date } }));
    const timesOf = (dates: string[]) =>
      facetsOf(dated(dates), { ...noSelection, since: '2030' }).times.map(
        ({ value, count }) => `${value} ${count}`,
      );
    expect(timesOf(['2023-11-02', '2023-11-01', '2023-11-02'])).to.deep.equal([
      '2023-11-01 1',
      '2023-11-02 2',
    ]);
    const days = Array.from(
      { length: 30 },
      (_, i) => `2023-${i < 20 ? '10' : '11'}-${String((i % 28) + 1).padStart(2, '0')}`,
    );
    expect(timesOf(days)).to.deep.equal(['2023-10 20', '2023-11 10']);
    const years = Array.from({ length: 30 }, (_, i) => `${2000 + i}-01-01`);
    expect(timesOf(years).length).to.equal(30);
    expect(timesOf(years)[0]).to.equal('2000 1');
  });
  it('a part whose whole is filtered away stands alone', () => {
    const { claims: shown } = facetsOf(claims, { ...noSelection, source: ['c.example'] });
    expect(shown[0]!.partOf).to.equal(null);
  });
});
