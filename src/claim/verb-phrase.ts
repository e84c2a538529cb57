import type { Token } from '../text/document.js';
import type { Entry } from '../text/entry.js';
import { bit, hasNoun, isOf, phraseAt, type Phrase } from '../text/vocabulary.js';
import type { Row } from './row.js';

// Phrases of the lexicon whose words stand apart: "was already host to", "put three residents in hospital".

/** The helpers of a verb group, read from the left. */
export interface Helpers {
  /** Token of the main verb. */
  at: number;
  bits: number;
  last: Token | null;
  /** Token of the last helper. */
  lastAt: number;
  isInfinitive: boolean;
  /** What stands before "to" in "is to send", "had to leave". */
  beforeTo: Token | null;
}

/** No phrase of the lexicon that begins with a helper is longer. */
const longestPhrase = 7;

/** "was already host to", "are still without a roof": a phrase whose helper stands apart from the rest. */
export function phraseApart(
  { tokens, to }: Row,
  at: number,
  { last, lastAt }: Helpers,
): Phrase | null {
  if (!last || at - lastAt < 2) return null;
  const joined = [last, ...tokens.slice(at, Math.min(to, at + longestPhrase))];
  const phrase = phraseAt(joined, 0, joined.length);
  return phrase && phrase.to > 1 && phrase.entry.form !== null
    ? { entry: phrase.entry, to: at + phrase.to - 1 }
    : null;
}

/** "with $9bn", "with pledges of more than $9bn" */
const isSum = (tokens: readonly Token[], figures: Row['figures'], at: number): boolean =>
  figures.has(at) ||
  (hasNoun(tokens[at], 'giving') && tokens[at + 1]?.lower === 'of' && figures.has(at + 2));

/** No object that a phrase stands around is longer. */
const longestObject = 12;

/** "put three residents in hospital", "cost 40 people their lives": a phrase that stands around its object with the figure. */
export function entryAround(
  { tokens, figures, to }: Row,
  at: number,
  { to: end }: Phrase,
): Entry | null {
  const verb = tokens[at]!;
  let node = verb.node;
  for (let i = at + 1; i < end; i++) node = node?.next?.get(tokens[i]!.lower);
  if (!node?.next) return null;
  let figured = Infinity;
  let commas = 0;
  const withIt = node.next.get('with')?.entry;
  for (let i = end; i < Math.min(to, end + longestObject); i++) {
    // "has presented the Red Crescent with $200,000"
    if (withIt?.form && i > end && tokens[i]!.lower === 'with' && isSum(tokens, figures, i + 1))
      return withIt;
    figured = Math.min(figured, figures.get(i)?.to ?? Infinity);
    if (i >= figured && commas !== 1 && end === at + 1 && node.next.has(tokens[i]!.lower)) {
      const joined = [verb, ...tokens.slice(i, Math.min(to, i + longestPhrase))];
      const phrase = phraseAt(joined, 0, joined.length);
      const isWhole = phrase !== null && phrase.to > (isOf(tokens[i], bit.preposition) ? 2 : 1);
      if (isWhole && phrase.entry.verbs.some(({ patient }) => patient === 'object'))
        return phrase.entry;
    }
    // "left 25 million, half the population, in need"
    if (tokens[i]!.text === ',' && Number.isFinite(figured) && ++commas < 3) continue;
    if (tokens[i]!.kind === 'punct' || isOf(tokens[i], bit.opener | bit.auxiliary)) return null;
  }
  return null;
}
