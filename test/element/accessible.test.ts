import { expect, fixture, html } from '@open-wc/testing';
import type { AidChart } from '../../src/element/aid-chart.js';
import { makeClaim, makeToll } from '../make-claim.js';
import { chartOf, find, findAll, marksOf, opens } from './support.js';

const claims = [
  makeClaim({ value: 9, qualifier: 'more_than' }),
  makeClaim({ value: 8, status: 'blocked', by: ['EU'] }),
  makeClaim({ value: 7, status: 'pledged', by: ['DE'] }),
  makeClaim({ value: 6, status: 'committed', by: ['FR'], qualifier: 'about' }),
];
const whole = makeClaim({
  topic: 'materiel',
  item: 'tent',
  unit: 'item',
  value: 9,
  status: 'pledged',
});
const part = {
  ...whole,
  id: 'part',
  value: 3,
  status: 'delivered',
  partOf: whole.id,
} as typeof whole;
const tolls = [makeToll({ saidBy: 'A', value: 5 }), makeToll({ saidBy: 'B', value: 9 })];

const types = [
  ['bar', claims],
  ['progress', [whole, part]],
  ['range', tolls],
  ['tally', [makeToll({ value: 5 })]],
  ['table', claims],
] as const;

describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark'])
    for (const [type, list] of types)
      it(`${type}, ${scheme}`, async () => {
        const chart = await chartOf(list, { type });
        chart.style.colorScheme = scheme;
        expect(find(chart, '[part="table"]')).not.to.equal(null);
        await expect(chart).to.be.accessible();
      });

  const states = [
    ['loading', { loading: 'lazy' }, null],
    ['empty', {}, 'Nothing here.'],
    ['error', {}, null],
  ] as const;
  for (const [state, attributes, text] of states)
    for (const scheme of ['light', 'dark'])
      it(`${state}, ${scheme}`, async () => {
        const chart = document.createElement('aid-chart');
        chart.style.colorScheme = scheme;
        for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
        chart.text = text;
        // Far below the view, so that the lazy one goes on waiting.
        const far = state === 'loading' ? 5000 : 0;
        await fixture<HTMLElement>(
          html`<div>
            <p style="height: ${far}px"></p>
            ${chart}
          </div>`,
        );
        await chart.updateComplete;
        expect(find(chart, '[part="state"]')!.dataset.state).to.equal(state);
        expect(find(chart, 'figure')!.clientHeight).to.be.at.least(238);
        await expect(chart).to.be.accessible();
      });

  const after: readonly [string, (chart: AidChart) => unknown][] = [
    ['the tip is open', (chart) => (marksOf(chart)[0]!.focus(), opens(chart))],
    ['the table is chosen', (chart) => find(chart, '[part="toolbar"] button')!.click()],
    ['the download is open', (chart) => find(chart, '[aria-expanded]')!.click()],
    ['it runs from right to left', (chart) => chart.setAttribute('dir', 'rtl')],
    ['it is 320 px wide', (chart) => (chart.parentElement!.style.width = '320px')],
  ];
  for (const [name, act] of after)
    it(`when ${name}`, async () => {
      const chart = await chartOf(claims);
      await act(chart);
      await chart.updateComplete;
      expect(findAll(chart, 'h2').length).to.equal(1);
      await expect(chart).to.be.accessible();
    });
});
