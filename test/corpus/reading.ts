import { extractClaims, type Claim } from '../../src/extract.js';

/** The day on which every sentence of the tables was published. */
export const published = '2024-11-15';

/** The claims of a text, one a line. */
export const claimLines = (text: string) => extractClaims(text, { published }).map(lineOf);

/** Who states each of its figures; null where nobody is named. */
export const sayers = (text: string) =>
  extractClaims(text, { published }).map(({ saidBy }) => saidBy);

/** What time each of its figures covers, as "from..to". */
export const periods = (text: string) =>
  extractClaims(text, { published }).map(({ when }) =>
    when === null ? 'none' : `${when.from ?? ''}..${when.to ?? ''}`,
  );

/** A claim in a line: "aid money more_than 40000000000 USD delivered by US to UA". */
function lineOf(claim: Claim, _: number, all: readonly Claim[]): string {
  const { topic, item, qualifier, value, unit, status, by, to, who, partOf } = claim;
  return [
    topic,
    item,
    qualifier === 'exact' ? '' : qualifier,
    value,
    unit,
    status,
    by.length > 0 && `by ${by.join('+')}`,
    to.length > 0 && `to ${to.join('+')}`,
    who,
    partOf !== null && `part of ${all.findIndex(({ id }) => id === partOf) + 1}`,
  ]
    .filter((word) => word !== false && word !== null && word !== '')
    .join(' ');
}
