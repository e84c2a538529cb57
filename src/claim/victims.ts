import { hosts } from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import type { Chunk } from './chunk.js';
import { gappedParty } from './clause.js';
import { verbLinked } from './cues.js';
import type { Counted } from './counted.js';
import { actorsMeant } from './referents.js';
import { adversaryOf, areAdversaries, areOneSide, lastDraft, type Scene } from './scene.js';
import type { Site } from './site.js';
import { subjectsOf } from './subject.js';

/** "put the number of Ukrainian soldiers killed at 31,000": the people that the figure is said of. */
export function linkedPeople(site: Site): readonly PartyId[] {
  const mention = linkedChunk(site)?.mentions.find(
    ({ party }) => !/^(?:place|seat|leader)$/.test(party.form),
  );
  return mention ? [mention.party.id] : [];
}

/** "the number of Ukrainian soldiers killed in two years at 31,000": the phrase behind "of"; null where another count stands between. */
export function linkedChunk({ reading, counted }: Site): Chunk | null {
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 12); i--) {
    const chunk = reading.chunks[i]!;
    if (chunk.figure && chunk.figure.kind !== 'measure') return null;
    const isPeople = chunk.nouns.some(({ group }) => group === 'person' || group === 'outcome');
    if (isPeople && reading.chunks[i - 1]?.word === 'of') return chunk;
  }
  return null;
}

/** Verbs by which a side tells of its own losses. */
export const counts =
  /^(?:count|lose|mourn|bury|report|record|suffer|register|put|list)(?: as .+)?$/;

const admits = /^(?:admit|acknowledge|confirm|announce|concede|own up to)$/;

/** "Israel counted more than 700 dead": who counts its own losses. */
export function losersOf(site: Site): readonly PartyId[] {
  const { reading, links, scene } = site;
  const gapped = gappedParty(site);
  const link = verbLinked(site, 'object');
  const last = scene.drafts.at(-1);
  if (
    gapped.length > 0 &&
    site.counted.isBare &&
    last?.topic === 'casualties' &&
    last.sentence === reading.index
  )
    return gapped;
  if (!link || link.verb.isPassive) return [];
  // "admitted the loss of six servicemen"
  const isLoss =
    links[0]?.role === 'noun' &&
    /^(?:loss|losses|deaths?)$/.test(reading.chunks[links[0].at]!.word);
  const { lemma } = link.verb;
  // "The junta admitted two deaths": its own; but "Seoul acknowledges 40 deaths" may be anybody's.
  const isForce = subjectsOf(reading, link.at).every(
    (at) => reading.chunks[at]!.mentions.length === 0,
  );
  const isOfDead =
    isLoss || (isForce && site.counted.nouns.some(({ group }) => group === 'outcome'));
  if (!counts.test(lemma) && !(isOfDead && admits.test(lemma))) return [];
  // A group reports on others, but loses its own.
  const isOwn = /^(?:lose|mourn|bury)$/.test(lemma);
  return actorsMeant(reading, subjectsOf(reading, link.at), scene).filter(
    (id) => (isOwn || /^[A-Z]{2}$/.test(id)) && id !== 'UN' && id !== 'EU',
  );
}

/** Fighters hit in a state's places are those of the group that was attacked there: "Houthi targets … in Yemen". */
export function hitBefore(
  scene: Scene,
  sentence: number,
  id: PartyId,
  { nouns, isBare }: Counted,
): PartyId {
  const isFighter =
    isBare ||
    nouns.some(
      ({ item, group }) =>
        item === 'soldiers' || item === 'militants' || group === 'projectile' || group === 'attack',
    );
  const last = isFighter
    ? lastDraft(scene, sentence, ({ topic }) => topic === 'attacks' || topic === 'casualties', 1)
    : null;
  return last?.to.find((other) => hosts[other] === id) ?? id;
}

/** Whom a loss hits that the sentence does not say: those just told of, else who is at war with the attackers, else the article's state. */
export function carriedVictims(site: Site, attackers: readonly PartyId[]): readonly PartyId[] {
  const { scene, reading, counted } = site;
  const isPart = counted.isPart || counted.isBare;
  // "The conflict has displaced 600,000", after the losses of an army.
  const isTold =
    verbLinked(site, 'object') !== null && scene.drafts.at(-1)?.sentence !== reading.index;
  const isOfArmy =
    (counted.isBare && !isTold) ||
    counted.nouns.some(({ item }) => armies.has(item) || item === 'militants');
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to, who, sentence }) =>
      isHarm(topic) &&
      to.length > 0 &&
      // "South Africa lost 14 soldiers. 500,000 people have fled": not South Africans.
      (isOfArmy || !armies.has(who ?? '') || !isGuest(scene, to)) &&
      // "China reported 25 dead. An avalanche killed 17 climbers": at home again.
      !(!isPart && sentence !== reading.index && isGuest(scene, to) && isPassing(scene, to)) &&
      // "killed 48 of the attackers. 4,000 families have fled": not the attackers'.
      (isOfArmy || scene.home === null || to.some((id) => /^[A-Z]{2}$/.test(id))),
    1,
  );
  // Its army fights a group: other losses are those of the state's people.
  const isGroup = last?.by.includes(scene.home ?? '') === true && !/^[A-Z]{2}$/.test(last.to[0]!);
  // Hamas does not strike its own side, of which the figure before was.
  const isOwnSide = last?.to.some((id) => attackers.includes(id) || areOneSide(id, attackers));
  if (last && !isGroup && !isOwnSide) return last.to;
  const other = attackers.length > 0 ? adversaryOf(scene, attackers[0]!) : null;
  // "a government drone killed 100 people": villagers of its own, and no rebels.
  const isRebel = other !== null && !/^[A-Z]{2}$/.test(other) && !Object.hasOwn(hosts, other);
  if (other && !(isRebel && !isOfArmy && attackers[0] === scene.home)) return [other];
  // Who struck all along is not whom it hit: the victims told of before are meant.
  const victims = lastDraft(
    scene,
    reading.index,
    ({ topic, by, to }) => isHarm(topic) && by.includes(scene.home ?? '') && to.length > 0,
  );
  if (victims && !victims.to.includes(scene.home ?? '')) return victims.to;
  const isOwn =
    attackers.length === 1 &&
    attackers[0] === scene.home &&
    (adversaryOf(scene, scene.home) === null || isRebel);
  const stricken = strickenIn(scene);
  return stricken && (isOwn || !attackers.includes(stricken)) ? [stricken] : [];
}

/** The state that an article is set in; where that one only gives, the one that it helps. */
function strickenIn({ home, isPlaced, receiver, drafts }: Scene): PartyId | null {
  const [helped] = receiver;
  const gives =
    helped !== undefined &&
    helped !== home &&
    drafts.some(
      ({ topic, by, to }) =>
        (topic === 'aid' || topic === 'materiel') && by.includes(home ?? '') && to.includes(helped),
    );
  return gives ? helped : isPlaced ? home : null;
}

/** A state named in passing, in an article that tells of its own again and again. */
const isPassing = ({ home, namings }: Scene, to: readonly PartyId[]): boolean => {
  const times = (id: PartyId) => namings.filter(({ party }) => party.id === id).length;
  return home !== null && !to.includes(home) && to.length === 1 && times(to[0]!) * 3 <= times(home);
};

/** A state that neither is at home in the article nor fights the one that is. */
const isGuest = ({ home }: Scene, to: readonly PartyId[]): boolean =>
  home !== null && !to.some((id) => id === home || areAdversaries(id, home));

const armies = new Set(['soldiers', 'peacekeepers']);

/** Topics that tell of harm done. */
export const isHarm = (topic: string): boolean =>
  topic === 'casualties' || topic === 'people' || topic === 'infrastructure' || topic === 'attacks';
