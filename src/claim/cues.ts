import type { Predicate, Reading } from './sentence.js';
import { clauseOpeners } from '../lexicon/en/grammar.js';
import type { Counted } from './counted.js';
import type { VerbDomain, VerbSense } from '../text/vocabulary.js';
import { markAt } from './reading.js';

/** The verb that says what becomes of a figure. */
export interface Cue {
  readonly predicate: Predicate;
  readonly sense: VerbSense;
  /** The verb stands before the figure (its object) or behind it (its subject, a passive). */
  readonly side: 'before' | 'after';
  readonly cost: number;
}

/** Verbs whose subject is what is counted, also when they are active: "40 died", "12 shells landed". */
const subjectSenses = new Set(
  'harm:killed|people:displaced|people:returned|people:refugee|people:in need|people:evacuated|people:affected|giving:arrive|giving:blocked|attack:struck|attack:intercepted|infrastructure:destroyed|infrastructure:without service|infrastructure:restored|harm:missing|harm:wounded'.split(
    '|',
  ),
);
/** Verbs that take what is counted as object only: "killed 40", not "40 killed two". */
const objectOnly = new Set(
  'kill wound injure claim massacre murder execute capture abduct kidnap detain shoot hold seize claim treat'.split(
    ' ',
  ),
);
/** Beyond this cost a verb is too far to speak of the figure. */
const costLimit = 9;

/**
 * Finds the verb that governs a counted phrase: the one that is reached at the least cost,
 * where words cost little, other verbs and stops much. Null where no accepted verb is near.
 */
export function findCue(
  reading: Reading,
  counted: Counted,
  accepts: (sense: VerbSense, predicate: Predicate) => boolean,
  limit = costLimit,
): Cue | null {
  const before = searchBefore(reading, counted.quantity.from, accepts, limit);
  const after = searchAfter(reading, counted, accepts, limit);
  if (!before) return after;
  if (!after) return before;
  return after.cost < before.cost ? after : before;
}

function searchBefore(
  reading: Reading,
  from: number,
  accepts: (sense: VerbSense, predicate: Predicate) => boolean,
  limit: number,
): Cue | null {
  const { tokens, sentence } = reading;
  let cost = 0;
  for (let i = from - 1; i >= sentence.from && cost < limit; i--) {
    const predicate = reading.verbAt[i - sentence.from];
    if (predicate) {
      const sense = predicate.senses.find((one) => accepts(one, predicate));
      if (sense) {
        const penalty = predicate.isPassive && !isByPhrase(reading, i + 1) ? 2 : 0;
        return { predicate, sense, side: 'before', cost: cost + penalty };
      }
      cost += predicate.mood === 'participle' || predicate.mood === 'gerund' ? 1.5 : 2.5;
      i = predicate.from;
      continue;
    }
    cost += stepCost(tokens[i]!.lower);
  }
  return null;
}

function searchAfter(
  reading: Reading,
  { to, whole }: Counted,
  accepts: (sense: VerbSense, predicate: Predicate) => boolean,
  limit: number,
): Cue | null {
  const { tokens, sentence } = reading;
  let cost = 0.4;
  for (let i = to; i < sentence.to && cost < limit; i++) {
    const verb = reading.verbAt[i - sentence.from];
    const predicate = verb?.from === i ? verb : undefined;
    if (predicate) {
      // In "300,000 of the 1 million shells it promised" the promise is about the million.
      const isRelative = whole === null && isRelativeObject(reading, to, predicate);
      const sense = predicate.senses.find(
        (one) => accepts(one, predicate) && (takesSubject(one, predicate) || isRelative),
      );
      if (sense) {
        const bonus = isRelative ? -2 : 0;
        return { predicate, sense, side: 'after', cost: cost + bonus };
      }
      cost += predicate.mood === 'participle' ? 1 : 3;
      i = predicate.to - 1;
      continue;
    }
    const figure = reading.figureAt[i - sentence.from];
    const other = figure?.attributive ? undefined : figure;
    const end = other ? endOfAside(reading, other.to) : null;
    if (end === 'none') return null;
    if (end !== null) {
      i = end;
      continue;
    }
    if (other) cost += 0.8;
    // "the case on the journalists who were killed": the clause belongs to the word before it.
    if (i > to + 1 && /^(?:who|which)$/.test(tokens[i]!.lower)) cost += 3;
    cost += stepCost(tokens[i]!.lower);
  }
  return null;
}

/** "38 missiles, 30 of which were intercepted": what follows is told of the thirty, unless a comma ends the aside. */
function endOfAside(reading: Reading, at: number): number | 'none' | null {
  const { tokens, sentence, verbAt } = reading;
  const isAside =
    tokens[at]?.lower === 'of' && /^(?:which|whom|them|these)$/.test(tokens[at + 1]?.lower ?? '');
  if (!isAside) return null;
  for (let i = at; i < sentence.to; i++) {
    if (verbAt[i - sentence.from]?.from === i) return 'none';
    if (tokens[i]!.text === ',') return i;
  }
  return 'none';
}

function takesSubject(sense: VerbSense, predicate: Predicate): boolean {
  if (predicate.isPassive) return true;
  if (objectOnly.has(predicate.lemma)) return false;
  return subjectSenses.has(`${sense.domain}:${sense.sense}`);
}

/** "the 1 million shells it promised", "24 F-16s Denmark had pledged". */
function isRelativeObject(reading: Reading, to: number, predicate: Predicate): boolean {
  if (predicate.isPassive || predicate.from - to > 3) return false;
  let i = to;
  if (reading.tokens[i]?.lower === 'that' || reading.tokens[i]?.lower === 'which') i += 1;
  const word = reading.tokens[i]?.lower ?? '';
  const mark = markAt(reading, i);
  const hasSubject =
    /^(it|he|she|they|we)$/.test(word) || (mark?.entry.party && mark.to === predicate.from);
  return hasSubject === true || Boolean(hasSubject);
}

function isByPhrase(reading: Reading, at: number): boolean {
  return /^(by|with)$/.test(reading.tokens[at]?.lower ?? '');
}

function stepCost(word: string): number {
  if (word === ';') return 7;
  if (word === ':' || word === '—' || word === '–') return 1.2;
  if (word === ',') return 0.5;
  if (word === '(' || word === ')') return 0.4;
  if (clauseOpeners.has(word)) return 1.2;
  return 0.12;
}

/** The senses of one domain that a rule accepts. */
export const inDomain =
  (...domains: readonly VerbDomain[]) =>
  (sense: VerbSense): boolean =>
    domains.includes(sense.domain);
