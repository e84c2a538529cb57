import { armedGroups, bodies as known, hosts } from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import { bit, isOf, textOf } from '../text/vocabulary.js';
import type { Chunk, Reading } from './chunk.js';
import { actorsIn } from './parties.js';
import { tellerNear } from './places.js';
import { adversaryOf, lastDraft, type Scene } from './scene.js';

const bodies =
  /^(?:bloc|country|nation|union|alliance|kingdom|bank|fund|agency|president|government|commission|group|militia|side|army|military|ministry|movement|rebels|lawmakers|deputies|parliament|enclave|organisation|organization)$/;
/** A referent is looked for in this many sentences before. */
const reach = 2;

/** The parties that some noun phrases stand for; "it", "its forces", "the bloc" stand for a party named before. */
export function actorsMeant(
  reading: Reading,
  chunks: readonly number[],
  scene: Scene,
): readonly PartyId[] {
  const ids = new Set<PartyId>();
  for (const at of chunks) {
    const named = actorsIn(reading, at);
    const own = named.length === 0 ? ownForce(reading, at, scene) : null;
    const meant = own
      ? [own]
      : named.length > 0 || !refersBack(reading, reading.chunks[at]!)
        ? named
        : antecedentOf(reading, at, scene);
    for (const id of meant) ids.add(id);
  }
  return [...ids];
}

/** Whose "air defences", "the army", or an "it" that stands for them, are: of who tells, else of the state that the article is set in. */
function ownForce(reading: Reading, at: number, scene: Scene): PartyId | null {
  const { chunks, tokens } = reading;
  let force = at;
  if (isOf(tokens[chunks[at]!.from], bit.subjectPronoun) && chunks[at]!.word !== 'who') {
    force -= 1;
    while (force >= 0 && chunks[force + 1]!.kind !== 'verb') force -= 1;
    // "the army announced that it had killed"
    while (force >= 0 && !(chunks[force]!.kind === 'noun' && chunks[force + 1]!.kind === 'verb'))
      force -= 1;
  }
  if (force < 0 || !isOwnForce(reading, force)) return null;
  const isHome = /^(?:junta|regime|police|gendarmes)$/.test(chunks[force]!.word);
  return (isHome ? null : tellerNear(scene, reading.index)) ?? stateOfForces(scene);
}

/** The state that an article is set in, where no other state fights it there: its army is "the army". */
export function stateOfForces(scene: Scene): PartyId | null {
  const { home, isPlaced } = scene;
  if (!home || !isPlaced) return null;
  const foe = adversaryOf(scene, home);
  return foe && /^[A-Z]{2}$/.test(foe) ? null : home;
}

/** "Air defences", "jets", "the army": in a report of one side the forces are its own. */
function isOwnForce({ tokens, chunks }: Reading, at: number): boolean {
  const { mentions, figure, to } = chunks[at]!;
  return mentions.length === 0 && figure === null && forces.test(tokens[to - 1]!.lower);
}

const forces =
  /^(?:army|military|troops|forces|navy|jets|warplanes|aircraft|helicopters|artillery|gunners|crews|defences|defenses|units|paratroopers|marines|soldiers|police|gendarmes|junta|regime)$/;

/** "it", "they", "its forces", "the bloc", "lawmakers": a phrase that means somebody named before. */
export function refersBack({ tokens }: Reading, { from, to, figure, mentions }: Chunk): boolean {
  if (figure || mentions.length > 0) return false;
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isOf(first, bit.subjectPronoun)) return true;
  if (/^(?:its|their|his|her|our|own)$/.test(first.lower)) return isOf(last, bit.agency | bit.fire);
  return bodies.test(last.lower) || (first.lower === 'the' && isOf(last, bit.agency));
}

/** The party that "its" or "their" in front of a noun means, or null. */
export function ownerMeant(reading: Reading, from: number, scene: Scene): PartyId | null {
  if (!/^(?:its|their|his)$/.test(reading.tokens[from]?.lower ?? '')) return null;
  const at = reading.chunks.findIndex(({ to }) => to > from);
  return antecedentOf(reading, at, scene)[0] ?? null;
}

function antecedentOf(reading: Reading, at: number, scene: Scene): readonly PartyId[] {
  const { tokens, chunks } = reading;
  if (isNamedPerson(reading, at)) return [];
  const group =
    at >= 0 && groupNouns.test(chunks[at]!.word) ? groupBefore(scene, reading, at) : null;
  if (group) return [group];
  const own = lastActor(reading, at - 1);
  if (own.length > 0) return own;
  const later = chunks[0]?.word === 'of' ? laterActor(reading, at) : [];
  if (later.length > 0) return later;
  const first = at >= 0 ? tokens[chunks[at]!.from]! : undefined;
  // "the army", "lawmakers": of the state that gave last, else of the one that the article is about.
  const lastWord = at >= 0 ? chunks[at]!.word : '';
  if (
    /^(?:fund|bank|agency|bloc|alliance|union|commission|organisation|organization)$/.test(lastWord)
  ) {
    const own = namedSo(scene, reading.index, lastWord);
    const id =
      own ??
      scene.ranking.find((one) =>
        scene.namings.some(({ party }) => party.id === one && party.form === 'body'),
      );
    return id ? [id] : [];
  }
  if (first && !isOf(first, bit.subjectPronoun) && first.lower !== 'its') {
    const last = lastDraft(
      scene,
      reading.index,
      ({ topic, by }) => (topic === 'aid' || topic === 'materiel') && by.length > 0,
    );
    if (first.lower !== 'the' && last) return last.by;
    const isAgency = isOf(tokens[chunks[at]!.to - 1], bit.agency);
    // "the government", "his ministry"
    if (/^(?:the|his|her)$/.test(first.lower) && scene.home && isAgency) return [scene.home];
  }
  return actorBefore(scene, reading.index);
}

/** "Of the 200 trucks that it promised, Greece has delivered 60" */
function laterActor(reading: Reading, at: number): readonly PartyId[] {
  const { chunks } = reading;
  const later = chunks.findIndex(
    (_, i) =>
      i > at &&
      chunks[i + 1]?.kind === 'verb' &&
      mayAct(reading, i) &&
      actorsIn(reading, i).length > 0,
  );
  return later >= 0 ? actorsIn(reading, later) : [];
}

/** "The Three Brotherhood Alliance", later "the alliance": a body whose name ends in that word. */
function namedSo(scene: Scene, index: number, word: string): PartyId | null {
  for (let i = index; i >= Math.max(0, index - nameReach); i--)
    for (const { mentions } of scene.reading(i)!.chunks)
      for (const { party } of mentions)
        if (party.form === 'body' && party.id.toLowerCase().endsWith(` ${word}`)) return party.id;
  return null;
}

/** A name is looked for in this many sentences before. */
const nameReach = 5;

const groupNouns =
  /^(?:group|militia|movement|rebels|faction|insurgents|militants|gang|paramilitaries)$/;

/** "Israel hit Hezbollah's launchers, while the group fired 90 rockets": the armed group named last. */
function groupBefore(scene: Scene, { index }: Reading, at: number): PartyId | null {
  for (let i = index; i >= Math.max(0, index - nameReach); i--) {
    const { chunks } = scene.reading(i)!;
    for (let k = i === index ? at : chunks.length - 1; k >= 0; k--) {
      const mention = chunks[k]!.mentions.findLast(({ party }) => isGroup(party.id));
      if (mention) return mention.party.id;
    }
  }
  return null;
}

const isGroup = (id: PartyId) =>
  armedGroups.has(id) ||
  Object.hasOwn(hosts, id) ||
  (!/^[A-Z]{2}$/.test(id) && !Object.hasOwn(known, id));

/** The first party of the nearest sentence before that has one. */
function actorBefore(scene: Scene, index: number): readonly PartyId[] {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const ids = firstActor(scene.reading(i)!);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** "Volodymyr Zelenskyy says he needs": a person that the sentence names, and no party told of before. */
function isNamedPerson({ tokens, chunks }: Reading, at: number): boolean {
  if (!/^(?:he|she)$/.test(chunks[at]?.word ?? '')) return false;
  const [teller, verb] = chunks.slice(Math.max(0, at - 2), at);
  return (
    verb?.kind === 'verb' &&
    teller?.kind === 'noun' &&
    teller.mentions.length === 0 &&
    teller.to - teller.from > 1 &&
    tokens[teller.to - 1]!.isCapital &&
    tokens[teller.from]!.isCapital
  );
}

/** The nearest party before a chunk that acts: one with a verb behind it, else one that no preposition governs. */
function lastActor(reading: Reading, from: number): readonly PartyId[] {
  const { chunks } = reading;
  let other: readonly PartyId[] = [];
  for (let i = from; i >= 0; i--) {
    if (!mayAct(reading, i)) continue;
    const ids = actorsIn(reading, i);
    if (ids.length > 0 && chunks[i + 1]?.kind === 'verb') return ids;
    if (other.length === 0) other = ids;
  }
  return other;
}

/** The first party of a sentence that no preposition governs: its subject, as a rule. */
function firstActor(reading: Reading): readonly PartyId[] {
  for (let i = 0; i < reading.chunks.length; i++) {
    const ids = mayAct(reading, i) ? actorsIn(reading, i) : [];
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Not behind a preposition, and no dateline: "LUXEMBOURG — ". */
function mayAct({ chunks, tokens }: Reading, at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'noun' || chunks[at - 1]?.kind === 'preposition') return false;
  const text = textOf(tokens, chunk.from, chunk.to);
  const isMarked = chunks[at + 1]?.kind === 'stop' || chunks[at + 1]?.kind === 'comma';
  // "JNIM, an affiliate, claimed": a body is no dateline.
  const isBody = chunk.mentions[0]?.party.form === 'body';
  return !(at === 0 && isMarked && !isBody && text.length > 3 && text === text.toUpperCase());
}
