import { expect } from '@open-wc/testing';
import type { Claim } from '../../src/model/claim.js';
import { chartOf, find, findAll, marksOf, textOf } from '../element/support.js';
import { makeClaim, makeToll } from '../make-claim.js';

type Chart = Awaited<ReturnType<typeof chartOf>>;
const shapesOf = (chart: Chart, { id }: Claim, selector: string) =>
  findAll<SVGGraphicsElement>(chart, `[data-claim="${id}"] ${selector}`);
const bodyOf = (chart: Chart, claim: Claim) =>
  shapesOf(chart, claim, ':is(rect, circle, path):not(.target)')[0]!;
const labelsOf = (chart: Chart) => textOf(chart, '[part="label"]');
const notesOf = (chart: Chart) => textOf(chart, '[part="note"]');
const from = (published: string) => ({ url: null, title: null, publisher: 'P', published });

describe('the rules for honest charts, in the page', () => {
  it('1: bars start at zero, also when a log scale is asked for', async () => {
    const claims = [8e9, 2e9].map((value) => makeClaim({ value }));
    const chart = await chartOf(claims, { type: 'bar', scale: 'log' });
    const [a, b] = claims.map((claim) => bodyOf(chart, claim).getBBox());
    expect(a!.x).to.equal(b!.x);
    expect(b!.width / a!.width).to.be.closeTo(0.25, 0.01);
    expect(notesOf(chart)).to.contain('bars start at zero');
    const dots = await chartOf(claims, { scale: 'log' });
    expect(bodyOf(dots, claims[0]!).localName).to.equal('circle');
  });
  it('2: ends tell the qualifier', async () => {
    const kinds = ['exact', 'about', 'more_than', 'up_to'] as const;
    const claims = kinds.map((qualifier) => makeClaim({ value: 4e9, qualifier, figure: '$4bn' }));
    const chart = await chartOf(claims);
    const fades = claims.map((claim) => shapesOf(chart, claim, '.fade').length);
    expect(fades).to.deep.equal([0, 1, 1, 0]);
    expect(bodyOf(chart, claims[3]!).classList.contains('outline')).to.equal(true);
    for (const label of ['$4bn', '≈ $4bn', '> $4bn', '≤ $4bn'])
      expect(labelsOf(chart)).to.contain(label);
  });
  it('3: status by fill, in legend, label and table', async () => {
    const kinds = ['requested', 'pledged', 'committed', 'delivered', 'blocked'] as const;
    const claims = kinds.map((status, i) =>
      makeClaim({ status, value: (i + 1) * 1e9, by: [`B${i}`] } as Partial<Claim>),
    );
    const chart = await chartOf(claims);
    const fills = claims.map((claim) => bodyOf(chart, claim).classList[0]);
    expect(fills).to.deep.equal(['outline', 'hatch', 'light', 'solid', 'cross']);
    for (const word of ['requested', 'pledged', 'committed', 'delivered', 'held up'])
      for (const part of ['legend', 'label', 'table'])
        expect(textOf(chart, `[part="${part}"]`), part).to.contain(word);
  });
  it('4: a total only where the rules allow one', async () => {
    const two = [makeClaim({ value: 1e9 }), makeClaim({ value: 2e9, by: ['DE'] })];
    expect(notesOf(await chartOf(two))).to.contain('Together $3bn.');
    const tolls = [makeToll(), makeToll({ item: 'wounded' })];
    expect(notesOf(await chartOf(tolls))).to.contain('are never added');
  });
  it('5: conflicting figures stay, replaced tolls are hollow with their date', async () => {
    const claims = ['2023-10-10', '2023-11-10'].map((day, i) =>
      makeToll({ value: 400 * (i + 1), basis: 'cumulative', source: from(day) }),
    );
    for (const type of ['range', 'timeline']) {
      const chart = await chartOf(claims, { type });
      expect(bodyOf(chart, claims[1]!).classList.contains('solid')).to.equal(true);
      expect(shapesOf(chart, claims[0]!, 'circle.hollow').length, type).to.equal(1);
      expect(labelsOf(chart)).to.contain('10 Oct 2023');
    }
  });
  it('6: units have panels; rates put money on one axis and are named', async () => {
    const claims = [
      makeClaim({ value: 1e9, figure: '$1bn' }),
      makeClaim({ unit: 'EUR', by: ['EU'] }),
    ];
    const chart = await chartOf(claims, { currency: 'EUR' });
    expect(notesOf(chart)).to.contain('No rate is given for US dollars.');
    expect(findAll(chart, '.panel').length).to.equal(2);
    chart.rates = { base: 'EUR', date: '2023-11-29', USD: 0.9 };
    await chart.updateComplete;
    expect(findAll(chart, '.panel').length).to.equal(0);
    expect(notesOf(chart)).to.contain('1 USD = 0.9 EUR of 29 Nov 2023');
    expect(labelsOf(chart)).to.contain('$1bn');
    expect(textOf(chart, '[part="table"]')).to.contain('$1bn');
  });
  it('7: zero has a mark, what is not said has none', async () => {
    const claims = [makeToll({ value: 0 }), makeToll({ value: 9, saidBy: 'A' })];
    for (const type of ['bar', 'range', 'timeline']) {
      const chart = await chartOf(claims, { type });
      expect(bodyOf(chart, claims[0]!).getBBox().width, type).to.be.greaterThan(0);
      expect(marksOf(chart).length).to.equal(2);
    }
  });
  it('8: a body of a side that fights is named in the label', async () => {
    const lost = makeToll({ to: ['RU'], saidBy: 'Ukraine’s General Staff', by: ['UA'] });
    const sent = makeClaim({ saidBy: 'Ukraine’s defence ministry', to: ['UA'] });
    const other = makeClaim({ saidBy: 'The Kiel Institute', to: ['UA'], value: 5 });
    const chart = await chartOf([lost, sent, other]);
    expect(labelsOf(chart)).to.contain('Ukraine’s General Staff says');
    expect(labelsOf(chart)).to.contain('Ukraine’s defence ministry says');
    expect(labelsOf(chart)).not.to.contain('Kiel');
    for (const words of ['Kiel Institute', 'It was said that', 'The Paper, 29 Nov 2023'])
      expect(textOf(chart, '[part="table"]')).to.contain(words);
  });
  it('9: figures have the digits of the source', async () => {
    const chart = await chartOf([makeClaim({ value: 61e9, figure: '$61bn' })]);
    expect(textOf(chart, 'tbody th')).to.equal('$61bn');
    expect(labelsOf(chart)).to.contain('$61bn');
  });
  it('10: no pictures, no animation', async () => {
    const chart = await chartOf([makeToll({ value: 9 }), makeToll({ value: 3 })]);
    expect(findAll(chart, 'image, img, animate, canvas').length).to.equal(0);
    for (const element of findAll(chart, '*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
  it('11: what a machine found says so until a person has checked it', async () => {
    expect(notesOf(await chartOf([makeClaim()]))).to.contain('Read by machine');
    expect(notesOf(await chartOf([makeClaim({ checked: true })]))).to.contain('Checked by');
  });
});

/** The clear edge around letters, which Firefox counts to their box. */
const halo = 2.6;
/** Height of letters; line boxes are taller, and differ by font. */
const letters = 11;

describe('labels as the browser draws them', () => {
  const claims = [
    makeToll({ value: 31_000, saidBy: 'Volodymyr Zelenskyy', to: ['UA'] }),
    makeToll({ value: 444_000, qualifier: 'more_than', saidBy: 'Russia’s defence ministry' }),
    makeToll({
      value: 75_000,
      low: 70_000,
      high: 80_000,
      qualifier: 'range',
      saidBy: 'US officials',
    }),
    makeToll({ value: 9, basis: 'increment', when: { from: '2023-11-28', to: '2023-11-28' } }),
    makeClaim({ value: 61e9, qualifier: 'about', status: 'pledged' }),
    makeClaim({ value: 5e9, status: 'pledged', to: ['IL'] }),
    makeClaim({ value: 1e9, unit: 'EUR', by: ['Bundesministerium für wirtschaftliche Hilfe'] }),
  ];
  for (const type of ['bar', 'range', 'timeline', 'flow'])
    for (const width of [280, 360, 800])
      for (const dir of ['ltr', 'rtl'])
        it(`${type} at ${width} px, ${dir}: none touches another or leaves the drawing`, async () => {
          const chart = await chartOf(
            claims,
            { type, dir, lang: dir === 'rtl' ? 'ar' : 'en' },
            width,
          );
          const frame = find(chart, 'svg[part="chart"]')!.getBoundingClientRect();
          const boxes = findAll(chart, '[part="label"]').map((label) => ({
            text: label.textContent,
            box: label.getBoundingClientRect(),
            baseline: Number(label.getAttribute('y')),
          }));
          expect(boxes.length).to.be.greaterThan(4);
          for (const [i, { text, box, baseline }] of boxes.entries()) {
            expect(box.left, text!).to.be.at.least(frame.left - halo);
            expect(box.right, text!).to.be.at.most(frame.right + halo);
            const hit = boxes
              .slice(i + 1)
              .find(
                ({ box: other, baseline: level }) =>
                  other.left + halo < box.right - halo &&
                  box.left + halo < other.right - halo &&
                  Math.abs(level - baseline) < letters,
              );
            expect(hit?.text, text!).to.equal(undefined);
          }
        });
});
