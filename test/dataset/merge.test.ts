import { expect } from '@open-wc/testing';
import { mergeClaims } from '../../src/dataset/merge.js';
import { supersededIds } from '../../src/dataset/totals.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';

type Fields = Partial<Claim>;
const from = (publisher: string, published: string | null = '2023-11-29') => ({
  source: { url: `https://${publisher}.example/a`, title: null, publisher, published },
});
const day = (date: string) => ({ when: { from: date, to: date } });
const toll = (fields: Fields) => makeToll({ value: 31, place: 'Odesa', ...fields } as Fields);

/** Two claims that agree but for the given fields, each in an article of its own. */
const pair = (make: (fields: Fields) => Claim, a: Fields, b: Fields = {}) => [
  [make({ id: 'a', ...from('A'), ...a } as Fields)],
  [reword(make({ id: 'b', ...from('B'), ...b } as Fields))],
];
/** In other words: the same sentence would be a sign of its own. */
const reword = (claim: Claim): Claim => ({
  ...claim,
  evidence: { ...claim.evidence, quote: `${claim.evidence.quote} Or so.` },
});
const idsOf = (articles: Claim[][]) =>
  mergeClaims(articles).map(({ id, also = [] }) =>
    [id, ...also.map((telling) => telling.id)].join('+'),
  );

describe('one fact in two articles is one claim with two sources', () => {
  const table: readonly [string, Claim[][]][] = [
    ['all alike', pair(makeClaim, {})],
    ['one does not name the giver', pair(makeClaim, {}, { by: [] })],
    ['one does not name the receiver', pair(makeClaim, {}, { to: [] })],
    ['sides in another order', pair(makeClaim, { by: ['US', 'DE'] }, { by: ['DE', 'US'] })],
    ['money within 30 days', pair(makeClaim, {}, from('B', '2023-12-28'))],
    ['no date is known', pair(makeClaim, from('A', null), from('B', null))],
    ['a name and a fuller one', pair(toll, { saidBy: 'Dmytro Kuleba' }, { saidBy: 'Kuleba' })],
    [
      'a speaker with and without accents',
      pair(toll, { saidBy: 'Erdoğan' }, { saidBy: 'Erdogan' }),
    ],
    ['one names no speaker', pair(toll, { saidBy: 'Kuleba' })],
    ['one names no place', pair(toll, {}, { place: null })],
    ['a time told less exactly', pair(toll, day('2023-11'), day('2023-11-28'))],
    ['one gives no time', pair(toll, day('2023-11-28'))],
    ['since a day, and no time', pair(makeClaim, { when: { from: '2022-02', to: null } })],
    ['a toll three days later', pair(toll, {}, from('B', '2023-12-02'))],
    [
      'no side, place or speaker, but the same day',
      pair(toll, { place: null, to: [] }, { place: null, to: [] }),
    ],
    [
      'nothing but the sentence',
      [
        [toll({ id: 'a', value: 3, to: [], place: null, ...from('A', null) })],
        [toll({ id: 'b', value: 3, to: [], place: null, ...from('B', null) })],
      ],
    ],
    ['a small figure with two things in common', pair(toll, { value: 3 }, { value: 3 })],
  ];
  for (const [name, articles] of table)
    it(name, () => {
      const [merged, ...rest] = mergeClaims(articles);
      expect(rest).to.deep.equal([]);
      const publishers = [merged!.source, ...merged!.also!.map(({ source }) => source)];
      expect(publishers.map(({ publisher }) => publisher).sort()).to.deep.equal(['A', 'B']);
    });
});

describe('what differs stays side by side', () => {
  const table: readonly [string, Claim[][]][] = [
    ['the figure', pair(makeClaim, { value: 1000 }, { value: 1100 })],
    ['its bounds', pair(toll, {}, { qualifier: 'at_least', high: null })],
    ['its status', pair(makeClaim, { status: 'pledged' })],
    ['the currency', pair(makeClaim, { unit: 'EUR' })],
    ['the giver', pair(makeClaim, { by: ['DE'] })],
    ['one giver more', pair(makeClaim, { by: ['US', 'DE'] })],
    ['the place', pair(toll, { place: 'Kherson' })],
    ['the speaker', pair(toll, { saidBy: 'the mayor' }, { saidBy: 'Kuleba' })],
    ['who of them', pair(toll, { who: 'children' })],
    ['the kind of aid', pair(makeClaim, { aidType: 'military' }, { aidType: 'financial' })],
    ['a total and an addition', pair(toll, { basis: 'cumulative' }, { basis: 'increment' })],
    ['the day', pair(toll, day('2023-11-27'), day('2023-11-28'))],
    ['a toll of the week before', pair(toll, from('A', '2023-11-20'))],
    [
      'an attack two days later',
      pair(
        (f) =>
          makeClaim({
            topic: 'attacks',
            item: 'drone',
            unit: 'item',
            status: 'launched',
            ...f,
          } as Fields),
        {},
        from('B', '2023-12-01'),
      ),
    ],
    ['money of two months before', pair(makeClaim, from('A', '2023-09-20'))],
    ['nothing is shared', pair(makeClaim, { by: [], to: [], ...from('A', null) })],
    [
      'a small figure that shares the day alone',
      pair(toll, { value: 1, to: [], place: null }, { value: 1, to: [], place: null }),
    ],
  ];
  for (const [name, articles] of table)
    it(name, () => expect(idsOf(articles)).to.deep.equal(['a', 'b']));

  it('two figures of one article', () =>
    expect(idsOf([[toll({ id: 'a' }), toll({ id: 'b' })]])).to.deep.equal(['a', 'b']));
  it('two of one article and one of another: one of them is merged', () =>
    expect(idsOf([[toll({ id: 'a' }), toll({ id: 'b' })], [toll({ id: 'c' })]])).to.deep.equal([
      'a+c',
      'b',
    ]));
  it('a part, and the same figure alone', () => {
    const whole = makeClaim({ id: 'w', value: 5000, status: 'pledged' });
    const part = makeClaim({ id: 'p', partOf: 'w' });
    expect(idsOf([[whole, part], [makeClaim({ id: 'x' })]])).to.deep.equal(['w', 'p', 'x']);
  });
});

describe('a merged claim', () => {
  it('has the words of the fullest telling; the others follow by day', () => {
    const merged = mergeClaims([
      [toll({ id: 'late', ...from('A', '2023-11-30'), place: null } as Fields)],
      [toll({ id: 'full', ...from('B', '2023-11-29'), saidBy: 'the mayor' } as Fields)],
      [toll({ id: 'early', ...from('C', '2023-11-28') } as Fields)],
    ]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['full']);
    expect(merged[0]!.saidBy).to.equal('the mayor');
    expect(merged[0]!.also!.map(({ id }) => id)).to.deep.equal(['early', 'late']);
  });
  it('is the one that a person has checked', () => {
    const [merged] = mergeClaims(pair(toll, { saidBy: 'Kuleba' }, { checked: true }));
    expect([merged!.id, merged!.checked]).to.deep.equal(['b', true]);
  });
  it('takes the part of a telling with it', () => {
    const articles = ['A', 'B'].map((name) => [
      makeClaim({ id: `w${name}`, value: 5000, status: 'pledged', ...from(name) }),
      makeClaim({ id: `p${name}`, partOf: `w${name}`, ...from(name) }),
    ]);
    articles[1]!.pop();
    articles[1]!.push(makeClaim({ id: 'q', value: 7, partOf: 'wB', ...from('B') }));
    const merged = mergeClaims(articles);
    expect(merged.map(({ id, partOf }) => [id, partOf])).to.deep.equal([
      ['wA', null],
      ['pA', 'wA'],
      ['q', 'wA'],
    ]);
  });
  it('joins what it shares more with, whatever comes first', () => {
    const mayor = [toll({ id: 'mayor', saidBy: 'the mayor', place: null, ...from('A') } as Fields)];
    const police = [toll({ id: 'police', saidBy: 'police', ...from('B') } as Fields)];
    const bare = [toll({ id: 'bare', ...from('C') } as Fields)];
    expect(idsOf([mayor, police, bare])).to.deep.equal(['mayor', 'police+bare']);
    expect(idsOf([bare, police, mayor]).sort()).to.deep.equal(['mayor', 'police+bare']);
  });
  it('agrees with all its tellings, not only with the next', () => {
    const articles = ['2023-11-20', '2023-11-23', '2023-11-26'].map((published, i) => [
      toll({ id: `t${i}`, ...from(`P${i}`, published) } as Fields),
    ]);
    expect(idsOf(articles)).to.deep.equal(['t0+t1', 't2']);
  });
  it('merged again changes nothing', () => {
    const once = mergeClaims(pair(toll, { saidBy: 'Kuleba' }));
    expect(mergeClaims([once])).to.deep.equal(once);
    expect(mergeClaims([])).to.deep.equal([]);
  });
  it('of one id the last counts, and both outlets are named', () => {
    const twice = [[toll({ id: 'a', value: 1 })], [toll({ id: 'a', value: 2 })]];
    expect(mergeClaims(twice).map(({ value }) => value)).to.deep.equal([2]);
    const outlets = [[toll({ id: 'a', ...from('A') })], [toll({ id: 'a', ...from('B') })]];
    expect(idsOf(outlets)).to.deep.equal(['a+a']);
  });
});

describe('a later toll of the same speaker, over several articles', () => {
  const running = (
    id: string,
    value: number,
    published: string,
    publisher: string,
    fields: Fields = {},
  ) => [
    toll({
      id,
      value,
      basis: 'cumulative',
      saidBy: 'the mayor',
      ...from(publisher, published),
      ...fields,
    } as Fields),
  ];
  const replaced = (articles: Claim[][]) => [...supersededIds(mergeClaims(articles))];

  const table: readonly [string, Claim[][], string[]][] = [
    [
      'replaces the earlier',
      [running('a', 31, '2023-11-29', 'A'), running('b', 45, '2023-12-03', 'B')],
      ['a'],
    ],
    [
      'not where another speaks',
      [
        running('a', 31, '2023-11-29', 'A'),
        running('b', 45, '2023-12-03', 'B', { saidBy: 'police' }),
      ],
      [],
    ],
    [
      'not one that was told again later',
      [
        running('a', 31, '2023-11-29', 'A'),
        running('c', 30, '2023-11-30', 'C'),
        running('b', 31, '2023-12-01', 'B'),
      ],
      ['c'],
    ],
  ];
  for (const [name, articles, ids] of table)
    it(name, () => expect(replaced(articles)).to.deep.equal(ids));
});
