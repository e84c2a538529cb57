import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import {
  barShapes,
  describe,
  figureOf,
  pushLabel,
  pushMark,
  scaleFor,
  sizes,
  tailOf,
  type Canvas,
  type Scale,
} from './canvas.js';
import { hueOf } from './style.js';
import { formatItem } from './format.js';

const barHeight = 22;

/** A whole and its parts among claims: null where they are no such family. */
export function familyOf(
  claims: readonly Claim[],
): { readonly whole: Claim; readonly parts: readonly Claim[] } | null {
  const wholes = claims.filter(({ partOf }) => partOf === null);
  const [whole] = wholes;
  if (!whole || wholes.length !== 1 || claims.length < 2 || whole.unit === 'percent') return null;
  const parts = claims.filter((claim) => claim !== whole);
  const fits = parts.every(
    ({ partOf, unit, topic }) =>
      partOf === whole.id && topic === whole.topic && (unit === whole.unit || unit === 'percent'),
  );
  return fits ? { whole, parts } : null;
}

/** The whole as a pale bar; each part on the same baseline inside it. */
export function drawProgress(canvas: Canvas, claims: readonly Claim[]): void {
  const { whole, parts } = familyOf(claims)!;
  const room =
    canvas.width -
    1 -
    Math.max(tailOf(whole), ...parts.map((part) => (part.unit === 'percent' ? 0 : tailOf(part))));
  const scale = scaleFor([whole, ...parts.filter(({ unit }) => unit === whole.unit)], 0, room);
  const [only, ...others] = parts;
  if (only && others.length === 0) return drawNested(canvas, whole, only, scale);
  for (const part of parts) {
    const y = canvas.y;
    const track: Shape = {
      kind: 'rect',
      x: 0,
      y,
      width: Math.max(scale(whole.value), 2),
      height: barHeight,
      fill: 'track',
      hue: hueOf(whole),
    };
    const shapes = barShapes(inside(whole, part), scale, y, barHeight, canvas.width);
    pushMark(canvas, part, [track, ...shapes], {
      x: 0,
      y: y - 1,
      width: canvas.width,
      height: sizes.target,
    });
    canvas.y += barHeight + 4;
    pushLabel(canvas, figureOf(part, canvas), describe(part, canvas, false), {
      x: 0,
      y: canvas.y + 14,
      room: canvas.width,
    });
    canvas.y += sizes.line + 12;
  }
  const y = canvas.y;
  pushMark(canvas, whole, barShapes(whole, scale, y, barHeight, canvas.width), {
    x: 0,
    y: y - 1,
    width: canvas.width,
    height: sizes.target,
  });
  canvas.y += barHeight + 4;
  pushLabel(
    canvas,
    `${figureOf(whole, canvas)} ${formatItem(whole)}`,
    describe(whole, canvas, false),
    { x: 0, y: canvas.y + 14, room: canvas.width },
  );
  canvas.y += sizes.line + 6;
}

/** A share is drawn as that share of the whole. */
function inside(whole: Claim, part: Claim): Claim {
  if (part.unit !== 'percent') return part;
  return { ...part, value: (whole.value * part.value) / 100, low: null, high: null } as Claim;
}

/** One part lies on its whole's bar; the labels of both stand below. */
function drawNested(canvas: Canvas, whole: Claim, part: Claim, scale: Scale): void {
  const y = canvas.y;
  const inner = barShapes(inside(whole, part), scale, y, barHeight, canvas.width);
  const end = scale(inside(whole, part).value);
  pushMark(canvas, whole, barShapes(whole, scale, y, barHeight, canvas.width), {
    x: end,
    y: y - 1,
    width: Math.max(canvas.width - end, sizes.target),
    height: sizes.target,
  });
  pushMark(canvas, part, inner, {
    x: 0,
    y: y - 1,
    width: Math.max(end, sizes.target),
    height: sizes.target,
  });
  canvas.y += barHeight + 4;
  for (const claim of [part, whole]) {
    const name = claim === whole ? ` ${formatItem(whole)}` : '';
    const at = { x: 0, y: canvas.y + 14, room: canvas.width };
    pushLabel(canvas, `${figureOf(claim, canvas)}${name}`, describe(claim, canvas, false), at);
    canvas.y += sizes.line + 2;
  }
  canvas.y += 4;
}
