import { group } from 'd3';
import type { Claim } from '../model/claim.js';
import { pushMark, pushName, pushWording, sizes, wordingOf, type Canvas } from './canvas.js';
import { bandShapes, thicknessOf } from './flow-shapes.js';
import { groupName } from './groups.js';

const gap = 10;

/** Where the room is short: a straight band for each figure, below its words. */
export function drawPairs(canvas: Canvas, claims: readonly Claim[], perUnit: number): void {
  const { locale, width } = canvas;
  const withItem = new Set(claims.map(({ item }) => item)).size > 1;
  for (const pair of group(claims, ({ by, to }) => `${by.join()}>${to.join()}`).values()) {
    const [first] = pair;
    pushName(
      canvas,
      arrowOf(canvas, [groupName(first!, 'by', locale), groupName(first!, 'to', locale)]),
    );
    for (const claim of pair) {
      const { y } = canvas;
      const wording = wordingOf(canvas, claim, withItem);
      const lines = pushWording(canvas, wording, { x: 0, y: y + 13, room: width });
      const top = y + lines * sizes.line + 2;
      const { band, edge } = thicknessOf(claim, perUnit);
      const shapes = bandShapes(canvas, claim, perUnit, { x1: 0, y1: top, x2: width, y2: top });
      const height = Math.max(top + band + edge - y, sizes.target);
      pushMark(canvas, claim, shapes, { x: 0, y, width, height });
      canvas.y += height + gap;
    }
  }
}

/** "Norway → Ukraine", in the direction of reading. */
export const arrowOf = ({ spec }: Canvas, names: readonly string[]): string =>
  names.filter(Boolean).join(spec.isRightToLeft ? ' ← ' : ' → ');
