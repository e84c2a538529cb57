import { adversaries } from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Draft } from './draft.js';
import type { Mark, Reading } from './sentence.js';
import { prepositionOf } from './roles.js';

/** What the article has told so far: later figures borrow from it what they leave out. */
export interface Scene {
  readonly document: Document;
  readonly readings: readonly Reading[];
  readonly drafts: Draft[];
  /** Parties by how often the article names them, most first. */
  readonly ranking: readonly PartyId[];
  /** The state that the article is about as the one that suffers or is helped; null where none stands out. */
  readonly home: PartyId | null;
  /** Whom giving in this article goes to, where a sentence does not say. */
  readonly receiver: readonly PartyId[];
}

export function createScene(document: Document, readings: readonly Reading[]): Scene {
  const ranking = rankParties(readings);
  const receiver = mainReceiver(readings);
  const home = mainPlace(readings) ?? receiver[0] ?? null;
  return {
    document,
    readings,
    drafts: [],
    ranking,
    home,
    receiver,
  };
}

/** The party that most often stands behind "to" and "for"; a text that gives does so to one. */
function mainReceiver(readings: readonly Reading[]): PartyId[] {
  const id = mostCommon(readings, (reading, mark) => {
    if (mark.entry.party!.form === 'adjective' || mark.entry.party!.form === 'body') return 0;
    // "help Pakistan recover"
    if (/^(?:help|helps|helped|support|assist)$/.test(reading.tokens[mark.from - 1]?.lower ?? ''))
      return 2;
    const preposition = prepositionOf(reading, mark.from);
    return preposition === 'for' ? 2 : preposition === 'to' || preposition === 'in' ? 1 : 0;
  });
  return id ? [id] : [];
}

/** The state whose places, or which itself, the text names most as the scene. */
function mainPlace(readings: readonly Reading[]): PartyId | null {
  return mostCommon(readings, (reading, mark) => {
    const { form } = mark.entry.party!;
    if (form === 'adjective' || form === 'body') return 0;
    return form === 'place' ? 2 : prepositionOf(reading, mark.from) === 'in' ? 1 : 0.4;
  });
}

function mostCommon(
  readings: readonly Reading[],
  weigh: (reading: Reading, mark: Mark) => number,
): PartyId | null {
  const counts = new Map<PartyId, number>();
  for (const reading of readings)
    for (const mark of reading.marks)
      if (mark.entry.party) {
        const weight = weigh(reading, mark);
        if (weight > 0)
          counts.set(mark.entry.party.id, (counts.get(mark.entry.party.id) ?? 0) + weight);
      }
  let best: PartyId | null = null;
  for (const [id, count] of counts) if (best === null || count > counts.get(best)!) best = id;
  return best;
}

function rankParties(readings: readonly Reading[]): PartyId[] {
  const counts = new Map<PartyId, number>();
  for (const { marks } of readings)
    for (const { entry } of marks)
      if (entry.party) counts.set(entry.party.id, (counts.get(entry.party.id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Whom the article has at war with a party: the one of its known adversaries that it names most. */
export function adversaryOf(scene: Scene, id: PartyId): PartyId | null {
  return scene.ranking.find((other) => other !== id && areAdversaries(id, other)) ?? null;
}

/** The first adversary that the table knows of a party, named in the text or not. */
export function knownAdversary(id: PartyId): PartyId | null {
  const pair = adversaries.find((one) => one.includes(id));
  return pair?.find((other) => other !== id) ?? null;
}

export function areAdversaries(one: PartyId, other: PartyId): boolean {
  return adversaries.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** In a list a report goes on over the lines that open it. */
export const reachIn = ({ sentence }: Reading, reach: number): number =>
  sentence.isListItem ? reach + 3 : reach;

/** The line that opens the list which a sentence stands in, or the sentence itself. */
export function openerOf({ readings }: Scene, reading: Reading): Reading {
  let i = reading.index;
  while (i > 0 && readings[i]!.sentence.isListItem) i -= 1;
  return readings[i]!;
}

/** No figure borrows from one this many figures back: a reader would not, and a long text stays fast. */
export const memory = 60;

/** The last draft that a test accepts, not further back than `reach` sentences. */
export function lastDraft(
  scene: Scene,
  sentence: number,
  accepts: (draft: Draft) => boolean,
  reach = Infinity,
): Draft | null {
  for (let i = scene.drafts.length - 1; i >= Math.max(0, scene.drafts.length - memory); i--) {
    const draft = scene.drafts[i]!;
    if (sentence - draft.sentence > reach) return null;
    if (accepts(draft)) return draft;
  }
  return null;
}
