import {
  adversaries,
  armedGroups,
  bodies,
  foesOfHost,
  hosts,
  meetingPlaces,
} from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import type { FoundQuantity, VagueConvention } from '../model/quantity.js';
import { findQuantities } from '../quantity/quantities.js';
import type { Document, Token } from '../text/document.js';
import { bit, hasNoun, hasVerb, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import { readChunks } from './chunks.js';
import type { Draft } from './draft.js';
import { backers, stateHelped } from './helped.js';
import { findNamings, isDateline, type Naming } from './naming.js';
import { findZeros } from './zeros.js';

/** What the article has told so far: later figures borrow from it what they leave out. */
export interface Scene {
  readonly document: Document;
  readonly drafts: Draft[];
  readonly namings: readonly Naming[];
  /** Parties by how often the article names them, most first. */
  readonly ranking: readonly PartyId[];
  /** The state that the article is about as the one that suffers or is helped; null where none stands out. */
  readonly home: PartyId | null;
  /** The article names a place of that state, or the state as a place. */
  readonly isPlaced: boolean;
  /** Whom giving in this article goes to, where a sentence does not say. */
  readonly receiver: readonly PartyId[];
  /** A sentence in chunks, read when first asked for. */
  reading(index: number): Reading | undefined;
  /** Attackers that sentences name, by index, as far as they were asked for. */
  readonly attackers: Map<number, readonly PartyId[]>;
}

/** The scene of an article before its first figure is read. */
export function createScene(document: Document, vague: VagueConvention): Scene {
  const namings = findNamings(document);
  const readings: (Reading | undefined)[] = [];
  const home = heaviest(
    namings,
    (naming) => placeWeight(document, naming) + receiverWeight(document, naming) / 2,
  );
  const placed = namings.reduce(
    (most, naming) =>
      naming.party.id === home ? Math.max(most, placeWeight(document, naming)) : most,
    0,
  );
  const receiver = stateHelped(document, namings);
  return {
    document,
    drafts: [],
    attackers: new Map(),
    namings,
    ranking: ranked(namings),
    home,
    isPlaced: placed >= 0.85,
    receiver: receiver ? [receiver] : [],
    reading: (index) =>
      document.sentences[index] && (readings[index] ??= readSentence(document, index, vague)),
  };
}

function readSentence(document: Document, index: number, vague: VagueConvention): Reading {
  const { tokens } = document;
  const sentence = document.sentences[index]!;
  const { from, to } = sentence;
  const quantities = [
    ...findQuantities(tokens, from, to, vague),
    ...findZeros(tokens, from, to),
  ].sort((a, b) => a.from - b.from);
  const figures = new Map<number, FoundQuantity>();
  let end = -1;
  for (const quantity of quantities) {
    // "three 1,000 MW reactors": a measure right behind a count tells of the noun.
    const isOfNoun = quantity.attributive || (quantity.kind === 'measure' && quantity.from === end);
    if (!isOfNoun || quantity.kind === 'money') figures.set(quantity.from, quantity);
    end = quantity.to;
  }
  return { index, sentence, tokens, quantities, chunks: readChunks({ tokens, from, to, figures }) };
}

const helps = /^(?:help|helps|helped|support|assist|supporting|helping)$/;

/** Whom the article helps stands behind "to" and "for". */
function receiverWeight(document: Document, { party, from, to }: Naming): number {
  const { tokens } = document;
  if (party.form === 'body') return 0;
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  if (party.form === 'adjective') return 0.1;
  if (helps.test(before) || gives(tokens[from - 1])) return 2;
  if (/^(?:need|needs|recover|appealed|asked)$/.test(after)) return 1;
  if (after === "'s" && backers.test(tokens[to + 1]?.lower ?? '')) return 1.5;
  return before === 'for'
    ? 2
    : before === 'to'
      ? 1.2
      : before === 'in'
        ? 1
        : party.form === 'place' && !isGovernment(document, to)
          ? 0.6
          : 0.2;
}

/** "Germany sent", "Norway has given", "and Italy 12 tents", "Denmark's latest donation" */
function actsAsGiver(tokens: readonly Token[], at: number): boolean {
  const [next, second, third, fourth] = tokens.slice(at, at + 4);
  if (next?.lower === "'s") return [second, third, fourth].some((one) => hasNoun(one, 'giving'));
  return (
    next?.kind === 'number' ||
    gives(next) ||
    (/^(?:has|had|will|also|is)$/.test(next?.lower ?? '') && gives(second))
  );
}

const gives = (token: Token | undefined) => hasVerb(token, 'giving');

/** The state whose places, or which itself, the text names most, and first, as the scene. */
function placeWeight(document: Document, naming: Naming): number {
  const { tokens } = document;
  const { party, from, to, sentence } = naming;
  if (party.form === 'body' || party.form === 'leader') return 0;
  const early = sentence < 2 ? 1.5 : 1;
  if (isDateline(document, naming)) return meetingPlaces.has(party.id) ? 0.5 : 3;
  const before = tokens[from - 1]?.lower ?? '';
  const isIn = /^(?:in|across|on|at|hit|struck|against|inside|off)$/.test(before);
  if (party.form === 'seat') return isIn ? 0.7 : 0;
  // "Bihar's government": it acts, nothing happens there.
  if (party.form === 'place') return isGovernment(document, to) ? 0.3 : 2 * early;
  // "4.2 million have fled Sudan": their own state, wherever they are now.
  if (/^(?:fled|flee|fleeing)$/.test(before)) return 3 * early;
  if (isIn) return 1.5 * early;
  // "€11 billion from Germany": who gives is no scene.
  if (/^(?:from|by)$/.test(before)) return 0;
  if (party.form === 'name' && before !== 'of' && actsAsGiver(tokens, to)) return 0.3;
  const isAuthority = isOf(tokens[to], bit.agency | bit.speakingBody);
  return (party.form === 'adjective' && !isAuthority ? 0.3 : 0.6) * early;
}

const isGovernment = ({ tokens }: Document, at: number) =>
  isOf(tokens[at + (tokens[at]?.lower === "'s" ? 1 : 0)], bit.agency);

function heaviest(
  namings: readonly Naming[],
  weigh: (naming: Naming) => number,
  least = 0.25,
): PartyId | null {
  const sums = new Map<PartyId, number>();
  for (const naming of namings)
    sums.set(naming.party.id, (sums.get(naming.party.id) ?? 0) + weigh(naming));
  let best: PartyId | null = null;
  for (const [id, sum] of sums) if (sum > (best === null ? least : sums.get(best)!)) best = id;
  return best;
}

function ranked(namings: readonly Naming[]): PartyId[] {
  const counts = new Map<PartyId, number>();
  for (const { party } of namings) counts.set(party.id, (counts.get(party.id) ?? 0) + 1);
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

/** The one party that a party is known to fight, or null where there are several. */
export function onlyAdversary(id: PartyId): PartyId | null {
  const pairs = adversaries.filter((one) => one.includes(id));
  return pairs.length === 1 ? pairs[0]!.find((other) => other !== id)! : null;
}

/**
 * Whom a party fights: as the article has it, else the only state that it is known to fight; null where neither tells.
 * A group that the article does not name is not taken for the one that struck: "an air raid on Mosul".
 */
export function enemyOf(scene: Scene, id: PartyId): PartyId | null {
  const only = onlyAdversary(id);
  return adversaryOf(scene, id) ?? (only && /^[A-Z]{2}$/.test(only) ? only : null);
}

/** Whether a party is known to be at war, be it with a group that the article does not name. */
export const isAtWar = (scene: Scene, id: PartyId): boolean =>
  adversaryOf(scene, id) !== null || onlyAdversary(id) !== null;

/** A party at war, or a group that only the text names. */
export const mayFight = (scene: Scene, id: PartyId): boolean =>
  adversaryOf(scene, id) !== null ||
  armedGroups.has(id) ||
  (!/^[A-Z]{2}$/.test(id) && !Object.hasOwn(bodies, id));

/** Whether the table has two parties at war. */
export function areAdversaries(one: PartyId, other: PartyId): boolean {
  return adversaries.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** "Hamas" and its Palestinians: an attacker does not hit its own side. */
export const areOneSide = (id: PartyId, attackers: readonly PartyId[]): boolean =>
  attackers.some((one) => hosts[one] === id && !foesOfHost.has(one));

/** The line that opens the list which a sentence stands in, or the sentence itself. */
export function openerOf(scene: Scene, index: number): number {
  const { sentences } = scene.document;
  let i = index;
  while (i > 0 && sentences[i]!.isListItem && index - i < 60) i -= 1;
  return i;
}

/** No figure borrows from one this many figures back: a reader would not, and a long text stays fast. */
const memory = 40;

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

/** The drafts that figures may borrow from, oldest first. */
export const recentDrafts = ({ drafts }: Scene): readonly Draft[] => drafts.slice(-memory);

/** What was read of a figure before; undefined where it was no claim. */
export const draftOf = (scene: Scene, figure: FoundQuantity | null): Draft | undefined =>
  figure ? recentDrafts(scene).findLast(({ quantity }) => quantity === figure) : undefined;
