import type { GivingStatus } from '../../model/claim.js';
import { bit, isOf } from '../../text/vocabulary.js';
import type { Reading } from '../chunk.js';
import { findCue, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readExchange } from '../giving.js';
import { readHarm } from '../harm.js';
import { actorsMeant } from '../referents.js';
import { openerOf, type Scene } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { drawnStatus, givingStatus, isGoal, statusIn } from '../status.js';
import { subjectsOf } from '../subject.js';
import { isPromisedWhole } from '../wholes.js';
import { roundOf, unitOf } from './goods.js';

/** "a request for 40 F-16s", "the delivery of 12 tanks": a noun that gives, with no verb of giving. */
export function givenNoun(site: Site, item: string): Draft | null {
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
export function helpedWith(site: Site): Draft | null {
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

/** Verbs that move goods, whatever they are called. */
const moves =
  /^(?:deliver|ship|donate|airlift|distribute|hand over|supply|truck|airdrop|unload|dispatch|fly in|ferry)$/;

const noGoods = /(?:ists|ers|ors|ians|eches|ches|ments|ings|ters|ages|rks|icts|ows|otes)$/;

/** "delivered 40 incubators": things that the lexicon does not know, by the verb that moves them. */
export function unknownGoods(site: Site): Draft | null {
  const { counted, reading } = site;
  const isKnown = counted.nouns.some(({ group }) => group !== 'structure');
  if (isKnown || counted.isBare || counted.quantity.kind !== 'count') return null;
  const { word } = reading.chunks[counted.at]!;
  const cue = findCue(site, ['giving'], false);
  if (!cue || !moves.test(cue.verb.lemma) || !/[a-z]{3}s$/.test(word) || noGoods.test(word))
    return null;
  if (isOf(reading.tokens[reading.chunks[counted.at]!.to - 1], bit.unnamed)) return null;
  return givenDraft(site, word.replace(/ies$/, 'y').replace(/s$/, ''), cue, null);
}

/** "a convoy of 38 aid lorries in Gaza": on its way, by whom is not said. */
export const arrivedDraft = (site: Site, item: string): Draft =>
  makeDraft(site, 'convoy', {
    topic: 'materiel',
    item,
    status: 'delivered',
    to: readHarm(site, null).to,
  });

/** The status that the line which opens a list tells of; "It comprises:" stands for the line before. */
export function openingStatus(scene: Scene, index: number): GivingStatus | null {
  const at = openerOf(scene, index);
  const opener = scene.reading(at);
  const isContents = opener?.chunks.some(({ verb }) => contents.test(verb?.lemma ?? ''));
  return statusIn(opener) ?? (isContents ? statusIn(scene.reading(at - 1)) : null);
}

const contents = /^(?:comprise|include|contain|consist of|be|hold)$/;

/** Goods by a verb of giving, or as the figure before was given. */
export function givenDraft(site: Site, item: string, cue: Cue | null, before: Draft | null): Draft {
  const { reading, scene } = site;
  const told =
    isPromisedWhole(site) || isGoal(site)
      ? 'pledged'
      : cue
        ? givingStatus(reading, cue.at, cue.sense.sense)
        : ((before?.status ?? openingStatus(scene, reading.index)) as GivingStatus | null);
  const status = drawnStatus(site, told);
  const exchange = readExchange(site, cue, status);
  // "lands 20 tonnes a day"
  const isHabit =
    status === 'pledged' &&
    cue?.verb.mood === 'present' &&
    /^(?:delivered|arrive)$/.test(cue.sense.sense) &&
    (site.counted.quantity.per !== null ||
      /^(?:day|week|month)$/.test(reading.chunks[site.counted.last]!.word) ||
      /^(?:day|week|month)$/.test(reading.chunks[site.counted.last + 1]?.word ?? ''));
  const isPromised =
    status === 'proposed' &&
    cue?.sense.sense === 'arrive' &&
    (before?.status === 'pledged' || before?.status === 'committed');
  return makeDraft(site, 'goods given', {
    topic: 'materiel',
    item: isLoaded(site, item) || isConvoy(site, item, cue) ? 'aid truck' : roundOf(site, item),
    unit: unitOf(site),
    status: isPromised ? 'pledged' : isHabit ? 'delivered' : status,
    verb: cue?.at ?? -1,
    ...exchange,
    by:
      status === 'requested' && cue?.sense.sense === 'need' && !exchange.namesBy ? [] : exchange.by,
  });
}

/** A list goes on: lost, taken or made like the figure before. */
export function followingDraft(site: Site, item: string, before: Draft): Draft {
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

/** What a parcel holds has its status and its giver: those of its owner, else those told before. */
export function containedDraft(site: Site, item: string, before: Draft | null): Draft {
  const { reading, scene } = site;
  const last = scene.drafts.at(-1);
  if (last?.sentence === reading.index && last.rule === 'goods contained')
    return { ...followingDraft(site, item, last), rule: last.rule };
  const owner = ownersOf(reading, subjectsOf(reading, verbLinked(site)!.at));
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
const ownersOf = ({ chunks }: Reading, subjects: readonly number[]) =>
  subjects
    .flatMap((at) => [chunks[at]!, chunks[at + 1]?.kind === 'comma' ? chunks[at + 2] : undefined])
    .flatMap((chunk) => chunk?.mentions.filter(({ isOwner, to }) => isOwner || to < chunk.to) ?? [])
    .slice(0, 1)
    .map(({ party }) => party.id);

/** "A convoy of 15 trucks reached Tiné": the trucks bring relief, and are no gift themselves. */
const isConvoy = ({ reading, links, counted }: Site, item: string, cue: Cue | null): boolean =>
  item === 'truck' &&
  cue?.sense.sense === 'arrive' &&
  !counted.words.some((word) => /^(?:army|military|armed)$/.test(word)) &&
  links.some(({ at, role }) => role === 'noun' && reading.chunks[at]!.word === 'convoy');

/** "40 trucks loaded with flour", "trucks carrying aid" */
export function isLoaded({ reading, counted }: Site, item: string): boolean {
  if (item !== 'truck') return false;
  // "carrying 1,600 tonnes of wheat": the load stands up to three chunks behind.
  const [verb, ...behind] = reading.chunks.slice(counted.last + 1, counted.last + 5);
  if (
    !/^(?:loaded|laden|filled|packed|carry|bring|transport|haul|ferry|of|with)/.test(
      verb?.word ?? '',
    )
  )
    return false;
  return behind.some(({ nouns }) => nouns.some(({ group }) => group === 'relief'));
}
