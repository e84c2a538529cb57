import type { GivingStatus, MaterielStatus } from '../../model/claim.js';
import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { readExchange } from '../giving.js';
import { readHarm } from '../harm.js';
import { subjectOf } from '../roles.js';
import { makeDraft, type Site } from '../rule.js';
import { adversaryOf, lastDraft, openerOf, reachIn } from '../scene.js';
import { givingStatus } from '../status.js';
import { attackSides } from './attacks.js';

const givingCue = inDomain('giving');
const fateCue = inDomain('materiel');
const statusReach = 2;

/** Weapons, gear and relief goods that are given, asked for, made or lost. */
export function readMateriel(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const noun = counted.nouns.find(
    ({ group }) => group === 'equipment' || group === 'relief' || group === 'projectile',
  );
  if (!noun) return null;
  const fate = noun.group === 'relief' ? null : findCue(reading, counted, fateCue);
  if (!fate && noun.group === 'equipment' && tellsLosses(site)) return lostDraft(site, noun.item);
  const giving = findCue(reading, counted, givingCue);
  if (fate && (!giving || fate.cost <= giving.cost)) return fateDraft(site, noun.item, fate);
  const before = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'materiel' || topic === 'aid',
    reachIn(reading, reachIn(reading, statusReach)),
  );
  if (giving || (before && isGiven(before.status)))
    return givenDraft(site, noun.item, giving, before);
  if (before?.topic === 'materiel') return followingDraft(site, noun.item, before);
  return null;
}

/** "Enemy losses amounted to …", or a list under such a line. */
function tellsLosses({ reading, scene }: Site): boolean {
  const { sentence } = openerOf(scene, reading);
  return reading.tokens
    .slice(sentence.from, sentence.to)
    .some(({ lower }) => lower === 'losses' || lower === 'lost');
}

function lostDraft(site: Site, item: string): Draft {
  return makeDraft(site, 'losses', {
    topic: 'materiel',
    item,
    status: 'destroyed',
    ...readHarm(site, null),
  });
}

const isGiven = (status: string | null) =>
  status !== 'destroyed' && status !== 'captured' && status !== 'produced' && status !== 'damaged';

function givenDraft(site: Site, item: string, cue: Cue | null, before: Draft | null): Draft | null {
  const status = cue
    ? givingStatus(cue.predicate, cue.sense.sense)
    : ((before?.status ?? null) as GivingStatus | null);
  const exchange = readExchange(site.reading, site.counted, cue, status, site.scene);
  return makeDraft(site, 'goods given', {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: site.counted.quantity.unit ?? 'item',
    status,
    verb: cue?.predicate.verb ?? null,
    ...exchange,
  });
}

/** A plain round is for the gun that the phrase or the figure before names. */
function roundOf({ counted, scene }: Site, item: string): string {
  if (item !== 'round' && !(item === 'bomb' && counted.quantity.kind === 'count')) return item;
  const before = scene.drafts.at(-1)?.item ?? '';
  const words = item === 'round' ? counted.words.join(' ') : '';
  if (
    /mortar/.test(words) ||
    (words === 'rounds' && /mortar/.test(before)) ||
    (item === 'bomb' && before === 'mortar')
  )
    return 'mortar round';
  if (/tank/.test(words)) return 'tank round';
  return item === 'round' &&
    (/artillery|howitzer|1[0-9][0-9] ?mm|155|152|122|105/.test(words) ||
      /shell|howitzer|artillery/.test(before))
    ? 'artillery shell'
    : item;
}

function fateDraft(site: Site, item: string, cue: Cue): Draft {
  const { predicate, sense } = cue;
  const status = sense.sense as MaterielStatus;
  const told = {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: site.counted.quantity.unit ?? 'item',
    verb: predicate.verb,
  } as const;
  if (status === 'produced') {
    const agent = subjectOf(site.reading, predicate);
    const isPlan =
      predicate.mood === 'future' ||
      predicate.mood === 'conditional' ||
      predicate.mood === 'infinitive';
    return makeDraft(site, 'output', {
      ...told,
      status: isPlan ? 'proposed' : 'produced',
      by: agent.kind === 'party' ? agent.ids : [],
      namesBy: true,
    });
  }
  return makeDraft(site, 'goods lost', { ...told, status, ...lossSides(site, cue) });
}

/** Of a weapon lost, `to` is the loser and `by` who took or destroyed it. */
function lossSides(site: Site, cue: Cue) {
  const { scene, reading } = site;
  const agent = cue.predicate.isPassive ? null : subjectOf(reading, cue.predicate);
  if (cue.predicate.lemma === 'lose' && agent?.kind === 'party') {
    const by = agent.ids.flatMap((id) => adversaryOf(scene, id) ?? []);
    return { by, to: agent.ids, namesBy: false, namesTo: true };
  }
  const sides = attackSides(site, cue, 'intercepted');
  // For a thing in the air the owner is `by`; for a thing lost on the ground the owner is `to`.
  return { by: sides.to, to: sides.by, namesBy: sides.namesTo, namesTo: sides.namesBy };
}

function followingDraft(site: Site, item: string, before: Draft): Draft {
  const { by, to, status } = before;
  return makeDraft(site, 'goods in a list', {
    topic: 'materiel',
    item,
    unit: site.counted.quantity.unit ?? 'item',
    status,
    by,
    to,
  });
}
