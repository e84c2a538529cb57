import type { AttackStatus, PartyId } from '../../model/claim.js';
import type { NounSense } from '../../text/vocabulary.js';
import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { isPlace, ownsAttack } from '../harm.js';
import { agentAfterBy, partiesAfter, subjectOf } from '../roles.js';
import { makeDraft, type Site } from '../rule.js';
import { adversaryOf, lastDraft, type Scene } from '../scene.js';

const attackCue = inDomain('attack');
const against = new Set([
  'at',
  'on',
  'against',
  'towards',
  'toward',
  'into',
  'over',
  'in',
  'near',
  'to',
  'across',
]);

/** Reads figures of what was fired or done; the noun is a projectile or an attack. */
export function readAttack(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const noun =
    counted.nouns.find(({ group }) => group === 'attack' || group === 'projectile') ??
    firedSystem(site);
  if (!noun) return null;
  const cue = findCue(reading, counted, attackCue);
  const before = lastDraft(scene, reading.index, ({ topic }) => topic === 'attacks', 2);
  if (!cue && !before && noun.group === 'projectile' && !namesAttack(site)) return null;
  const isWhole = scene.drafts.at(-1)?.counted.whole === counted.quantity;
  const status = isWhole
    ? 'launched'
    : ((cue?.sense.sense as AttackStatus | undefined) ?? before?.status ?? 'launched');
  return makeDraft(site, 'fired or done', {
    topic: 'attacks',
    item: noun.item === 'artillery shell' ? 'shell' : noun.item,
    status,
    verb: cue?.predicate.verb ?? null,
    ...attackSides(site, cue, status as AttackStatus),
  });
}

/** "three S-300 missile systems hit the town": what strikes is the missile. */
function firedSystem({ reading, counted }: Site): NounSense | null {
  const word = counted.words.find(
    (one) => one === 'missile' || one === 'rocket' || one === 'drone',
  );
  if (!word) return null;
  const cue = findCue(
    reading,
    counted,
    ({ domain, sense }, predicate) =>
      domain === 'attack' && sense === 'struck' && !predicate.isPassive,
    2,
  );
  return cue?.side === 'after' ? { group: 'projectile', item: word } : null;
}

/** A barrage, a salvo or a party's own projectiles tell of an attack without a verb. */
function namesAttack({ reading, counted }: Site): boolean {
  return reading.marks.some(
    (mark) =>
      ownsAttack(reading, mark) ||
      (!mark.isVerb &&
        mark.entry.nouns.some(({ group }) => group === 'attack') &&
        Math.abs(mark.from - counted.quantity.from) < 12),
  );
}

interface Pair {
  by: readonly PartyId[];
  to: readonly PartyId[];
  namesBy: boolean;
  namesTo: boolean;
}

/** Whose it was and whom it was meant for; of what was intercepted the defender is `to`. */
export function attackSides(site: Site, cue: Cue | null, status: AttackStatus): Pair {
  const { reading, counted, scene } = site;
  const owners = counted.parties
    .filter(({ entry }) => entry.party!.form !== 'place')
    .map(({ entry }) => entry.party!.id);
  const agents = cue ? agentsOf(site, cue) : [];
  let by: readonly PartyId[] = owners
    .filter((id) => adversaryOf(scene, id) !== null || owners.length === 1)
    .slice(0, 1);
  let to: readonly PartyId[] = [];
  if (by.length === 0)
    by = agentAfterBy(reading, counted.to, Math.min(counted.to + 10, reading.sentence.to)).slice(
      0,
      1,
    );
  if (status === 'intercepted' && agents.length > 0) to = agents;
  else if (by.length === 0) by = agents;
  if (by.length === 0)
    by = reading.marks
      .filter((mark) => ownsAttack(reading, mark))
      .map(({ entry }) => entry.party!.id)
      .slice(0, 1);
  if (to.length === 0) to = targetsOf(site, by);
  return complete(
    site.scene,
    reading.index,
    by.filter((id) => !to.includes(id)),
    to,
  );
}

function agentsOf({ reading }: Site, { predicate }: Cue): readonly PartyId[] {
  if (predicate.isPassive)
    return agentAfterBy(reading, predicate.to, Math.min(predicate.to + 10, reading.sentence.to));
  const agent = subjectOf(reading, predicate);
  return agent.kind === 'party' ? agent.ids : [];
}

function targetsOf({ reading, counted }: Site, by: readonly PartyId[]): readonly PartyId[] {
  const behind = partiesAfter(reading, counted.quantity.from, reading.sentence.to, (word) =>
    against.has(word),
  ).filter((id) => !by.includes(id));
  if (behind.length > 0) return behind.slice(0, 1);
  const place = reading.marks.find(
    (mark) => isPlace(reading, mark) && !by.includes(mark.entry.party!.id),
  );
  return place ? [place.entry.party!.id] : [];
}

/** Fills the side that the sentence leaves out: from the reports before, else from who is at war with whom. */
function complete(
  scene: Scene,
  sentence: number,
  by: readonly PartyId[],
  to: readonly PartyId[],
): Pair {
  const names = { namesBy: by.length > 0, namesTo: to.length > 0 };
  if (by.length > 0 && to.length > 0) return { by, to, ...names };
  const last = lastDraft(
    scene,
    sentence,
    (draft) =>
      (draft.topic === 'attacks' || draft.topic === 'casualties') &&
      draft.by.length > 0 &&
      draft.to.length > 0,
  );
  if (by.length > 0) {
    const other = last && sameParties(last.by, by) ? last.to : toList(adversaryOf(scene, by[0]!));
    return { by, to: other, ...names };
  }
  if (to.length > 0) {
    const other = last && sameParties(last.to, to) ? last.by : toList(adversaryOf(scene, to[0]!));
    return { by: other, to, ...names };
  }
  if (last) return { by: last.by, to: last.to, ...names };
  const home = scene.home;
  return home
    ? { by: toList(adversaryOf(scene, home)), to: [home], ...names }
    : { by, to, ...names };
}

const toList = (id: PartyId | null): PartyId[] => (id ? [id] : []);
const sameParties = (one: readonly PartyId[], other: readonly PartyId[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** "Russian forces shelled the district 87 times": attacks that the verb tells of. */
export function readTimes(site: Site): Draft | null {
  const { reading, counted } = site;
  const cue = findCue(
    reading,
    counted,
    ({ domain, sense }) => domain === 'attack' && sense === 'launched',
    3,
  );
  if (!cue || cue.side !== 'before' || !Number.isInteger(counted.quantity.value)) return null;
  const sides = attackSides(site, cue, 'launched');
  return makeDraft(site, 'times', {
    topic: 'attacks',
    item: 'attack',
    status: 'launched',
    verb: cue.predicate.verb,
    ...sides,
  });
}
