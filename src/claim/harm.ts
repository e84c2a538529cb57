import type { PartyId } from '../model/claim.js';
import { attackersIn, ownerOfAttack } from './attackers.js';
import type { Chunk, Reading } from './chunk.js';
import { isTight } from './cues.js';
import type { Draft } from './draft.js';
import { clauseEnd, gappedParty, nextFigure } from './clause.js';
import { namesFrom, partiesBehind } from './parties.js';
import { actorsMeant, ownerMeant } from './referents.js';
import { bothSides, enemySides, placesOf, tellerIn } from './places.js';
import {
  adversaryOf,
  areAdversaries,
  areOneSide,
  lastDraft,
  onlyAdversary,
  type Scene,
} from './scene.js';
import { hosts } from '../lexicon/en/bodies.js';
import type { Counted } from './counted.js';
import { subjectsOf } from './subject.js';
import type { Site, Cue } from './site.js';

/** Who did the harm and who suffered it. */
export interface Sides {
  readonly by: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly namesBy: boolean;
  readonly namesTo: boolean;
}

/** Attackers carry over this many sentences, victims over the whole article. */
const attackerReach = 3;
const by = new Set(['by']);

/** The sides of a loss: casualties, damage, flight. */
export function readHarm(site: Site, cue: Cue | null): Sides {
  const { counted, reading, scene } = site;
  const enemy = enemySides(site);
  if (enemy) return { ...enemy, namesBy: true, namesTo: true };
  const both = bothSides(site);
  if (both) return { by: [], to: both, namesBy: true, namesTo: true };
  const attackers = attackersOf(site, cue);
  const named = counted.mentions
    .filter(({ party }) => party.form !== 'place' && party.form !== 'seat')
    .map(({ party }) => party.id);
  const meant = ownerMeant(reading, reading.chunks[counted.last]!.from, scene);
  const complement =
    reading.chunks[counted.last + 1]?.verb?.isCopula === true
      ? reading.chunks[counted.last + 2]?.mentions.find(
          ({ party }) => party.form === 'adjective' || party.form === 'people',
        )
      : undefined;
  if (complement) return sidesWith(site, cue, [complement.party.id]);
  const linked = named.length === 0 && !meant && counted.isBare ? linkedPeople(site) : [];
  const own =
    named.length === 0 && meant && !attackers.includes(meant) ? [meant] : [...named, ...linked];
  const placed = counted.mentions
    .filter(({ party }) => party.form === 'place')
    .map(({ party }) => party.id);
  const direct =
    own.length > 0 ? own.slice(0, 1) : placed.length > 0 ? placed.slice(0, 1) : losersOf(site);
  const near = (direct.length > 0 ? direct : placesOf(site, attackers))
    .map((id) => hitBefore(scene, reading.index, id, counted))
    .filter((id) => !areOneSide(id, attackers));
  const to = near.length > 0 ? near : carriedVictims(scene, reading, attackers);
  const doers =
    attackers.length > 0 || isBroad(reading) ? attackers : carriedAttackers(scene, reading, to);
  return {
    by: attackers.length > 0 ? attackers : doers.filter((id) => !to.includes(id)),
    to,
    namesBy: attackers.length > 0,
    namesTo: near.length > 0,
  };
}

/** "put the number of Ukrainian soldiers killed at 31,000": the people that the figure is said of. */
function linkedPeople({ reading, counted }: Site): readonly PartyId[] {
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 12); i--) {
    const { nouns, mentions, figure } = reading.chunks[i]!;
    if (figure) return [];
    const mention = nouns.some(({ group }) => group === 'person' || group === 'outcome')
      ? mentions.find(({ party }) => party.form !== 'place' && party.form !== 'seat')
      : undefined;
    if (mention && reading.chunks[i - 1]?.word === 'of') return [mention.party.id];
  }
  return [];
}

const counts = /^(?:count|lose|mourn|bury|report|record|suffer|register|put)$/;

/** "Israel counted more than 700 dead": who counts its own losses. */
export function losersOf(site: Site): readonly PartyId[] {
  const { reading, links, scene } = site;
  const gapped = gappedParty(site);
  const link = links.find(({ role, at }) => role === 'object' && reading.chunks[at]!.verb !== null);
  const verb = link && reading.chunks[link.at]!.verb!;
  const last = scene.drafts.at(-1);
  if (
    gapped.length > 0 &&
    site.counted.isBare &&
    last?.topic === 'casualties' &&
    last.sentence === reading.index
  )
    return gapped;
  if (!verb || !counts.test(verb.lemma) || verb.isPassive) return [];
  return actorsMeant(reading, subjectsOf(reading, link.at), scene).filter(
    (id) => /^[A-Z]{2}$/.test(id) && id !== 'UN' && id !== 'EU',
  );
}

/** Fighters hit in a state's places are those of the group that was attacked there: "Houthi targets … in Yemen". */
function hitBefore(scene: Scene, sentence: number, id: PartyId, { nouns }: Counted): PartyId {
  const isFighter =
    nouns.length === 0 ||
    nouns.some(
      ({ item, group }) =>
        item === 'soldiers' || item === 'militants' || group === 'projectile' || group === 'attack',
    );
  const last = isFighter
    ? lastDraft(scene, sentence, ({ topic }) => topic === 'attacks' || topic === 'casualties', 1)
    : null;
  return last?.to.find((other) => hosts[other] === id) ?? id;
}

const spans = /^(?:since|war|conflict|total|overall|date|so|altogether|(?:19|20)\d\d)$/;

/** A toll of a war or of months: no single attack just told of made it. */
function isBroad({ tokens, sentence }: Reading): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!spans.test(tokens[i]!.lower)) continue;
    if (tokens[i]!.lower !== 'so' || tokens[i + 1]?.lower === 'far') return true;
  }
  return false;
}

/** "13 were American soldiers": the complement tells whose they are. */
function sidesWith(site: Site, cue: Cue | null, to: readonly PartyId[]): Sides {
  const doers = attackersOf(site, cue).filter((id) => !to.includes(id));
  return { by: doers, to, namesBy: doers.length > 0, namesTo: true };
}

/** The attacker that the sentence names: "a Russian strike killed", "shot by Israeli troops". */
function attackersOf({ reading, scene }: Site, cue: Cue | null): readonly PartyId[] {
  if (cue) {
    const ids = cue.verb.isPassive
      ? fightersBehind(reading, cue.at, scene)
      : cue.role === 'object' || cue.role === 'oblique'
        ? harmers(reading, scene, cue)
        : [];
    if (ids.length > 0) return ids;
  }
  return attackersIn(reading, scene);
}

/** "were killed by Israeli gunfire": a party behind "by", or the owner of what stands there. */
const fightersBehind = (reading: Reading, at: number, scene: Scene) =>
  agentsBehind(reading, at).filter((id) => adversaryOf(scene, id) !== null);

const agentsBehind = (reading: Reading, at: number) =>
  partiesBehind(
    reading,
    at + 1,
    Math.min(clauseEnd(reading, at + 1), nextFigure(reading, at + 1)),
    by,
  );

function harmers(reading: Reading, scene: Scene, cue: Cue): readonly PartyId[] {
  if (counts.test(cue.verb.lemma)) return [];
  const subjects = subjectsOf(reading, cue.at);
  for (const at of subjects) {
    const owner = ownerOfAttack(reading, reading.chunks[at]!);
    if (owner) return [owner.party.id];
  }
  const ids = actorsMeant(reading, subjects, scene);
  return ids.every((id) => !helpers.has(id)) ? ids : [];
}

/** Bodies that rescue and feed; what they do to people is no harm. */
const helpers = new Set<PartyId>([
  'UN',
  'EU',
  'WHO',
  'WFP',
  'UNHCR',
  'UNICEF',
  'ICRC',
  'IOM',
  'WB',
  'IMF',
  'Red Crescent',
  'MSF',
]);

function carriedVictims(
  scene: Scene,
  reading: Reading,
  attackers: readonly PartyId[],
): readonly PartyId[] {
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to }) => isHarm(topic) && to.length > 0,
    1,
  );
  if (last && !last.to.some((id) => attackers.includes(id))) return last.to;
  const other = attackers.length > 0 ? adversaryOf(scene, attackers[0]!) : null;
  if (other) return [other];
  const isOwn =
    attackers.length === 1 &&
    attackers[0] === scene.home &&
    adversaryOf(scene, scene.home) === null &&
    onlyAdversary(scene.home) === null;
  return scene.home && scene.isPlaced && (isOwn || !attackers.includes(scene.home))
    ? [scene.home]
    : [];
}

function carriedAttackers(
  scene: Scene,
  reading: Reading,
  to: readonly PartyId[],
): readonly PartyId[] {
  const isArmed = namesWeapon(reading);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, by }) => isHarm(topic) && topic !== 'people' && (!isArmed || by.length > 0),
    isArmed ? attackerReach * 2 : attackerReach,
  );
  if (last && to.some((id) => last.to.includes(id))) return last.by;
  const before = attackersBefore(scene, reading, to);
  if (before.length > 0 || !isArmed || to.length !== 1) return before;
  return listOf(adversaryOf(scene, to[0]!) ?? onlyAdversary(to[0]!));
}

/** A weapon or an attack in the sentence: somebody fired it. */
const namesWeapon = ({ chunks }: Reading): boolean =>
  chunks.some(
    ({ kind, nouns }) =>
      kind === 'noun' &&
      nouns.some(
        ({ group, item }) => group === 'projectile' || (group === 'attack' && item !== 'attack'),
      ),
  );

/** An attack told in the sentences just before, without a figure: "Russia shelled Kherson." */
function attackersBefore(
  scene: Scene,
  reading: Reading,
  to: readonly PartyId[],
): readonly PartyId[] {
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - attackerReach); i--) {
    const before = scene.reading(i)!;
    const [id] = attackersIn(before, scene);
    if (id && to.some((other) => areAdversaries(id, other))) return [id];
  }
  return [];
}

export const isHarm = (topic: string): boolean =>
  topic === 'casualties' || topic === 'people' || topic === 'infrastructure' || topic === 'attacks';

/** Whose it was and whom it was meant for, and whether the two are at war. */
export interface AttackSides extends Sides {
  readonly isWar: boolean;
}

const against = new Set('at on against towards toward into over in near to across'.split(' '));

/** The sides of an attack; of what was intercepted the defender is `to`. */
export function attackSides(site: Site, cue: Cue | null, status: string): AttackSides {
  const { reading, counted, scene } = site;
  const owners = counted.mentions
    .filter(({ party, to }) => party.form !== 'place' && to < reading.chunks[counted.last]!.to)
    .map(({ party }) => party.id);
  const agents = cue && isTight(cue) ? agentsOf(site, cue) : [];
  const behind = partiesBehind(
    reading,
    counted.last + 1,
    Math.min(counted.last + 9, nextFigure(reading, counted.last + 1)),
    by,
  );
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to }) => topic === 'attacks' && to.length > 0,
    2,
  );
  const behindOf =
    owners.length === 0 && reading.chunks[counted.last + 1]?.word === 'of'
      ? namesFrom(reading.chunks, counted.last + 2, counted.last + 3)
      : [];
  let doers: readonly PartyId[] = [...owners, ...behindOf].slice(0, 1);
  let targets: readonly PartyId[] = [];
  if (isTarget(counted.words) && agents.length > 0) {
    targets = owners.slice(0, 1);
    doers = agents;
  } else if (status === 'intercepted')
    targets =
      last &&
      !last.to.includes(agents[0] ?? '') &&
      !last.by.includes(agents[0] ?? '') &&
      agents.length > 0
        ? last.to
        : agents;
  else if (doers.length === 0) doers = agents;
  if (doers.length === 0) doers = behind;
  if (doers.length === 0 && status !== 'intercepted') doers = attackersIn(reading, scene);
  const teller =
    status === 'intercepted' && !last && targets.length === 0 && doers.length === 0
      ? tellerIn(scene, reading.index)
      : null;
  if (teller) targets = [teller];
  if (targets.length === 0)
    targets = targetsOf(site, doers)
      .map((id) => hitBefore(scene, reading.index, id, counted))
      .filter((id) => !areOneSide(id, doers));
  return complete(
    scene,
    reading.index,
    doers.filter((id) => !targets.includes(id)),
    targets,
  );
}

/** "hit some 1,300 Hezbollah targets": the party is whose targets they are. */
const isTarget = (words: readonly string[]) =>
  words.includes('targets') || words.includes('positions');

function agentsOf({ reading, counted, scene }: Site, { at, verb }: Cue): readonly PartyId[] {
  if (verb.isPassive) return agentsBehind(reading, at);
  return actorsMeant(
    reading,
    subjectsOf(reading, at).filter((one) => one !== counted.at),
    scene,
  );
}

function targetsOf(site: Site, doers: readonly PartyId[]): readonly PartyId[] {
  const { reading, counted } = site;
  const end = clauseEnd(reading, counted.last + 1);
  const behind = partiesBehind(reading, counted.last + 1, end, against).filter(
    (id) => !doers.includes(id),
  );
  if (behind.length > 0) return behind.slice(0, 1);
  const object = objectBehind(reading.chunks, counted.last).filter((id) => !doers.includes(id));
  return object.length > 0 ? object : placesOf(site, doers).slice(0, 1);
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
): AttackSides {
  const sides = fill(scene, sentence, by, to);
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
      by:
        last && same(last.to, to)
          ? last.by
          : listOf(adversaryOf(scene, to[0]!) ?? onlyAdversary(to[0]!)),
      to,
    };
  if (last) return { by: last.by, to: last.to };
  return scene.home && scene.isPlaced
    ? { by: listOf(adversaryOf(scene, scene.home) ?? onlyAdversary(scene.home)), to: [scene.home] }
    : { by, to };
}

const listOf = (id: PartyId | null): PartyId[] => (id ? [id] : []);
const same = (one: readonly PartyId[], other: readonly PartyId[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** "Ukraine's losses", "the losses of Russia" */
function loserNamed({ chunks }: Reading): PartyId | undefined {
  const at = chunks.findIndex(
    ({ nouns, word, figure }) => figure === null && word === 'losses' && nouns.length > 0,
  );
  if (at < 0) return undefined;
  return (
    chunks[at]!.mentions[0]?.party.id ??
    (chunks[at + 1]?.word === 'of' ? chunks[at + 2]?.mentions[0]?.party.id : undefined)
  );
}

/** Of a weapon lost, `to` is the loser and `by` who took or destroyed it. */
export function lossSides(
  site: Site,
  cue: Cue | null,
): Pick<Draft, 'by' | 'to' | 'namesBy' | 'namesTo'> {
  const { reading, scene, counted } = site;
  const enemy = enemySides(site);
  if (enemy) return { ...enemy, namesBy: true, namesTo: true };
  const owner =
    counted.mentions.find(({ party }) => party.form !== 'place')?.party.id ?? loserNamed(reading);
  const isLose = cue !== null && cue.verb.lemma === 'lose';
  const agents = cue ? agentsOf(site, cue) : [];
  if (isLose && agents.length > 0) return { by: [], to: agents, namesBy: false, namesTo: true };
  const behind = cue ? agentsBehind(reading, cue.at) : [];
  const doers = agents.length > 0 ? agents : behind;
  const loser = owner ?? (doers[0] ? adversaryOf(scene, doers[0]) : null);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, status }) =>
      topic === 'materiel' && (status === 'destroyed' || status === 'captured'),
    2,
  );
  return {
    by: doers.length > 0 ? doers : isLose ? [] : (last?.by ?? []),
    to: loser ? [loser] : (last?.to ?? []),
    namesBy: doers.length > 0,
    namesTo: owner !== undefined,
  };
}
