import type { Claim } from '../model/claim.js';
import { pushAxis } from './axis.js';
import { shapesOf, tailOf } from './bar-shapes.js';
import { swatchOf, trackOf } from './bars.js';
import {
  pushMark,
  pushWording,
  sizes,
  wordingOf,
  wordingWidth,
  type Canvas,
  type Wording,
} from './canvas.js';
import { nounAfter } from './noun.js';
import { scaleFor, type Scale } from './scale.js';

const barHeight = 26;
const inset = 3;
const between = 20;
const swatch = 18;

export interface Family {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
}

/** A whole and its parts among claims: null where they are no such family. */
export function familyOf(claims: readonly Claim[]): Family | null {
  const wholes = claims.filter(({ partOf }) => partOf === null);
  const [whole] = wholes;
  if (!whole || wholes.length !== 1 || claims.length < 2 || whole.unit === 'percent') return null;
  const parts = claims.filter((claim) => claim !== whole);
  const fits = parts.every(
    ({ partOf, unit, topic, value }) =>
      partOf === whole.id &&
      topic === whole.topic &&
      (unit === 'percent' ? value <= 100 : unit === whole.unit && value <= whole.value),
  );
  return fits ? { whole, parts } : null;
}

/** The whole as a bar, its part on the same baseline inside it; several parts each in a row of their own. */
export function drawProgress(canvas: Canvas, { whole, parts }: Family): void {
  const tails = [whole, ...parts].map(tailOf);
  const scale = scaleFor([whole], 1, canvas.width - 1 - Math.max(...tails));
  const [part] = parts;
  if (parts.length === 1 && part) drawPair(canvas, whole, part, scale);
  else drawParts(canvas, whole, parts, scale);
}

/** A share of the whole, as an amount of it. */
const amountOf = (part: Claim, whole: Claim): Claim =>
  part.unit === 'percent'
    ? { ...part, value: (whole.value * part.value) / 100, low: null, high: null }
    : part;

function drawPair(canvas: Canvas, whole: Claim, part: Claim, scale: Scale): void {
  const { width, y } = canvas;
  const limit = width;
  const outer = shapesOf(canvas, whole, { scale, y: y + 1, height: barHeight, limit });
  const inner = shapesOf(canvas, amountOf(part, whole), {
    scale,
    y: y + 1 + inset,
    height: barHeight - 2 * inset,
    limit,
  });
  canvas.y += barHeight + 6;
  const [left, right] = [wordingOf(canvas, part, false), wholeWording(canvas, whole)];
  const [leftWidth, rightWidth] = [left, right].map((one) => wordingWidth(canvas, one)) as [
    number,
    number,
  ];
  if (leftWidth + rightWidth + between > width) {
    pushLine(canvas, whole, right, outer);
    pushLine(canvas, part, left, inner);
    return;
  }
  const top = canvas.y;
  pushWording(canvas, left, { x: 0, y: top + 15, room: width });
  const x = Math.max(leftWidth + between, scale.at(whole.value) - rightWidth);
  pushWording(canvas, right, { x, y: top + 15, room: width - x + 1 });
  pushMark(canvas, whole, outer, { x: x - 8, y: top - 2, width: width - x + 8, height: 26 });
  pushMark(canvas, part, inner, { x: 0, y: top - 2, width: x - 10, height: 26 });
  canvas.y += sizes.target + 8;
}

function wholeWording(canvas: Canvas, whole: Claim): Wording {
  const { strong, text } = wordingOf(canvas, whole, false);
  return {
    strong:
      `${strong} ${whole.topic === 'aid' ? '' : nounAfter(strong, whole, canvas.locale)}`.trim(),
    text,
  };
}

function pushLine(
  canvas: Canvas,
  claim: Claim,
  wording: Wording,
  shapes: ReturnType<typeof shapesOf>,
): void {
  const { y, width } = canvas;
  const lines = pushWording(canvas, wording, { x: swatch, y: y + 16, room: width - swatch });
  const height = lines * sizes.line + 6;
  pushMark(canvas, claim, [...shapes, swatchOf(canvas, claim, 0, y + 6)], {
    x: 0,
    y,
    width,
    height,
  });
  canvas.y += height;
}

function drawParts(canvas: Canvas, whole: Claim, parts: readonly Claim[], scale: Scale): void {
  const top = canvas.y;
  for (const claim of [whole, ...parts]) {
    const { y, width } = canvas;
    const wording = claim === whole ? wholeWording(canvas, whole) : wordingOf(canvas, claim, true);
    const lines = pushWording(canvas, wording, { x: 0, y: y + 14, room: width });
    const at = { scale, y: y + lines * sizes.line + 3, height: 16, limit: width };
    const shapes = shapesOf(canvas, amountOf(claim, whole), at);
    const track = claim === whole ? [] : [trackOf(canvas, whole, at)];
    const height = lines * sizes.line + 22;
    pushMark(canvas, claim, [...track, ...shapes], { x: 0, y, width, height });
    canvas.y += height + 8;
  }
  pushAxis(canvas, scale, whole.unit, top);
}
