import { aidWords, noAidWords } from '../../lexicon/en/aid.js';
import type { AidType } from '../../model/claim.js';
import type { Site } from '../site.js';

/** Nearest words around a figure, up to the figures beside it and the next mark that parts clauses. */
export function contextOf({ reading, counted }: Site): string[] {
  const { tokens, sentence, quantities } = reading;
  const { quantity } = counted;
  const words: string[] = [];
  const previous = quantities.findLast(
    ({ to, attributive }) => to <= quantity.from && !attributive,
  );
  const next = quantities.find(({ from, attributive }) => from >= quantity.to && !attributive);
  const from = Math.max(sentence.from, previous?.to ?? 0, quantity.from - 10);
  const to = Math.min(sentence.to, next?.from ?? Infinity, quantity.to + 10);
  for (let i = quantity.from - 1; i >= from && !parts.has(tokens[i]!.text); i--)
    words.push(tokens[i]!.lower);
  for (let i = quantity.to; i < to && !parts.has(tokens[i]!.text); i++)
    words.push(tokens[i]!.lower);
  return words;
}

const parts = new Set([';', ':', '–', '—']);

/** A word of markets or trade anywhere in the sentence ends a report of aid. */
export function namesTrade({ reading: { tokens, sentence } }: Site): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (noAidWords.has(tokens[i]!.lower)) return true;
  return false;
}

/** What the words around a figure say the aid is for: military, humanitarian and so on; null where they do not. */
export function aidTypeOf(words: readonly string[]): AidType | null {
  for (const [type, known] of Object.entries(aidWords))
    if (words.some((word) => known.has(word))) return type as AidType;
  return null;
}
