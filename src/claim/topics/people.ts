import type { NounSense } from '../../text/entry.js';
import { findCue, isMovedTo, isTight, nounLinked, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { includerOf, isInReturn, isPartBefore, isSheltered, whoBehind, whoOf } from '../parts.js';
import { adversaryOf, draftOf, lastDraft } from '../scene.js';
import { listOf } from '../sides.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import type { Found } from './found.js';
import { areForeign, comesFromAbroad, isAbroad } from './people-abroad.js';
import { fitsPerson, peopleCue } from './people-cue.js';
import { helpersOf, sidesOf } from './people-sides.js';
import { isOfThose } from './toll.js';

const peopleItems = new Set(
  'displaced|refugee|evacuated|returned|in need|affected|reached'.split('|'),
);
/** Verbs by which a state lets people go. */
const sends = /^(?:send back|deport|expel|let go|let go of)$/;

/** People who fled, came back, were moved, need help or got it. */
export function readPeople(site: Site): Draft | null {
  const { counted, reading } = site;
  const found = itemOf(site);
  if (!found) return null;
  const sides = sidesOf(site, found);
  const giving = found.rule === 'relief to' ? findCue(site, ['giving']) : null;
  const isRescue = found.name === 'evacuated' && isTight(found.cue);
  const isHelp =
    isRescue ||
    found.name === 'reached' ||
    (found.cue !== null && sends.test(found.cue.verb.lemma));
  const helped = isHelp ? helpersOf(site, giving ?? found.cue) : [];
  // Who brings out his own people only moves them.
  const helpers = isRescue ? helped.filter((id) => !sides.to.includes(id)) : helped;
  const isOwn = found.name === 'returned' && sides.to.some((id) => helpers.includes(id));
  return makeDraft(site, `people by ${found.rule}`, {
    topic: 'people',
    item: found.name,
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'person',
    verb: found.cue?.at ?? -1,
    ...sides,
    // "Russia let go of 390 people": those of its foe.
    to: isOwn ? listOf(adversaryOf(site.scene, helpers[0]!)) : sides.to,
    by: helpers,
    who: whoOf(counted) ?? whoBehind(reading, counted),
  });
}

const sheltered: Found = { name: 'displaced', rule: 'shelters', cue: null };

function itemOf(site: Site): Found | null {
  if (isInReturn(site)) return { name: 'returned', rule: 'in return', cue: null };
  const cue = peopleCue(site);
  const told = byNoun(site, cue) ?? byAdjective(site, cue);
  if (told || !countsPeople(site)) return told;
  return (
    shareOfFormer(site) ??
    byComplement(site) ??
    putAt(site) ??
    atRisk(site) ??
    (isTight(cue) ? null : comesFromAbroad(site)) ??
    holdsShelter(site) ??
    byVerb(site, cue) ??
    toSafety(site) ??
    helpedBehind(site) ??
    hungerBehind(site) ??
    (isSheltered(site) ? sheltered : null) ??
    includedIn(site) ??
    nounBefore(site, cue) ??
    former(site)
  );
}

/** "put … those driven out at 1.3 million" */
function putAt({ reading: { chunks }, counted: { at, isBare } }: Site): Found | null {
  if (!isBare || chunks[at - 1]?.word !== 'at' || !isOfThose(chunks, at - 2)) return null;
  const sense = chunks[at - 2]!.verb!.senses.find(({ domain }) => domain === 'people');
  return sense ? { name: sense.sense, rule: 'put at', cue: null } : null;
}

/** "out of the 1.5 million at risk" */
function atRisk({ reading: { tokens, chunks }, counted: { last } }: Site): Found | null {
  const { to } = chunks[last]!;
  return tokens[to]?.lower === 'at' && tokens[to + 1]?.lower === 'risk'
    ? { name: 'in need', rule: 'at risk', cue: null }
    : null;
}

/** "took 4,250 people to safety", "were flown to higher ground" */
const toSafety = (site: Site): Found | null =>
  isMovedTo(site, /^(?:safety|ground|shelters?)$/)
    ? { name: 'evacuated', rule: 'to safety', cue: null }
    : null;

const tellsOfPeople = ({ group, item }: NounSense) => group === 'outcome' && peopleItems.has(item);

/** "4,000 refugees", "enough for 4,000 refugees", "4,000 refugees returned" */
function byNoun(site: Site, cue: Cue | null): Found | null {
  const noun = site.counted.nouns.find(tellsOfPeople);
  if (!noun) return null;
  const helped = helpedBehind(site);
  if (helped) return helped;
  const isMoved = isTight(cue) && /^(?:returned|evacuated)$/.test(cue!.sense.sense);
  return isMoved
    ? { name: cue!.sense.sense, rule: 'verb', cue }
    : { name: noun.item, rule: 'noun', cue };
}

/** "12,000 displaced families" */
function byAdjective({ counted }: Site, cue: Cue | null): Found | null {
  const word = counted.words.find((one) => Object.hasOwn(adjectives, one));
  return word && counted.nouns.every(({ group }) => group === 'person')
    ? { name: adjectives[word]!, rule: 'adjective', cue }
    : null;
}

const countsPeople = ({ counted }: Site) =>
  counted.isBare ||
  counted.nouns.some(
    ({ group, item }) => group === 'person' || /^(?:captured|household|wounded)$/.test(item),
  );

/** "80 per cent of them": a share of the people just told of. */
const shareOfFormer = (site: Site): Found | null =>
  site.counted.isPart && site.counted.isBare && site.counted.quantity.kind === 'percent'
    ? former(site)
    : null;

/** "5.6 million are refugees abroad", "remain displaced" */
function byComplement({ reading, counted }: Site): Found | null {
  const [verb, next] = reading.chunks.slice(counted.last + 1, counted.last + 3);
  if (!verb?.verb?.isCopula && verb?.verb?.lemma !== 'remain') return null;
  const noun = next?.kind === 'noun' && !next.figure ? next.nouns.find(tellsOfPeople) : undefined;
  return noun ? { name: noun.item, rule: 'complement', cue: null } : null;
}

/** "2 million fled to Chad", "were moved", "needs help" */
function byVerb(site: Site, cue: Cue | null): Found | null {
  if (!cue || (site.counted.isBare && !isTight(cue)) || !fitsPerson(site, cue)) return null;
  // "101 of whom have not come back"
  if (cue.verb.isNegated && cue.sense.sense === 'returned') return null;
  if (cue.verb.lemma === 'be home to' && !areForeign(site, cue)) return null;
  const isRefugee = cue.sense.sense === 'displaced' && isAbroad(site, cue);
  return { name: isRefugee ? 'refugee' : nameOf(cue), rule: 'verb', cue };
}

/** "Shelters in 252 schools hold 27,000 people" */
function holdsShelter(site: Site): Found | null {
  const { reading } = site;
  const link = verbLinked(site, 'object');
  if (!link || !/^(?:hold|house|host|accommodate|shelter|harbour|take in)$/.test(link.verb.lemma))
    return null;
  const isShelter = subjectsOf(reading, link.at).some((at) =>
    reading.chunks[at]!.nouns.some(({ item }) => /^(?:shelter|school|stadium|gym)$/.test(item)),
  );
  return isShelter ? sheltered : null;
}

/** "the evacuation of 300 people" */
function nounBefore(site: Site, cue: Cue | null): Found | null {
  const noun = nounLinked(site, tellsOfPeople);
  return noun ? { name: noun.item, rule: 'noun before', cue } : null;
}

/** "enough for 195,000 people", "$3.1 billion for 8.5 million people": whom relief is for. */
function helpedBehind({ reading, counted, scene }: Site): Found | null {
  const { chunks } = reading;
  const before = chunks[counted.at - 1];
  if (before?.word !== 'for' && before?.word !== 'to') return null;
  if (counted.isBare && before.word === 'for') return null;
  const goods = chunks[counted.at - 2];
  const isRelief =
    goods !== undefined &&
    (goods.word === 'enough' ||
      goods.figure?.kind === 'money' ||
      goods.figure?.kind === 'measure' ||
      goods.nouns.some(({ group }) => group === 'relief' || group === 'giving'));
  if (!isRelief) return null;
  if (before.word === 'to')
    return goods.nouns.some(({ group }) => group === 'relief')
      ? { name: 'reached', rule: 'relief to', cue: null }
      : null;
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'aid' || topic === 'materiel',
    0,
  );
  return {
    name: last?.status === 'delivered' ? 'reached' : 'in need',
    rule: 'relief for',
    cue: null,
  };
}

/** "The 75 who came home included 19 soldiers": a part of the figure that is the subject. */
function includedIn(site: Site): Found | null {
  const draft = draftOf(site.scene, includerOf(site)?.figure ?? null);
  return draft?.topic === 'people' ? { name: draft.item, rule: 'included', cue: null } : null;
}

/** "are one step from famine", "acutely food insecure" */
function hungerBehind({ reading, counted, links }: Site): Found | null {
  const { tokens, sentence, chunks } = reading;
  const verb = links.find(({ role }) => role === 'subject')?.at ?? counted.last;
  for (const at of new Set([counted.last, verb])) {
    const end = chunks[at]!.to;
    for (let i = end; i < Math.min(sentence.to, end + 12); i++) {
      const { lower, text } = tokens[i]!;
      const isShort = lower === 'enough' && /^(?:food|to)$/.test(tokens[i + 1]?.lower ?? '');
      if (hunger.test(lower) || isShort || (lower === 'next' && tokens[i + 1]?.lower === 'meal'))
        return { name: 'in need', rule: 'hunger', cue: null };
      if (/^[;,]$/.test(text) && i > end) break;
    }
  }
  return null;
}

const hunger =
  /^(?:famine|starvation|hunger|hungry|starving|malnutrition|insecure|malnourished|undernourished|ipc)$/;

const adjectives: Readonly<Record<string, string>> = {
  displaced: 'displaced',
  homeless: 'displaced',
  evacuated: 'evacuated',
  malnourished: 'in need',
  starving: 'in need',
  hungry: 'in need',
};

/** "to help 11 million people" is a plan: they are in need, and not yet reached. */
function nameOf({ sense, verb }: Cue): string {
  const isPlan =
    verb.mood === 'infinitive' || verb.mood === 'future' || verb.mood === 'conditional';
  return sense.sense === 'reached' && isPlan ? 'in need' : sense.sense;
}

/** A figure goes on with the people just told of: "256,000 of them in June", "down from 40,000". */
function former({ reading, counted, scene }: Site): Found | null {
  const last = lastDraft(scene, reading.index, () => true, 1);
  if (last?.topic !== 'people') return null;
  // "64 of them in one pit": what is counted there are no people.
  const isOther = !counted.isBare && counted.nouns.length === 0;
  const follows = counted.isBare || (!isOther && isPartBefore(reading, counted));
  const isNear = last.sentence === reading.index || counted.isPart || counted.at === 0;
  return follows && isNear ? { name: last.item, rule: 'figure before', cue: null } : null;
}
