import type { Claim } from '../model/claim.js';
import type { Fill, Shape } from '../model/layout.js';
import { sizes, type Canvas } from './canvas.js';
import type { Scale } from './scale.js';
import { endOf, fillOf } from './style.js';

/** Where a bar stands. */
export interface Place {
  readonly scale: Scale;
  readonly y: number;
  readonly height: number;
  /** No fading end goes beyond. */
  readonly limit: number;
}

/** Zero is a figure and stays visible; so does what is small beside the rest. */
const leastZero = 1.5;
const least = 2.5;

/** A bar from zero that ends as its qualifier says. */
export function barShapes(canvas: Canvas, claim: Claim, place: Place): Shape[] {
  const { scale, y, height } = place;
  const x = scale.at(0);
  const hue = canvas.hue(claim);
  const fill = fillOf(claim.status);
  const length = (value: number) => Math.max(scale.at(value) - x, value === 0 ? leastZero : least);
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null) {
    const low = length(claim.low);
    const width = Math.max(length(claim.high) - low, least);
    const stem = { x, y: y + height * 0.3, width: low, height: height * 0.4 };
    return [
      { kind: 'rect', ...stem, fill: 'light', hue },
      { kind: 'rect', x: x + low, y, width, height, fill, hue },
    ];
  }
  const width = length(claim.value);
  const body = endOf(claim) === 'under' ? 'outline' : fill;
  return [
    { kind: 'rect', x, y, width, height, fill: body, hue },
    ...fadeOf(canvas, claim, { x: x + width, y, width: place.limit - x - width, height }),
    ...strikeOf(canvas, claim, { x, y, width, height }),
  ];
}

/** Beyond the figure: open where the text leaves it open, soft where the figure is about right. */
export function fadeOf(
  canvas: Canvas,
  claim: Claim,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Shape[] {
  const width = Math.min(tailOf(claim), room.width);
  return width > 2
    ? [{ kind: 'rect', ...room, width, fill: 'solid', hue: canvas.hue(claim), fade: 'right' }]
    : [];
}

function strikeOf(
  canvas: Canvas,
  claim: Claim,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Shape[] {
  if (fillOf(claim.status) !== 'struck') return [];
  const middle = y + height / 2;
  const hue = canvas.hue(claim);
  return [{ kind: 'line', x1: x, y1: middle, x2: x + width, y2: middle, role: 'strike', hue }];
}

/** How far a drawing reaches beyond its figure. */
export function tailOf(claim: Claim): number {
  const end = endOf(claim);
  return end === 'open' ? sizes.fade : end === 'soft' ? sizes.soft : 0;
}

/** Superseded figures are hollow. */
export const hollow = (shapes: readonly Shape[]): Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'line' || (shape.kind === 'rect' && shape.fade)
      ? shape
      : { ...shape, fill: 'hollow' as Fill },
  );

export const shapesOf = (canvas: Canvas, claim: Claim, place: Place): Shape[] => {
  const shapes = barShapes(canvas, claim, place);
  return canvas.superseded.has(claim.id) ? hollow(shapes) : shapes;
};

/** The right end of shapes. */
export const endX = (shapes: readonly Shape[]): number =>
  Math.max(
    ...shapes.map((shape) =>
      shape.kind === 'rect' ? shape.x + shape.width : shape.kind === 'dot' ? shape.x : shape.x2,
    ),
  );
