import type { PartyId } from '../model/claim.js';
import type { NounSense } from '../text/entry.js';
import { bit, isOf } from '../text/vocabulary.js';
import { agentWords } from './agents.js';
import type { Chunk, Mention, Reading } from './chunk.js';
import { clauseEnd } from './clause.js';
import { partiesBehind } from './parties.js';
import { actorsMeant, stateOfForces } from './referents.js';
import { mayFight, type Scene } from './scene.js';
import { subjectsOf } from './subject.js';

const flies = ({ group }: NounSense) => group === 'attack' || group === 'projectile';

/** The party that a noun phrase names as the owner of an attack: "Russian shelling", "Moscow's missiles", "drones fired by the RSF". */
export function ownerOfAttack(reading: Reading, chunk: Chunk): Mention | null {
  // "Hezbollah targets" are hit.
  if (chunk.kind !== 'noun' || /^(?:targets?|positions?|sites?)$/.test(chunk.word)) return null;
  return chunk.mentions.find((mention) => ownsAttack(reading, chunk, mention)) ?? null;
}

function ownsAttack({ tokens }: Reading, chunk: Chunk, { party, isOwner, to }: Mention): boolean {
  if (party.form === 'place' || to >= chunk.to) return false;
  if (!isOwner && party.form !== 'adjective' && party.form !== 'body') return false;
  for (let i = to; i < chunk.to; i++) {
    const token = tokens[i]!;
    const isFire = isOf(token, bit.fire) || token.node?.entry?.nouns.some(flies) === true;
    if (isFire) return true;
    if (chunk.mentions.some(({ from }) => from === i)) return false;
  }
  return chunk.nouns.some(flies);
}

/** The attackers that a sentence names, whatever verb tells of them. */
export function attackersIn(reading: Reading, scene: Scene): readonly PartyId[] {
  const known = scene.attackers.get(reading.index);
  if (known) return known;
  const ids = findAttackers(reading, scene);
  scene.attackers.set(reading.index, ids);
  return ids;
}

function findAttackers(reading: Reading, scene: Scene): readonly PartyId[] {
  const { chunks } = reading;
  for (let i = 0; i < chunks.length; i++) {
    if (isAgainst(reading, i)) continue;
    const owner = ownerOfAttack(reading, chunks[i]!)?.party.id ?? homeAttack(reading, i, scene);
    if (owner) return [owner];
    const agents = isAttackNoun(reading, chunks[i]!)
      ? partiesBehind(reading, i + 1, Math.min(clauseEnd(reading, i + 1), i + 5), agentWords)
      : [];
    if (agents.length > 0) return agents;
    const foes = foesInBattle(reading, i).filter((id) => mayFight(scene, id));
    if (foes.length > 0) return foes;
  }
  return attackersByVerb(reading, scene);
}

const battles = /^(?:combat|fighting|battles?|gunfight|firefight)$/;
const withFoe = new Set(['with', 'against']);

/** "fell in combat with Hezbollah" */
const foesInBattle = (reading: Reading, at: number): readonly PartyId[] =>
  reading.chunks[at]!.kind === 'noun' && battles.test(reading.chunks[at]!.word)
    ? partiesBehind(reading, at + 1, at + 3, withFoe)
    : [];

/** "a government drone", "army shelling": of the state that the article is set in. */
function homeAttack(reading: Reading, at: number, scene: Scene): PartyId | null {
  const chunk = reading.chunks[at]!;
  if (chunk.mentions.length > 0 || !isAttackNoun(reading, chunk)) return null;
  for (let i = chunk.from; i < chunk.to - 1; i++)
    if (/^(?:government|army|military|junta|regime)$/.test(reading.tokens[i]!.lower))
      return stateOfForces(scene);
  return null;
}

const isAttackNoun = ({ tokens }: Reading, { kind, nouns, to }: Chunk) =>
  kind === 'noun' && (nouns.some(flies) || isOf(tokens[to - 1], bit.fire));

/** "attacks on Russian troops": the party is hit. */
const isAgainst = (reading: Reading, at: number) =>
  /^(?:on|against|at)$/.test(reading.chunks[at - 1]?.word ?? '') &&
  isAttackNoun(reading, reading.chunks[at - 2] ?? reading.chunks[at]!);

/** Verbs that only an attacker does. */
const assaults =
  /^(?:launch|fire|unleash|shell|attack|pound|bomb|bombard|strike|hit|open fire|storm|invade|raid|assault|ambush|rain|rain down|lob|target|carry out|gun down|fall on|fall upon|set upon|overrun|massacre|burst into|sweep|rampage|descend|open fire on)$/;

/** "Israel pounded Lebanon", "Russian forces shelled the town", "fired by the RSF". */
function attackersByVerb(reading: Reading, scene: Scene): readonly PartyId[] {
  const { chunks } = reading;
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at]!.verb;
    if (!verb || !assaults.test(verb.lemma)) continue;
    const ids = verb.isPassive
      ? partiesBehind(reading, at + 1, clauseEnd(reading, at + 1), agentWords)
      : actorsMeant(reading, subjectsOf(reading, at), scene);
    if (ids.length > 0 && ids.every((id) => mayFight(scene, id))) return ids;
  }
  return [];
}
