import type { Claim } from '../model/claim.js';
import { cellsOf } from './cells.js';
import { layoutChart } from './layout.js';

const always = {
  low: null,
  high: null,
  saidBy: 'A',
  when: { from: '2024-05-01', to: '2024-05-01' },
  place: null,
  basis: null,
  who: null,
  aidType: null,
  partOf: null,
  by: ['NO'],
  to: ['UA'],
  evidence: { start: 0, end: 1, sentenceStart: 0, sentenceEnd: 1, quote: '5' },
  source: { url: null, title: null, publisher: 'A', published: '2024-05-01' },
} as const;
const samples: readonly Claim[] = [
  { ...always, id: 'a', topic: 'aid', item: 'money', value: 5e6, qualifier: 'about', unit: 'USD' },
  { ...always, id: 'b', topic: 'aid', item: 'money', value: 5e6, qualifier: 'exact', unit: 'EUR' },
  {
    ...always,
    id: 'c',
    topic: 'casualties',
    item: 'killed',
    value: 5,
    qualifier: 'at_least',
    unit: 'person',
  },
].map((one, i) => ({ ...one, status: i < 2 ? 'pledged' : null }) as Claim);

/**
 * Lays out a chart that nobody sees. The first one costs some 50 ms, which the browser spends on compiling and `Intl` on
 * its tables: who waits for articles pays that meanwhile.
 */
export function prepareCharts(locale: string): void {
  for (const type of ['bar', 'range'] as const)
    layoutChart(samples, { type, locale }, { width: 600 });
  for (const claim of samples) cellsOf(claim, locale);
}
