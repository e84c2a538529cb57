import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import { pushAxis } from './axis.js';
import { endX, shapesOf, tailOf } from './bar-shapes.js';
import { planBeside, type Beside } from './beside.js';
import {
  pushMark,
  pushName,
  pushText,
  pushTitle,
  pushWording,
  sizes,
  wordingOf,
  wordingWidth,
  type Canvas,
} from './canvas.js';
import { wrapText } from './measure.js';
import type { Row } from './nest.js';
import { claimsOf, type Panel } from './rows.js';
import { mostOf, scaleFor, type Scale } from './scale.js';
import { endOf, fillOf } from './style.js';

const barHeight = 20;
const lowHeight = 14;
const rowHeight = 34;
/** How much thinner a bar is than the one around it, at each side. */
const inset = 3;
const swatch = 18;

/** Amounts from zero; what is the same money further along, or a part, lies on its whole's baseline. */
export function drawBars(canvas: Canvas, panels: readonly Panel[]): void {
  for (const panel of panels) {
    if (panels.length > 1) pushTitle(canvas, panel.title);
    const claims = claimsOf(panel);
    const withItem = needsItem(panel, claims);
    const plan = planOf(canvas, panel, claims, withItem);
    if (plan) drawBeside(canvas, panel, plan, withItem);
    else drawBelow(canvas, panel, withItem);
    canvas.y += 12;
  }
}

/** The label names the item where neither the panel nor the group does. */
function needsItem({ groups }: Panel, claims: readonly Claim[]): boolean {
  const hasOne = (list: readonly Claim[]) => new Set(list.map(({ item }) => item)).size < 2;
  const isNamed = claims[0]!.topic !== 'materiel' && claims[0]!.topic !== 'attacks';
  return (
    !hasOne(claims) &&
    !(
      isNamed &&
      groups.every(({ name, rows }) => name !== '' && hasOne(rows.flatMap((row) => row.claims)))
    )
  );
}

function planOf(
  canvas: Canvas,
  { groups }: Panel,
  claims: readonly Claim[],
  withItem: boolean,
): Beside | null {
  const most = mostOf(claims);
  const rows = groups.flatMap((group) => group.rows);
  return planBeside(
    canvas,
    groups.map(({ name }) => name),
    rows.map((row) => ({
      share: mostOf([...row.claims, ...(row.whole ? [row.whole] : [])]) / most,
      behind: behindOf(canvas, row, withItem),
    })),
  );
}

/** Room behind the bar: its fading end and the longest label. */
function behindOf(canvas: Canvas, { claims }: Row, withItem: boolean): number {
  const labels = claims.map((claim) => wordingWidth(canvas, wordingOf(canvas, claim, withItem)));
  return (
    Math.max(...claims.map(tailOf)) + Math.max(...labels) + (claims.length > 1 ? swatch : 0) + 14
  );
}

function drawBeside(canvas: Canvas, panel: Panel, plan: Beside, withItem: boolean): void {
  const { gutter, length } = plan;
  const claims = claimsOf(panel);
  const scale = scaleFor(claims, gutter, gutter + length);
  const top = canvas.y;
  for (const { name, rows } of panel.groups) {
    const start = canvas.y;
    const room = gutter - 12;
    const lines = name === '' ? [] : wrapText(name, room, sizes.group, 3, canvas.measure);
    for (const [i, line] of lines.entries())
      pushText(canvas, line, { x: room, y: start + 20 + i * 16, room }, 'group', 'end');
    for (const row of rows) drawRowBeside(canvas, row, scale, withItem);
    canvas.y = Math.max(canvas.y, start + lines.length * 16 + 12) + 6;
  }
  pushAxis(canvas, scale, claims[0]!.unit, top);
}

function drawRowBeside(canvas: Canvas, row: Row, scale: Scale, withItem: boolean): void {
  const { width, y } = canvas;
  const { from } = scale;
  const drawn = barsOf(canvas, row, scale, y + 5, barHeight);
  const end = endX(drawn.flat()) + 8;
  const isNested = row.claims.length > 1;
  for (const [i, claim] of row.claims.entries()) {
    const top = y + i * sizes.target;
    const shapes = isNested ? [...drawn[i]!, swatchOf(canvas, claim, end, top + 10)] : drawn[i]!;
    const x = end + (isNested ? swatch : 0);
    pushWording(canvas, wordingOf(canvas, claim, withItem), {
      x,
      y: top + 20,
      room: width - x,
    });
    const box = { x: from, y: top + 3, width: width - from, height: sizes.target };
    pushMark(canvas, claim, shapes, box);
  }
  canvas.y += isNested ? row.claims.length * sizes.target + 10 : rowHeight;
}

function drawBelow(canvas: Canvas, panel: Panel, withItem: boolean): void {
  const claims = claimsOf(panel);
  const tail = Math.max(...claims.map(tailOf));
  const scale = scaleFor(claims, 1, canvas.width - 1 - tail);
  const top = canvas.y;
  for (const { name, rows } of panel.groups) {
    pushName(canvas, name);
    for (const row of rows) drawRowBelow(canvas, row, scale, withItem);
    canvas.y += 4;
  }
  pushAxis(canvas, scale, claims[0]!.unit, top);
}

/** Labels on lines of their own, the bar below them. */
function drawRowBelow(canvas: Canvas, row: Row, scale: Scale, withItem: boolean): void {
  const isNested = row.claims.length > 1;
  const x = isNested ? swatch : 0;
  const boxes = row.claims.map((claim) => {
    const y = canvas.y;
    const at = { x, y: y + (isNested ? 16 : 13), room: canvas.width - x };
    const lines = pushWording(canvas, wordingOf(canvas, claim, withItem), at);
    canvas.y += lines * sizes.line + (isNested ? sizes.target - sizes.line : 0);
    return { x: 0, y, width: canvas.width, height: canvas.y - y };
  });
  const height = isNested ? barHeight : lowHeight;
  const drawn = barsOf(canvas, row, scale, canvas.y + 2, height);
  for (const [i, claim] of row.claims.entries()) {
    const box = boxes[i]!;
    if (isNested)
      pushMark(canvas, claim, [...drawn[i]!, swatchOf(canvas, claim, 0, box.y + 6)], box);
    else pushMark(canvas, claim, drawn[i]!, { ...box, height: box.height + height + 4 });
  }
  canvas.y += height + 14;
}

/** Bars of a row, each inside the one before; the first on a pale track of the whole that it is part of. */
function barsOf(canvas: Canvas, row: Row, scale: Scale, y: number, height: number): Shape[][] {
  return row.claims.map((claim, depth) => {
    const by = Math.min(depth * inset, height / 2 - 2);
    const place = { scale, y: y + by, height: height - 2 * by, limit: canvas.width };
    const shapes = shapesOf(canvas, claim, place);
    return depth === 0 && row.whole
      ? [trackOf(canvas, row.whole, { scale, y, height }), ...shapes]
      : shapes;
  });
}

/** The whole as a pale bar behind its part. */
export const trackOf = (
  canvas: Canvas,
  whole: Claim,
  { scale, y, height }: { readonly scale: Scale; readonly y: number; readonly height: number },
): Shape => ({
  kind: 'rect',
  x: scale.at(0),
  y,
  width: Math.max(scale.at(whole.value) - scale.at(0), 2.5),
  height,
  fill: 'track',
  hue: canvas.hue(whole),
});

/** Tells which label belongs to which of the bars on one baseline. */
export const swatchOf = (canvas: Canvas, claim: Claim, x: number, y: number): Shape => ({
  kind: 'rect',
  x: x + 0.5,
  y,
  width: 11,
  height: 11,
  fill: endOf(claim) === 'under' ? 'outline' : fillOf(claim.status),
  hue: canvas.hue(claim),
});
