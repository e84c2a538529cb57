import type { Claim } from '../model/claim.js';
import type { GroupField } from '../model/layout.js';
import { formatItem, formatParties, formatUnit } from './format.js';
import { wordsIn } from './words.js';

/** Claims with one key may share an axis: one unit, and for counted things one kind of thing. */
export function panelKey({ unit, item, topic }: Claim): string {
  if (unit === 'person' && (topic === 'casualties' || topic === 'people')) return topic;
  return unit === 'item' || unit === 'percent' || !/^[A-Z]{3}$/.test(unit)
    ? `${unit} ${item}`
    : `${unit} ${topic}`;
}

/** What the axis of a panel counts: "Aid, US dollars". */
export function panelTitle(claim: Claim, locale: string): string {
  const words = wordsIn(locale);
  const { unit, topic } = claim;
  if (unit === 'person')
    return topic === 'people' ? words.topic.people : `${words.topic[topic]}, ${words.people}`;
  const name = topic === 'aid' ? words.topic.aid : capital(formatItem(claim, locale), locale);
  return [name, formatUnit(unit, locale)].filter(Boolean).join(words.comma);
}

/** The group that a claim stands in, by name; empty where the text does not say. */
export function groupName(
  claim: Claim,
  field: Exclude<GroupField, 'auto'>,
  locale: string,
): string {
  const words = wordsIn(locale);
  switch (field) {
    case 'by':
    case 'to':
      if (claim[field].length > 0) return formatParties(claim[field], locale);
      if (claim.topic !== 'aid' && claim.topic !== 'materiel') return '';
      return field === 'by' ? words.notNamed : words.noReceiver;
    case 'status':
      return claim.status ? words.status[claim.status] : '';
    case 'topic':
      return words.topic[claim.topic];
    case 'saidBy':
      return claim.saidBy ?? words.noSpeaker;
    case 'source':
      return claim.source.publisher ?? claim.source.title ?? claim.source.url ?? '';
    default:
      return capital(formatItem(claim, locale), locale);
  }
}

export const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The day that a claim is sorted by. */
export const dateOf = (claim: Claim): string => claim.when?.from ?? claim.source.published ?? '';
