import { damageWords, firmWords, noAidWords } from '../../lexicon/en/aid.js';
import type { VerbGroup } from '../chunk.js';
import { nextFigure } from '../clause.js';
import { findCue, isTight, nounLinked, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { bringersOf } from '../givers-beside.js';
import { readExchange } from '../giving.js';
import { readHarm } from '../harm.js';
import type { Link } from '../link.js';
import { actorsMeant } from '../referents.js';
import { lastDraft } from '../scene.js';
import type { Sides } from '../sides.js';
import type { Cue, Site } from '../site.js';
import { drawnStatus, isOpen } from '../status.js';
import { subjectsOf } from '../subject.js';
import { aidListReach, aidReach, aidStatus } from './aid-status.js';
import { currencyOf } from './currency.js';
import { aidTypeOf, contextOf, namesTrade } from './money-words.js';
import { isDifference, isPrice, isSpentOnOneself, isTraded } from './prices.js';
import { asGiven, drawsOnOwn } from './purchases.js';

/** The World Bank is none; words before the figure come nearest first, those behind it in their order. */
const namesFirm = (words: readonly string[]) =>
  words.some(
    (word, i) => firmWords.has(word) && words[i + 1] !== 'world' && words[i - 1] !== 'world',
  );

/** Money that pays for help, or that measures damage; null for all other money. */
export function readMoney(site: Site): Draft | null {
  if (isPrice(site) || isDifference(site) || isTraded(site)) return null;
  const words = contextOf(site);
  if (words.some((word) => damageWords.has(word)) && !isGift(site))
    return namesFirm(words) ? null : damageDraft(site);
  if (isSpentOnOneself(site)) return null;
  const cue = givingCue(site);
  const noun = givingNoun(site);
  const isContinued = noun === null && continuesAid(site) && !namesTrade(site);
  if (cue === null && noun === null && !isContinued && !isBrought(site)) return null;
  if (namesMarkets(words, cue) && !isStrong(site, cue, noun)) return null;
  const isOwnStore = cue !== null && !isOpen(cue.verb) && drawsOnOwn(site, cue);
  const status = isOwnStore ? 'committed' : drawnStatus(site, aidStatus(site, cue, noun));
  const exchange = readExchange(site, cue, status);
  const isPlainGift = isTight(cue) && gifts.test(cue!.verb.lemma);
  // "awarded a contract worth €300m": between nobody that is named, it may be any deal.
  const isDeal = noun === 'committed' && exchange.by.length === 0;
  const isUnsaid = !isContinued && !isPlainGift && !exchange.namesTo && exchange.to.length === 0;
  if (cue && (noun === null || isDeal) && isUnsaid) return null;
  return makeDraft(site, cue ? `money by verb: ${cue.verb.lemma}` : 'money by noun', {
    topic: 'aid',
    item: 'money',
    unit: currencyOf(site),
    status,
    verb: cue?.at ?? -1,
    ...exchange,
    by: status === 'requested' && isAskedOfNobody(noun, exchange) ? [] : exchange.by,
    aidType: aidTypeOf(words),
  });
}

/** An appeal names who needs the money, and not who will give it. */
const isAskedOfNobody = (noun: string | null, { by, to }: Sides) =>
  noun === 'requested' || noun === 'proposed' || by.every((id) => to.includes(id));

/** Words of markets and sanctions near by; "has frozen $13 million of its share" is a verb of giving. */
function namesMarkets(words: readonly string[], cue: Cue | null): boolean {
  const isFrozen = isTight(cue) && cue!.verb.lemma === 'freeze' && !words.includes('assets');
  return words.some((word) => noAidWords.has(word) && !(isFrozen && word === 'frozen'));
}

/** Verbs that give or ask for help, whatever else the sentence leaves out. */
const gifts = /^(?:donate|pledge|appeal for|disburse|earmark|promise|need)$/;

/** A verb of giving near the figure. */
function givingCue(site: Site): Cue | null {
  const link = verbLinked(site);
  // "put $115m into the city", "put C$10 million towards relief"
  const isPut =
    link?.verb.lemma === 'put' &&
    /^(?:into|towards?)$/.test(site.reading.chunks[site.counted.last + 1]?.word ?? '');
  if (link && takesMoney(site, link)) {
    const need = { domain: 'giving', sense: 'need', patient: 'object' } as const;
    return { ...link, sense: need, distance: 0 };
  }
  if (!isPut) return asGiven(site, isReceived(site) ?? findCue(site, ['giving']));
  const sense = { domain: 'giving', sense: 'give', patient: 'object' } as const;
  return { ...link, sense, role: 'object', preposition: '', distance: 0 };
}

/** "Funding: $1.07 billion received", "$4bn required": of money that is itself the subject, a past form is passive. */
function isReceived({ reading, links: [link], counted }: Site): Cue | null {
  const verb = link?.role === 'subject' ? reading.chunks[link.at]!.verb : null;
  const sense = verb?.senses.find(({ domain }) => domain === 'giving');
  const isBare =
    verb?.mood === 'past' &&
    !verb.isPassive &&
    link!.at === counted.last + 1 &&
    reading.chunks[link!.at]!.to - reading.chunks[link!.at]!.from === 1 &&
    reading.chunks[link!.at + 1]?.kind !== 'noun';
  if (!isBare || sense?.patient !== 'object') return null;
  return { ...link!, verb: { ...verb, isPassive: true, mood: 'participle' }, sense, distance: 0 };
}

/** "Rebuilding the town will take $6bn": what something costs is what is needed. */
function takesMoney({ reading, scene }: Site, { at, role, verb }: Link & { verb: VerbGroup }) {
  if (verb.lemma !== 'take' || role !== 'object' || !/^(?:future|conditional)$/.test(verb.mood))
    return false;
  const subjects = subjectsOf(reading, at);
  const isDoing = reading.chunks[(subjects[0] ?? 0) - 1]?.verb?.mood === 'gerund';
  return isDoing || actorsMeant(reading, subjects, scene).length === 0;
}

/** "Turkey topped the list of donors with $80m" */
const isBrought = (site: Site): boolean =>
  bringersOf(site).length > 0 &&
  site.reading.chunks.some(
    ({ word, nouns }) => /^donors?$/.test(word) || nouns.some(({ group }) => group === 'giving'),
  );

/** "Seoul's $200m for Ukraine": whose money it is, and for whom. */
const isOwnedFor = ({ reading: { chunks }, counted }: Site): boolean =>
  counted.isBare &&
  chunks[counted.at]!.mentions.some(({ isOwner, party }) => isOwner && party.form !== 'place') &&
  /^(?:for|to)$/.test(chunks[counted.last + 1]?.word ?? '') &&
  (chunks[counted.last + 2]?.mentions.length ?? 0) > 0;

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
  const valued = valuedNoun(site);
  if (valued) return valued;
  if (isOwnedFor(site)) return 'aid';
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

/** "A new drawdown is valued at $500 million": the giving noun that a figure is said to be worth. */
function valuedNoun(site: Site): string | null {
  const { reading } = site;
  const link = verbLinked(site);
  if (!link) return null;
  const { lemma, isCopula, isPassive } = link.verb;
  const isWorth = isCopula && link.preposition === 'worth';
  // "The appeal has been raised to $800 million"
  const isChanged =
    isPassive &&
    /^(?:to|at|from)$/.test(link.preposition) &&
    /^(?:raise|increase|revise|cut|lower|up|lift|double|trim|put|set)$/.test(lemma);
  if (
    !isWorth &&
    !isChanged &&
    !/^(?:valued?|priced?|estimate|be worth|total|stand|amount to|come to|reach|pass|exceed|top|surpass|near)$/.test(
      lemma,
    )
  )
    return null;
  const [subject] = subjectsOf(reading, link.at);
  const nouns = subject === undefined ? [] : reading.chunks[subject]!.nouns;
  return nouns.find(({ group }) => group === 'giving')?.item ?? null;
}

/** "a $50m loan to repair the damage": money that mends. */
const isGift = (site: Site) =>
  site.counted.nouns.some(({ group }) => group === 'giving') ||
  (findCue(site, ['giving'], false) !== null && !isPutAt(site));

/** "Damage is put at $8.8 billion": a sum that somebody reckons. */
const isPutAt = ({ reading: { chunks }, counted: { at } }: Site) =>
  chunks[at - 1]?.word === 'at' && chunks[at - 2]?.verb?.lemma === 'put';

const isStrong = (site: Site, cue: Cue | null, noun: string | null) =>
  cue !== null && (drawsOnOwn(site, cue) || namesReceiver(site, cue, noun));

const namesReceiver = (site: Site, cue: Cue, noun: string | null) =>
  (noun !== null || isTight(cue)) && readExchange(site, cue, null).namesTo;

function damageDraft(site: Site): Draft {
  return makeDraft(site, 'damage in money', {
    topic: 'infrastructure',
    item: 'damage',
    unit: currencyOf(site),
    status: 'damaged',
    ...readHarm(site, null),
  });
}

function continuesAid({ reading, scene }: Site): boolean {
  const isMoney = ({ topic }: Draft) => topic === 'aid' || topic === 'materiel';
  return (
    lastDraft(
      scene,
      reading.index,
      isMoney,
      reading.sentence.isListItem ? aidListReach : aidReach,
    ) !== null
  );
}

const isSum = ({ topic, unit }: Draft) => topic === 'aid' && unit !== 'percent';
const lends = /^(?:lend|loan|pay|pay out|disburse|grant|contribute|spend|allocate|pledge|commit)$/;

/** A bare number with a magnitude right after aid in money: "114 million, is meant for Ukraine". */
export function readBareMoney(site: Site): Draft | null {
  const { quantity, isBare, words } = site.counted;
  if (
    !quantity.magnitude ||
    (!isBare && !/^(?:money|sum|amount|package|total)$/.test(words.at(-1) ?? ''))
  )
    return null;
  if (findCue(site, ['people', 'harm'], false)) return null;
  // "rations for 4.8 million will be halved": people.
  const [goods, preposition] = site.reading.chunks.slice(site.counted.at - 2, site.counted.at);
  if (preposition?.word === 'for' && goods?.nouns.some(({ group }) => group === 'relief'))
    return null;
  const last = site.scene.drafts.at(-1);
  const follows =
    last?.topic === 'aid' && last.unit !== 'percent' && site.reading.index - last.sentence <= 1;
  // "gave €30m for the 100,000 refugees, and has lent Yerevan another 15 million"
  const cue = follows ? null : findCue(site, ['giving'], false);
  const isLent = cue !== null && cue.role === 'object' && lends.test(cue.verb.lemma);
  const before = isLent ? lastDraft(site.scene, site.reading.index, isSum, 1) : null;
  return follows || before ? readMoney(site) : null;
}
