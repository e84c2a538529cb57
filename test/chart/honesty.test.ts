import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import { hueColors } from '../../src/export/palette.js';
import type { Claim, Qualifier, Status } from '../../src/model/claim.js';
import type { ChartSpec, Layout, Mark, Shape } from '../../src/model/layout.js';
import { makeClaim, makeToll } from '../make-claim.js';
import { sets } from '../visual/sets.js';

const draw = (claims: readonly Claim[], spec: ChartSpec = {}, width = 760): Layout =>
  layoutChart(claims, spec, { width });
type Rect = Extract<Shape, { kind: 'rect' }>;
const rects = (mark: Mark | undefined): Rect[] =>
  (mark?.shapes ?? []).filter((shape): shape is Rect => shape.kind === 'rect');
const markOf = ({ marks }: Layout, { id }: Claim): Mark =>
  marks.find(({ claim }) => claim.id === id)!;
const strongs = ({ labels }: Layout) => labels.map(({ strong }) => strong).filter(Boolean);
const wordsOf = ({ labels }: Layout) =>
  labels.map(({ strong, text }) => `${strong} ${text}`.trim()).join(' ');

describe('rule 1: bars start at zero', () => {
  it('lengths are as their figures, from one baseline', () => {
    const claims = [8e9, 4e9, 1e9].map((value) => makeClaim({ value }));
    const bars = draw(claims).marks.map((mark) => rects(mark)[0]!);
    expect(new Set(bars.map(({ x }) => x)).size).to.equal(1);
    expect(bars[1]!.width / bars[0]!.width).to.be.closeTo(0.5, 0.01);
    expect(bars[2]!.width / bars[0]!.width).to.be.closeTo(0.125, 0.01);
  });
});

describe('rule 2: the end of a mark tells its qualifier', () => {
  const table: readonly [Qualifier, string, { fill: string; fade: boolean }][] = [
    ['exact', '$40bn', { fill: 'solid', fade: false }],
    ['about', '≈ $40bn', { fill: 'solid', fade: true }],
    ['more_than', '> $40bn', { fill: 'solid', fade: true }],
    ['at_least', '≥ $40bn', { fill: 'solid', fade: true }],
    ['less_than', '< $40bn', { fill: 'outline', fade: false }],
    ['nearly', '< $40bn', { fill: 'outline', fade: false }],
    ['up_to', '≤ $40bn', { fill: 'outline', fade: false }],
    ['vague', 'tens of billions', { fill: 'solid', fade: true }],
  ];
  for (const [qualifier, label, { fill, fade }] of table)
    it(`${qualifier}: ${label}`, () => {
      const figure = qualifier === 'vague' ? 'tens of billions' : '$40bn';
      const layout = draw([makeClaim({ value: 40e9, qualifier, figure })]);
      const shapes = rects(layout.marks[0]);
      expect(strongs(layout)).to.deep.equal([label]);
      expect(shapes[0]!.fill).to.equal(fill);
      expect(shapes.some((shape) => shape.fade)).to.equal(fade);
    });
  it('an open end is longer than a soft one', () => {
    const tail = (qualifier: Qualifier) =>
      rects(draw([makeClaim({ qualifier })]).marks[0]).find((shape) => shape.fade)!.width;
    expect(tail('more_than')).to.be.greaterThan(tail('about'));
  });
  it('range: a segment from low to high', () => {
    const claim = makeClaim({ value: 75, low: 70, high: 80, qualifier: 'range' });
    const layout = draw([claim, makeClaim({ value: 80 })]);
    const [stem, segment] = rects(markOf(layout, claim));
    const full = rects(layout.marks.find((mark) => mark.claim !== claim))[0]!;
    expect(segment!.x).to.equal(stem!.x + stem!.width);
    expect(segment!.x + segment!.width).to.be.closeTo(full.x + full.width, 0.5);
    expect(segment!.width / full.width).to.be.closeTo(0.125, 0.01);
    expect(strongs(layout)).to.include('$70–$80');
  });
});

describe('rule 3: status is told by fill and word', () => {
  const table: readonly [Status, string, string][] = [
    ['requested', 'outline', 'requested'],
    ['proposed', 'dashed', 'proposed'],
    ['pledged', 'hatch', 'pledged'],
    ['committed', 'light', 'committed'],
    ['delivered', 'solid', 'delivered'],
    ['blocked', 'cross', 'held up'],
    ['cancelled', 'struck', 'cancelled'],
  ];
  for (const [status, fill, word] of table)
    it(`${status}: ${fill}, "${word}"`, () => {
      const layout = draw([makeClaim({ status } as Partial<Claim>)]);
      expect(rects(layout.marks[0])[0]!.fill).to.equal(fill);
      expect(wordsOf(layout)).to.contain(word);
      expect(layout.legend.flatMap(({ statuses }) => statuses)).to.include(status);
    });
  it('the same money further along is nested on one baseline', () => {
    const claims = (['pledged', 'committed', 'delivered'] as const).map((status, i) =>
      makeClaim({ status, value: (3 - i) * 1e9 } as Partial<Claim>),
    );
    const [outer, middle, inner] = draw(claims).marks.map((mark) => rects(mark)[0]!);
    expect([middle!.x, inner!.x]).to.deep.equal([outer!.x, outer!.x]);
    expect(middle!.y).to.be.greaterThan(outer!.y);
    expect(middle!.y + middle!.height).to.be.lessThan(outer!.y + outer!.height);
    expect(inner!.width).to.be.lessThan(middle!.width);
  });
  it('money of another giver or another time is not nested', () => {
    const claims = [
      makeClaim({ status: 'pledged', value: 3e9 }),
      makeClaim({ status: 'delivered', value: 1e9, by: ['DE'] }),
      makeClaim({ status: 'delivered', value: 2e9, when: { from: '2022', to: '2022' } }),
    ];
    const tops = draw(claims).marks.map((mark) => rects(mark)[0]!.y);
    expect(new Set(tops).size).to.equal(3);
    expect(Math.max(...tops) - Math.min(...tops)).to.be.greaterThan(60);
  });
});

describe('rule 4: what may not be added has no total', () => {
  const exact = { by: ['DE'], value: 5e9 };
  const table: readonly [string, Claim[], string][] = [
    ['two givers, one status', [makeClaim(), makeClaim(exact)], 'Together'],
    [
      'two statuses',
      [makeClaim(), makeClaim({ status: 'blocked' })],
      'held up are different things',
    ],
    [
      'two times',
      [makeClaim(), makeClaim({ ...exact, when: { from: '2022', to: null } })],
      'times',
    ],
    [
      'a running total',
      [makeClaim(), makeClaim({ ...exact, basis: 'cumulative' })],
      'running total',
    ],
    [
      'bounds',
      [makeClaim(), makeClaim({ ...exact, qualifier: 'about' })],
      'not all figures are exact',
    ],
    ['one giver twice', [makeClaim(), makeClaim()], 'same thing'],
    ['two units', [makeClaim(), makeClaim({ ...exact, unit: 'EUR' })], 'units differ'],
    ['killed and wounded', [makeToll(), makeToll({ item: 'wounded' })], 'never added'],
    ['two topics', [makeClaim(), makeToll()], 'different things'],
  ];
  for (const [name, claims, note] of table)
    it(name, () => expect(draw(claims).notes.join(' ')).to.contain(note));
  it('a part of a whole', () => {
    const whole = makeClaim({ status: 'pledged' });
    const part = makeClaim({ status: 'pledged', value: 300, partOf: whole.id });
    expect(draw([whole, part]).notes.join(' ')).to.contain('parts of others');
  });
});

describe('rule 5: conflicting figures stay, later tolls replace earlier ones', () => {
  it('one row a source, on one scale', () => {
    const claims = ['A', 'B', 'C'].map((saidBy, i) => makeToll({ saidBy, value: 100 * (i + 1) }));
    const layout = draw(claims);
    expect(layout.type).to.equal('range');
    expect(new Set(layout.marks.map(({ y }) => y)).size).to.equal(3);
    expect(layout.heading).to.equal('100 to 300 killed, depending on who says it');
    expect(layout.notes.join(' ')).not.to.contain('Together');
  });
  it('rows of one speaker are told apart by their day', () => {
    const at = (published: string) => ({ url: null, title: null, publisher: 'P', published });
    const layout = draw([
      makeToll({ saidBy: 'A', value: 100, source: at('2023-10-17') }),
      makeToll({ saidBy: 'A', value: 300, source: at('2023-10-18') }),
      makeToll({ saidBy: 'B', value: 200, source: at('2023-10-19') }),
    ]);
    expect(wordsOf(layout)).to.contain('100 17 Oct 2023').and.to.contain('300 18 Oct 2023');
    expect(wordsOf(layout)).not.to.contain('19 Oct 2023');
  });
  it('a replaced toll is hollow and keeps its date', () => {
    const at = (published: string) => ({ url: null, title: null, publisher: 'P', published });
    const tolls = [
      makeToll({ value: 400, basis: 'cumulative', source: at('2023-10-10') }),
      makeToll({ value: 900, basis: 'cumulative', source: at('2023-11-10') }),
      makeToll({ value: 30, basis: 'increment', source: at('2023-10-01') }),
    ];
    const layout = draw(tolls, { type: 'range' });
    const fills = tolls.map((toll) =>
      markOf(layout, toll).shapes.flatMap((shape) => (shape.kind === 'dot' ? shape.fill : [])),
    );
    expect(fills).to.deep.equal([['hollow'], ['solid'], ['solid']]);
    expect(wordsOf(layout)).to.contain('10 Oct 2023');
  });
});

describe('rule 6: units do not share an axis', () => {
  it('each has a panel', () => {
    const claims = [makeClaim(), makeClaim({ unit: 'EUR', by: ['EU'] }), makeToll()];
    const titles = draw(claims).labels.filter(({ role }) => role === 'panel');
    expect(titles.map(({ text }) => text)).to.have.members([
      'Aid, US dollars',
      'Aid, euros',
      'Casualties, people',
    ]);
  });
});

describe('rule 7: zero is a figure', () => {
  it('it has a mark and a label', () => {
    const layout = draw([makeToll({ value: 0 }), makeToll({ value: 5 })], { type: 'bar' });
    expect(strongs(layout)).to.include('0');
    expect(rects(layout.marks.find(({ claim }) => claim.value === 0))[0]!.width).to.be.greaterThan(
      0,
    );
  });
});

describe('rule 8: who says it stands in the label', () => {
  it('where a side may bend the figure', () => {
    const saidBy = 'Russia’s defence ministry';
    const layout = draw([makeToll({ saidBy })]);
    expect(wordsOf(layout)).to.contain('Russia’s defence ministry says');
    expect(layout.marks[0]!.spoken).to.contain('said by Russia’s defence ministry');
  });
});

describe('rule 9: figures are written as the source wrote them', () => {
  const table: readonly [Partial<Claim> & { figure?: string }, string][] = [
    [{ value: 61e9, figure: '$61bn' }, '$61bn'],
    [{ value: 61e9, figure: '61000000000' }, '$61bn'],
    [{ value: 3e9, figure: '$3.0bn' }, '$3.0bn'],
    [{ value: 1.25e9, figure: '$1.25bn' }, '$1.25bn'],
    [{ value: 14_854_321, figure: '14,854,321' }, '$14,854,321'],
    [
      { value: 1e6, figure: '1,000,000', unit: 'item', topic: 'materiel', item: 'shell' },
      '1 million',
    ],
    [{ value: 300_000, qualifier: 'about', unit: 'person' }, '≈ 300,000'],
    [{ value: 41, unit: 'percent' }, '41%'],
    [{ value: 30, unit: 'tonne', topic: 'materiel', item: 'food' }, '30 tonnes'],
  ];
  for (const [fields, label] of table)
    it(label, () =>
      expect(strongs(draw([makeClaim(fields as Partial<Claim>)]))).to.deep.equal([label]),
    );
  it('in the chart’s language', () => {
    expect(strongs(draw([makeClaim({ value: 61e9 })], { locale: 'de' }))[0]).to.match(
      /61\sMrd\.\s\$/,
    );
  });
});

describe('rule 10: sober', () => {
  it('marks are bars, dots, lines and bands, and none is blood red', () => {
    for (const [type, claims] of Object.entries(sets)) {
      const { marks } = draw(claims, { type: type as keyof typeof sets });
      for (const { kind } of marks.flatMap(({ shapes }) => shapes))
        expect(['rect', 'dot', 'line', 'ribbon']).to.include(kind);
    }
    for (const color of Object.values(hueColors)) {
      const [red, ...others] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
      expect(red! > 2 * Math.max(...others), color).to.equal(false);
    }
  });
});

describe('rule 11: what a machine found says so', () => {
  it('until a person has checked it', () => {
    expect(draw([makeClaim()]).notes).to.include('Read by machine, not yet checked.');
    expect(draw([makeClaim({ checked: true })]).notes).to.include('Checked by a person.');
  });
});

describe('the type', () => {
  const shells = (status: Status, value: number, partOf: string | null = null) =>
    makeClaim({
      topic: 'materiel',
      item: 'artillery shell',
      unit: 'item',
      status,
      value,
      partOf,
    } as Partial<Claim>);
  it('is progress for a whole and its part, on one baseline', () => {
    const whole = shells('pledged', 1e6);
    const part = { ...shells('delivered', 300_000, whole.id), qualifier: 'about' } as Claim;
    const layout = draw([whole, part]);
    expect(layout.type).to.equal('progress');
    expect(layout.heading).to.equal('About 300,000 of 1 million artillery shells delivered');
    const [outer, inner] = [whole, part].map((claim) => rects(markOf(layout, claim))[0]!);
    expect(inner!.x).to.equal(outer!.x);
    expect(inner!.width / outer!.width).to.be.closeTo(0.3, 0.01);
  });
  it('is tally for what was fired, with what is not accounted for', () => {
    const fired = (status: Status, value: number) =>
      makeClaim({ topic: 'attacks', item: 'drone', unit: 'item', status, value } as Partial<Claim>);
    const layout = draw([fired('launched', 75), fired('intercepted', 71)]);
    expect(layout.type).to.equal('tally');
    expect(wordsOf(layout)).to.contain('4 not accounted for');
  });
  it('is tally without a rest where a bound leaves the rest open', () => {
    const fired = (status: Status, value: number, fields: object = {}) =>
      makeClaim({
        topic: 'attacks',
        item: 'drone',
        unit: 'item',
        status,
        value,
        ...fields,
      } as Partial<Claim>);
    const hits = fired('struck', 3, { qualifier: 'at_least' });
    const layout = draw([fired('launched', 75), fired('intercepted', 66), hits]);
    expect(wordsOf(layout)).not.to.contain('not accounted for');
    const fillIn = (status: Status) =>
      layout.legend.find(({ statuses }) => statuses.includes(status))!.fill;
    for (const { claim, shapes } of layout.marks)
      expect(shapes.map((shape) => 'fill' in shape && shape.fill)).to.include(
        fillIn(claim.status!),
      );
  });
  it('has ticks at one distance, also where their figures are long', () => {
    const claims = [61e9, 50e9, 7e9].map((value) => makeClaim({ value, by: [`B${value}`] }));
    for (const width of [240, 320, 480, 640, 760, 1000])
      for (const locale of ['en', 'ar', 'uk']) {
        const { rules } = draw(claims, { type: 'bar', locale }, width);
        const places = rules.flatMap((rule) => (rule.kind === 'line' ? rule.x1 : []));
        const steps = places.slice(1).map((x, i) => Math.round(x - places[i]!));
        expect(Math.max(...steps) - Math.min(...steps), `${locale} ${width}`).to.be.at.most(1);
      }
  });
  it('says why another one is drawn', () => {
    for (const type of ['timeline', 'flow', 'progress', 'tally'] as const) {
      const layout = draw([makeClaim({ to: [] })], { type });
      expect(layout.type).to.equal('bar');
      expect(layout.notes[0]).to.match(new RegExp(`^Drawn as bar, not as ${type}: .+\\.$`));
    }
  });
  it('heads with what the claims say', () => {
    const claims = [
      makeClaim({ value: 40e9, qualifier: 'more_than' }),
      makeClaim({ value: 61e9, qualifier: 'about', status: 'blocked' }),
      makeClaim({ value: 50e9, status: 'blocked', by: ['EU'] }),
    ];
    expect(draw(claims).heading).to.equal(
      'More than $40bn delivered; about $61bn and $50bn held up',
    );
  });
  it('cuts to the limit and tells how many are left', () => {
    const layout = draw(
      [1, 2, 3].map((value) => makeClaim({ value })),
      { limit: 1 },
    );
    expect(layout.marks.length).to.equal(1);
    expect(layout.notes).to.include('And 2 more in the table.');
  });
});
