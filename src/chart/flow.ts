import { group, max } from 'd3';
import type { Claim } from '../model/claim.js';
import { pushTitle, type Canvas } from './canvas.js';
import { drawBands, mayTouch, receiverKey, sidesOf } from './flow-bands.js';
import { drawPairs } from './flow-pairs.js';
import { capital, panelTitle } from './groups.js';
import { wordsIn } from './words.js';

/** From this width givers and receivers stand at the two sides. */
const besideFrom = 520;
/** The widest band. */
const widest = 52;

/** What gives, and what is given: aid and goods in amounts. */
const flows = ({ topic, unit }: Claim): boolean =>
  (topic === 'aid' || topic === 'materiel') && unit !== 'percent';

const pairKey = ({ by, to }: Claim): string => `${by.join()}>${to.join()}`;

/** Pairs of a giver and a receiver that claims name, each once. */
export const pairsOf = (claims: readonly Claim[]): Set<string> =>
  new Set(
    claims
      .filter((claim) => flows(claim) && claim.by.length > 0 && claim.to.length > 0)
      .map(pairKey),
  );

/**
 * Bands from giver to receiver, as wide as their figures: a panel for each unit and status, and one scale for
 * each unit. Bands touch only where their figures may be added.
 */
export function drawFlow(canvas: Canvas, claims: readonly Claim[]): string[] {
  const words = wordsIn(canvas.locale);
  const drawn = claims.filter(flows);
  let hasApart = false;
  const withItem = new Set(drawn.map(unitKey)).size < new Set(drawn.map(({ item }) => item)).size;
  const sides = canvas.width < besideFrom ? null : sidesOf(canvas, drawn, withItem);
  for (const sameUnit of group(drawn, unitKey).values()) {
    const perUnit = widest / (max(sameUnit, reachOf) || 1);
    for (const list of group(sameUnit, ({ status }) => status).values()) {
      pushTitle(canvas, titleOf(list[0]!, canvas.locale));
      if (!sides) drawPairs(canvas, list, perUnit);
      else {
        drawBands(canvas, list, perUnit, sides);
        hasApart ||= [...group(list, receiverKey).values()].some((one) => !mayTouch(one));
      }
      canvas.y += 14;
    }
  }
  const more = words.more(claims.length - drawn.length);
  return [
    hasApart ? words.apart : '',
    drawn.length < claims.length ? `${capital(more, canvas.locale)}.` : '',
  ].filter(Boolean);
}

const unitKey = ({ unit, topic, item }: Claim): string =>
  /^[A-Z]{3}$/.test(unit) ? `${unit} ${topic}` : `${unit} ${item}`;

/** The figure or the bound that reaches farthest. */
const reachOf = ({ value, high }: Claim): number => Math.max(value, high ?? 0);

function titleOf(claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  const status = claim.status ? words.status[claim.status] : '';
  return [panelTitle(claim, locale), status].filter(Boolean).join(words.comma);
}
