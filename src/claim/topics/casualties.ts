import { earlierFigure } from '../borrow.js';
import { findCue, isTight, nounLinked, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { lossSides } from '../loss-sides.js';
import {
  includerOf,
  isInReturn,
  isPartBefore,
  isSheltered,
  subgroupIn,
  whoBehind,
  whoOf,
} from '../parts.js';
import { actorsMeant } from '../referents.js';
import { areAdversaries, draftOf, lastDraft, recentDrafts } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import { linkedChunk, losersOf } from '../victims.js';
import type { Found } from './found.js';
import { tellsLosses } from './goods-lost.js';
import {
  addedTo,
  amongBehind,
  harmOf,
  joinedItem,
  notFound,
  notSurvived,
  noTrace,
  toHospital,
  wordBehind,
} from './casualty-words.js';
import { isCasualty, isOfThose, isUntold, tollBefore, tollSpokenOf } from './toll.js';

/** People whose state a place does not tell: they come from elsewhere. */
const visitors = new Set(['peacekeepers']);

/** Killed, wounded, missing, captured: by noun, by the word behind, by the verb. */
export function readCasualties(site: Site): Draft | null {
  const { counted, reading } = site;
  const found = itemOf(site);
  if (!found) return null;
  const sides = found.rule === 'losses' ? lossSides(site, null) : readHarm(site, found.cue);
  const linked = counted.isBare ? linkedChunk(site) : null;
  const who =
    whoOf(counted) ?? whoBehind(reading, counted) ?? (linked ? subgroupIn(linked.nouns) : null);
  const isVisitor =
    who !== null &&
    visitors.has(who) &&
    counted.mentions.length === 0 &&
    losersOf(site).length === 0;
  // "killed 50 jihadists": a state's own people they are not.
  const isFoe = who === 'militants' && sides.by.some((id) => sides.to.includes(id));
  return makeDraft(site, `casualties by ${found.rule}`, {
    topic: 'casualties',
    item: found.name,
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'person',
    verb: found.cue?.at ?? -1,
    ...sides,
    to: isVisitor || isFoe ? [] : sides.to,
    who,
  });
}

function itemOf(site: Site): Found | null {
  const { counted } = site;
  const outcome = counted.nouns.find(isCasualty);
  const joined = joinedItem(site);
  const isPerson =
    counted.isBare ||
    counted.nouns.some(({ group }) => group === 'person') ||
    isKilledRefugee(site);
  const isVictim = counted.nouns.length === 0 && !counted.isBare && isPlainVictim(site);
  if (!outcome && !isPerson && !isVictim) return null;
  const cue = findCue(site, ['harm', 'people'], !counted.isBare);
  const freed = findCue(site, ['people'], false);
  const isReturned = freed?.sense.sense === 'returned' && !freed.verb.isNegated;
  if (outcome?.item === 'captured' && (isReturned || isInReturn(site))) return null;
  // "evacuated 435 injured by helicopter"
  if (outcome?.item === 'wounded' && freed?.sense.sense === 'evacuated' && isTight(freed))
    return null;
  if (joined) return { name: joined, rule: 'joined words', cue: harmOf(site) };
  if (outcome) return { name: outcome.item, rule: 'noun', cue: harmOf(site) };
  const pair = ofBoth(site);
  if (pair) return pair;
  const told =
    wordBehind(site) ??
    addedTo(site) ??
    amongBehind(site) ??
    notSurvived(site) ??
    toHospital(site) ??
    notFound(site) ??
    noTrace(site) ??
    lossOf(site) ??
    byVerb(site, cue);
  if (told) return told;
  // What the verb tells of people is no harm.
  const isOther = cue !== null && isTight(cue) && cue.sense.domain === 'people';
  // but "101 of whom have not come back"
  if (isOther && !(cue.verb.isNegated && cue.sense.sense === 'returned')) return null;
  return (
    shareOfFormer(site) ??
    includedIn(site) ??
    countedToo(site) ??
    (counted.isBare || isPartBefore(site.reading, counted) ? tollOrFormer(site) : nounBefore(site))
  );
}

/** "A landslide killed ten refugees": what became of them now counts. */
const isKilledRefugee = (site: Site): boolean =>
  site.counted.nouns.some(({ group, item }) => group === 'outcome' && flights.has(item)) &&
  isTight(findCue(site, ['harm'], false));

const flights = new Set(['refugee', 'displaced', 'evacuated', 'returned']);

/** "232 people killed and 1,343 injured … 97 per cent of them": both together are casualties. */
function ofBoth({ counted, scene, reading }: Site): Found | null {
  if (counted.quantity.kind !== 'percent' || !counted.isPart || counted.nouns.length > 0)
    return null;
  const [one, two] = recentDrafts(scene)
    .filter(({ unit, sentence }) => unit === 'person' && reading.index - sentence <= 1)
    .slice(-2);
  const isPair =
    one?.item === 'killed' &&
    two?.item === 'wounded' &&
    one.sentence === two.sentence &&
    two.sentence < reading.index;
  const last = scene.drafts.at(-1);
  return isPair || (last?.item === 'casualty' && last.sentence === reading.index)
    ? { name: 'casualty', rule: 'both together', cue: null }
    : null;
}

/** "The dead included 12 children": of what the subject names. */
function includedIn(site: Site): Found | null {
  const includer = includerOf(site);
  if (!includer) return null;
  const draft = draftOf(site.scene, includer.figure);
  const item = draft?.topic === 'casualties' ? draft.item : includer.nouns.find(isCasualty)?.item;
  return item ? { name: item, rule: 'included', cue: null } : null;
}

/** "Kyiv acknowledges eight civilians and five soldiers", "losses came to 180 servicemen": told like the figure before, or of losses. */
function countedToo(site: Site): Found | null {
  const { counted, reading, scene } = site;
  if (counted.isBare || !counted.nouns.some(({ group }) => group === 'person')) return null;
  const isSoldier = counted.nouns.some(({ item }) => item === 'soldiers');
  if (isSoldier && tellsLosses(site)) return { name: 'casualty', rule: 'losses', cue: null };
  const verb = verbLinked(site, 'object')?.verb;
  const last = lastDraft(scene, reading.index, ({ unit }) => unit !== 'percent', 1);
  const isCount = /^(?:count|list|acknowledge|own up to|admit)$/.test(verb?.lemma ?? '');
  return isCount && last?.topic === 'casualties'
    ? { name: last.item, rule: 'counted too', cue: null }
    : null;
}

/** "equal to nearly 90% of the personnel": a share tells of the figure before it. */
function shareOfFormer({ counted, scene, reading, links }: Site): Found | null {
  const last = scene.drafts.at(-1);
  const isTold = links[0]?.role === 'subject';
  const follows =
    !isTold &&
    counted.quantity.kind === 'percent' &&
    last?.topic === 'casualties' &&
    last.sentence === reading.index;
  return follows ? { name: last.item, rule: 'share of the figure before', cue: null } : null;
}

/** "killed 46 worshippers", "14 dentists were killed": whom a verb of harm takes, whatever the noun. */
function isPlainVictim(site: Site): boolean {
  const cue = findCue(site, ['harm'], false);
  return (
    cue !== null &&
    /^(?:kill|wound|injure|die|massacre|murder|execute|abduct|kidnap|be |go missing|drown|perish|trap|shoot dead|gun down|slaughter)/.test(
      cue.verb.lemma,
    )
  );
}

function byVerb(site: Site, cue: Cue | null): Found | null {
  const { counted } = site;
  if (!cue || cue.sense.domain !== 'harm') return null;
  if (!isTight(cue) && (counted.isBare || cue.distance > 14)) return null;
  if (
    cue.verb.lemma === 'lose' &&
    !counted.nouns.some(({ group }) => group === 'person') &&
    losersOf(site).length === 0
  )
    return null;
  if (isKiller(cue) || isMerelyHit(site, cue)) return null;
  if (/^(?:take|hold)$/.test(cue.verb.lemma) && !isCaptor(site, cue)) return null;
  if (cue.verb.lemma.startsWith('trap') && !isBuried(site)) return null;
  if (
    cue.sense.sense === 'casualty' &&
    !counted.isPart &&
    !counted.nouns.some(({ group }) => group === 'person')
  )
    return null;
  return { name: cue.sense.sense, rule: 'verb', cue };
}

/** "Russia still holds thousands of Ukrainians": those of the party that it fights. */
function isCaptor({ reading, counted, scene }: Site, { at, role, verb }: Cue): boolean {
  if (role !== 'object' || verb.isPassive || verb.lemma !== 'hold') return false;
  const captors = actorsMeant(reading, subjectsOf(reading, at), scene);
  return counted.mentions.some(
    ({ party }) => party.form === 'people' && captors.some((one) => areAdversaries(one, party.id)),
  );
}

/** "trapped under rubble", "trapped in the mine": nobody knows whether they live. */
function isBuried({ reading, counted }: Site): boolean {
  const { tokens, sentence, chunks } = reading;
  const end = chunks[counted.last]!.to;
  for (let i = end; i < Math.min(sentence.to, end + 12); i++)
    if (
      /^(?:rubble|debris|underground|mine|collapsed|wreckage|beneath|under|mud|avalanche|building)$/.test(
        tokens[i]!.lower,
      )
    )
      return true;
  return false;
}

/** "Power cuts hit 1.2 million people", "people hit by the drought": hit by no weapon, they are not hurt. */
function isMerelyHit({ reading }: Site, { at, role, verb }: Cue): boolean {
  if (!/^(?:hit|strike)$/.test(verb.lemma)) return false;
  const isBy = verb.isPassive && reading.chunks[at + 1]?.word === 'by';
  const hitter = isBy ? at + 2 : role === 'object' ? subjectsOf(reading, at)[0] : undefined;
  const { nouns, mentions } = reading.chunks[hitter ?? at] ?? reading.chunks[at]!;
  const isThing = nouns.every(({ group }) => group === 'giving');
  return hitter !== undefined && isThing && mentions.length === 0;
}

/** "two gunmen killed": the subject of an active verb suffers nothing. */
const isKiller = ({ role, verb, sense }: Cue) =>
  role === 'subject' && !verb.isPassive && sense.patient === 'object';

/** "the death of four residents", "the loss of six soldiers" */
function lossOf(site: Site): Found | null {
  const [link] = site.links;
  if (link?.preposition !== 'of' || site.counted.isBare) return null;
  if (site.reading.chunks[link.at]!.word === 'loss')
    return { name: 'killed', rule: 'loss of', cue: null };
  return nounBefore(site);
}

/** "a toll of 40", "the deaths of 12 people", "bodies of 52 people". */
function nounBefore(site: Site): Found | null {
  const noun = nounLinked(site, isCasualty);
  if (site.reading.chunks[site.links[0]?.at ?? -1]?.word === 'lives' && !harmOf(site)) return null;
  return noun ? { name: noun.item, rule: 'noun before', cue: harmOf(site) } : null;
}

/** "61,000 live in camps", "25,000 were in shelters": the figure's own verb tells of something else. */
function isOtherwise(site: Site): boolean {
  const link = site.links.find(({ role }) => role === 'subject');
  const verb = link && site.reading.chunks[link.at]!.verb!;
  // "killed 27; 11 of them were waiting for flour"
  if (!verb || (site.counted.isPart && site.scene.drafts.at(-1)?.item === 'killed')) return false;
  return verb.isCopula
    ? isSheltered(site)
    : verb.senses.every(({ domain }) => domain !== 'harm') &&
        !/^(?:be|have|come|lie|remain|include)/.test(verb.lemma);
}

/** "The number of dead passed 7,200", "the toll rose to 40"; else the figure just told goes on: "up from 35". */
function tollOrFormer(site: Site): Found | null {
  const toll = site.counted.isBare ? (tollBefore(site) ?? tollSpokenOf(site)) : null;
  if (toll) return { name: toll, rule: 'toll', cue: null };
  const linked = nounBefore(site);
  if (linked) return linked;
  const { reading, scene, counted } = site;
  if (reading.chunks[counted.at - 1]?.word === 'at' && isOfThose(reading.chunks, counted.at - 2))
    return null;
  const last = earlierFigure(site) ?? lastDraft(scene, reading.index, () => true, 1);
  if (last?.topic !== 'casualties' || isOtherwise(site) || isUntold(site)) return null;
  const isNear =
    last.sentence === reading.index ||
    counted.isPart ||
    isPartBefore(reading, counted) ||
    counted.at === 0;
  return isNear ? { name: last.item, rule: 'figure before', cue: null } : null;
}
