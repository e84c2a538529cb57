import type { Claim } from '../model/claim.js';
import { formatItem, formatParties, formatPeriod, formatWho, speakFigure } from './format.js';
import { wordsIn } from './words.js';

/** A claim in words: "more than 40 billion US dollars aid, delivered, by United States, since Feb 2022". */
export function speak(claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  const by = formatParties(claim.by, locale);
  const to = formatParties(claim.to, locale);
  const sides = [by && words.by(by), to && words.toParty(to)].filter(Boolean).join(' ');
  return [
    `${speakFigure(claim, locale)} ${formatItem(claim, locale)}`,
    claim.status && words.status[claim.status],
    claim.who && formatWho(claim.who, locale),
    sides,
    formatPeriod(claim.when, claim.source.published, locale),
    claim.saidBy && words.saidBy(claim.saidBy),
  ]
    .filter(Boolean)
    .join(', ');
}
