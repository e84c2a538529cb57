import type { Claim } from '../model/claim.js';
import { formatItem, formatParties, formatPeriod, speakFigure } from './format.js';
import { words } from './words.js';

/** A claim in words: "more than 40 billion US dollars aid, delivered, by United States, since Feb 2022". */
export function speak(claim: Claim, locale: string): string {
  const by = formatParties(claim.by, locale);
  const to = formatParties(claim.to, locale);
  const sides = [by && `by ${by}`, to && `to ${to}`].filter(Boolean).join(' ');
  return [
    `${speakFigure(claim, locale)} ${formatItem(claim)}`,
    claim.status && words.status[claim.status],
    claim.who,
    sides,
    formatPeriod(claim.when, claim.source.published, locale),
    claim.saidBy && `said by ${claim.saidBy}`,
  ]
    .filter(Boolean)
    .join(', ');
}
