import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { AidChart } from '../../src/element/aid-chart.js';
import type { Claim } from '../../src/model/claim.js';
import { makeClaim, makeToll } from '../make-claim.js';
import { sets } from '../visual/sets.js';
import { chartOf, find, findAll, isChromium, marksOf, opens, textOf } from './support.js';

const axe = (globalThis as unknown as { readonly axe: typeof Axe }).axe;

/** What axe finds, with the size of targets, which it does not look at unless asked. */
async function faultsOf(chart: AidChart): Promise<string[]> {
  const { violations } = await axe.run(chart, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const dense: Claim[] = Array.from({ length: 90 }, (_, i) =>
  makeToll({
    value: 100 + ((i * 7919) % 997),
    source: {
      url: null,
      title: null,
      publisher: `Paper ${i}`,
      published: new Date(Date.UTC(2023, 0, 1 + i * 3)).toISOString().slice(0, 10),
    },
  }),
);
const many = Array.from({ length: 40 }, (_, i) =>
  makeClaim({ value: (i + 1) * 1e9, by: [`Group ${i}`] }),
);
const charts: readonly (readonly [string, string, readonly Claim[]])[] = [
  ...Object.entries(sets).map(([type, claims]) => [type, type, claims] as const),
  ['40 bars', 'bar', many],
  ['90 figures in time', 'timeline', dense],
];

interface Look {
  readonly width?: number;
  readonly dir?: string;
  readonly lang?: string;
  readonly scheme?: string;
  readonly act?: (chart: AidChart) => unknown;
}
const looks: Readonly<Record<string, Look>> = {
  light: {},
  dark: { scheme: 'dark' },
  'right to left, 320 px wide': { dir: 'rtl', lang: 'ar', width: 320 },
  'with its tip open': { act: (chart) => (marksOf(chart)[0]?.focus(), opens(chart)) },
  'with its table and its formats open': {
    act: (chart) => {
      find(chart, '[aria-expanded]')!.click();
      find(chart, '[aria-pressed]')?.click();
    },
  },
};

describe('every type in every look', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, type, claims] of charts)
    for (const [look, { width = 700, dir = 'ltr', lang = 'en', scheme, act }] of Object.entries(
      looks,
    )) {
      // A table has no marks that could show a tip.
      if (type === 'table' && look.includes('tip')) continue;
      it(`${name}, ${look}: axe finds nothing`, async () => {
        const chart = await chartOf(claims, { type, dir, lang }, width);
        if (scheme) chart.style.colorScheme = scheme;
        await act?.(chart);
        await chart.updateComplete;
        expect(findAll(chart, 'tbody tr').length).to.equal(claims.length);
        expect(await faultsOf(chart)).to.deep.equal([]);
      });
    }

  for (const [name, type, claims] of charts)
    it(`${name}: 400 % zoom loses nothing`, async () => {
      await setViewport({ width: 320, height: 256 });
      const chart = await chartOf(claims, { type }, 304);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const { left, right } = find(chart, 'figure')!.getBoundingClientRect();
      for (const label of findAll(chart, '[part="label"], [part="note"], h2, button')) {
        const box = label.getBoundingClientRect();
        expect(box.left, label.textContent!).to.be.at.least(left - 1);
        expect(box.right, label.textContent!).to.be.at.most(right + 1);
        expect(parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(12);
      }
    });

  // Firefox takes these from its settings, not from a running test.
  if (isChromium) {
    afterEach(async () => {
      await emulateMedia({ media: 'screen', reducedMotion: 'no-preference' });
      await executeServerCommand('forced-colors', 'none');
    });
    for (const [name, type, claims] of charts) {
      it(`${name}, forced colours: axe finds nothing, and no colour of ours is left`, async () => {
        const chart = await chartOf(claims, { type });
        await executeServerCommand('forced-colors', 'active');
        expect(await faultsOf(chart)).to.deep.equal([]);
        const probe = document.createElement('i');
        probe.style.cssText = 'color: CanvasText; background: Canvas';
        document.body.append(probe);
        const { color, backgroundColor } = getComputedStyle(probe);
        probe.remove();
        const allowed = new Set([
          color,
          backgroundColor,
          'none',
          'transparent',
          'rgba(0, 0, 0, 0)',
        ]);
        for (const shape of findAll(
          chart,
          '.mark :is(rect, circle, path), .rule:not(.grid), text',
        )) {
          if (shape.matches('.target')) continue;
          const { fill } = getComputedStyle(shape);
          expect(
            allowed.has(fill) || fill.startsWith('url'),
            `${shape.outerHTML} ${fill}`,
          ).to.equal(true);
        }
      });
      it(`${name}, reduced motion: nothing moves`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const chart = await chartOf(claims, { type });
        expect(chart.shadowRoot!.getAnimations().length).to.equal(0);
        for (const element of findAll(chart, '*')) {
          const { animationName, transitionDuration } = getComputedStyle(element);
          expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
        }
      });
      it(`${name}, on paper: words, notes and sources are there, and nothing asks for a click`, async () => {
        const chart = await chartOf(claims, { type });
        await emulateMedia({ media: 'print' });
        expect(find(chart, '[part="toolbar"]')!.checkVisibility()).to.equal(false);
        for (const part of ['heading', 'note', 'source'])
          expect(find(chart, `[part="${part}"]`)!.checkVisibility(), part).to.equal(true);
        expect(textOf(chart, '[part="source"]')).not.to.equal('');
      });
    }
  }
});
