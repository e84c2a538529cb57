import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AidChart } from '../../src/element/aid-chart.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';
import {
  chartOf,
  find,
  findAll,
  isChromium,
  marksOf,
  textOf,
  until,
  warningsOf,
} from './support.js';

const claims = [
  makeClaim({ value: 61e9, status: 'blocked', qualifier: 'about', figure: '$61bn' }),
  makeClaim({ value: 40e9, qualifier: 'more_than', figure: '$40bn' }),
  makeClaim({ value: 50e9, status: 'blocked', by: ['EU'], figure: '$50bn' }),
];
const rectOf = (chart: AidChart, { id }: Claim, selector = 'rect:not(.target)') =>
  find<SVGRectElement>(chart, `[data-claim="${id}"] ${selector}`)!;

describe('honest charts in the browser', () => {
  it('bars start at zero, open ends fade, about is soft, labels carry signs', async () => {
    const chart = await chartOf(claims);
    const widths = claims.map((claim) => rectOf(chart, claim).getBBox());
    expect(new Set(widths.map(({ x }) => x)).size).to.equal(1);
    expect(widths[1]!.width / widths[0]!.width).to.be.closeTo(40 / 61, 0.01);
    const fades = claims.map((claim) => rectOf(chart, claim, '.fade')?.getBBox().width ?? 0);
    expect(fades[1]).to.be.greaterThan(fades[0]!);
    expect(fades[2]).to.equal(0);
    for (const label of ['≈ $61bn held up', '> $40bn delivered', '$50bn held up'])
      expect(textOf(chart, '[part="label"]')).to.contain(label);
  });
  it('status is told by pattern and word', async () => {
    const chart = await chartOf(claims);
    expect(rectOf(chart, claims[0]!).getAttribute('fill')).to.equal('url(#cross-stop)');
    expect(getComputedStyle(rectOf(chart, claims[1]!)).fill).to.match(/^rgb/);
    const word = textOf(chart, '[part="table"]');
    expect(word).to.contain('held up');
  });
  it('nothing is added, and a note says why; currencies have panels', async () => {
    const chart = await chartOf([...claims, makeClaim({ unit: 'EUR' })]);
    expect(textOf(chart, '[part="note"]')).to.match(/Not added up: .+Read by machine/);
    expect(textOf(chart, '[part="label"].panel')).to.equal('Aid, US dollars Aid, euros');
  });
  it('the same money is nested, conflicting tolls stay, replaced ones are hollow', async () => {
    const pledged = makeClaim({ status: 'pledged', value: 9 });
    const sent = makeClaim({ value: 3 });
    const nested = await chartOf([pledged, sent]);
    const [outer, inner] = [pledged, sent].map((claim) => rectOf(nested, claim).getBBox());
    expect(inner!.x).to.equal(outer!.x);
    expect(inner!.y).to.be.within(outer!.y, outer!.y + outer!.height - inner!.height);
    const at = (published: string) => ({ url: null, title: null, publisher: 'P', published });
    const old = makeToll({ value: 4, basis: 'cumulative', source: at('2023-01-01') });
    const tolls = await chartOf([
      old,
      makeToll({ value: 9, basis: 'cumulative', source: at('2023-02-01') }),
    ]);
    expect(find(tolls, `[data-claim="${old.id}"] circle.hollow`)).not.to.equal(null);
  });
  it('zero is drawn, speakers of a side are named', async () => {
    const zero = makeToll({ value: 0, saidBy: 'Russia’s defence ministry' });
    const chart = await chartOf([zero, makeToll({ value: 7, saidBy: 'B' })], { type: 'bar' });
    expect(rectOf(chart, zero).getBBox().width).to.be.greaterThan(0);
    expect(textOf(chart, '[part="label"]')).to.contain('Russia’s defence ministry says');
  });
});

describe('life on a page', () => {
  it('follows its container without overflow or loops', async () => {
    const chart = await chartOf(claims, {}, 1200);
    for (const width of [240, 320, 560, 1400]) {
      chart.parentElement!.style.width = `${width}px`;
      await until(() => Number(find(chart, '[part="chart"]')!.getAttribute('width')) <= width);
      await nextFrame();
      await chart.updateComplete;
      const frame = find(chart, 'figure')!.getBoundingClientRect();
      for (const label of findAll(chart, '[part="label"]')) {
        const { left, right } = label.getBoundingClientRect();
        expect(left, label.textContent!).to.be.at.least(frame.left);
        expect(right, label.textContent!).to.be.at.most(frame.right);
        expect(parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(12);
      }
    }
    await aTimeout(100);
    let updates = 0;
    const { requestUpdate } = chart;
    chart.requestUpdate = (...args) => (updates++, requestUpdate.apply(chart, args));
    await aTimeout(200);
    expect(updates, 'nothing goes on by itself').to.equal(0);
  });

  it('tells of each reading and filter once, not of a resize', async () => {
    const chart = await chartOf(claims);
    const heard: number[] = [];
    chart.addEventListener('aid-claims', ({ detail }) => heard.push(detail.claims.length));
    chart.setAttribute('by', 'EU');
    await chart.updateComplete;
    chart.parentElement!.style.width = '400px';
    await aTimeout(100);
    chart.claims = claims.slice(1);
    await chart.updateComplete;
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([1, 1]);
  });

  it('tells of an input and a filter that are set together once, and not of a move', async () => {
    const chart = await chartOf(claims);
    const heard: number[] = [];
    chart.addEventListener('aid-claims', ({ detail }) => heard.push(detail.claims.length));
    chart.claims = claims.slice(0, 2);
    chart.setAttribute('status', 'blocked');
    await chart.updateComplete;
    chart.parentElement!.append(chart);
    await chart.updateComplete;
    await aTimeout(50);
    expect(heard).to.deep.equal([1]);
  });

  it('the language of an ancestor is followed when it changes', async () => {
    const chart = await chartOf(claims);
    chart.parentElement!.lang = 'de';
    await until(() => /61\sMrd/.test(textOf(chart, '[part="label"]')));
    chart.parentElement!.dir = 'rtl';
    const bar = () => rectOf(chart, claims[0]!).getBBox();
    await until(() => bar().x + bar().width > 500);
    chart.parentElement!.lang = 'no such language';
    await until(() => textOf(chart, '[part="label"]').includes('$61bn'));
  });

  it('a lazy chart is neither read nor drawn until it is near', async () => {
    const chart = document.createElement('aid-chart');
    chart.setAttribute('loading', 'lazy');
    chart.claims = claims;
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.append(far, chart);
    await aTimeout(150);
    expect(marksOf(chart).length).to.equal(0);
    chart.scrollIntoView();
    await until(() => marksOf(chart).length === 3);
    far.remove();
    chart.remove();
  });

  it('works again after it was moved', async () => {
    const chart = await chartOf(claims);
    const other = document.createElement('div');
    other.style.width = '300px';
    document.body.append(other);
    other.append(chart);
    await until(() => Number(find(chart, '[part="chart"]')?.getAttribute('width')) < 300);
    expect(marksOf(chart).length).to.equal(3);
    other.remove();
  });

  it('a mark keeps the focus when the chart is drawn anew', async () => {
    const chart = await chartOf(claims);
    const focused = () => chart.shadowRoot!.activeElement as SVGElement | null;
    const expectFocus = (claim: string | undefined) => {
      expect(focused()!.dataset.claim).to.equal(claim);
      expect(focused()!.getAttribute('tabindex')).to.equal('0');
      expect(findAll(chart, '[part="chart"] [tabindex="0"]').length).to.equal(1);
    };
    const [, second] = marksOf(chart);
    second!.focus();
    const { claim } = second!.dataset;
    chart.parentElement!.style.width = '400px';
    await until(() => Number(find(chart, '[part="chart"]')!.getAttribute('width')) < 400);
    expectFocus(claim);
    expect(focused(), 'the same claims have the same marks').to.equal(second);
    chart.claims = claims.filter(({ id }) => id === claim);
    await chart.updateComplete;
    await until(() => focused()?.isConnected === true && focused() !== second);
    expectFocus(claim);
  });

  it('other figures of the same claims change the marks and rows that are there', async () => {
    const chart = await chartOf(claims);
    const [marks, rows] = [marksOf(chart), findAll(chart, 'tbody tr')];
    const labels = () => findAll(chart, 'text.value').map((label) => label.textContent);
    const before = labels();
    const doubled = claims.map((claim) => ({ ...claim, value: claim.value * 2, low: null }));
    chart.claims = doubled;
    await chart.updateComplete;
    expect(marksOf(chart)).to.deep.equal(marks);
    expect(findAll(chart, 'tbody tr')).to.deep.equal(rows);
    // Drawn on its own, it is the same to the last attribute.
    const other = await chartOf(doubled);
    expect(labels()).to.not.deep.equal(before);
    for (const part of ['chart', 'table'])
      expect(find(chart, `[part="${part}"]`)!.outerHTML).to.equal(
        find(other, `[part="${part}"]`)!.outerHTML,
      );
  });

  it('whatever changes, the chart is as one that was drawn anew', async () => {
    const others = claims.map((claim) => ({ ...claim, value: claim.value * 3, low: null }));
    const changes: ((chart: AidChart) => void)[] = [
      ...['range', 'timeline', 'tally', 'flow', 'table', 'bar'].map(
        (type) => (chart: AidChart) => chart.setAttribute('type', type),
      ),
      (chart) => (chart.claims = others),
      (chart) => chart.setAttribute('color', 'status'),
      (chart) => chart.setAttribute('dir', 'rtl'),
      (chart) => (chart.claims = claims.slice(0, 2)),
      (chart) => (chart.claims = [...claims].reverse()),
    ];
    const copies = (chart: AidChart) =>
      findAll(chart, '[part="chart"], [part="table"]').map((node) => {
        const copy = node.cloneNode(true) as Element;
        // The tab stop stays where the reader has left it.
        for (const one of copy.querySelectorAll('[tabindex]')) one.removeAttribute('tabindex');
        return copy;
      });
    const chart = await chartOf(claims);
    for (const [i, change] of changes.entries()) {
      change(chart);
      await chart.updateComplete;
      const given = Object.fromEntries(
        [...chart.attributes].map(({ name, value }) => [name, value]),
      );
      const [drawn, anew] = [copies(chart), copies(await chartOf(chart.claims!, given))];
      const isSame = drawn.map((node, at) => anew[at]?.isEqualNode(node) ?? false);
      expect(isSame, `change ${i}`).to.deep.equal(anew.map(() => true));
    }
  });

  it('a long table has all its rows at once, and their words soon; when it is chosen, at once', async () => {
    const many = Array.from({ length: 900 }, (_, i) => makeClaim({ value: (i + 1) * 1e6 }));
    const chart = await chartOf(many, { type: 'timeline' });
    const rows = () => findAll<HTMLTableRowElement>(chart, 'tbody tr[data-claim]');
    expect(rows().map(({ dataset }) => dataset.claim)).to.deep.equal(many.map(({ id }) => id));
    expect(rows()[0]!.cells.length).to.be.greaterThan(3);
    await until(() => rows().every(({ cells }) => cells.length === rows()[0]!.cells.length));
    chart.claims = [...many].reverse();
    await chart.updateComplete;
    find(chart, '[part="toolbar"] button')!.click();
    await chart.updateComplete;
    expect(rows().at(-1)!.cells[0]!.textContent).to.equal('$1m');
    expect(rows().every(({ cells }) => cells.length > 3)).to.equal(true);
  });

  it('50 charts on a page are drawn and follow its width', async () => {
    const box = document.createElement('div');
    box.style.width = '700px';
    const charts = Array.from({ length: 50 }, () => document.createElement('aid-chart'));
    for (const chart of charts) chart.claims = claims;
    box.append(...charts);
    document.body.append(box);
    await Promise.all(charts.map(({ updateComplete }) => updateComplete));
    const widths = () =>
      charts.map((chart) => Number(find(chart, '[part="chart"]')!.getAttribute('width')));
    expect(charts.map((chart) => marksOf(chart).length)).to.deep.equal(charts.map(() => 3));
    expect(new Set(widths()).size).to.equal(1);
    box.style.width = '320px';
    await until(() => widths().every((width) => width < 320));
    box.remove();
  });

  // Firefox has no way to ask for a collection.
  if (isChromium)
    it('1,000 charts that come and go leave nothing behind', async () => {
      const comeAndGo = async (cycles: number) => {
        const made: WeakRef<AidChart>[] = [];
        for (let i = 0; i < cycles; i++) {
          const chart = document.createElement('aid-chart');
          chart.claims = claims;
          document.body.append(chart);
          await chart.updateComplete;
          chart.remove();
          made.push(new WeakRef(chart));
        }
        return made;
      };
      const heap = () =>
        executeServerCommand<{ bytes: number; nodes: number; listeners: number }, null>('heap');
      await comeAndGo(50);
      const before = await heap();
      const made = await comeAndGo(1000);
      const after = await heap();
      // The last ones may still wait for a frame.
      expect(made.filter((ref) => ref.deref()).length).to.be.at.most(5);
      expect(after.nodes - before.nodes).to.be.at.most(2000);
      expect(after.listeners - before.listeners).to.be.at.most(100);
      expect(after.bytes - before.bytes).to.be.at.most(1_500_000);
    });

  for (const [format, type] of [
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['csv', 'text/csv;charset=utf-8'],
    ['json', 'application/json'],
    ['html', 'text/html;charset=utf-8'],
  ] as const)
    it(`exports ${format}`, async () => {
      const file = await (await chartOf(claims)).exportAs(format);
      expect(file.type).to.equal(type);
      expect(file.size).to.be.greaterThan(200);
      if (format === 'png') return;
      const text = await file.text();
      expect(text).to.contain('60000000000'.replace('60', '61').slice(0, 2));
      expect(text).not.to.match(/<script|javascript:/);
    });
  it('refuses a format that it does not know', async () => {
    const chart = await chartOf(claims);
    const error = await chart.exportAs('pdf' as never).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });
  it('copies its tag, which makes the same chart', async () => {
    const chart = await chartOf(claims, { by: 'US', heading: 'A & "B"' });
    const box = document.createElement('div');
    box.innerHTML = chart.embedCode();
    document.body.append(box);
    const copy = box.querySelector('aid-chart')!;
    await copy.updateComplete;
    expect(marksOf(copy).length).to.equal(2);
    expect(textOf(copy, '[part="heading"]')).to.equal('A & "B"');
    box.remove();
  });
  it('is quiet on the console', async () => {
    expect(await warningsOf(() => chartOf(claims))).to.deep.equal([]);
  });
});
