import { qualifiers, statuses, topics, type Claim } from '../../src/model/claim.js';
import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import type { ChartType, Label, Layout, Shape } from '../../src/model/layout.js';
import { makeClaim } from '../make-claim.js';

/** A small generator of numbers from 0 to 1, the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const names = [
  'US',
  'EU',
  'UA',
  'Hamas',
  'United Nations Office for the Coordination of Humanitarian Affairs and its partners',
  'Bundesministeriumfürwirtschaftlichezusammenarbeitundentwicklung',
  'Міністерство оборони України',
  '中华人民共和国国防部',
];
const units = ['USD', 'EUR', 'UAH', 'item', 'person', 'percent', 'tonne', 'MW'];
const items = ['money', 'killed', 'wounded', 'drone', 'artillery shell', 'household', 'displaced'];

export function randomClaims(random: () => number): Claim[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const maybe = <T>(value: T): T | null => (random() < 0.4 ? value : null);
  const claims: Claim[] = [];
  const many = Math.ceil(random() ** 3 * 60);
  const [topic, unit] = random() < 0.5 ? [pick(topics), pick(units)] : [null, null];
  while (claims.length < many) {
    const value = random() < 0.1 ? 0 : Math.round(10 ** (random() * 13));
    const qualifier = pick(qualifiers);
    const bounds = qualifier === 'range' ? { low: value * random(), high: value * 1.5 } : {};
    claims.push(
      makeClaim({
        topic: topic ?? pick(topics),
        unit: unit ?? pick(units),
        item: pick(items),
        status: maybe(pick(statuses)),
        value,
        qualifier,
        ...bounds,
        by: random() < 0.7 ? [pick(names)] : [pick(names), pick(names)],
        to: random() < 0.5 ? [] : [pick(names)],
        saidBy: maybe(pick(names)),
        basis: pick(['cumulative', 'increment', null, null]),
        source: {
          url: null,
          title: null,
          publisher: pick(['The Paper', 'A Newspaper of Record with a Very Long Name']),
          published: pick(dates),
        },
        who: maybe('children'),
        when: random() < 0.5 ? null : pick(periods),
        partOf: claims.length > 0 ? maybe(pick(claims).id) : null,
        figure: qualifier === 'vague' ? 'hundreds of thousands' : String(value),
      } as Parameters<typeof makeClaim>[0]),
    );
  }
  return claims;
}

/** The claims bent so that a type can draw them. */
function fitting(type: ChartType, claims: readonly Claim[], random: () => number): Claim[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const bend = (fields: (claim: Claim, i: number) => object) =>
    claims.map((claim, i) => ({ ...claim, ...fields(claim, i) }) as Claim);
  switch (type) {
    case 'tally':
      return bend(() => ({
        topic: 'attacks',
        unit: 'item',
        item: pick(['drone', 'missile']),
        status: pick(['launched', 'intercepted', 'struck']),
        partOf: null,
      }));
    case 'progress': {
      const whole = Math.max(...claims.map(({ value }) => value));
      const { id } = claims[0]!;
      const shared = { topic: 'aid', unit: 'USD' };
      return bend((_, i) =>
        i === 0 ? { ...shared, value: whole, partOf: null } : { ...shared, partOf: id },
      );
    }
    case 'flow':
      return bend(({ unit }) => ({
        topic: pick(['aid', 'materiel']),
        unit: unit === 'percent' ? 'USD' : unit,
        partOf: null,
      }));
    default:
      return [...claims];
  }
}

const dates = ['2023-11-29', '2023-11-28', '2023-11-21', '2023-10-07', '2021-01-01', null];
const periods = [
  { from: '2022-02-24', to: null },
  { from: '2023-11-27', to: '2023-11-27' },
  { from: '2023-11-27', to: '2023-11-28' },
  { from: '2022-03', to: '2022-05' },
  { from: null, to: '2024' },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfLabel({ x, y, width, size, anchor }: Label, isRightToLeft: boolean): Box {
  const startsLeft = (anchor === 'start') !== isRightToLeft;
  const left = startsLeft ? x : x - width;
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.22 };
}

function boxOfShape(shape: Shape): Box {
  if (shape.kind === 'rect')
    return {
      left: shape.x,
      right: shape.x + shape.width,
      top: shape.y,
      bottom: shape.y + shape.height,
    };
  if (shape.kind === 'dot') {
    const { x, y, radius } = shape;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  }
  const thick = shape.kind === 'ribbon' ? shape.thickness : 0;
  const [left, right] = [shape.x1, shape.x2].toSorted((a, b) => a - b) as [number, number];
  const [top, bottom] = [shape.y1, shape.y2].toSorted((a, b) => a - b) as [number, number];
  return { left, right, top, bottom: bottom + thick };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** Everything that is wrong with a layout, each as a sentence. */
export function faultsOf(layout: Layout): string[] {
  const { width, height, labels, marks, isRightToLeft } = layout;
  const frame = { left: -0.6, right: width + 0.6, top: -0.6, bottom: height + 0.6 };
  const isOutside = (box: Box) =>
    !(
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom
    );
  const boxes = labels.map((label) => ({ label, box: boxOfLabel(label, isRightToLeft) }));
  const bodies = marks.flatMap(({ shapes }) =>
    shapes.filter(({ kind }) => kind !== 'line').map(boxOfShape),
  );
  const faults = labels.filter(({ size }) => size < 12).map(({ text }) => `small: ${text}`);
  for (const [i, { label, box }] of boxes.entries()) {
    const text = `${label.strong} ${label.text} at ${label.x}, ${label.y}`;
    if (isOutside(box)) faults.push(`outside: ${text}`);
    const other = boxes.slice(i + 1).find((one) => overlap(one.box, box));
    if (other) faults.push(`overlap: ${text} and ${other.label.strong} ${other.label.text}`);
    if (bodies.some((body) => overlap(body, box))) faults.push(`on a mark: ${text}`);
  }
  for (const { x, y, width: wide, height: high, shapes, claim } of marks) {
    if (isOutside({ left: x, right: x + wide, top: y, bottom: y + high }))
      faults.push(`target: ${claim.id}`);
    if (high < 24 || wide < 24) faults.push(`small target: ${claim.id} ${wide} x ${high}`);
    for (const shape of shapes)
      if (isOutside(boxOfShape(shape))) faults.push(`shape: ${JSON.stringify(shape)}`);
  }
  return faults;
}

const sets = 500;
const widths = [240, 320, 520, 800, 1600];

/** Figures that a note leaves to the table. */
const left = ({ notes }: Layout): number =>
  notes.reduce((sum, note) => {
    const found = /^And (\d+) more in the table|^(\d+) figures? without a date/.exec(note);
    return sum + Number(found?.[1] ?? found?.[2] ?? 0);
  }, 0);

/** Declares the tests of a type: random sets at five widths, with all options mixed. */
export function testRandomSets(type: ChartType): void {
  for (const width of widths)
    it(`${sets} random sets as ${type} at ${width} px: nothing overlaps, is outside or small`, () => {
      for (let seed = 0; seed < sets; seed++) {
        const random = randomFrom(seed);
        const claims = fitting(type, randomClaims(random), random);
        const spec = {
          type,
          isRightToLeft: seed % 5 === 0,
          scale: seed % 4 === 0 ? 'log' : 'linear',
          color: seed % 3 === 0 ? 'by' : 'auto',
        } as const;
        const layout = layoutChart(claims, spec, { width });
        const drawn = new Set(layout.marks.map(({ claim }) => claim.id)).size + left(layout);
        const faults = [
          ...(layout.type !== 'table' && drawn !== claims.length ? [`${drawn} drawn`] : []),
          ...faultsOf(layout),
        ];
        if (faults.length > 0) expect.fail(`set ${seed}, ${layout.type}: ${faults.join('; ')}`);
      }
    }).timeout(60_000);
}
