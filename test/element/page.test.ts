import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { AidChart } from '../../src/element/aid-chart.js';
import { makeClaim } from '../make-claim.js';
import { chartOf, find, findAll, isChromium, marksOf, textOf, until } from './support.js';

const source = { url: 'https://example.org/a', title: null, publisher: 'P', published: null };
const claims = [
  makeClaim({ value: 9, qualifier: 'more_than', source }),
  makeClaim({ value: 8, status: 'blocked', by: ['EU'], source }),
];
const colorOf = (chart: AidChart, selector: string, property: 'fill' | 'stroke' | 'color') =>
  getComputedStyle(find(chart, selector)!)[property];

describe('a page under a strict policy', () => {
  it('loads the library in its head, and no input is missed or blocked', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('../../../test/fixtures/strict.html', import.meta.url).href;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument!;
    const marks = (id: string) => marksOf(page.getElementById(id) as AidChart).length;
    await until(
      () => ['child', 'address', 'element'].every((id) => marks(id) > 0),
      'every chart is drawn',
    );
    const chart = page.getElementById('child') as AidChart;
    for (const format of ['png', 'html'] as const)
      expect((await chart.exportAs(format)).size).to.be.greaterThan(200);
    expect(getComputedStyle(find(chart, 'figure')!).borderTopWidth).to.equal('1px');
    expect((frame.contentWindow as unknown as { wrongs: string[] }).wrongs).to.deep.equal([]);
    frame.remove();
  });
});

describe('how a page is looked at', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('custom properties colour it one by one, also from the dark', async () => {
    const chart = await chartOf(claims);
    chart.style.colorScheme = 'dark';
    const dark = colorOf(chart, 'figure', 'color');
    chart.style.colorScheme = 'light';
    expect(colorOf(chart, 'figure', 'color')).not.to.equal(dark);
    chart.style.setProperty('--aid-give', 'rgb(1, 2, 3)');
    expect(colorOf(chart, 'rect.solid.give', 'fill')).to.equal('rgb(1, 2, 3)');
    expect(colorOf(chart, 'rect.cross.stop', 'stroke')).not.to.equal('rgb(1, 2, 3)');
  });
  it('400 % zoom: nothing is lost in 320 px', async () => {
    await setViewport({ width: 320, height: 256 });
    const chart = await chartOf(claims, { heading: 'A'.repeat(90) }, 304);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const button of findAll(chart, 'button')) {
      if (!button.checkVisibility()) continue;
      const { left, right, height } = button.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
    }
  });
  it('marks are targets of 24 px', async () => {
    const chart = await chartOf([...claims, makeClaim({ value: 0, by: ['DE'] })], {}, 320);
    for (const target of findAll(chart, '.target')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
  it('from right to left bars grow to the left, and so do their open ends', async () => {
    const chart = await chartOf(claims, { dir: 'rtl' });
    const [solid, fade] = findAll(chart, '.mark rect:not(.target)').map((rect) =>
      rect.getBoundingClientRect(),
    );
    expect(fade!.right).to.be.closeTo(solid!.left, 1);
    const gradient = find<SVGLinearGradientElement>(chart, '#fade-left-give')!;
    expect(gradient.x1.baseVal.value).to.equal(1);
    expect(gradient.x2.baseVal.value).to.equal(0);
  });
  it('a language around the shadow root that holds it is followed', async () => {
    const chart = await chartOf([]);
    const box = chart.parentElement!;
    const root = box.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    chart.claims = [makeClaim({ value: 61e9, figure: '$61bn' })];
    inner.append(chart);
    inner.lang = 'de';
    await until(() => /61\sMrd/.test(textOf(chart, '[part="label"]')));
    inner.removeAttribute('lang');
    box.lang = 'fr';
    await until(() => /61\sMd/.test(textOf(chart, '[part="label"]')));
  });

  // Firefox takes these from its settings, not from a running test.
  if (isChromium) {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('forced colours: fills stay apart, text is in the reader’s colour', async () => {
      const chart = await chartOf([...claims, makeClaim({ status: 'pledged', by: ['DE'] })]);
      await executeServerCommand('forced-colors', 'active');
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      expect(colorOf(chart, 'text', 'fill')).to.equal(color);
      expect(colorOf(chart, 'rect.solid', 'fill')).to.equal(color);
      expect(colorOf(chart, 'rect.cross', 'stroke')).to.equal(color);
      expect(find(chart, 'rect.hatch')!.getAttribute('fill')).to.equal('url(#hatch-give)');
      await executeServerCommand('forced-colors', 'none');
    });
    it('on paper the sources are written out, and nothing asks to be clicked', async () => {
      const chart = await chartOf(claims);
      await emulateMedia({ media: 'print' });
      const link = find(chart, '[part="source"] a')!;
      expect(getComputedStyle(link, '::after').content).to.contain('example.org/a');
      expect(find(chart, '[part="toolbar"]')!.checkVisibility()).to.equal(false);
    });
  }
});
