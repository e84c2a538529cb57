import { max, ticks } from 'd3';
import type { Claim } from '../model/claim.js';

/** A linear scale from zero to the largest figure, in pixels. */
export interface Scale {
  /** The figure at the far end. */
  readonly most: number;
  readonly from: number;
  readonly to: number;
  /** The place of a figure, never beyond the ends. */
  readonly at: (value: number) => number;
}

/** The largest figure or bound; shares run to 100. */
export function mostOf(claims: readonly Claim[]): number {
  const most = max(claims, ({ value, high }) => Math.max(value, high ?? 0)) ?? 0;
  return claims.every(({ unit }) => unit === 'percent') ? Math.max(100, most) : most || 1;
}

export function scaleFor(claims: readonly Claim[], from: number, to: number): Scale {
  const most = mostOf(claims);
  const at = (value: number) =>
    from + Math.min(1, Math.max(0, value / most)) * Math.max(0, to - from);
  return { most, from, to, at };
}

/** Round figures along the scale, about `count`; whole ones where things are counted. */
export function ticksOf({ most }: Scale, count: number, isCounted: boolean): number[] {
  const all = ticks(0, most, count);
  return isCounted ? all.filter(Number.isInteger) : all;
}
