import type { Claim, PartyId } from '../model/claim.js';
import { formatDate, formatFigure, formatParty, formatPeriod, formatWho } from './format.js';
import { joinTo, nounAfter } from './noun.js';
import { wordsIn } from './words.js';

/** What a label must know beside its claim. */
export interface Telling {
  readonly locale: string;
  readonly withItem: boolean;
  readonly isSuperseded: boolean;
  /** The speaker stands beside the label already. */
  readonly isNamed?: boolean;
  /** Parties that fight or suffer in the chart. */
  readonly fighting: ReadonlySet<PartyId>;
}

/** Figures that a side may have reason to bend: their label says who states them. */
const isContested = ({ topic, status }: Claim) =>
  topic === 'casualties' ||
  topic === 'people' ||
  topic === 'attacks' ||
  status === 'destroyed' ||
  status === 'damaged' ||
  status === 'captured';

/** Whether the label of a claim names its speaker: the figure is contested, or a side of the fight states it. */
export const namesSpeaker = (claim: Claim, fighting: ReadonlySet<PartyId>): boolean =>
  claim.saidBy !== null && (isContested(claim) || isBodyOf(claim.saidBy, fighting));

/** Parties that fight or suffer: those of attacks, losses and casualties. */
export function fightingOf(claims: readonly Claim[]): Set<PartyId> {
  const contested = claims.filter(isContested);
  return new Set(contested.flatMap(({ by, to }) => [...by, ...to]));
}

/** Whether a speaker is named after a party: "Russia’s defence ministry", "the Russian army", "Hamas". */
function isBodyOf(speaker: string, parties: ReadonlySet<PartyId>): boolean {
  return [...parties].some((id) => {
    const name = formatParty(id, 'en');
    // "Ukrain" begins "Ukraine" and "Ukrainian"; short names are compared whole.
    const stem = name.length > shortName ? name.slice(0, -1) : name;
    return speaker.includes(stem) || new RegExp(`\\b${id}\\b`).test(speaker);
  });
}

const shortName = 5;

/** "delivered since Feb 2022", "civilians killed, Gaza health ministry says": what the figure is. */
export function describe(claim: Claim, telling: Telling): string {
  const { locale, withItem, isSuperseded, isNamed, fighting } = telling;
  const words = wordsIn(locale);
  const { status, who, saidBy, source, when } = claim;
  const period = formatPeriod(when, source.published, locale);
  const figure = formatFigure(claim, locale);
  const what = [
    withItem
      ? nounAfter(figure, claim, locale)
      : who && joinTo(figure, formatWho(who, locale), claim, locale),
    status ? words.status[status] : '',
    period,
  ].filter(Boolean);
  const isDated = when?.to && when.to !== source.published;
  const day = isSuperseded && !isDated && source.published;
  return [
    what.join(' '),
    !isNamed && namesSpeaker(claim, fighting) ? words.says(saidBy!) : '',
    day ? formatDate(day, locale) : '',
    isSuperseded ? words.superseded : '',
  ]
    .filter(Boolean)
    .join(words.comma);
}
