import { foesOfHost, hosts } from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import { bit, isOf } from '../text/vocabulary.js';
import { accusedOf, agentsOf, agentWords } from './agents.js';
import { attackersIn } from './attackers.js';
import type { Chunk, Reading } from './chunk.js';
import { clauseEnd, nextFigure } from './clause.js';
import { isTight } from './cues.js';
import type { Draft } from './draft.js';
import { namesFrom, partiesBehind } from './parties.js';
import { placesOf, tellerIn } from './places.js';
import {
  adversaryOf,
  areAdversaries,
  areOneSide,
  enemyOf,
  lastDraft,
  type Scene,
} from './scene.js';
import { listOf, same, type Sides } from './sides.js';
import type { Cue, Site } from './site.js';
import { subjectsOf } from './subject.js';
import { hitBefore } from './victims.js';

/** Whose it was and whom it was meant for, and whether the two are at war. */
interface AttackSides extends Sides {
  readonly isWar: boolean;
}

/** Verbs whose subject is the one that is attacked. */
const suffers = /^(?:endure|withstand|weather|absorb|come under|ride out|sit through)$/;

const against = new Set('at on against towards toward into over in near to across'.split(' '));

/** The sides of an attack; of what was intercepted the defender is `to`. */
export function attackSides(site: Site, cue: Cue | null, status: string): AttackSides {
  const { reading, counted, scene } = site;
  const named = ownersOf(site);
  const owners = named.length > 0 ? named : accusedOf(site);
  const launched = owners.length === 0 ? launchedFrom(site, cue) : null;
  if (launched) return launched;
  if (cue && suffers.test(cue.verb.lemma)) {
    const victims = agentsOf(site, cue);
    if (victims.length > 0) return complete(scene, reading.index, owners, victims, false);
  }
  const agents = cue && isTight(cue) ? agentsOf(site, cue) : [];
  const isHit = isTarget(counted.words) && agents.length > 0;
  // "Of the 69 that Russia hurled, 54 never got there": the verb is the launcher's.
  const isIntercepted = status === 'intercepted' && cue?.sense.sense !== 'launched';
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to }) => topic === 'attacks' && to.length > 0,
    2,
  );
  const doers = isHit ? agents : launchersOf(site, owners, isIntercepted ? null : agents);
  const isSomebody = !isIntercepted && doers.length === 0 && isUnknownFighter(site, cue);
  const told = isHit
    ? owners.slice(0, 1)
    : isIntercepted
      ? defendersOf(site, last, agents, doers)
      : [];
  const targets =
    told.length > 0
      ? told
      : targetsOf(site, doers)
          .map((id) => hitBefore(scene, reading.index, id, counted))
          .filter((id) => !areOneSide(id, doers));
  const others = doers.filter((id) => !targets.includes(id));
  const isOwn = others.length === 0 && agents.length > 0 && same(agents, doers);
  // "Myanmar's junta carried out 55 raids on Chin state"; on what it claims as its own, its foe is hit.
  if (isOwn && !isIntercepted) {
    const foe = enemyOf(scene, doers[0]!);
    return complete(scene, reading.index, doers, foe ? [foe] : targets, false);
  }
  return complete(scene, reading.index, others, targets, isSomebody);
}

const out = new Set(['from', 'of']);

/** "3,360 rockets flew out of Gaza": not of whom they were, but from where, and so for whom they were meant. */
function launchedFrom(site: Site, cue: Cue | null): AttackSides | null {
  const { reading, counted, scene } = site;
  if (!cue || cue.role !== 'subject' || !/^(?:fly out|fly|come|pour)\b/.test(cue.verb.lemma))
    return null;
  const { chunks } = reading;
  const isOut = cue.verb.lemma.endsWith(' of');
  const place = isOut ? chunks[cue.at + 1] : undefined;
  const [origin] = place
    ? place.mentions.map(({ party }) => party.id)
    : partiesBehind(reading, cue.at + 1, nextFigure(reading, counted.last + 1), out);
  if (!origin || !(isOut || chunks[cue.at + 1]?.word === 'from')) return null;
  const group = scene.ranking.find((id) => hosts[id] === origin && !foesOfHost.has(id));
  const foe = adversaryOf(scene, group ?? origin);
  if (!foe) return null;
  return { by: listOf(group ?? null), to: [foe], namesBy: false, namesTo: true, isWar: true };
}

/** "Rebels have carried out 60 attacks": somebody who is no party that the text names. */
function isUnknownFighter({ reading }: Site, cue: Cue | null): boolean {
  if (!cue || !isTight(cue) || cue.verb.isPassive) return false;
  const [subject] = subjectsOf(reading, cue.at);
  if (subject === undefined) return false;
  const { nouns, mentions, from } = reading.chunks[subject]!;
  return (
    mentions.length === 0 &&
    nouns.some(({ item }) => item === 'militants') &&
    !isOf(reading.tokens[from], bit.determiner)
  );
}

/** "three Russian missiles": the parties that the phrase itself names. */
const ownersOf = ({ reading, counted }: Site): readonly PartyId[] =>
  counted.mentions
    .filter(({ party, to }) => party.form !== 'place' && to < reading.chunks[counted.last]!.to)
    .map(({ party }) => party.id);

/** Who launched: the owner of what was fired, else the verb's agents, who are null where they only intercepted it. */
function launchersOf(
  site: Site,
  owners: readonly PartyId[],
  agents: readonly PartyId[] | null,
): readonly PartyId[] {
  const { reading, counted, scene } = site;
  if (owners.length > 0) return owners.slice(0, 1);
  const next = counted.last + 1;
  if (reading.chunks[next]?.word === 'of') {
    const named = namesFrom(reading.chunks, next + 1, next + 2).slice(0, 1);
    if (named.length > 0) return named;
  }
  if (agents && agents.length > 0) return agents;
  const end = Math.min(counted.last + 9, nextFigure(reading, next));
  const behind = partiesBehind(reading, next, end, agentWords);
  return behind.length > 0 || !agents ? behind : attackersIn(reading, scene);
}

const namesParty = ({ chunks }: Reading) => chunks.some(({ mentions }) => mentions.length > 0);

/** Who intercepted: those attacked before where somebody else shoots down for them, else the verb's agents, else who tells it. */
function defendersOf(
  { reading, scene, counted }: Site,
  last: Draft | null,
  agents: readonly PartyId[],
  launchers: readonly PartyId[],
): readonly PartyId[] {
  const [agent] = agents;
  // "Russia launched 67 drones, the air force said. It shot down 58.": who fired does not intercept.
  const isOther = agent !== undefined && !last?.by.includes(agent);
  const isPronoun = counted.mentions.length === 0 && !namesParty(reading);
  if (last && agent && !last.to.includes(agent) && (isOther || isPronoun)) return last.to;
  return agents.length > 0 || last || launchers.length > 0
    ? agents
    : listOf(tellerIn(scene, reading.index));
}

/** "hit some 1,300 Hezbollah targets": the party is whose targets they are. */
const isTarget = (words: readonly string[]) =>
  words.includes('targets') || words.includes('positions');

function targetsOf(site: Site, doers: readonly PartyId[]): readonly PartyId[] {
  const { reading, counted } = site;
  const end = clauseEnd(reading, counted.last + 1);
  const behind = partiesBehind(reading, counted.last + 1, end, against).filter(
    (id) => !doers.includes(id),
  );
  if (behind.length > 0) return behind.slice(0, 1);
  const object = objectBehind(reading.chunks, counted.last).filter((id) => !doers.includes(id));
  return object.length > 0 ? object : placesOf(site, doers, 'from').slice(0, 1);
}

/** "three missiles hit Kharkiv" */
function objectBehind(chunks: readonly Chunk[], last: number): readonly PartyId[] {
  return chunks[last + 1]?.kind === 'verb' ? namesFrom(chunks, last + 2, last + 3) : [];
}

/** Fills the side that the sentence leaves out: from the reports before, else from who is at war with whom. */
function complete(
  scene: Scene,
  sentence: number,
  by: readonly PartyId[],
  to: readonly PartyId[],
  isSomebody: boolean,
): AttackSides {
  const sides = isSomebody ? { by, to } : fill(scene, sentence, by, to);
  const isWar = sides.by.some((one) => sides.to.some((other) => areAdversaries(one, other)));
  return { ...sides, namesBy: by.length > 0, namesTo: to.length > 0, isWar };
}

function fill(
  scene: Scene,
  sentence: number,
  by: readonly PartyId[],
  to: readonly PartyId[],
): Pick<Sides, 'by' | 'to'> {
  if (by.length > 0 && to.length > 0) return { by, to };
  const last = lastDraft(
    scene,
    sentence,
    (draft) =>
      (draft.topic === 'attacks' || draft.topic === 'casualties') &&
      draft.by.length > 0 &&
      draft.to.length > 0,
  );
  if (by.length > 0)
    return { by, to: last && same(last.by, by) ? last.to : listOf(adversaryOf(scene, by[0]!)) };
  if (to.length > 0)
    return {
      by: last && same(last.to, to) ? last.by : listOf(enemyOf(scene, to[0]!)),
      to,
    };
  if (last) return { by: last.by, to: last.to };
  return scene.home && scene.isPlaced
    ? { by: listOf(enemyOf(scene, scene.home)), to: [scene.home] }
    : { by, to };
}
