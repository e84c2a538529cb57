import type { Claim } from '../model/claim.js';
import { formatDate, formatItem, formatPeriod } from './format.js';
import { words } from './words.js';

/** Figures that a side may have reason to bend: their label says who states them. */
const isContested = ({ topic, status }: Claim) =>
  topic === 'casualties' ||
  topic === 'people' ||
  topic === 'attacks' ||
  status === 'destroyed' ||
  status === 'damaged' ||
  status === 'captured';

/** Whether the label of a claim names its speaker. */
export const namesSpeaker = (claim: Claim): boolean => claim.saidBy !== null && isContested(claim);

/** "delivered since Feb 2022", "civilians killed, Gaza health ministry says": what the figure is. */
export function describe(
  claim: Claim,
  locale: string,
  withItem: boolean,
  isSuperseded = false,
): string {
  const { status, who, saidBy, source, when } = claim;
  const period = formatPeriod(when, source.published, locale);
  const what = [
    who,
    withItem ? formatItem(claim) : '',
    status ? words.status[status] : '',
    period,
  ].filter(Boolean);
  const day = isSuperseded && !period && source.published;
  return [
    what.join(' '),
    namesSpeaker(claim) ? words.says(saidBy!) : '',
    day ? formatDate(day, locale) : '',
    isSuperseded ? words.superseded : '',
  ]
    .filter(Boolean)
    .join(', ');
}
