import type { Claim } from '../model/claim.js';
import type { Fill, Shape } from '../model/layout.js';
import type { Canvas } from './canvas.js';
import { endOf, fillOf } from './style.js';

/** Zero is a figure and stays visible. */
const least = 1.5;
/** A pale edge below a band that is open or about right. */
const openEdge = 6;
const softEdge = 3;
/** Bars at both ends of a band. */
const cap = 4;

/** How wide a band is, and how wide the pale edge below it. */
export function thicknessOf(claim: Claim, perUnit: number): { band: number; edge: number } {
  const end = endOf(claim);
  const band = (value: number) => Math.max(value * perUnit, least);
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null)
    return { band: band(claim.low), edge: Math.max((claim.high - claim.low) * perUnit, 1) };
  const edge = end === 'open' ? openEdge : end === 'soft' ? softEdge : 0;
  return { band: band(claim.value), edge };
}

/** A band with a bar at each end, from the upper edge at its giver to that at its receiver. */
export function bandShapes(
  canvas: Canvas,
  claim: Claim,
  perUnit: number,
  at: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number },
): Shape[] {
  const { x1, y1, x2, y2 } = at;
  const { band, edge } = thicknessOf(claim, perUnit);
  const hue = canvas.hue(claim);
  const fill: Fill = endOf(claim) === 'under' ? 'outline' : fillOf(claim.status);
  const ends = { kind: 'rect', width: cap, height: band, fill: 'solid', hue } as const;
  const ribbon = { kind: 'ribbon', x1: x1 + cap, x2: x2 - cap, hue } as const;
  return [
    { ...ribbon, y1, y2, thickness: band, fill },
    ...(edge > 0
      ? [
          {
            ...ribbon,
            y1: y1 + band,
            y2: y2 + band,
            thickness: edge,
            fill: 'solid' as const,
            isHalo: true,
          },
        ]
      : []),
    { ...ends, x: x1, y: y1 },
    { ...ends, x: x2 - cap, y: y2 },
  ];
}
