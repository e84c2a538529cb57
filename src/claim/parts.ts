import type { NounSense } from '../text/entry.js';
import type { Chunk, Reading } from './chunk.js';
import type { Counted } from './counted.js';
import type { Site } from './site.js';
import { subjectsOf } from './subject.js';

const openers = new Set(['including', 'them', 'whom', 'among', 'these', 'those']);

/** "including two children", "among them 12 women", "seven of them children", "two children among them". */
export function isPartBefore({ tokens, sentence, chunks }: Reading, counted: Counted): boolean {
  if (counted.isPart) return true;
  const { from } = counted.quantity;
  for (let i = Math.max(sentence.from, from - 3); i < from; i++)
    if (openers.has(tokens[i]!.lower)) return true;
  const list = chunks[counted.at - 1];
  const former =
    list?.kind === 'and' || list?.kind === 'comma' ? chunks[counted.at - 2] : undefined;
  if (former?.figure)
    for (let i = Math.max(sentence.from, former.from - 2); i < former.from; i++)
      if (openers.has(tokens[i]!.lower)) return true;
  const end = chunks[counted.last]!.to;
  // "two children among them", but "left 45 dead, among them 16 women"
  for (let i = end; i < Math.min(sentence.to, end + 2) && tokens[i]!.text !== ','; i++)
    if (tokens[i]!.lower === 'among' || tokens[i]!.lower === 'included') return true;
  return false;
}

/** The subgroup of people that a figure's noun names, or null. */
export function whoOf({ nouns }: Counted): string | null {
  return subgroupIn(nouns);
}

/** The subgroup that some senses name, or null. */
export const subgroupIn = (nouns: readonly NounSense[]): string | null =>
  nouns.find(({ group, item }) => group === 'person' && item !== 'people')?.item ?? null;

/** "seven of them children", "about 70 per cent of them women": the subgroup stands behind. */
export function whoBehind({ chunks }: Reading, { last, isPart }: Counted): string | null {
  const isComplement = chunks[last + 1]?.verb?.isCopula === true;
  const next = isComplement ? chunks[last + 2] : isPart ? chunks[last + 1] : undefined;
  return next?.kind === 'noun' && !next.figure ? subgroupIn(next.nouns) : null;
}

/** "were staying in shelters", "are living in tents", "25,000 were in camps" */
export function isSheltered({ reading, counted }: Site): boolean {
  const { tokens, sentence, chunks } = reading;
  let isIn = false;
  for (
    let i = chunks[counted.last]!.to;
    i < Math.min(sentence.to, chunks[counted.last]!.to + 9);
    i++
  ) {
    const word = tokens[i]!.lower;
    isIn ||= word === 'in' || word === 'into' || word === 'at';
    if (isIn && /^(?:shelters?|camps|tents)$/.test(word)) return true;
  }
  return false;
}

/** "freed 13 hostages in return for 39 prisoners": these are freed as well. */
export function isInReturn({ reading, counted, scene }: Site): boolean {
  const { tokens } = reading;
  const at = reading.chunks[counted.at]!.from;
  const last = scene.drafts.at(-1);
  return (
    last?.item === 'returned' &&
    last.sentence === reading.index &&
    tokens[at - 1]?.lower === 'for' &&
    /^(?:return|exchange|hostages|prisoners|swapped|exchanged|freed)$/.test(tokens[at - 2]!.lower)
  );
}

/** "The dead included 12 children": the phrase that includes the figure, or null. */
export function includerOf({ reading, links }: Site): Chunk | null {
  const { chunks } = reading;
  const link = links.find(
    ({ at, role }) => role === 'object' && chunks[at]!.verb?.lemma === 'include',
  );
  const subject = link ? subjectsOf(reading, link.at)[0] : undefined;
  return subject === undefined ? null : chunks[subject]!;
}
