import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import type { Claim } from '../../src/model/claim.js';
import type { ChartSpec, Layout, Shape } from '../../src/model/layout.js';
import { makeClaim, makeToll } from '../make-claim.js';

const draw = (claims: readonly Claim[], spec: ChartSpec = { type: 'flow' }, width = 760): Layout =>
  layoutChart(claims, spec, { width });
type Ribbon = Extract<Shape, { kind: 'ribbon' }>;
const ribbonOf = ({ marks }: Layout, { id }: Claim): Ribbon =>
  marks
    .find(({ claim }) => claim.id === id)!
    .shapes.find((shape): shape is Ribbon => shape.kind === 'ribbon')!;
const titles = ({ labels }: Layout) =>
  labels.filter(({ role }) => role === 'panel').map(({ text }) => text);
const pledge = (value: number, by: string, to: string, fields: Partial<Claim> = {}) =>
  makeClaim({ value, by: [by], to: [to], status: 'pledged', ...fields } as Partial<Claim>);

describe('flow', () => {
  for (const width of [320, 760])
    it(`widths are as the figures at ${width} px`, () => {
      const claims = [pledge(8e9, 'US', 'UA'), pledge(4e9, 'DE', 'UA'), pledge(1e9, 'US', 'IL')];
      const layout = draw(claims, { type: 'flow' }, width);
      const [a, b, c] = claims.map((claim) => ribbonOf(layout, claim).thickness);
      expect(b! / a!).to.be.closeTo(0.5, 0.01);
      expect(c! / a!).to.be.closeTo(0.125, 0.01);
    });
  it('has a panel for each currency, unit and status; one unit has one scale', () => {
    const claims = [
      pledge(8e9, 'US', 'UA'),
      pledge(4e9, 'US', 'UA', { status: 'delivered' }),
      pledge(5e9, 'EU', 'UA', { unit: 'EUR' }),
    ];
    const layout = draw(claims);
    expect(titles(layout)).to.deep.equal([
      'Aid, US dollars, pledged',
      'Aid, US dollars, delivered',
      'Aid, euros, pledged',
    ]);
    const [a, b] = claims.map((claim) => ribbonOf(layout, claim).thickness);
    expect(b! / a!).to.be.closeTo(0.5, 0.01);
  });
  it('bands touch at their receiver only where they may be added, and then there is a total', () => {
    const exact = [pledge(8e9, 'US', 'UA'), pledge(4e9, 'DE', 'UA')];
    const gapOf = (claims: readonly Claim[]) => {
      const layout = draw(claims);
      const [a, b] = claims.map((claim) => ribbonOf(layout, claim)).toSorted((x, y) => x.y2 - y.y2);
      return { gap: b!.y2 - a!.y2 - a!.thickness, layout };
    };
    const added = gapOf(exact);
    expect(added.gap).to.be.closeTo(0, 0.01);
    expect(added.layout.labels.map(({ text }) => text)).to.include('Together $12bn');
    const doubtful = gapOf([exact[0]!, pledge(4e9, 'US', 'UA')]);
    expect(doubtful.gap).to.be.greaterThan(3);
    expect(doubtful.layout.notes).to.include('Bands that stand apart are not added up.');
  });
  it('for many parties, each giver’s bands leave in the order in which their receivers stand', () => {
    const takers = ['UA', 'IL', 'PS', 'SY', 'YE'];
    const claims = ['US', 'EU', 'NO', 'JP', 'CA', 'SE'].flatMap((by, i) =>
      takers.map((to, k) => pledge((((i + 1) * 31 * (k + 2)) % 17) * 1e9 + 5e8, by, to)),
    );
    const { marks } = draw(claims);
    expect(marks.length).to.equal(30);
    const endOf = (to: string) =>
      Math.min(
        ...claims
          .filter((claim) => claim.to[0] === to)
          .map((claim) => ribbonOf(draw(claims), claim).y2),
      );
    const order = [...takers].sort((a, b) => endOf(a) - endOf(b));
    for (const giver of new Set(claims.map(({ by }) => by[0])))
      expect(
        marks
          .filter(({ claim }) => claim.by[0] === giver)
          .sort((a, b) => a.y - b.y)
          .map(({ claim }) => claim.to[0]),
      ).to.deep.equal(order);
  });
  it('says where giver or receiver is not named', () => {
    const layout = draw([pledge(8e9, 'US', 'UA'), makeClaim({ by: [], status: 'pledged' })]);
    expect(layout.labels.map(({ text }) => text)).to.include('Giver not named');
  });
  it('leaves what does not flow to the table, and says so', () => {
    const layout = draw([pledge(8e9, 'US', 'UA'), makeToll()]);
    expect(layout.marks.length).to.equal(1);
    expect(layout.notes).to.include('And 1 more in the table.');
  });
  it('is chosen for several givers and receivers, with the reason', () => {
    const claims = [pledge(8e9, 'US', 'UA'), pledge(4e9, 'DE', 'UA'), pledge(1e9, 'US', 'IL')];
    expect(draw(claims, {}).type).to.equal('flow');
    expect(draw(claims, {}).reason).to.equal('several givers give to several receivers');
    expect(draw(claims.slice(0, 2), {}).type).to.equal('bar');
  });
  it('runs from right to left where the reading does', () => {
    const claims = [pledge(8e9, 'US', 'UA')];
    const [ltr, rtl] = [false, true].map((isRightToLeft) =>
      ribbonOf(draw(claims, { type: 'flow', isRightToLeft }), claims[0]!),
    );
    expect(rtl!.x1).to.be.closeTo(760 - ltr!.x2, 0.01);
    expect([rtl!.y1, rtl!.y2]).to.deep.equal([ltr!.y2, ltr!.y1]);
  });
});

describe('colours by a field', () => {
  const claims = [
    pledge(8e9, 'US', 'UA'),
    pledge(4e9, 'US', 'UA', { status: 'delivered' }),
    pledge(3e9, 'DE', 'UA'),
  ];
  const huesOf = (layout: Layout) =>
    claims.map(
      ({ id }) =>
        layout.marks
          .find(({ claim }) => claim.id === id)!
          .shapes.flatMap((shape) => (shape.kind === 'rect' ? shape.hue : []))[0],
    );
  it('each group has one, named in the legend beside the fills', () => {
    const layout = draw(claims, { type: 'bar', color: 'by' });
    expect(huesOf(layout)).to.deep.equal(['a', 'a', 'b']);
    expect(layout.legend.map(({ text, hue }) => [text, hue])).to.deep.equal([
      ['United States', 'a'],
      ['Germany', 'b'],
      ['pledged', 'rest'],
      ['delivered', 'rest'],
    ]);
  });
  it('the smallest groups share one', () => {
    const many = 'ABCDEFGHI'.split('').map((name) => pledge(1e9, `Group ${name}`, 'UA'));
    const layout = draw(many, { type: 'bar', color: 'by' });
    expect(layout.legend.map(({ text }) => text)).to.include('Others');
    expect(new Set(layout.legend.map(({ hue }) => hue)).size).to.equal(7);
  });
});

describe('money at given rates', () => {
  const rates = { base: 'USD', date: '2023-11-29', EUR: 1.09 };
  const claims = [
    makeClaim({ value: 109e9, figure: '$109bn' }),
    makeClaim({ value: 100e9, unit: 'EUR', by: ['EU'], figure: '€100bn' }),
  ];
  const layout = draw(claims, { type: 'bar', currency: 'EUR', rates });
  it('shares one axis', () => {
    expect(titles(layout)).to.deep.equal([]);
    const widths = layout.marks.map(({ shapes }) =>
      shapes[0]!.kind === 'rect' ? shapes[0]!.width : 0,
    );
    expect(widths[0]!).to.be.closeTo(widths[1]!, 0.01);
  });
  it('keeps the original amount in label, mark and speech', () => {
    const labels = layout.labels.map(({ strong, text }) => `${strong} ${text}`);
    expect(labels).to.include('$109bn delivered (≈ €100bn)');
    expect(layout.marks.map(({ claim }) => claim.unit).toSorted()).to.deep.equal(['EUR', 'USD']);
    expect(layout.marks.some(({ spoken }) => spoken.includes('109 billion US dollars'))).to.equal(
      true,
    );
  });
  it('names rate and date', () =>
    expect(layout.notes).to.include(
      'Drawn at 1 USD = 0.91743 EUR of 29 Nov 2023; labels keep the original amounts.',
    ));
  it('a total of converted money is about right', () =>
    expect(layout.notes).to.include('Together ≈ €200bn.'));
  it('what has no rate keeps its panel, and a note says so', () => {
    const other = makeClaim({ unit: 'UAH', by: ['UA'] });
    const mixed = draw([...claims, other], { type: 'bar', currency: 'EUR', rates });
    expect(titles(mixed).length).to.equal(2);
    expect(mixed.notes.join(' ')).to.contain('No rate is given for Ukrainian hryvnias.');
    expect(draw(claims, { type: 'bar', currency: 'EUR' }).notes.join(' ')).to.contain('No rate');
  });
});
