import type { Document, Token } from '../text/document.js';
import type { PartySense } from '../text/entry.js';
import { phraseAt, textOf } from '../text/vocabulary.js';

/** A party where the article names it. */
export interface Naming {
  readonly party: PartySense;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** Every party that the article names, in order. */
export function findNamings({ tokens, sentences }: Document): Naming[] {
  const namings: Naming[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    for (let i = from; i < to; i++) {
      if (!tokens[i]!.isCapital || !tokens[i]!.node) continue;
      const phrase = phraseAt(tokens, i, to);
      if (!phrase?.entry.party) continue;
      namings.push({
        party: ownedBy(tokens, i, phrase.entry.party),
        from: i,
        to: phrase.to,
        sentence: index,
      });
      i = phrase.to - 1;
    }
  }
  return namings;
}

/** "Pakistan's Punjab" is Pakistan's, though India has one of that name. */
export function ownedBy(tokens: readonly Token[], at: number, party: PartySense): PartySense {
  if (party.form !== 'place' || tokens[at - 1]?.lower !== "'s") return party;
  const owner = tokens[at - 2]?.node?.entry?.party;
  return owner?.form === 'name' ? { ...party, id: owner.id } : party;
}

/** "KATHMANDU: ", "NEW YORK (agencies) – " */
export function isDateline({ tokens }: Document, { from, to }: Naming): boolean {
  const text = textOf(tokens, from, to);
  return (
    from < 3 &&
    text === text.toUpperCase() &&
    text.length > 3 &&
    /^[-–—:,(]$/.test(tokens[to]?.text ?? '')
  );
}
