import { aidWords, damageWords, noAidWords } from '../../lexicon/en/aid.js';
import { sharedNames } from '../../lexicon/en/currencies.js';
import type { AidType, GivingStatus, PartyId } from '../../model/claim.js';
import type { FoundQuantity } from '../../model/quantity.js';
import type { Token } from '../../text/document.js';
import { findCue, isTight, nounLinked, type Cue } from '../cues.js';
import { makeDraft, type Draft, type Site } from '../draft.js';
import { readExchange } from '../giving.js';
import { readHarm } from '../harm.js';
import { nextFigure } from '../clause.js';
import { partiesBehind } from '../parties.js';
import { lastDraft } from '../scene.js';
import { givingStatus, statusIn } from '../status.js';
import { subjectsOf } from '../subject.js';

/** A report of aid goes on over this many sentences without a word of it, and over this many lines of a list. */
const reach = 2;
const listReach = 8;

const firms = /^(?:bank|company|quarter|insurer|insurers|firm|shareholders|investors)$/;

/** The World Bank is none; words before the figure come nearest first. */
const namesFirm = (words: readonly string[]) =>
  words.some((word, i) => firms.test(word) && words[i + 1] !== 'world');

/** Money that pays for help, or that measures damage; null for all other money. */
export function readMoney(site: Site): Draft | null {
  const { quantity } = site.counted;
  if (isPrice(site)) return null;
  const words = contextOf(site);
  if (words.some((word) => damageWords.has(word)) && !isGift(site))
    return namesFirm(words) ? null : damageDraft(site);
  if (isSpentOnOneself(site)) return null;
  const cue = givingCue(site);
  const noun = givingNoun(site);
  const isContinued = noun === null && continuesAid(site) && !namesTrade(site);
  if (cue === null && noun === null && !isContinued) return null;
  if (words.some((word) => noAidWords.has(word)) && !isStrong(site, cue, noun)) return null;
  const status = statusOf(site, cue, noun);
  const exchange = readExchange(site, cue, status);
  const isPlainGift = isTight(cue) && gifts.test(cue!.verb.lemma);
  if (
    cue &&
    noun === null &&
    !isContinued &&
    !isPlainGift &&
    !exchange.namesTo &&
    exchange.to.length === 0
  )
    return null;
  return makeDraft(site, cue ? `money by verb: ${cue.verb.lemma}` : 'money by noun', {
    topic: 'aid',
    item: 'money',
    unit: currencyOf(site),
    status,
    verb: cue?.at ?? -1,
    ...exchange,
    by:
      status === 'requested' && exchange.by.every((id) => exchange.to.includes(id))
        ? []
        : exchange.by,
    aidType: aidTypeOf(words),
    ...(quantity.per === null ? {} : {}),
  });
}

/** Verbs that give or ask for help, whatever else the sentence leaves out. */
const gifts = /^(?:donate|pledge|appeal for|disburse|earmark|promise|need)$/;

/** "$3m each", "$69 a barrel", "costs $4m": a price and no sum. */
function isPrice({ counted, reading }: Site): boolean {
  const { per, from, numberFrom } = counted.quantity;
  for (let i = Math.max(0, from - 3); i < numberFrom; i++)
    if (reading.tokens[i]!.lower === 'average' || reading.tokens[i]!.lower === 'each') return true;
  if (per !== null && !/^(?:year|month|week|day)$/.test(per)) return true;
  const at =
    counted.at -
    1 -
    reading.chunks
      .slice(Math.max(0, counted.at - 5), counted.at)
      .toReversed()
      .findIndex(({ verb }) => verb !== null);
  const verb = at < counted.at ? (reading.chunks[at]?.verb ?? null) : null;
  if (verb?.lemma === 'sell') return true;
  if (verb?.lemma !== 'cost') return false;
  const [subject] = subjectsOf(reading, at);
  return (
    verb.mood === 'present' ||
    (subject !== undefined &&
      /^(?:a|an|each|one)$/.test(reading.tokens[reading.chunks[subject]!.from]!.lower))
  );
}

/** "is spending 118 billion zloty on its forces" */
function isSpentOnOneself({ reading, counted }: Site): boolean {
  for (let i = counted.last + 1; i < Math.min(reading.chunks.length - 1, counted.last + 8); i++)
    if (
      reading.chunks[i]!.word === 'on' &&
      /^(?:its|their|his|our)$/.test(reading.tokens[reading.chunks[i + 1]!.from]!.lower)
    )
      return true;
  return false;
}

/** A verb of giving near the figure. */
function givingCue(site: Site): Cue | null {
  const { chunks } = site.reading;
  const link = site.links.find(({ at }) => chunks[at]!.verb !== null);
  // "put $115m into the city", "put C$10 million towards relief"
  const isPut =
    link !== undefined &&
    chunks[link.at]!.verb!.lemma === 'put' &&
    /^(?:into|towards?)$/.test(chunks[site.counted.last + 1]?.word ?? '');
  if (!isPut) return boughtFor(site, findCue(site, ['giving']));
  const sense = { domain: 'giving', sense: 'give', patient: 'object' } as const;
  return {
    at: link.at,
    verb: chunks[link.at]!.verb!,
    sense,
    role: 'object',
    preposition: '',
    distance: 0,
  };
}

/** "buy shells for Ukraine worth $47m": who buys for another gives. */
function boughtFor({ reading, counted }: Site, cue: Cue | null): Cue | null {
  const isFor =
    cue !== null &&
    /^(?:buy|purchase|procure|acquire)$/.test(cue.verb.lemma) &&
    cue.at < counted.at &&
    partiesBehind(reading, cue.at + 1, counted.at, new Set(['for'])).length > 0;
  return isFor ? { ...cue, sense: { ...cue.sense, sense: 'give' } } : cue;
}

/** The giving noun that a figure hangs on or measures: its status, or "aid" where it is silent. */
function givingNoun(site: Site): string | null {
  const { counted, reading } = site;
  const own = counted.nouns.find(({ group }) => group === 'giving');
  if (own) return own.item;
  const isWorth = reading.chunks[counted.at - 1]?.word === 'worth';
  const linked = nounLinked(
    site,
    ({ group }) =>
      group === 'giving' ||
      (isWorth && (group === 'equipment' || group === 'projectile' || group === 'relief')),
  );
  if (linked && linked.group !== 'giving') return 'aid';
  if (linked) return linked.item;
  const { chunks } = reading;
  for (
    let i = counted.last + 1;
    i < Math.min(nextFigure(reading, counted.last + 1), counted.last + 6);
    i++
  ) {
    const noun = chunks[i]!.nouns.find(({ group }) => group === 'giving' || group === 'relief');
    if (noun) return noun.group === 'giving' && noun.item !== 'requested' ? noun.item : 'aid';
  }
  return counted.nouns.some(
    ({ group }) => group === 'relief' || group === 'equipment' || group === 'projectile',
  )
    ? 'aid'
    : null;
}

/** Nearest words around a figure, up to the figures beside it and the next mark that parts clauses. */
export function contextOf({ reading, counted }: Site): string[] {
  const { tokens, sentence, quantities } = reading;
  const { quantity } = counted;
  const words: string[] = [];
  const previous = quantities.findLast(
    ({ to, attributive }) => to <= quantity.from && !attributive,
  );
  const next = quantities.find(({ from, attributive }) => from >= quantity.to && !attributive);
  const from = Math.max(sentence.from, previous?.to ?? 0, quantity.from - 10);
  const to = Math.min(sentence.to, next?.from ?? Infinity, quantity.to + 10);
  for (let i = quantity.from - 1; i >= from && !parts.has(tokens[i]!.text); i--)
    words.push(tokens[i]!.lower);
  for (let i = quantity.to; i < to && !parts.has(tokens[i]!.text); i++)
    words.push(tokens[i]!.lower);
  return words;
}

const parts = new Set([';', ':', '–', '—']);

/** "a $50m loan to repair the damage": money that mends. */
const isGift = (site: Site) =>
  site.counted.nouns.some(({ group }) => group === 'giving') ||
  findCue(site, ['giving'], false) !== null;

const isStrong = (site: Site, cue: Cue | null, noun: string | null) =>
  cue !== null && (noun !== null || isTight(cue)) && readExchange(site, cue, null).namesTo;

function damageDraft(site: Site): Draft {
  return makeDraft(site, 'damage in money', {
    topic: 'infrastructure',
    item: 'damage',
    unit: currencyOf(site),
    status: 'damaged',
    ...readHarm(site, null),
  });
}

/** A word of markets or trade anywhere in the sentence ends a report of aid. */
function namesTrade({ reading: { tokens, sentence } }: Site): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (noAidWords.has(tokens[i]!.lower)) return true;
  return false;
}

function continuesAid({ reading, scene }: Site): boolean {
  const isMoney = ({ topic }: Draft) => topic === 'aid' || topic === 'materiel';
  return (
    lastDraft(scene, reading.index, isMoney, reading.sentence.isListItem ? listReach : reach) !==
    null
  );
}

function statusOf(site: Site, cue: Cue | null, noun: string | null): GivingStatus | null {
  const { reading, scene, links } = site;
  const isTied = isTight(cue);
  // "The plan of $413 million is 4.6 per cent funded"
  if (
    noun === 'requested' &&
    cue?.verb.isPassive === true &&
    /^(?:fund|finance|cover|meet)$/.test(cue.verb.lemma)
  )
    return 'requested';
  if (noun !== null && noun !== 'aid' && !isTied) return noun as GivingStatus;
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, status }) => (topic === 'aid' || topic === 'materiel') && status !== 'destroyed',
    reading.sentence.isListItem ? listReach : noun !== null ? reach + 2 : reach,
  );
  const before = (last?.status ?? null) as GivingStatus | null;
  if (links[0]?.preposition === 'to' && links[0].role === 'noun')
    return (
      totalStatus(site, before) ?? (cue ? givingStatus(reading, cue.at, cue.sense.sense) : before)
    );
  if (cue && (isTied || !last || reading.index - last.sentence > 1))
    return goesOn(site, cue, givingStatus(reading, cue.at, cue.sense.sense), before);
  return (
    before ??
    statusIn(scene.reading(reading.index - 1)) ??
    (cue ? givingStatus(reading, cue.at, cue.sense.sense) : null)
  );
}

/** "raising it to 85 billion", "will bring disbursements to $9.8 billion": the status of what is counted up. */
function totalStatus({ reading, links }: Site, before: GivingStatus | null): GivingStatus | null {
  const chunk = reading.chunks[links[0]!.at]!;
  const noun = chunk.nouns.find(({ group, item }) => group === 'giving' && item !== 'aid');
  if (noun) return noun.item as GivingStatus;
  return chunk.word === 'it' || chunk.word === 'that' ? before : null;
}

/** "$14bn of it is to buy arms", "the other 26 million would go to": a part of what is only asked or approved stays so. */
function goesOn(
  { reading, counted, scene }: Site,
  cue: Cue,
  status: GivingStatus,
  before: GivingStatus | null,
): GivingStatus {
  const isMove = /^(?:give|arrive|receive|delivered)$/.test(cue.sense.sense);
  const last = scene.drafts.at(-1);
  const follows =
    last !== undefined &&
    reading.index - last.sentence <= 1 &&
    (counted.isPart || counted.isBare || cue.sense.sense === 'arrive');
  if (!isMove || !follows || (status !== 'pledged' && status !== 'proposed')) return status;
  return before === 'committed' || before === 'requested' || before === 'proposed'
    ? before
    : status;
}

/** A bare "114 million" is in the currency of the figure before it. */
function currencyOf({ counted, scene }: Site): string {
  if (counted.quantity.kind === 'money') return ownCurrency(counted.quantity, scene.ranking);
  const last = scene.drafts.findLast(
    ({ topic, unit, quantity }) =>
      topic === 'aid' && unit !== 'percent' && !isBracketed(scene.document.tokens, quantity.from),
  );
  return last?.unit ?? 'USD';
}

/** "(£15m; $19m)": a conversion. */
function isBracketed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
}

/** "50 billion kroner" is in the money of the state that the article names most of those that have kroner. */
function ownCurrency({ unit, unitText }: FoundQuantity, ranking: readonly PartyId[]): string {
  const isRupee = /^Rs\.?$/.test(unitText ?? '');
  const shared = isRupee
    ? sharedNames['rupee']
    : sharedNames[(unitText ?? '').toLowerCase().split(' ').at(-1)!.replace(/s$/, '')];
  const state =
    shared && (unitText ?? '').includes(' ') === false
      ? ranking.find((id) => Object.hasOwn(shared, id))
      : undefined;
  return (state && shared![state]) ?? unit ?? 'USD';
}

export function aidTypeOf(words: readonly string[]): AidType | null {
  for (const [type, known] of Object.entries(aidWords))
    if (words.some((word) => known.has(word))) return type as AidType;
  return null;
}

/** A bare number with a magnitude right after aid in money: "114 million, is meant for Ukraine". */
export function readBareMoney(site: Site): Draft | null {
  const { quantity, isBare, words } = site.counted;
  if (
    !quantity.magnitude ||
    (!isBare && !/^(?:money|sum|amount|package|total)$/.test(words.at(-1) ?? ''))
  )
    return null;
  if (findCue(site, ['people', 'harm'], false)) return null;
  const last = site.scene.drafts.at(-1);
  const follows =
    last?.topic === 'aid' && last.unit !== 'percent' && site.reading.index - last.sentence <= 1;
  return follows ? readMoney(site) : null;
}
