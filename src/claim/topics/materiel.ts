import type { GivingStatus } from '../../model/claim.js';
import { findCue, isTight, orDamaged } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readExchange } from '../giving.js';
import type { Reading } from '../chunk.js';
import { readHarm } from '../harm.js';
import { lossSides } from '../loss-sides.js';
import { actorsMeant, refersBack } from '../referents.js';
import { lastDraft, openerOf } from '../scene.js';
import type { Site, Cue } from '../site.js';
import { givingStatus, statusIn } from '../status.js';
import { subjectsOf } from '../subject.js';

const reach = 2;
const listReach = 12;
const things = new Set(['equipment', 'relief', 'projectile']);
const fates = new Set(['destroyed', 'damaged', 'captured', 'produced']);

/** Weapons, gear and relief goods that are given, asked for, made or lost. */
export function readMateriel(site: Site): Draft | null {
  const { counted, reading, scene } = site;
  const noun = counted.nouns.find(({ group }) => things.has(group));
  if (!noun) return unknownGoods(site);
  if (isVague(noun.item, site) || isLooseShare(site)) return null;
  const named = givenNoun(site, noun.item);
  if (named) return named;
  const helped = noun.group === 'relief' ? helpedWith(site) : null;
  if (helped) return helped;
  const fate = noun.group === 'relief' ? null : fateOf(site, noun.item);
  const giving = findCue(site, ['giving']);
  const isFate =
    fate !== null &&
    (fate.verb.lemma !== 'take' || fate.role === 'object') &&
    (giving === null || fate.distance <= giving.distance);
  if (isFate && (isTight(fate) || giving === null)) return fateDraft(site, noun.item, fate);
  if (noun.group === 'equipment' && !isTight(giving) && tellsLosses(site))
    return lostDraft(site, noun.item);
  const before = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'materiel' || topic === 'aid',
    reading.sentence.isListItem || isItemised(site) ? listReach : reach,
  );
  if (giving && (isTight(giving) || (before && giving.distance < 16)))
    return givenDraft(site, noun.item, giving, before);
  if (isContained(site)) return containedDraft(site, noun.item, before);
  if (!reading.sentence.isListItem && isHeld(site)) return null;
  if (
    before &&
    (noun.group !== 'equipment' ||
      isItemised(site) ||
      before.sentence === reading.index ||
      reading.sentence.isListItem ||
      before.topic === 'materiel')
  )
    return fates.has(before.status ?? '')
      ? followingDraft(site, noun.item, before)
      : givenDraft(site, noun.item, giving, before);
  const opening = statusIn(scene.reading(openerOf(scene, reading.index)));
  if (reading.sentence.isListItem && opening) return givenDraft(site, noun.item, null, null);
  return noun.item === 'aid truck' &&
    site.links.some(({ at }) => /^(?:convoy|fleet)$/.test(reading.chunks[at]!.word))
    ? arrivedDraft(site, noun.item)
    : null;
}

/** "The package also holds 580 drones": what is given together. */
function isContained({ reading, links, scene }: Site): boolean {
  const link = links.find(({ at, role }) => role === 'object' && reading.chunks[at]!.verb !== null);
  if (
    !link ||
    !/^(?:hold|include|contain|comprise|consist of)$/.test(reading.chunks[link.at]!.verb!.lemma)
  )
    return false;
  const [subject] = subjectsOf(reading, link.at);
  if (subject === undefined) return false;
  return (
    reading.chunks[subject]!.nouns.some(({ group }) => group === 'giving') ||
    (refersBack(reading, reading.chunks[subject]!) && scene.drafts.length > 0)
  );
}

/** What a parcel holds has its status and its giver: those of its owner, else those told before. */
function containedDraft(site: Site, item: string, before: Draft | null): Draft {
  const { reading, links } = site;
  const verb = links.find(({ at }) => reading.chunks[at]!.verb !== null)!.at;
  const owner = actorsOwning(reading, subjectsOf(reading, verb));
  const last = site.scene.drafts.at(-1);
  if (last?.sentence === reading.index && last.rule === 'goods contained')
    return { ...followingDraft(site, item, last), rule: last.rule };
  const isOther = owner.length > 0 && !owner.some((id) => before?.by.includes(id));
  if (before && !isOther) return givenDraft(site, item, null, before);
  const status = 'committed';
  const exchange = readExchange(site, null, status);
  return makeDraft(site, 'goods contained', {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: unitOf(site),
    status,
    ...exchange,
    ...(isOther ? { by: owner, to: exchange.to.filter((id) => !owner.includes(id)) } : {}),
  });
}

/** "Finland's latest package", "the package, Sweden's 20th," */
const actorsOwning = ({ chunks }: Reading, subjects: readonly number[]) =>
  subjects
    .flatMap((at) => [chunks[at]!, chunks[at + 1]?.kind === 'comma' ? chunks[at + 2] : undefined])
    .flatMap((chunk) => chunk?.mentions.filter(({ isOwner, to }) => isOwner || to < chunk.to) ?? [])
    .slice(0, 1)
    .map(({ party }) => party.id);

/** "has 250 tanks", "in 17 lorries": what somebody owns, or where something is. */
function isHeld({ reading, counted, links }: Site): boolean {
  const before = reading.chunks[counted.at - 1];
  if (before?.kind === 'preposition' && /^(?:in|aboard|from|at|into)$/.test(before.word))
    return true;
  const verb = links.map(({ at }) => reading.chunks[at]!.verb).find((one) => one !== null);
  return (
    verb !== undefined && /^(?:has|have|had|own|hold|field|possess|operate|keep)$/.test(verb.lemma)
  );
}

const civilian = new Set(['vehicle', 'car', 'truck', 'ship', 'ambulance', 'aircraft']);

/** The verb that tells of loss or making; the output of cars and ships is none of ours. */
function fateOf(site: Site, item: string): Cue | null {
  const cue = findCue(site, ['materiel']);
  return cue?.sense.sense === 'produced' && civilian.has(item) ? null : cue;
}

/** "a request for 40 F-16s", "the delivery of 12 tanks": a noun that gives, with no verb of giving. */
function givenNoun(site: Site, item: string): Draft | null {
  if (findCue(site, ['giving', 'materiel', 'attack'], false)) return null;
  const [link] = site.links;
  const noun =
    link?.role === 'noun' && /^(?:of|for)$/.test(link.preposition)
      ? site.reading.chunks[link.at]!.nouns.find(({ group }) => group === 'giving')
      : undefined;
  if (!noun || noun.item === 'aid') return null;
  return makeDraft(site, 'goods by noun', {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: unitOf(site),
    status: noun.item as GivingStatus,
    ...readExchange(site, null, noun.item),
  });
}

/** "reached 37,000 people with 5,400 kits": what those who are helped were given. */
function helpedWith(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const cue = findCue(site, ['people'], false);
  const last = scene.drafts.at(-1);
  const isWith =
    reading.chunks[counted.at - 1]?.word === 'with' ||
    (last?.sentence === reading.index && last.rule === 'helped with');
  if (!isWith || cue?.sense.sense !== 'reached') return null;
  return makeDraft(site, 'helped with', {
    topic: 'materiel',
    item: counted.nouns.find(({ group }) => group === 'relief')!.item,
    unit: unitOf(site),
    status: 'delivered',
    verb: cue.at,
    ...readExchange(site, null, 'delivered'),
    by: actorsMeant(reading, subjectsOf(reading, cue.at), scene),
  });
}

/** "60% of Israel's diesel: a share counts only of what is given or lost. */
const isLooseShare = (site: Site) =>
  site.counted.quantity.kind === 'percent' &&
  !isTight(findCue(site, ['giving', 'materiel'], false));

/** Verbs that move goods, whatever they are called. */
const moves =
  /^(?:deliver|ship|donate|airlift|distribute|hand over|supply|truck|airdrop|unload|dispatch|fly in|ferry)$/;
const noGoods = /(?:ists|ers|ors|ians|eches|ches|ments|ings|ters|ages|rks|icts|ows|otes)$/;

/** "delivered 40 incubators": things that the lexicon does not know, by the verb that moves them. */
function unknownGoods(site: Site): Draft | null {
  const { counted, reading } = site;
  const isKnown = counted.nouns.some(({ group }) => group !== 'structure');
  if (isKnown || counted.isBare || counted.quantity.kind !== 'count') return null;
  const { word } = reading.chunks[counted.at]!;
  const cue = findCue(site, ['giving'], false);
  if (!cue || !moves.test(cue.verb.lemma) || !/[a-z]{3}s$/.test(word) || noGoods.test(word))
    return null;
  return givenDraft(site, word.replace(/ies$/, 'y').replace(/s$/, ''), cue, null);
}

/** "five kinds of relief": what has no count of its own needs a measure. */
const isVague = (item: string, { counted }: Site) =>
  /^(?:relief goods|arms|equipment)$/.test(item) &&
  counted.quantity.kind === 'count' &&
  counted.words.length < 2 &&
  !counted.words.includes('equipment') &&
  counted.quantity.value < 100;

/** "includes: 1,800 launchers; 36 vehicles": one of a row behind a colon or a semicolon. */
const isItemised = ({ reading, counted }: Site): boolean =>
  /^[;:]$/.test(reading.chunks[counted.at - 1]?.word ?? '');

/** "Enemy losses amounted to …", or a list under such a line. */
function tellsLosses({ reading, scene }: Site): boolean {
  const { tokens, sentences } = scene.document;
  const { from, to } = sentences[openerOf(scene, reading.index)]!;
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (/^(?:losses|lost)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "a convoy of 38 aid lorries in Gaza": on its way, by whom is not said. */
const arrivedDraft = (site: Site, item: string): Draft =>
  makeDraft(site, 'convoy', {
    topic: 'materiel',
    item,
    status: 'delivered',
    to: readHarm(site, null).to,
  });

function lostDraft(site: Site, item: string): Draft {
  return makeDraft(site, 'losses', {
    topic: 'materiel',
    item,
    status: 'destroyed',
    ...lossSides(site, null),
  });
}

function givenDraft(site: Site, item: string, cue: Cue | null, before: Draft | null): Draft {
  const { reading, scene } = site;
  const status = cue
    ? givingStatus(reading, cue.at, cue.sense.sense)
    : ((before?.status ??
        statusIn(scene.reading(openerOf(scene, reading.index)))) as GivingStatus | null);
  const exchange = readExchange(site, cue, status);
  const isPromised =
    status === 'proposed' &&
    cue?.sense.sense === 'arrive' &&
    (before?.status === 'pledged' || before?.status === 'committed');
  return makeDraft(site, 'goods given', {
    topic: 'materiel',
    item: isLoaded(site, item) ? 'aid truck' : roundOf(site, item),
    unit: unitOf(site),
    status: isPromised ? 'pledged' : status,
    verb: cue?.at ?? -1,
    ...exchange,
    by:
      status === 'requested' && cue?.sense.sense === 'need' && !exchange.namesBy ? [] : exchange.by,
  });
}

/** "40 trucks loaded with flour", "trucks carrying aid" */
function isLoaded({ reading, counted }: Site, item: string): boolean {
  if (item !== 'truck') return false;
  const [verb, next, load] = reading.chunks.slice(counted.last + 1, counted.last + 4);
  if (!/^(?:loaded|laden|filled|packed|carry|bring|of|with)/.test(verb?.word ?? '')) return false;
  return [next, load].some((chunk) => chunk?.nouns.some(({ group }) => group === 'relief'));
}

const unitOf = ({ counted }: Site) =>
  counted.quantity.kind === 'measure' || counted.quantity.kind === 'percent'
    ? (counted.quantity.unit ?? 'item')
    : 'item';

/** A plain round is for the gun that the phrase or the figure before names. */
function roundOf({ counted, scene }: Site, item: string): string {
  if (item !== 'round' && item !== 'ammunition') return item;
  const words = counted.words.join(' ');
  const before = scene.drafts.at(-1)?.item ?? '';
  if (/mortar/.test(words) || (/^rounds?(?: |$)/.test(words) && /mortar/.test(before)))
    return 'mortar round';
  if (/tank/.test(words)) return 'tank round';
  const isArtillery = /artillery|howitzer|1[0-9][0-9] ?-?mm|1[0-9][0-9] mm|155|152|122|105/.test(
    words,
  );
  return isArtillery || /shell|howitzer|artillery/.test(before)
    ? 'artillery shell'
    : item === 'ammunition'
      ? 'round'
      : item;
}

function fateDraft(site: Site, item: string, cue: Cue): Draft {
  const { verb, sense } = cue;
  const told = {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: unitOf(site),
    verb: cue.at,
  } as const;
  if (sense.sense !== 'produced')
    return makeDraft(site, 'goods lost', {
      ...told,
      status: orDamaged(site.reading, cue.at, sense.sense) as Draft['status'],
      ...lossSides(site, cue),
    });
  const subjects = subjectsOf(site.reading, cue.at);
  const makers = verb.isPassive ? [] : actorsMeant(site.reading, subjects, site.scene);
  const last = lastDraft(
    site.scene,
    site.reading.index,
    ({ status, by }) => (status === 'produced' || status === 'proposed') && by.length > 0,
    1,
  );
  const isPlan =
    verb.mood === 'future' ||
    verb.mood === 'conditional' ||
    (verb.mood === 'infinitive' && verb.governor >= 0 && plans(site, verb.governor));
  return makeDraft(site, 'output', {
    ...told,
    status: isPlan ? 'proposed' : 'produced',
    by: makers.length > 0 ? makers : (last?.by ?? []),
    namesBy: makers.length > 0,
  });
}

const plans = ({ reading }: Site, at: number) =>
  reading.chunks[at]!.verb!.senses.some(({ sense }) => sense === 'proposed') ||
  /^(?:plan|intend|aim|hope|want)$/.test(reading.chunks[at]!.verb!.lemma);

function followingDraft(site: Site, item: string, before: Draft): Draft {
  const { by, to, status } = before;
  return makeDraft(site, 'goods in a list', {
    topic: 'materiel',
    item,
    unit: unitOf(site),
    status,
    by,
    to,
  });
}
