import type { Claim } from '../model/claim.js';
import type { ChartSpec, ChartType, DrawnType } from '../model/layout.js';
import { pairsOf } from './flow.js';
import { panelKey } from './groups.js';
import { familyOf } from './progress.js';
import { fitsTally } from './tally.js';
import { daysOf } from './time.js';
import { wordsIn, type Words } from './words.js';

/** What is drawn, and why. */
export interface Choice {
  readonly type: DrawnType;
  readonly reason: keyof Words['reason'];
  /** Why what was asked for is not drawn, for the reader. */
  readonly note?: string;
}

/** From this many days `auto` draws time. */
const timedFrom = 3;
/** From this many pairs of giver and receiver, with two of each, `auto` draws who gives to whom. */
const pairedFrom = 3;

/** The type that is asked for where it fits, else the one that says most about these claims. */
export function chooseType(claims: readonly Claim[], spec: ChartSpec): Choice {
  const { type = 'auto', scale = 'linear', locale = 'en' } = spec;
  const auto = autoType(claims, scale === 'log');
  if (type === 'auto') return auto;
  const misfit = misfitOf(type, claims);
  if (misfit === null) return { type, reason: 'asked' };
  const words = wordsIn(locale);
  const note = words.drawnAs(words.type[auto.type], words.type[type], words.reason[misfit]);
  return { ...auto, reason: misfit, note };
}

function misfitOf(
  type: Exclude<ChartType, 'auto'>,
  claims: readonly Claim[],
): keyof Words['reason'] | null {
  if (type === 'progress') return familyOf(claims) ? null : 'noFamily';
  if (type === 'tally') return fitsTally(claims) ? null : 'noFates';
  if (type === 'timeline') return daysOf(claims).size > 1 ? null : 'noDates';
  if (type === 'flow') return pairsOf(claims).size > 0 ? null : 'noPairs';
  return null;
}

function autoType(claims: readonly Claim[], isLog: boolean): Choice {
  if (isLog) return { type: 'range', reason: 'log' };
  const areGiven = claims.every(({ topic }) => topic === 'aid' || topic === 'materiel');
  if (areGiven && familyOf(claims)) return { type: 'progress', reason: 'family' };
  if (fitsTally(claims)) return { type: 'tally', reason: 'fates' };
  if (areTimed(claims)) return { type: 'timeline', reason: 'dates' };
  if (areTolls(claims)) return { type: 'range', reason: 'people' };
  if (areGiven && arePaired(claims)) return { type: 'flow', reason: 'pairs' };
  return { type: 'bar', reason: 'amounts' };
}

/** Tolls of one kind that go on over days. */
const areTimed = (claims: readonly Claim[]): boolean =>
  claims.some(({ basis }) => basis !== null) &&
  new Set(claims.map(panelKey)).size === 1 &&
  daysOf(claims).size >= timedFrom;

const areTolls = (claims: readonly Claim[]): boolean =>
  claims.length > 0 &&
  claims.every(({ unit, topic }) => unit === 'person' && topic === 'casualties');

/** Several givers and several receivers, all named. */
function arePaired(claims: readonly Claim[]): boolean {
  const sides = (side: 'by' | 'to') => new Set(claims.map((claim) => claim[side].join()));
  return (
    pairsOf(claims).size >= pairedFrom &&
    claims.every(({ by, to }) => by.length > 0 && to.length > 0) &&
    sides('by').size > 1 &&
    sides('to').size > 1
  );
}
