import type { Counted } from '../counted.js';
import { auxiliaries, groupAdverbs } from '../../lexicon/en/grammar.js';
import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { makeDraft, type Site } from '../rule.js';
import { lastDraft } from '../scene.js';
import type { Reading } from '../sentence.js';
import type { PartyId } from '../../model/claim.js';
import { isPartBefore, whoOf } from '../parts.js';
import { findPeopleCue } from './people.js';

const harmCue = inDomain('harm');
const casualtyItems = new Set(['killed', 'wounded', 'missing', 'captured', 'casualty']);
/** A number without a noun counts people only where the verb of harm is this near. */
const bareReach = 4;
/** People whose state a place does not tell: they come from elsewhere. */
const visitors = new Set(['aid workers', 'peacekeepers', 'journalists']);
/** Words right behind a figure or its noun that say what happened. */
const states: Readonly<Record<string, string>> = {
  dead: 'killed',
  killed: 'killed',
  slain: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  missing: 'missing',
  captured: 'captured',
  captive: 'captured',
  hostage: 'captured',
};

/** Killed, wounded, missing, captured: by noun, by the word behind, by the verb. */
export function readCasualties(site: Site): Draft | null {
  const { counted, reading } = site;
  const item = itemOf(site);
  if (!item) return null;
  const { cue } = item;
  const sides = readHarm(site, cue);
  const who = whoOf(counted);
  const isVisitor = who !== null && visitors.has(who) && counted.parties.length === 0;
  return makeDraft(site, `casualties by ${item.rule}`, {
    topic: 'casualties',
    item: item.name,
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'person',
    verb: cue?.predicate.verb ?? null,
    ...sides,
    to: isVisitor ? [] : (sides.to as PartyId[]),
    who: who ?? whoBehind(reading, counted),
  });
}

interface Found {
  readonly name: string;
  readonly rule: string;
  readonly cue: Cue | null;
}

function itemOf(site: Site): Found | null {
  const { counted, reading } = site;
  const outcome = counted.nouns.find(
    ({ group, item }) => group === 'outcome' && casualtyItems.has(item),
  );
  const isPerson =
    counted.isBare || counted.nouns.some(({ group }) => group === 'person' || group === 'group');
  if (!outcome && !isPerson && !isPlainVictim(reading, counted)) return null;
  const joined = joinedItem(reading, counted);
  if (joined) return { name: joined, rule: 'joined words', cue: null };
  const cue = findCue(reading, counted, harmCue);
  if (outcome?.item === 'captured' && findPeopleCue(site)?.sense.sense === 'returned') return null;
  if (outcome) return { name: outcome.item, rule: 'noun', cue };
  const toll = counted.isBare ? tollBefore(reading, counted) : null;
  if (toll) return { name: toll, rule: 'toll', cue };
  const behind = wordBehind(reading, counted);
  if (behind) return { name: behind, rule: 'word behind', cue };
  const part = isPartBefore(reading, counted) ? inherited(site) : null;
  if (part && !counted.isPart) return part;
  const people = findPeopleCue(site);
  if (cue && (!people || cue.cost <= people.cost) && (!counted.isBare || cue.cost < bareReach))
    return { name: cue.sense.sense, rule: 'verb', cue };
  if (people) return null;
  return inherited(site);
}

/** "killed 46 worshippers": whom a verb of killing takes as its object, whatever the noun. */
function isPlainVictim(reading: Reading, counted: Counted): boolean {
  if (counted.head) return false;
  const cue = findCue(reading, counted, harmCue, 1);
  return cue?.side === 'before' && /^(?:kill|wound|injure)$/.test(cue.predicate.lemma);
}

/** "killed or wounded", "dead and injured" under one figure are casualties. */
function joinedItem(reading: Reading, counted: Counted): string | null {
  const { tokens } = reading;
  const near = tokens
    .slice(counted.to, counted.to + 8)
    .map(({ lower }) => lower)
    .join(' ');
  const inside = counted.words.join(' ');
  const before = tokens
    .slice(Math.max(reading.sentence.from, counted.quantity.from - 6), counted.quantity.from)
    .map(({ lower }) => lower)
    .join(' ');
  const pair = /\b(?:killed|dead|died)(?: people| men)? (?:or|and) (?:wounded|injured)\b/;
  const start = /^(?:[a-z]+ ){0,4}(?:killed|dead) (?:or|and) (?:wounded|injured)\b/;
  if (
    start.test(near) ||
    pair.test(inside) ||
    (counted.words.at(-1) === 'killed' && /^(?:and|or) (?:wounded|injured)/.test(near))
  )
    return 'casualty';
  return /\b(?:killed|killing) (?:or|and) (?:wounded|wounding|injured|injuring)$/.test(before)
    ? 'casualty'
    : null;
}

/** "The number of dead passed 7,200", "the toll rose to 40": the noun stands before the verb. */
function tollBefore(reading: Reading, { quantity }: Counted): string | null {
  const { tokens, sentence, quantities } = reading;
  const opener = tokens[quantity.from - 1]?.lower ?? '';
  if (
    quantity.numberFrom === quantity.from &&
    !/^(?:to|at|of|reached|is|was|from|above)$/.test(opener)
  )
    return null;
  const previous = quantities.findLast(
    ({ to, attributive }) => to <= quantity.from && !attributive,
  );
  for (
    let i = quantity.from - 1;
    i >= Math.max(sentence.from, previous?.to ?? 0, quantity.from - 24);
    i--
  ) {
    if (tokens[i]!.text === ';') return null;
    const noun = reading.covering[i - sentence.from]?.entry.nouns.find(
      ({ group, item }) => group === 'outcome' && casualtyItems.has(item),
    );
    if (noun) return noun.item;
  }
  return null;
}

function wordBehind(reading: Reading, counted: Counted): string | null {
  const { tokens } = reading;
  // "At least 17 peacekeepers were among the dead"
  const among = tokens
    .slice(counted.to, counted.to + 3)
    .findIndex(({ lower }) => lower === 'among');
  let i = among < 0 ? counted.to : counted.to + among + 2;
  while (auxiliaries.has(tokens[i]?.lower ?? '') || groupAdverbs.has(tokens[i]?.lower ?? ''))
    i += 1;
  const word = tokens[i]?.lower ?? '';
  return Object.hasOwn(states, word) ? states[word]! : null;
}

/** A bare figure after a casualty figure counts the same: "up from 35", "the government's 773", "including two children". */
function inherited(site: Site): Found | null {
  const { reading, counted, scene } = site;
  const { isBare } = counted;
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'casualties',
    isBare ? 1 : 0,
  );
  if (!last) return null;
  if (isBare && !mayInherit(reading, counted, last)) return null;
  if (!isBare && !isPartBefore(reading, counted)) return null;
  return { name: last.item, rule: 'figure before', cue: null };
}

function mayInherit(reading: Reading, counted: Counted, last: Draft): boolean {
  return last.sentence === reading.index || counted.isPart || isPartBefore(reading, counted);
}

/** "seven of them children", "of whom 12 were women": the subgroup stands behind. */
function whoBehind(reading: Reading, counted: Counted): string | null {
  for (let i = counted.to; i < Math.min(counted.to + 3, reading.sentence.to); i++) {
    const mark = reading.covering[i - reading.sentence.from];
    const person = mark?.entry.nouns.find(
      ({ group, item }) => group === 'person' && item !== 'people',
    );
    if (person && counted.isPart) return person.item;
  }
  return null;
}
