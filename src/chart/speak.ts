import type { Claim } from '../model/claim.js';
import { formatParties, formatPeriod, speakFigure } from './format.js';
import { nounAfter } from './noun.js';
import { wordsIn } from './words.js';

/** A claim in words: "more than 40 billion US dollars of aid, delivered, by United States, since Feb 2022". */
export function speak(claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  const figure = speakFigure(claim, locale);
  const by = formatParties(claim.by, locale);
  const to = formatParties(claim.to, locale);
  const taker = to && goesTo(claim) ? words.toParty(to) : to;
  const sides = [by && words.by(by), taker].filter(Boolean).join(' ');
  return [
    `${figure} ${nounAfter(figure, claim, locale)}`,
    claim.status && claim.item !== 'damage' && words.status[claim.status],
    sides,
    formatPeriod(claim.when, claim.source.published, locale),
    claim.saidBy && words.saidBy(claim.saidBy),
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** What is given or fired goes to a party; of losses, tolls and refugees it is where they happened. */
const goesTo = ({ topic, status }: Claim): boolean =>
  topic === 'aid' ||
  topic === 'attacks' ||
  (topic === 'materiel' && status !== 'destroyed' && status !== 'damaged' && status !== 'captured');
