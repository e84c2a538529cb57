import { bit, isOf } from '../text/vocabulary.js';
import type { PartyId } from '../model/claim.js';
import { accusedOf, agentsBehind } from './agents.js';
import { attackersIn, ownerOfAttack } from './attackers.js';
import type { Reading } from './chunk.js';
import { bothSides, enemySides, placesOf } from './places.js';
import { actorsMeant, ownerMeant } from './referents.js';
import { areAdversaries, areOneSide, enemyOf, lastDraft, mayFight, type Scene } from './scene.js';
import { listOf, type Sides } from './sides.js';
import type { Cue, Site } from './site.js';
import { subjectsOf } from './subject.js';
import { carriedVictims, counts, hitBefore, isHarm, linkedPeople, losersOf } from './victims.js';

/** Attackers carry over this many sentences, victims over the whole article. */
const attackerReach = 3;

/** The sides of a loss: casualties, damage, flight. */
export function readHarm(site: Site, cue: Cue | null): Sides {
  const { counted, reading, scene } = site;
  const enemy = enemySides(site);
  if (enemy) return { ...enemy, namesBy: true, namesTo: true };
  const both = bothSides(site);
  if (both) return { by: [], to: both, namesBy: true, namesTo: true };
  const turned = turnedSides(site);
  if (turned) return turned;
  const attackers = attackersOf(site, cue);
  const named = peopleOf(site);
  const meant = ownerMeant(reading, reading.chunks[counted.last]!.from, scene);
  const complement = complementOf(site);
  if (complement) return sidesWith(site, cue, [complement]);
  const linked = named.length === 0 && !meant && counted.isBare ? linkedPeople(site) : [];
  const isVictim = meant && !attackers.includes(meant) && !hasJustStruck(site, meant);
  const own = named.length === 0 && isVictim ? [meant] : [...named, ...linked];
  const placed = counted.mentions
    .filter(({ party }) => party.form === 'place')
    .map(({ party }) => party.id);
  const tallied = tallyOwner(site);
  const direct =
    [own, placed, tallied].find((ids) => ids.length > 0)?.slice(0, 1) ?? losersOf(site);
  const told = direct.length > 0 ? direct : placesOf(site, attackers);
  const near = (told.length > 0 ? told : ownHealth(reading, attackers))
    .map((id) => hitBefore(scene, reading.index, id, counted))
    .filter((id) => !areOneSide(id, attackers));
  const to = near.length > 0 ? near : carriedVictims(site, attackers);
  const isWhole = isBroad(reading) && !followsCampaign(scene, reading);
  const doers =
    attackers.length > 0 || isWhole || hasOtherCause(site, cue) || isNatural(site, cue)
      ? attackers
      : carriedAttackers(scene, reading, to);
  return {
    // "French forces had lost 53 men": who loses does not strike.
    by: doers.filter((id) => !losersOf(site).includes(id)),
    to,
    namesBy: attackers.length > 0,
    namesTo: near.length > 0,
  };
}

/** "Kathmandu's own count mounted to 7,557 dead", "Syria's toll": whose dead are counted. */
function tallyOwner({ reading: { chunks }, counted }: Site): readonly PartyId[] {
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 8); i--) {
    const { kind, word, mentions, figure } = chunks[i]!;
    if (kind === 'stop' || kind === 'opener') return [];
    const [owner] = mentions;
    if (!figure && owner?.isOwner && /^(?:count|toll|tally|dead|fatalities|deaths)$/.test(word))
      return owner.party.form === 'body' ? [] : [owner.party.id];
  }
  return [];
}

/** "40 Ukrainian soldiers": the parties whose people a phrase counts. */
const peopleOf = ({ counted, reading }: Site): readonly PartyId[] =>
  counted.mentions
    .filter(
      ({ party, to }) =>
        !/^(?:place|leader)$/.test(party.form) &&
        // "seven Revolutionary Guard officers", but "three in Kyiv"
        (party.form !== 'seat' || reading.chunks[counted.at]!.to > to),
    )
    .map(({ party }) => party.id);

/** "according to the Lebanese health ministry": who counts the dead of its own state. */
function ownHealth({ chunks, tokens }: Reading, attackers: readonly PartyId[]): readonly PartyId[] {
  for (const { mentions, to, from } of chunks) {
    const [owner] = mentions;
    if (!owner || owner.party.form === 'body' || owner.to >= to) continue;
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    const isHealth =
      words.includes('health') &&
      /^(?:ministry|minister|officials|authorities)$/.test(words.at(-1)!);
    if (isHealth && !attackers.includes(owner.party.id)) return [owner.party.id];
  }
  return [];
}

/** "Over the capital 16 were stopped; debris put three of its residents in hospital": not those of who attacked. */
function hasJustStruck({ scene, reading, counted }: Site, id: PartyId): boolean {
  if (counted.nouns.some(({ item }) => item === 'soldiers' || item === 'militants')) return false;
  const last = lastDraft(scene, reading.index, ({ topic }) => topic === 'attacks', 1);
  return last?.by.includes(id) === true;
}

/** "Security forces killed five of the attackers": who struck before is hit now. */
function turnedSides({ counted, scene, reading }: Site): Sides | null {
  if (
    !counted.isPart ||
    !counted.words.some((word) => /^(?:attackers|assailants|gunmen|raiders)$/.test(word))
  )
    return null;
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, by }) => isHarm(topic) && by.length > 0,
    3,
  );
  return last ? { by: last.to, to: last.by, namesBy: false, namesTo: true } : null;
}

const spans = /^(?:since|war|conflict|total|overall|date|so|altogether|(?:19|20)\d\d)$/;

/** A toll of a war or of months: no single attack just told of made it. */
function isBroad({ tokens, sentence }: Reading): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens[i]!.lower;
    if (!spans.test(word) || (word === 'so' && tokens[i + 1]?.lower !== 'far')) continue;
    // "has since risen"
    if (word !== 'since' || !isOf(tokens[i - 1], bit.have)) return true;
  }
  return false;
}

/** "killed by Israel's offensive … 20,057 have been killed since Oct. 7": the toll that was just told goes on. */
function followsCampaign(scene: Scene, reading: Reading): boolean {
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, by }) => topic === 'casualties' && by.length > 0,
    2,
  );
  if (!last) return false;
  for (let i = reading.index; i >= Math.max(0, reading.index - attackerReach - 1); i--) {
    const isNamed = scene
      .reading(i)!
      .chunks.some(({ kind, word }) => kind === 'noun' && campaigns.test(word));
    if (isNamed && attackersIn(scene.reading(i)!, scene).some((id) => last.by.includes(id)))
      return true;
  }
  return false;
}

const campaigns = /^(?:offensive|campaign|invasion|bombardment|onslaught|assault)$/;

/** "Malnutrition has killed 453": a cause that is nobody's weapon. */
function hasOtherCause({ reading }: Site, cue: Cue | null): boolean {
  if (!cue || cue.role !== 'object' || cue.verb.isPassive || counts.test(cue.verb.lemma))
    return false;
  const [subject] = subjectsOf(reading, cue.at);
  if (subject === undefined) return false;
  const { nouns, mentions, figure, from, to } = reading.chunks[subject]!;
  const isNamed = nouns.length > 0 || mentions.length > 0 || figure !== null;
  return !isNamed && to - from <= 2 && isOf(reading.tokens[to - 1], bit.naturalCause);
}

/** "starved to death", "hunger deaths": nobody's weapon. */
const isNatural = ({ counted, reading, links }: Site, cue: Cue | null): boolean =>
  (cue !== null && /(?:starve|freeze|drown|burn) to death|^drown$/.test(cue.verb.lemma)) ||
  [counted.at, ...links.filter(({ role }) => role === 'noun').map(({ at }) => at)].some((at) => {
    const { from, to } = reading.chunks[at]!;
    return reading.tokens.slice(from, to).some((token) => isOf(token, bit.naturalCause));
  });

/** "13 were American soldiers", "seven are Nepalis" */
function complementOf({ reading, counted }: Site): PartyId | undefined {
  const [verb, noun] = reading.chunks.slice(counted.last + 1, counted.last + 3);
  if (verb?.verb?.isCopula !== true) return undefined;
  return noun?.mentions.find(({ party }) => party.form === 'adjective' || party.form === 'people')
    ?.party.id;
}

/** "13 were American soldiers": the complement tells whose they are. */
function sidesWith(site: Site, cue: Cue | null, to: readonly PartyId[]): Sides {
  const doers = attackersOf(site, cue).filter((id) => !to.includes(id));
  return { by: doers, to, namesBy: doers.length > 0, namesTo: true };
}

/** The attacker that the sentence names: "a Russian strike killed", "shot by Israeli troops". */
function attackersOf(site: Site, cue: Cue | null): readonly PartyId[] {
  const { reading, scene } = site;
  const accused = accusedOf(site);
  if (accused.length > 0) return accused;
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
  agentsBehind(reading, at).filter((id) => mayFight(scene, id));

function harmers(reading: Reading, scene: Scene, cue: Cue): readonly PartyId[] {
  const { lemma } = cue.verb;
  if (counts.test(lemma) || tends.test(lemma)) return [];
  const subjects = subjectsOf(reading, cue.at);
  if (subjects.some((at) => isNaturalIt(reading, at))) return [];
  for (const at of subjects) {
    const owner = ownerOfAttack(reading, reading.chunks[at]!);
    if (owner) return [owner.party.id];
  }
  if (befalls.test(lemma)) return [];
  const ids = actorsMeant(reading, subjects, scene);
  return ids.every((id) => !helpers.has(id)) ? ids : [];
}

/** "The quake killed 40, a spokesman said, and it destroyed": a cause that is nobody's weapon. */
const isNaturalIt = ({ tokens, sentence, chunks }: Reading, at: number): boolean =>
  chunks[at]!.word === 'it' &&
  tokens.slice(sentence.from, chunks[at]!.from).some((token) => isOf(token, bit.naturalCause));

/** Verbs by which the wounded are helped. */
const tends = /^(?:treat|admit|tend|patch up|hospitali[sz]e|(?:take|rush) to hospital)$/;
/** Verbs whose subject is what happened, and nobody who did it. */
const befalls = /^(?:cost|claim|leave)\b/;

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
  // A state that hits its own people goes on doing so.
  const isOwn =
    last !== null &&
    attackersIn(scene.reading(last.sentence)!, scene).some((id) => last.to.includes(id));
  if (last && to.some((id) => last.to.includes(id)))
    return isOwn ? last.by : last.by.filter((id) => !to.includes(id));
  const before = attackersBefore(scene, reading, to).filter((id) => !to.includes(id));
  if (before.length > 0 || !isArmed || to.length !== 1) return before;
  return listOf(enemyOf(scene, to[0]!));
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
