import type { Claim } from '../model/claim.js';
import { cellsOf } from './cells.js';
import { layoutChart } from './layout.js';

const money = {
  topic: 'aid',
  item: 'money',
  value: 5e6,
  low: null,
  high: null,
  qualifier: 'about',
  unit: 'USD',
  status: 'pledged',
  by: ['NO'],
  to: ['UA'],
  saidBy: 'A',
  when: { from: '2024-05-01', to: '2024-05-01' },
  place: null,
  basis: null,
  who: null,
  aidType: null,
  partOf: null,
  evidence: { start: 0, end: 1, sentenceStart: 0, sentenceEnd: 1, quote: '5' },
  source: { url: null, title: null, publisher: 'A', published: '2024-05-01' },
} as const;
const toll = {
  topic: 'casualties',
  item: 'killed',
  value: 5,
  unit: 'person',
  status: null,
} as const;
const samples: readonly Claim[] = [
  { ...money, id: 'a' },
  { ...money, id: 'b', unit: 'EUR' },
  { ...money, ...toll, id: 'c' },
];
/** Languages for which it is done. */
const prepared = new Set<string>();

/**
 * Lays out a chart that nobody sees. The first one costs some 50 ms, which the browser spends on compiling and `Intl` on
 * its tables: who waits for articles pays that meanwhile.
 */
export function prepareCharts(locale: string): void {
  if (prepared.has(locale)) return;
  prepared.add(locale);
  for (const type of ['bar', 'range'] as const)
    layoutChart(samples, { type, locale }, { width: 600 });
  for (const claim of samples) cellsOf(claim, locale);
}
