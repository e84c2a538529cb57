import type { FoundQuantity } from '../model/quantity.js';
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  groupAdverbs,
  prepositions,
} from '../lexicon/en/grammar.js';
import { fillers, unitNouns } from '../lexicon/en/counting.js';
import type { NounSense } from '../text/vocabulary.js';
import { markAt } from './reading.js';
import type { Mark, Reading } from './sentence.js';

/** What a quantity counts; token indices of the document. */
export interface Counted {
  readonly quantity: FoundQuantity;
  /** The head noun's senses; empty where the text leaves the noun out ("and another 30"). */
  readonly nouns: readonly NounSense[];
  readonly head: Mark | null;
  /** End of the noun phrase, exclusive; the quantity's end where there is no noun. */
  readonly to: number;
  /** "two of the ten batteries", "half of them": the figure is a part of what follows. */
  readonly isPart: boolean;
  /** The figure of the whole, where it stands in the same phrase: "of the 1 million shells". */
  readonly whole: FoundQuantity | null;
  /** The words between number and head, and the head. */
  readonly words: readonly string[];
  /** Parties named inside the phrase: "three Russian missiles". */
  readonly parties: readonly Mark[];
  /** Nothing but the number stands there: "and another 30", "72 of them". */
  readonly isBare: boolean;
}

/** A noun phrase is not followed past this many words. */
const reach = 12;

// oxlint-disable max-lines-per-function -- one scan with one state; parts of it would pass all of that around
/** Reads the noun phrase that a quantity opens. */
export function readCounted(reading: Reading, quantity: FoundQuantity): Counted {
  const { tokens, sentence } = reading;
  const parties: Mark[] = [];
  const words: string[] = [];
  let isPart = false;
  let whole: FoundQuantity | null = null;
  let head: Mark | null = null;
  let i = quantity.to;
  let to = quantity.to;
  const limit = Math.min(sentence.to, i + reach);
  while (i < limit) {
    const token = tokens[i]!;
    const word = token.lower;
    if (word === 'of' && mayFollow(reading, quantity, i, head)) {
      isPart ||=
        isDefinite(tokens[i + 1]?.lower) || (i === quantity.to && opensWhole(reading, i + 1));
      i += 1;
      continue;
    }
    const inner = reading.figureAt[i - sentence.from];
    if (inner && !head && isPart && inner.kind === 'count') {
      // "300,000 of the 1 million shells": the noun of the whole is the noun of the part.
      whole = inner;
      i = inner.to;
      continue;
    }
    if (inner && !(inner.attributive && inner.kind !== 'money')) break;
    if (isPart && !head && /^(?:them|whom|which|it|these|those)$/.test(word)) {
      to = i + 1;
      break;
    }
    const mark = markAt(reading, i);
    if (mark && mark.from === i && isNoun(mark, head)) {
      head = mark;
      to = mark.to;
      pushWords(words, reading, i, mark.to);
      if (mark.entry.party) parties.push(mark);
      i = mark.to;
      continue;
    }
    if (head && word === 'and' && tokens[i + 1]?.lower === 'other') {
      // "tanks and other armoured vehicles": the wider noun counts.
      head = null;
      i += 2;
      continue;
    }
    if (head && !continuesCompound(reading, i)) break;
    if (stops(reading, i, mark)) break;
    if (mark?.entry.party) parties.push(mark);
    const end = mark ? mark.to : i + 1;
    pushWords(words, reading, i, end);
    i = end;
  }
  const isBare = head === null && words.every((word) => adverb.test(word));
  if (isBare) head = labelBefore(reading, quantity);
  return {
    quantity,
    nouns: head ? head.entry.nouns : endsInPeople(parties, i) ? people : [],
    head,
    to,
    isPart,
    whole,
    words,
    parties,
    isBare: isBare && head === null,
  };
}

// oxlint-enable max-lines-per-function

const people: readonly NounSense[] = [{ group: 'person', item: 'people' }];
/** Adverbs between a bare number and its verb: "18,913 severely damaged". */
const adverb = /^(?:late|early|\w+ly)$/;

/** "315,000 Russians had been killed": the name of a people is the noun. */
function endsInPeople(parties: readonly Mark[], at: number): boolean {
  const last = parties.at(-1);
  return (
    last?.to === at &&
    (last.entry.party!.form === 'people' || last.entry.party!.form === 'adjective')
  );
}

/** "tanks – 5,739 (+16)", "Killed: 12": the noun stands before the figure, behind a dash or a colon. */
function labelBefore(reading: Reading, { from }: FoundQuantity): Mark | null {
  const { tokens, sentence } = reading;
  let i = from - 1;
  if (tokens[i]?.text === '(') {
    const earlier = reading.quantities.findLast(({ to }) => to <= i);
    if (!earlier || earlier.to < i - 1) return null;
    i = earlier.from - 1;
  }
  if (i <= sentence.from || !/^[-–—:]$/.test(tokens[i]!.text)) return null;
  const mark = markAt(reading, i - 1);
  return mark && mark.entry.nouns.length > 0 ? mark : null;
}

function pushWords(words: string[], reading: Reading, from: number, to: number): void {
  for (let i = from; i < to; i++) words.push(reading.tokens[i]!.lower);
}

/** "72 of 76", "23 of Gaza's 36 hospitals": the whole has its own figure. */
function opensWhole(reading: Reading, at: number): boolean {
  const mark = markAt(reading, at);
  const i = mark?.entry.party && reading.tokens[mark.to]?.lower === "'s" ? mark.to + 1 : at;
  return reading.figureAt[i - reading.sentence.from]?.kind === 'count';
}

const isDefinite = (word: string | undefined) =>
  word !== undefined &&
  /^(the|them|these|those|whom|which|its|their|his|it|that|all|our|this)$/.test(word);

/** "of" goes on after the number itself, or after a word that only measures ("rounds of"). */
function mayFollow(
  reading: Reading,
  quantity: FoundQuantity,
  at: number,
  head: Mark | null,
): boolean {
  if (at === quantity.to) return true;
  const before = reading.tokens[at - 1]!.lower;
  if (unitNouns.has(before)) return true;
  return head === null && /^(percent|cent|%)$/.test(before);
}

function isNoun(mark: Mark, head: Mark | null): boolean {
  if (mark.entry.nouns.length === 0) return false;
  return !mark.isVerb || head === null;
}

/** After a head only a noun that stands right behind it goes on with the compound. */
function continuesCompound(reading: Reading, at: number): boolean {
  const mark = markAt(reading, at);
  if (!mark || mark.isVerb || mark.entry.nouns.length === 0) return false;
  return mark.entry.nouns.some((noun) => noun.group !== 'person');
}

function stops(reading: Reading, at: number, mark: Mark | undefined): boolean {
  const { tokens } = reading;
  const token = tokens[at]!;
  const { lower: word, text } = token;
  if (token.kind === 'punct') return !/^[-/"“”‘’'‐(]$/.test(text) || text === '(';
  if (token.kind === 'sign') return true;
  if (fillers.has(word) || word === 'all' || word === "'s") return false;
  if (groupAdverbs.has(word)) return true;
  if (prepositions.has(word) || clauseOpeners.has(word) || auxiliaries.has(word)) return true;
  if (word === 'and' || word === 'or') return !joinsAdjectives(reading, at);
  if (determiners.has(word))
    return !/^(the|all|its|their|his|her|our|these|those|such|other|more|most|many)$/.test(word);
  return (
    mark !== undefined &&
    mark.isVerb &&
    mark.entry.nouns.length === 0 &&
    !isAdjectival(reading, mark)
  );
}

/** "tanks and other armoured vehicles", "attack and reconnaissance drones". */
function joinsAdjectives(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return next?.lower === 'other';
}

/** "guided bombs", "captured tanks": a participle right before its noun. */
function isAdjectival(reading: Reading, mark: Mark): boolean {
  const { form } = mark.entry;
  if (form !== 'ed' && form !== 'part' && form !== 'ing') return false;
  for (let i = mark.to; i < Math.min(mark.to + 2, reading.sentence.to); i++) {
    const next = markAt(reading, i);
    if (next && next.entry.nouns.length > 0 && !next.isVerb) return true;
    if (reading.tokens[i]!.kind !== 'word' || prepositions.has(reading.tokens[i]!.lower))
      return false;
  }
  return false;
}
