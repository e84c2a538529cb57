import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import { svgOf } from '../../src/export/svg.js';
import { measureIn } from '../../src/element/measure-text.js';
import { chartTypes } from '../../src/model/layout.js';
import { renderSVG } from '../../src/svg.js';
import { chartOf, findAll } from '../element/support.js';
import { makeClaim, makeToll } from '../make-claim.js';

const whole = makeClaim({ value: 9e9, status: 'pledged' });
const sets = {
  auto: [whole, makeToll()],
  bar: [whole, makeClaim({ value: 2e9, qualifier: 'about', status: 'blocked', by: ['EU'] })],
  progress: [whole, makeClaim({ value: 3e9, partOf: whole.id })],
  range: [makeToll({ saidBy: 'A' }), makeToll({ qualifier: 'more_than', value: 50 })],
  timeline: ['2023-10-10', '2023-11-10'].map((published, i) =>
    makeToll({
      value: 9 + i,
      basis: 'cumulative',
      source: { url: null, title: null, publisher: 'P', published },
    }),
  ),
  tally: [
    makeClaim({ topic: 'attacks', unit: 'item', item: 'drone', status: 'launched', value: 9 }),
    makeClaim({ topic: 'attacks', unit: 'item', item: 'drone', status: 'intercepted', value: 7 }),
  ],
  flow: [whole, makeClaim({ value: 2e9, to: ['IL'], qualifier: 'at_least' })],
  table: [whole],
};

/** Marks as claim, shapes and numbers. */
function marksOf(groups: readonly Element[]) {
  const attributes = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'd', 'x1', 'y1', 'x2', 'y2'];
  return groups.map((group) => ({
    claim: group.getAttribute('data-claim'),
    shapes: [...group.querySelectorAll('rect:not(.target), circle, path, line')].map((shape) => [
      shape.localName,
      ...attributes
        .map((name) => shape.getAttribute(name))
        .map((value) =>
          value !== null && /^[\d.]+$/.test(value) ? Number(value).toFixed(1) : value,
        ),
    ]),
  }));
}
const parse = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const inPicture = (text: string) => marksOf([...parse(text).querySelectorAll('[data-claim]')]);

describe('the SVG has the marks of the page', () => {
  for (const type of chartTypes)
    for (const dir of ['ltr', 'rtl'] as const)
      it(`${type}, ${dir}: exported, and rendered without the element`, async () => {
        const chart = await chartOf(sets[type], { type, dir }, 600);
        const drawn = marksOf(findAll(chart, '[part="mark"]'));
        const exported = await (await chart.exportAs('svg')).text();
        expect(inPicture(exported)).to.deep.equal(drawn);
        const width = Number(parse(exported).documentElement.getAttribute('width'));
        const measure = measureIn(chart);
        const spec = { type, width, isRightToLeft: dir === 'rtl', ...(measure ? { measure } : {}) };
        expect(inPicture(renderSVG(sets[type], spec))).to.deep.equal(drawn);
      });
  it('labels, heading and notes are the same words', async () => {
    const chart = await chartOf(sets.bar, { type: 'bar' }, 600);
    const picture = parse(await (await chart.exportAs('svg')).text()).documentElement.textContent!;
    for (const part of ['label', 'note'])
      for (const { textContent } of findAll(chart, `[part="${part}"]`))
        expect(picture.replace(/\s+/g, ' ')).to.contain(textContent!.trim().slice(0, 20));
  });
  it('every drawing is stand-alone: what its fills name is inside', () => {
    for (const type of chartTypes) {
      const text = svgOf(layoutChart(sets[type], { type }, { width: 500 }), sets[type]);
      const page = parse(text);
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
        expect(page.getElementById(id!), id).not.to.equal(null);
    }
  });
  for (const locale of ['de', 'fr', 'uk', 'ar'])
    it(`speaks ${locale}`, () => {
      const text = renderSVG(sets.bar, { locale });
      expect(text).not.to.contain('Read by machine');
      expect(text).not.to.contain('pledged');
    });
});
