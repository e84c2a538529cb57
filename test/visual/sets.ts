import type { Claim } from '../../src/model/claim.js';
import type { DrawnType } from '../../src/model/layout.js';
import { makeClaim, makeToll } from '../make-claim.js';

const source = (published: string, publisher = 'The Paper') => ({
  url: 'https://example.org/report',
  title: null,
  publisher,
  published,
});
const aid = (figure: string, value: number, fields: object) =>
  makeClaim({ figure, value, source: source('2023-11-29'), ...fields } as Partial<Claim>);
const drones = (value: number, status: string, fields: object = {}) =>
  makeClaim({
    topic: 'attacks',
    item: 'drone',
    unit: 'item',
    by: ['RU'],
    value,
    status,
    saidBy: 'Ukraine’s air force',
    source: source('2023-11-25'),
    ...fields,
  } as Partial<Claim>);
const shells = (value: number, status: string, fields: object = {}) =>
  makeClaim({
    topic: 'materiel',
    item: 'artillery shell',
    unit: 'item',
    by: ['EU'],
    value,
    status,
    source: source('2023-11-29'),
    ...fields,
  } as Partial<Claim>);
const toll = (value: number, published: string, fields: object = {}) =>
  makeToll({ value, to: ['PS'], source: source(published), ...fields } as Partial<Claim>);

const promised = shells(1_000_000, 'pledged', { figure: '1 million' });
const sixMonths = { from: '2023-10-07', to: '2024-04-07' };
const ministry = { saidBy: 'Gaza health ministry', basis: 'cumulative' };

/** For each type, claims that show most of what it can draw. */
export const sets: Readonly<Record<DrawnType, readonly Claim[]>> = {
  bar: [
    aid('about $61bn', 61e9, { status: 'blocked', qualifier: 'about' }),
    aid('more than $40bn', 40e9, { qualifier: 'more_than', when: { from: '2022-02', to: null } }),
    aid('$18bn', 18e9, { status: 'pledged', by: ['DE'] }),
    aid('$7.5bn', 7.5e9, { status: 'delivered', by: ['DE'] }),
    aid('up to $4.2bn', 4.2e9, { status: 'committed', by: ['NO'], qualifier: 'up_to' }),
    aid('$2bn to $3bn', 2.5e9, {
      status: 'proposed',
      by: ['JP'],
      qualifier: 'range',
      low: 2e9,
      high: 3e9,
    }),
    aid('$1.1bn', 1.1e9, { status: 'requested', by: [] }),
    aid('$600m', 6e8, { status: 'cancelled', by: ['HU'] }),
    aid('$0', 0, { status: 'delivered', by: ['CH'] }),
  ],
  progress: [
    promised,
    shells(300_000, 'delivered', {
      figure: 'some 300,000',
      qualifier: 'about',
      partOf: promised.id,
    }),
    shells(180_000, 'committed', { figure: '180,000', partOf: promised.id }),
  ],
  range: [
    toll(471, '2023-10-18', { saidBy: 'Gaza health ministry' }),
    toll(200, '2023-10-18', { low: 100, high: 300, qualifier: 'range', saidBy: 'US intelligence' }),
    toll(100, '2023-10-19', {
      figure: 'hundreds',
      qualifier: 'vague',
      saidBy: 'Médecins Sans Frontières',
    }),
    toll(50, '2023-10-20', { qualifier: 'at_least', who: 'children', saidBy: 'UNICEF' }),
    toll(500, '2023-10-17', { ...ministry, qualifier: 'more_than' }),
  ],
  timeline: [
    toll(1900, '2023-10-13', ministry),
    toll(4650, '2023-10-22', ministry),
    toll(9500, '2023-11-04', { ...ministry, qualifier: 'more_than' }),
    toll(14_854, '2023-11-23', ministry),
    toll(704, '2023-10-24', { basis: 'increment', when: { from: '2023-10-23', to: '2023-10-24' } }),
    toll(320, '2023-11-10', {
      basis: 'increment',
      qualifier: 'about',
      when: { from: '2023-11-09', to: '2023-11-10' },
    }),
  ],
  tally: [
    drones(75, 'launched'),
    drones(66, 'intercepted'),
    drones(3, 'struck', { qualifier: 'at_least' }),
    drones(11, 'launched', { item: 'missile', qualifier: 'about' }),
    drones(8, 'intercepted', { item: 'missile' }),
  ],
  flow: [
    aid('$61bn', 61e9, { status: 'pledged' }),
    aid('$50bn', 50e9, { status: 'pledged', by: ['EU'] }),
    aid('$14bn', 14e9, { status: 'pledged', to: ['IL'] }),
    aid('more than $9bn', 9e9, {
      status: 'pledged',
      to: ['PS'],
      by: ['EU'],
      qualifier: 'more_than',
    }),
    aid('$3bn', 3e9, { status: 'pledged', by: ['JP'] }),
  ],
  table: [
    aid('about $61bn', 61e9, { status: 'blocked', qualifier: 'about', saidBy: 'the White House' }),
    aid('€50bn', 50e9, {
      unit: 'EUR',
      status: 'blocked',
      by: ['EU'],
      source: source('2023-12-15', 'Another Paper'),
    }),
    toll(471, '2023-10-18', { saidBy: 'Gaza health ministry', place: 'Gaza City' }),
    toll(1200, '2024-04-07', { when: sixMonths, who: 'civilians', qualifier: 'about' }),
  ],
};
