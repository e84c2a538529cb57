import { max, ticks } from 'd3';
import type { Claim } from '../model/claim.js';
import type { ScaleKind } from '../model/layout.js';

/** From figures to pixels: linear from zero, or by powers of ten. */
export interface Scale {
  /** The figure at the far end. */
  readonly most: number;
  readonly from: number;
  readonly to: number;
  /** The place of a figure, never beyond the ends. */
  readonly at: (value: number) => number;
  /** Round figures along the scale, about so many; whole ones where things are counted. */
  readonly ticks: (count: number, isCounted: boolean) => number[];
}

/** The largest figure or bound; shares run to 100. */
export function mostOf(claims: readonly Claim[]): number {
  const most = max(claims, ({ value, high }) => Math.max(value, high ?? 0)) ?? 0;
  return claims.every(({ unit }) => unit === 'percent') ? Math.max(100, most) : most || 1;
}

/** A scale for the figures between two places, of which `to` may be the smaller. */
export function scaleFor(
  claims: readonly Claim[],
  from: number,
  to: number,
  kind: ScaleKind = 'linear',
): Scale {
  if (kind === 'log') return logScale(claims, from, to);
  const most = mostOf(claims);
  const at = (value: number) => from + clamp(value / most) * (to - from);
  const round = (count: number, isCounted: boolean) => {
    const all = ticks(0, most, count);
    return isCounted ? all.filter(Number.isInteger) : all;
  };
  return { most, from, to, at, ticks: round };
}

/** A log scale has no zero: where there is one, it stands apart before the first power. */
const zeroShare = 0.1;

function logScale(claims: readonly Claim[], from: number, to: number): Scale {
  const most = mostOf(claims);
  const values = claims.flatMap(({ value, low }) => [value, low ?? value]);
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(positive.length > 0 ? Math.min(...positive) : 1));
  const last = Math.max(Math.log10(most), first + 1);
  const begin = positive.length < values.length ? zeroShare : 0;
  const at = (value: number) => {
    const share = value > 0 ? clamp((Math.log10(value) - first) / (last - first)) : 0;
    return from + (value > 0 ? begin + share * (1 - begin) : 0) * (to - from);
  };
  const powers = (count: number) => {
    const every = Math.max(1, Math.ceil((last - first) / Math.max(1, count)));
    const all = begin > 0 ? [0] : [];
    for (let power = first; power <= last; power += every) all.push(10 ** power);
    return all;
  };
  return { most, from, to, at, ticks: powers };
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
