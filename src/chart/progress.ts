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
    const inner =
      part.unit === 'percent'
        ? { ...part, value: (whole.value * part.value) / 100, low: null, high: null }
        : part;
    const shapes = barShapes(inner as Claim, scale, y, barHeight, canvas.width);
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
