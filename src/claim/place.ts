import type { FoundQuantity } from '../model/quantity.js';
import { textOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import { placedIn } from './places.js';

/** Nouns that belong to a place's name: "Kursk region", "Kharkiv Oblast". */
const suffixes = new Set(
  'region oblast province district strip city peninsula state county valley governorate camp'.split(
    ' ',
  ),
);

/** The most exact place that the sentence names, nearest to the figure; null where it names none. */
export function placeOf(reading: Reading, quantity: FoundQuantity): string | null {
  const places = placedIn(reading)
    .map(({ mention }) => mention)
    .filter(({ party }) => party.form !== 'adjective');
  const exact = places.filter(({ party }) => party.form === 'place' || party.form === 'seat');
  const pool = exact.length > 0 ? exact : places;
  let best = pool[0];
  for (const mention of pool)
    if (best && Math.abs(mention.from - quantity.from) < Math.abs(best.from - quantity.from))
      best = mention;
  if (!best) return null;
  const { tokens, sentence } = reading;
  const hasSuffix = best.to < sentence.to && suffixes.has(tokens[best.to]!.lower);
  return textOf(tokens, best.from, hasSuffix ? best.to + 1 : best.to);
}
