import type { AttackStatus } from '../../model/claim.js';
import type { NounSense } from '../../text/entry.js';
import { attackSides } from '../attack-sides.js';
import { nextFigure } from '../clause.js';
import { findCue, isTight, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { isNoReceiver } from '../no-event.js';
import { isAtWar, lastDraft, type Scene } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { partOf } from '../wholes.js';
import { readMateriel } from './materiel.js';

/** A list goes on with what its opening told of, over this many lines. */
const listReach = 10;

/** Reads figures of what was fired or done; the noun is a projectile or an attack. */
export function readAttack(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const noun =
    counted.nouns.find(({ group }) => group === 'attack' || group === 'projectile') ??
    firedSystem(site);
  if (!noun) return null;
  const cue = findCue(site, ['attack']);
  if (noun.group === 'projectile' && !isTight(cue) && isMeantFor(site)) return null;
  // "struck nine sites", not "at 16 sites"
  if (
    counted.words.some((word) => word === 'sites' || word === 'targets') &&
    noun.item === 'airstrike' &&
    !(isTight(cue) && cue!.role !== 'oblique')
  )
    return null;
  const before = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'attacks',
    reading.sentence.isListItem ? listReach : 2,
  );
  if (noun.group === 'projectile' && !before && !cue && !namesAttack(site) && !strikes(site))
    return null;
  const rate = counted.quantity.per ?? reading.chunks[counted.last + 1]?.word ?? '';
  if (/^(?:minute|second|hour)$/.test(rate)) return null;
  if (noun.group === 'attack' && !cue && !before && !namesAttack(site) && !isWar(scene))
    return null;
  const status = statusOf(site, cue, before);
  return makeDraft(site, 'fired or done', {
    topic: 'attacks',
    item: itemOf(site, noun.item),
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'item',
    status,
    verb: cue?.at ?? -1,
    ...(wholeSides(site) ?? waveSides(site, status) ?? attackSides(site, cue, status)),
  });
}

/** "72 of 76": the whole is by and to whom its part is. */
function wholeSides({ scene, counted }: Site): Pick<Draft, 'by' | 'to'> | null {
  const part = partOf(scene, counted);
  return part && { by: part.by, to: part.to };
}

/** "26 of them were intercepted": of the wave just told of, where the clause names nobody. */
function waveSides(
  { scene, counted, reading }: Site,
  status: string,
): Pick<Draft, 'by' | 'to'> | null {
  const last = scene.drafts.at(-1);
  if (status !== 'intercepted' || last?.topic !== 'attacks' || last.to.length === 0) return null;
  if (!counted.isPart || reading.index - last.sentence > 1) return null;
  const own = reading.chunks.slice(counted.at, nextFigure(reading, counted.last + 1));
  return own.some(({ mentions }) => mentions.length > 0) ? null : { by: last.by, to: last.to };
}

/** "three missiles killed 18 people", "five drones destroyed a depot" */
const strikes = ({ reading, links }: Site): boolean =>
  links.some(({ at, role }) => {
    const verb = reading.chunks[at]!.verb;
    return (
      role === 'subject' &&
      verb !== null &&
      !verb.isPassive &&
      verb.senses.some(({ domain }) => domain === 'harm' || domain === 'infrastructure')
    );
  });

const shells = new Set(['artillery shell', 'round', 'mortar round']);

/** Targets are struck from the air where the text says so. */
function itemOf({ counted, scene, reading }: Site, item: string): string {
  if (shells.has(item)) return 'shell';
  if (item !== 'airstrike' || !counted.words.some((word) => word === 'targets' || word === 'sites'))
    return item;
  const near = [reading, scene.reading(reading.index - 1)].flatMap((one) => one?.chunks ?? []);
  return near.some(
    ({ nouns, figure }) => figure === null && nouns.some((noun) => noun.item === 'airstrike'),
  )
    ? item
    : 'strike';
}

function statusOf(site: Site, cue: Cue | null, before: Draft | null): AttackStatus {
  const { scene, counted } = site;
  if (partOf(scene, counted)) return 'launched';
  // "Of 96 drones, 80 were shot down"
  if (counted.at === 1 && site.reading.chunks[0]!.word === 'of') return 'launched';
  const tight = isTight(cue) ? cue : null;
  const own = verbLinked(site, 'subject')?.verb;
  // "several missiles reached Israeli territory"
  const noun = counted.nouns.some(({ group }) => group === 'projectile');
  if (noun && !tight && own && !own.isNegated && /^(?:reach|get to|cross into)$/.test(own.lemma))
    return 'struck';
  const isOfWave = site.links.some(
    ({ at, role, preposition }) =>
      role === 'noun' &&
      preposition === 'of' &&
      site.reading.chunks[at]!.nouns.some(({ group }) => group === 'attack'),
  );
  if (isOfWave && tight?.sense.sense !== 'intercepted') return 'launched';
  // "54 never got to their mark"
  if (own?.isNegated && own.senses.some(({ sense }) => /^(?:struck|arrive)$/.test(sense)))
    return 'intercepted';
  // "two missiles were not intercepted"
  if (tight?.verb.isNegated && tight.sense.sense === 'intercepted') return 'launched';
  if (tight) return tight.sense.sense as AttackStatus;
  if (strikes(site)) return 'struck';
  if (cue && cue.distance < 16) return cue.sense.sense as AttackStatus;
  return (before?.status ?? 'launched') as AttackStatus;
}

/** "three S-300 missile systems hit the town": what strikes is the missile. */
function firedSystem(site: Site): NounSense | null {
  const word = site.counted.words.find(
    (one) => one === 'missile' || one === 'rocket' || one === 'drone',
  );
  if (!word) return null;
  const cue = findCue(site, ['attack'], false);
  return cue?.sense.sense === 'struck' ? { group: 'projectile', item: word } : null;
}

/** A barrage, a salvo or a party's own projectiles tell of an attack without a verb. */
function namesAttack({ reading, counted }: Site): boolean {
  if (counted.mentions.length > 0 && counted.quantity.kind === 'count') return true;
  return reading.chunks.some(
    ({ kind, nouns, figure }) =>
      kind === 'noun' && figure === null && nouns.some(({ group }) => group === 'attack'),
  );
}

/** The article is about a party at war. */
const isWar = (scene: Scene): boolean => scene.home !== null && isAtWar(scene, scene.home);

/** A projectile is given or fired: the nearer verb tells. */
export function readProjectile(site: Site): Draft | null {
  const { counted, reading, scene } = site;
  if (!counted.nouns.some(({ group }) => group === 'projectile')) return null;
  const giving = findCue(site, ['giving']);
  const attack = findCue(site, ['attack']);
  const output = findCue(site, ['materiel'], false);
  if (output?.sense.sense === 'produced') return readMateriel(site);
  if (giving && attack && giving.at === attack.at)
    return isGift(site, attack) ? readMateriel(site) : readAttack(site);
  if (giving?.sense.sense === 'arrive' && flies(site, giving)) return readAttack(site);
  if (isTight(giving) && (!isTight(attack) || giving!.distance < attack!.distance))
    return readMateriel(site);
  if (isTight(attack)) return readAttack(site);
  if (isMeantFor(site)) return readMateriel(site);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'attacks' || topic === 'materiel',
    reading.sentence.isListItem ? listReach : 2,
  );
  if (last) return last.topic === 'materiel' ? readMateriel(site) : readAttack(site);
  if (giving && (!attack || giving.distance < attack.distance))
    return readMateriel(site) ?? readAttack(site);
  return readAttack(site) ?? readMateriel(site);
}

/** "300 rockets came the other way", "12 drones never got to their mark": nobody is given what flies at him. */
const flies = ({ reading, scene }: Site, { at, role, verb }: Cue): boolean =>
  role === 'subject' &&
  (verb.isNegated || /^(?:come|go|cross|enter|follow|land|get to)$/.test(verb.lemma)) &&
  (at + 1 >= reading.chunks.length || isNoReceiver(reading.chunks[at + 1]!)) &&
  lastDraft(scene, reading.index, ({ topic }) => topic === 'materiel', 2) === null;

/** "its target of 500,000 shells for Ukraine" */
const isMeantFor = ({ reading: { chunks }, counted: { last } }: Site): boolean =>
  chunks[last + 1]?.word === 'for' &&
  chunks[last + 2]?.mentions.some(({ party }) => party.form === 'name' || party.form === 'seat') ===
    true;

/** "sent Ukraine 300,000 shells" is a gift, "sent 728 drones against Ukraine" is none. */
const isGift = (site: Site, attack: Cue): boolean => !attackSides(site, attack, 'launched').isWar;

/** "Russian forces shelled the district 87 times": attacks that the verb tells of. */
export function readTimes(site: Site): Draft | null {
  const cue = findCue(site, ['attack']);
  if (!cue || cue.at > site.counted.at || !Number.isInteger(site.counted.quantity.value))
    return null;
  if (
    cue.sense.sense !== 'launched' ||
    !/^(?:attack|shell|bomb|bombard|pound|target|strike|hit|open fire|fire|violate|breach)$/.test(
      cue.verb.lemma,
    )
  )
    return null;
  return makeDraft(site, 'times', {
    topic: 'attacks',
    item: 'attack',
    status: 'launched',
    verb: cue.at,
    ...attackSides(site, cue, 'launched'),
  });
}
