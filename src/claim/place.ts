import type { FoundQuantity } from '../model/quantity.js';
import { isPlace } from './harm.js';
import type { Reading } from './sentence.js';

/** Nouns that belong to a place's name: "Kursk region", "Kharkiv Oblast". */
const suffixes = new Set([
  'region',
  'oblast',
  'province',
  'district',
  'strip',
  'city',
  'peninsula',
  'state',
  'county',
  'valley',
]);

/** The most exact place that the sentence names, nearest to the figure; null where it names none. */
export function placeOf(reading: Reading, quantity: FoundQuantity): string | null {
  const places = reading.marks.filter((mark) => isPlace(reading, mark));
  const exact = places.filter(
    ({ entry }) => entry.party!.form === 'place' || entry.party!.form === 'seat',
  );
  const pool = exact.length > 0 ? exact : places;
  let best = pool[0];
  for (const mark of pool)
    if (best && Math.abs(mark.from - quantity.from) < Math.abs(best.from - quantity.from))
      best = mark;
  if (!best) return null;
  const { tokens, sentence } = reading;
  const hasSuffix = best.to < sentence.to && suffixes.has(tokens[best.to]!.lower);
  const end = hasSuffix ? best.to + 1 : best.to;
  return tokens
    .slice(best.from, end)
    .map(({ text }) => text)
    .join(' ');
}
