import { group, max, sum } from 'd3';
import { totalOf } from '../dataset/totals.js';
import type { Claim } from '../model/claim.js';
import {
  pushMark,
  pushText,
  pushWording,
  sizes,
  wordingOf,
  wordingWidth,
  type Canvas,
} from './canvas.js';
import { bandShapes, thicknessOf } from './flow-shapes.js';
import { formatNumber } from './format.js';
import { groupName } from './groups.js';
import { wrapText } from './measure.js';
import { wordsIn } from './words.js';

/** Shares of the width that the words of givers and receivers take at most. */
const leftShare = 0.42;
const rightShare = 0.26;
const gutter = 12;
const rowGap = 8;
/** Between bands that may not be added. */
const apart = 5;
const nameHeight = 18;
const leastRight = 140;

interface Row {
  readonly claim: Claim;
  /** Of the upper edge of the band, at the giver. */
  readonly y: number;
  readonly box: { readonly y: number; readonly height: number };
}

interface Receiver {
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
  readonly touches: boolean;
  readonly height: number;
}

export const receiverKey = ({ to }: Claim): string => to.join();

/** Bands that lie against each other look like a sum. */
export const mayTouch = (claims: readonly Claim[]): boolean =>
  claims.length < 2 || 'total' in totalOf(claims);

/** Where bands begin and end, the same in all panels. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly withItem: boolean;
}

/** The room for the words of givers and receivers. */
export function sidesOf(canvas: Canvas, claims: readonly Claim[], withItem: boolean): Sides {
  const { width, locale, measure } = canvas;
  const nameWidth = (claim: Claim, side: 'by' | 'to') =>
    measure(groupName(claim, side, locale), sizes.group, false);
  const figures = max(claims, (claim) => wordingWidth(canvas, wordingOf(canvas, claim, withItem)))!;
  const names = max(claims, (claim) => nameWidth(claim, 'by'))!;
  const left = Math.min(Math.max(figures, names) + gutter, width * leftShare);
  const receivers = max(claims, (claim) => nameWidth(claim, 'to'))!;
  const room = Math.min(Math.max(receivers, leastRight) + gutter, width * rightShare);
  return { left, right: width - room, withItem };
}

/** Givers with their figures at the start, receivers at the end, curved bands between. */
export function drawBands(
  canvas: Canvas,
  claims: readonly Claim[],
  perUnit: number,
  sides: Sides,
): void {
  const { width } = canvas;
  const { left, right, withItem } = sides;
  const top = canvas.y;
  const isFree = (canvas.spec.sort ?? 'auto') === 'auto';
  const ordered = isFree ? untangled(claims) : claims;
  const rows = pushGivers(canvas, ordered, { left, perUnit, withItem });
  const receivers = [...group(rows, ({ claim }) => receiverKey(claim)).values()].map((list) =>
    receiverOf(canvas, list, perUnit, width - right - gutter),
  );
  const ends = placeReceivers(receivers, top);
  for (const [i, receiver] of receivers.entries())
    pushReceiver(canvas, receiver, { left, right, perUnit, y: ends[i]! });
  canvas.y = Math.max(canvas.y, ...receivers.map(({ height }, i) => ends[i]! + height + rowGap));
}

/** Each giver's claims in the order in which their receivers will stand, so that fewer bands cross. */
function untangled(claims: readonly Claim[]): Claim[] {
  const givers = [...group(claims, ({ by }) => by.join()).values()];
  const ranks = new Map(givers.flatMap((list, i) => list.map((claim) => [claim, i])));
  const pulls = new Map(
    [...group(claims, receiverKey)].map(([key, list]) => {
      const weight = sum(list, ({ value }) => value + 1);
      return [key, sum(list, (claim) => ranks.get(claim)! * (claim.value + 1)) / weight];
    }),
  );
  const pullOf = (claim: Claim) => pulls.get(receiverKey(claim))!;
  return givers.flatMap((list) => [...list].sort((a, b) => pullOf(a) - pullOf(b)));
}

/** Names and figures of the givers; gives where each band begins. */
function pushGivers(
  canvas: Canvas,
  claims: readonly Claim[],
  { left, perUnit, withItem }: { left: number; perUnit: number; withItem: boolean },
): Row[] {
  const { locale, measure } = canvas;
  const rows: Row[] = [];
  for (const list of group(claims, ({ by }) => by.join()).values()) {
    const room = left - gutter;
    for (const line of wrapText(groupName(list[0]!, 'by', locale), room, sizes.group, 2, measure)) {
      pushText(canvas, line, { x: 0, y: canvas.y + 14, room }, 'group');
      canvas.y += nameHeight;
    }
    for (const claim of list) {
      const { y } = canvas;
      const lines = pushWording(canvas, wordingOf(canvas, claim, withItem), {
        x: 0,
        y: y + 14,
        room,
      });
      const { band, edge } = thicknessOf(claim, perUnit);
      const height = Math.max(lines * sizes.line + 4, band + edge + 2, sizes.target);
      rows.push({ claim, y: y + (height - band - edge) / 2, box: { y, height } });
      canvas.y += height + 2;
    }
    canvas.y += rowGap;
  }
  return rows;
}

function receiverOf(canvas: Canvas, rows: readonly Row[], perUnit: number, room: number): Receiver {
  const { locale, measure } = canvas;
  const claims = rows.map(({ claim }) => claim);
  const touches = mayTouch(claims);
  const total = totalOf(claims);
  const name = groupName(claims[0]!, 'to', locale);
  const lines = [
    ...wrapText(name, room, sizes.group, 3, measure),
    ...('total' in total
      ? wrapText(
          wordsIn(locale)
            .together(formatNumber(total.total, claims[0]!.unit, locale))
            .replace(/\.$/, ''),
          room,
          sizes.group,
          2,
          measure,
        )
      : []),
  ];
  const bands = sum(claims, (claim) => sizeOf(claim, perUnit));
  const gaps = touches ? 0 : apart * (rows.length - 1);
  return { rows, lines, touches, height: Math.max(bands + gaps, lines.length * nameHeight) };
}

function sizeOf(claim: Claim, perUnit: number): number {
  const { band, edge } = thicknessOf(claim, perUnit);
  return band + edge;
}

/** Each receiver as near the middle of its bands as those above it allow. */
function placeReceivers(receivers: readonly Receiver[], top: number): number[] {
  const wishes = receivers.map(({ rows, height }) => middleOf(rows) - height / 2);
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]!);
  const places: number[] = [];
  let free = top;
  for (const i of order) {
    places[i] = Math.max(free, wishes[i]!);
    free = places[i]! + receivers[i]!.height + rowGap;
  }
  return places;
}

/** Large figures pull harder. */
function middleOf(rows: readonly Row[]): number {
  const weight = sum(rows, ({ claim }) => claim.value + 1);
  return sum(rows, ({ claim, y }) => y * (claim.value + 1)) / weight;
}

function pushReceiver(
  canvas: Canvas,
  { rows, lines, touches, height }: Receiver,
  { left, right, perUnit, y }: { left: number; right: number; perUnit: number; y: number },
): void {
  const bands = sum(rows, ({ claim }) => sizeOf(claim, perUnit));
  let end = y + (height - bands - (touches ? 0 : apart * (rows.length - 1))) / 2;
  for (const { claim, y: start, box } of rows) {
    const at = { x1: left, y1: start, x2: right, y2: end };
    const shapes = bandShapes(canvas, claim, perUnit, at);
    pushMark(canvas, claim, shapes, { x: 0, width: left, ...box });
    end += sizeOf(claim, perUnit) + (touches ? 0 : apart);
  }
  const first = y + (height - lines.length * nameHeight) / 2;
  const room = canvas.width - right - gutter;
  for (const [i, line] of lines.entries())
    pushText(canvas, line, { x: right + gutter, y: first + i * nameHeight + 14, room }, 'group');
}
