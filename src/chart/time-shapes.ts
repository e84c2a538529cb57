import type { Claim } from '../model/claim.js';
import type { Fill, Shape } from '../model/layout.js';
import { hollow, tailOf } from './bar-shapes.js';
import type { Canvas } from './canvas.js';
import type { Scale } from './scale.js';
import { endOf, fillOf } from './style.js';

const radius = 6;
const denseRadius = 3.5;
const halo = 1.9;
/** An open end above a dot. */
const fadeWidth = 6;
const fadeHeight = 20;
/** Zero is a figure and stays visible. */
const least = 2;

/** Where marks of a timeline may be drawn. */
export interface Place {
  readonly y: Scale;
  /** No open end goes above. */
  readonly top: number;
  readonly width: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The figure of a time alone: a bar from zero over its days. */
export function barOverTime(canvas: Canvas, claim: Claim, column: Column, place: Place): Shape[] {
  const { y } = place;
  const hue = canvas.hue(claim);
  const rect = (from: number, to: number, fill: Fill): Shape => {
    const top = Math.min(y.at(to), y.at(from) - least);
    return { kind: 'rect', ...column, y: top, height: y.at(from) - top, fill, hue };
  };
  const fill = endOf(claim) === 'under' ? 'outline' : fillOf(claim.status);
  const shapes =
    claim.qualifier === 'range' && claim.low !== null && claim.high !== null
      ? [rect(claim.low, claim.high, fill), rect(0, claim.low, 'light')]
      : [rect(0, claim.value, fill), ...fadeAbove(canvas, claim, column, place)];
  return canvas.superseded.has(claim.id) ? hollow(shapes) : shapes;
}

/** A running total, or a figure without a time of its own: a dot. */
export function dotInTime(
  canvas: Canvas,
  claim: Claim,
  x: number,
  place: Place,
  isDense: boolean,
): Shape[] {
  const hue = canvas.hue(claim);
  const end = endOf(claim);
  const y = place.y.at(claim.value);
  const fill = canvas.superseded.has(claim.id)
    ? 'hollow'
    : end === 'under'
      ? 'outline'
      : fillOf(claim.status);
  const size = isDense ? denseRadius : radius;
  const dot: Shape = { kind: 'dot', x, y, radius: size, fill, hue };
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null) {
    const [y1, y2] = [place.y.at(claim.high), place.y.at(claim.low)];
    return [
      { ...dot, radius: size * 0.6 },
      { kind: 'line', x1: x, y1, x2: x, y2, role: 'range', hue },
    ];
  }
  if (end === 'soft') return [dot, { ...dot, radius: size * halo, isHalo: true }];
  const column = { x: x - fadeWidth / 2, width: fadeWidth };
  return [dot, ...fadeAbove(canvas, claim, column, place)];
}

/** Above the figure: open where the text leaves it open, soft where it is about right. */
function fadeAbove(canvas: Canvas, claim: Claim, { x, width }: Column, place: Place): Shape[] {
  const y = place.y.at(claim.value);
  const tail = endOf(claim) === 'soft' ? tailOf(claim) / 2 : Math.min(tailOf(claim), fadeHeight);
  const height = Math.min(tail, y - place.top - 1);
  return height > 2
    ? [
        {
          kind: 'rect',
          x,
          y: y - height,
          width,
          height,
          fill: 'solid',
          hue: canvas.hue(claim),
          fade: 'up',
        },
      ]
    : [];
}
