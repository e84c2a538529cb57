import type { NounSense } from '../../text/entry.js';
import { findCue, isTight, verbLinked } from '../cues.js';
import type { Draft } from '../draft.js';
import { isNoReceiver } from '../no-event.js';
import { refersBack } from '../referents.js';
import { lastDraft } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import {
  arrivedDraft,
  containedDraft,
  followingDraft,
  givenDraft,
  givenNoun,
  helpedWith,
  isLoaded,
  openingStatus,
  unknownGoods,
} from './goods-given.js';
import {
  civilLoss,
  fateDraft,
  fateOf,
  isCivilLoss,
  lootedBy,
  lostDraft,
  tellsLosses,
} from './goods-lost.js';
import { asGiven, drawsOnOwn } from './purchases.js';

/** Goods follow what was given this many sentences before, in a list this many lines. */
const reach = 2;
const listReach = 12;
const things = new Set(['equipment', 'relief', 'projectile']);
const fates = new Set(['destroyed', 'damaged', 'captured', 'produced']);

/** Weapons, gear and relief goods that are given, asked for, made or lost. */
export function readMateriel(site: Site): Draft | null {
  const { counted } = site;
  const noun = counted.nouns.find(({ group }) => things.has(group));
  if (!noun) return unknownGoods(site);
  if (isVague(noun.item, site) || isLooseShare(site) || areFighters(site)) return null;
  if (strikesOthers(site) || isDeployed(site)) return null;
  const named = givenNoun(site, noun.item);
  if (named) return named;
  const helped = noun.group === 'relief' ? helpedWith(site) : null;
  if (helped) return helped;
  const told = noun.group === 'relief' ? lootedBy(site) : fateOf(site, noun.item);
  // "took ten tanks from its stocks": nobody lost them.
  const isOwn = told !== null && drawsOnOwn(site, told);
  const fate = isOwn ? null : told;
  const giving = asGiven(site, isOwn ? told : findCue(site, ['giving']));
  const isFate =
    fate !== null &&
    (fate.verb.lemma !== 'take' || fate.role === 'object') &&
    (giving === null || fate.distance <= giving.distance);
  if (isFate && isTight(fate) && isCivilLoss(site, noun.item)) return civilLoss(site, noun.item);
  if (isFate && (isTight(fate) || giving === null)) return fateDraft(site, noun.item, fate);
  if (noun.group === 'equipment' && !isTight(giving) && tellsLosses(site))
    return lostDraft(site, noun.item);
  return readGiven(site, noun, giving);
}

/** "19 drones crossed its border", "the frigate carries two helicopters", "five ships carrying grain docked": nobody was given these. */
function goesByItself(site: Site, item: string, giving: Cue | null): boolean {
  const { chunks } = site.reading;
  const behind = chunks[site.counted.last + 1]?.verb;
  const isCarrier =
    giving?.verb.lemma === 'carry' || (behind?.mood === 'gerund' && carries.test(behind.lemma));
  if (isCarrier) return !isLoaded(site, item);
  const behindVerb = giving?.sense.sense === 'arrive' ? chunks[giving.at + 1] : undefined;
  return behindVerb !== undefined && isNoReceiver(behindVerb);
}

const carries = /^(?:carry|bring|transport|haul|ferry)$/;

/** What is given: by the verb, or by what the text gave just before. */
function readGiven(site: Site, { group, item }: NounSense, giving: Cue | null): Draft | null {
  if (group !== 'relief' && goesByItself(site, item, giving)) return null;
  const { reading, scene } = site;
  const before = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'materiel' || topic === 'aid',
    reading.sentence.isListItem || isItemised(site) ? listReach : reach,
  );
  if (giving && (isTight(giving) || (before && giving.distance < 16)))
    return givenDraft(site, item, giving, before);
  if (isContained(site)) return containedDraft(site, item, before);
  if (!reading.sentence.isListItem && (isHeld(site) || isPresent(site))) return null;
  if (
    before &&
    (group !== 'equipment' ||
      isItemised(site) ||
      before.sentence === reading.index ||
      reading.sentence.isListItem ||
      before.topic === 'materiel')
  )
    return fates.has(before.status ?? '')
      ? followingDraft(site, item, before)
      : givenDraft(site, item, giving, before);
  if (reading.sentence.isListItem && openingStatus(scene, reading.index))
    return givenDraft(site, item, null, null);
  return item === 'aid truck' &&
    site.links.some(({ at }) => /^(?:convoy|fleet)$/.test(reading.chunks[at]!.word))
    ? arrivedDraft(site, item)
    : null;
}

/** "The package also holds 580 drones": what is given together. */
function isContained(site: Site): boolean {
  const { reading, scene } = site;
  // "contains ammunition for HIMARS and 1,000 Javelins": one of a list, whatever it hangs on.
  const isListed = /^(?:and|comma)$/.test(reading.chunks[site.counted.at - 1]?.kind ?? '');
  const link = verbLinked(site, 'object') ?? (isListed ? verbLinked(site) : null);
  if (!link || !/^(?:hold|include|contain|comprise|consist of)$/.test(link.verb.lemma))
    return false;
  const [subject] = subjectsOf(reading, link.at);
  if (subject === undefined) return false;
  return (
    reading.chunks[subject]!.nouns.some(({ group }) => group === 'giving') ||
    (refersBack(reading, reading.chunks[subject]!) && scene.drafts.length > 0)
  );
}

/** "has 250 tanks", "in 17 lorries": what somebody owns, or where something is. */
function isHeld({ reading, counted, links }: Site): boolean {
  const before = reading.chunks[counted.at - 1];
  if (before?.kind === 'preposition' && /^(?:in|aboard|from|at|into)$/.test(before.word))
    return true;
  const verb = links.map(({ at }) => reading.chunks[at]!.verb).find((one) => one !== null);
  return (
    verb !== undefined &&
    /^(?:has|have|had|own|hold|field|possess|operate|keep|sell|trade)$/.test(verb.lemma)
  );
}

/** "The air force has deployed 67 helicopters": its own, at work. */
function isDeployed(site: Site): boolean {
  const { reading } = site;
  const link = verbLinked(site, 'object');
  if (link?.verb.lemma !== 'deploy' || link.verb.isPassive) return false;
  const isForce = subjectsOf(reading, link.at).some((at) =>
    /^(?:force|army|navy|military|guard|forces|police)$/.test(reading.chunks[at]!.word),
  );
  return isForce && reading.chunks[site.counted.last + 1]?.word !== 'to';
}

/** "some 100 warplanes had pounded the south": they strike, and nobody lost or gave them. */
function strikesOthers(site: Site): boolean {
  const [link] = site.links;
  const verb = link?.role === 'subject' ? site.reading.chunks[link.at]!.verb! : null;
  return verb !== null && !verb.isPassive && assaults.test(verb.lemma);
}

const assaults = /^(?:pound|bomb|bombard|attack|strike|shell|raid|storm|pummel|hammer)$/;

/** "199 vehicles had been in the field, backed by 35 aircraft": who is there, given by nobody. */
function isPresent({ reading: { chunks }, links: [link], counted: { last } }: Site): boolean {
  const verb = link && chunks[link.at]!.verb;
  // "backed by 35 aircraft", but "joined by 21,000 rounds"
  if (link?.role === 'agent' && verb?.lemma === 'back') return true;
  if (!verb || verb.senses.some(({ domain }) => domain === 'giving')) return false;
  const next = chunks[link.at + 1];
  return (
    link.role === 'subject' &&
    link.at === last + 1 &&
    (verb.isCopula || verb.lemma === 'be') &&
    next?.kind === 'preposition' &&
    /^(?:in|on|at)$/.test(next.word)
  );
}

/** "killed 74 Wagner fighters": people rather than jets, where nothing gives them. */
const areFighters = (site: Site) =>
  site.counted.nouns.some(({ group }) => group === 'person') &&
  (isTight(findCue(site, ['harm'], false)) || findCue(site, ['giving'], false) === null);

/** "60% of Israel's diesel: a share counts only of what is given or lost. */
const isLooseShare = (site: Site) =>
  site.counted.quantity.kind === 'percent' &&
  !isTight(findCue(site, ['giving', 'materiel'], false));

/** "five kinds of relief": what has no count of its own needs a measure. */
const isVague = (item: string, { counted }: Site) =>
  /^(?:aid|arms|equipment)$/.test(item) &&
  counted.quantity.kind === 'count' &&
  counted.words.length < 2 &&
  !counted.words.includes('equipment') &&
  counted.quantity.value < 100;

/** "includes: 1,800 launchers; 36 vehicles": one of a row behind a colon or a semicolon. */
const isItemised = ({ reading, counted }: Site): boolean =>
  /^[;:]$/.test(reading.chunks[counted.at - 1]?.word ?? '');
