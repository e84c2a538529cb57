import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import type { Claim } from '../../src/model/claim.js';
import type { ChartSpec, Layout, Mark, Shape } from '../../src/model/layout.js';
import { makeClaim, makeToll } from '../make-claim.js';

const draw = (
  claims: readonly Claim[],
  spec: ChartSpec = { type: 'timeline' },
  width = 760,
): Layout => layoutChart(claims, spec, { width });
const markOf = ({ marks }: Layout, { id }: Claim): Mark =>
  marks.find(({ claim }) => claim.id === id)!;
const shapesOf = <K extends Shape['kind']>(mark: Mark, kind: K) =>
  mark.shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
const textOf = ({ labels }: Layout) =>
  labels.map(({ strong, text }) => `${strong} ${text}`.trim()).join('\n');
const from = (published: string | null) => ({ url: null, title: null, publisher: 'P', published });
const on = (day: string) => ({ from: day, to: day });

const running = (value: number, day: string, fields: Partial<Claim> = {}) =>
  makeToll({
    value,
    basis: 'cumulative',
    saidBy: 'Health ministry',
    source: from(day),
    ...fields,
  } as Partial<Claim>);

describe('timeline', () => {
  const tolls = [
    running(400, '2023-10-10'),
    running(900, '2023-10-20'),
    running(1500, '2023-11-09'),
  ];
  const added = makeToll({ value: 60, basis: 'increment', when: on('2023-10-15') });

  it('places claims by date and by figure, from zero', () => {
    const layout = draw([...tolls, added]);
    const [a, b, c] = tolls.map((toll) => shapesOf(markOf(layout, toll), 'dot')[0]!);
    expect((c!.x - a!.x) / (b!.x - a!.x)).to.be.closeTo(3, 0.01);
    const zero = layout.rules.find((rule) => rule.kind === 'line' && rule.role === 'axis')!;
    const height = ({ y }: { y: number }) => (zero.kind === 'line' ? zero.y1 : NaN) - y;
    expect(height(b!) / height(a!)).to.be.closeTo(900 / 400, 0.01);
  });
  it('tells increments from running totals: bars from zero, dots joined by steps', () => {
    const layout = draw([...tolls, added]);
    expect(shapesOf(markOf(layout, added), 'rect').length).to.equal(1);
    expect(shapesOf(markOf(layout, added), 'dot').length).to.equal(0);
    const steps = layout.rules.filter((rule) => rule.kind === 'line' && rule.role === 'series');
    expect(steps.length).to.equal(4);
    expect(layout.notes.join(' ')).to.contain('running totals');
  });
  it('superseded tolls are hollow and keep their date', () => {
    const layout = draw([...tolls, added]);
    const fills = tolls.map((toll) => shapesOf(markOf(layout, toll), 'dot')[0]!.fill);
    expect(fills).to.deep.equal(['hollow', 'hollow', 'solid']);
    expect(textOf(layout)).to.contain('400 10 Oct 2023').and.to.contain('900 20 Oct 2023');
    expect(layout.notes.join(' ')).to.contain('Hollow');
  });
  it('does not join what different speakers count', () => {
    const layout = draw([tolls[0]!, running(500, '2023-10-20', { saidBy: 'Army' })]);
    expect(layout.rules.some((rule) => rule.kind === 'line' && rule.role === 'series')).to.equal(
      false,
    );
  });
  it('gives each kind of thing a panel', () => {
    const layout = draw([
      ...tolls,
      running(70, '2023-10-12', { item: 'wounded' } as Partial<Claim>),
    ]);
    const titles = layout.labels.filter(({ role }) => role === 'panel').map(({ text }) => text);
    expect(titles).to.deep.equal(['Killed, people', 'Wounded, people']);
  });
  it('bars of one day stand side by side', () => {
    const bars = [10, 20].map((value) => makeToll({ value, when: on('2023-10-15') }));
    const layout = draw([...bars, ...tolls]);
    const [a, b] = bars
      .map((bar) => shapesOf(markOf(layout, bar), 'rect')[0]!)
      .toSorted((one, other) => one.x - other.x);
    expect(a!.x + a!.width).to.be.at.most(b!.x);
  });
  it('open ends fade upwards', () => {
    const open = running(1500, '2023-11-09', { qualifier: 'more_than', low: 1500, high: null });
    const [fade] = shapesOf(markOf(draw([tolls[0]!, open]), open), 'rect');
    expect(fade!.fade).to.equal('up');
  });
  it('leaves what has no date to the table, and says so', () => {
    const layout = draw([...tolls, makeToll({ source: from(null) })]);
    expect(layout.marks.length).to.equal(3);
    expect(layout.notes).to.include('1 figure without a date is in the table.');
  });
  it('is chosen for tolls that go on over days, with the reason', () => {
    const layout = draw(tolls, {});
    expect(layout.type).to.equal('timeline');
    expect(layout.reason).to.equal('the figures tell of one thing at several dates');
  });
  it('writes dates in the chart’s language', () => {
    expect(textOf(draw(tolls, { type: 'timeline', locale: 'fr' }))).to.contain('oct.');
  });
  for (const [span, days] of [
    ['hours', ['2023-11-28', '2023-11-29']],
    ['weeks', ['2023-10-10', '2023-11-29']],
    ['months', ['2023-01-10', '2023-11-29']],
    ['decades', ['1948', '2023-11-29']],
  ] as const)
    it(`has a date at the axis over ${span}`, () => {
      const layout = draw(days.map((day, i) => running(100 * (i + 1), day)));
      const ticks = layout.labels.filter(({ role, text }) => role === 'tick' && /\d{4}/.test(text));
      expect(ticks.length).to.be.greaterThan(0);
      expect(layout.labels.filter(({ role }) => role === 'tick').length).to.be.lessThan(24);
    });
});

describe('a log scale', () => {
  const claims = [1, 1000, 1e6].map((value, i) => makeToll({ value, saidBy: `S${i}` }));
  it('is drawn with dots, at equal steps for equal factors, only where asked for', () => {
    const layout = draw(claims, { scale: 'log' });
    const [a, b, c] = claims.map((claim) => shapesOf(markOf(layout, claim), 'dot')[0]!.x);
    expect(c! - b!).to.be.closeTo(b! - a!, 0.01);
    expect(layout.notes.join(' ')).to.contain('Log scale');
    expect(draw(claims, {}).notes.join(' ')).not.to.contain('Log scale');
  });
  it('keeps zero apart from the first power', () => {
    const zero = makeToll({ value: 0 });
    const layout = draw([...claims, zero], { scale: 'log' });
    const [at, one] = [zero, claims[0]!].map(
      (claim) => shapesOf(markOf(layout, claim), 'dot')[0]!.x,
    );
    expect(at!).to.be.lessThan(one!);
    expect(layout.labels.filter(({ role }) => role === 'tick')[0]!.text).to.equal('0');
  });
  it('is refused to bars, with a note', () => {
    const layout = draw([makeClaim()], { type: 'bar', scale: 'log' });
    expect(layout.type).to.equal('bar');
    expect(layout.notes).to.include('No log scale: bars start at zero.');
  });
});
