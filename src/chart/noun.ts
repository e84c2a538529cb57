import type { Claim } from '../model/claim.js';
import { figureText, formatItem, formatWho } from './format.js';
import { listFormat } from './intl.js';
import { wordsIn } from './words.js';

/** Shares and measures are of many: "41% of households". */
const many = 5;

/** What a claim counts, people first: "civilians killed", "artillery shells". */
export function nounOf(claim: Claim, locale: string, count?: number): string {
  const item = formatItem(claim, locale, count);
  return claim.who ? wordsIn(locale).whoIs(formatWho(claim.who, locale), item) : item;
}

/**
 * What a claim counts, as it goes on from its figure: "13" with "tanks", "50 tonnes" with "of water", "hundreds" with
 * "of civilians displaced".
 */
export function nounAfter(figure: string, claim: Claim, locale: string): string {
  const { unit, who, value } = claim;
  if (unit === 'person' || unit === 'item')
    return joinTo(figure, nounOf(claim, locale, needsOf(claim) ? many : value), claim, locale);
  const isShare = unit === 'percent';
  // Whether so many of the killed were women, or so many of the women were killed, is left to the quote.
  if (isShare && who) return `${formatWho(who, locale)} (${formatItem(claim, locale, many)})`;
  return wordsIn(locale).ofWhat(nounOf(claim, locale, many), isShare);
}

/** A noun after a figure that counts it, with "of" where the figure asks for one. */
export function joinTo(figure: string, noun: string, claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  return needsOf(claim) || words.takesOf.test(figure) ? words.ofWhat(noun, false) : noun;
}

/** "hundreds of civilians", "dozens of tanks", but "hundreds killed", "several missiles". */
function needsOf(claim: Claim): boolean {
  const { qualifier, topic, item, who } = claim;
  const isNoun = topic !== 'casualties' && topic !== 'people';
  return (
    qualifier === 'vague' &&
    (isNoun || who !== null || item === 'refugee') &&
    /(?:s|handful|couple)$/i.test(figureText(claim) ?? '')
  );
}

/** "A, B and C" in the chart's language. */
export const listed = (texts: readonly string[], locale: string): string =>
  listFormat(locale, 'conjunction').format(texts);
