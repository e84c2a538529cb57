import { unitNouns } from '../lexicon/en/grammar.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { NounSense } from '../text/entry.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Chunk, Mention, Reading } from './chunk.js';

/** What a figure counts; indices of the reading's chunks. */
export interface Counted {
  readonly quantity: FoundQuantity;
  /** The noun phrase with the figure. */
  readonly at: number;
  /** Last chunk of "75,000 rounds of ammunition", "300,000 of the 1 million shells". */
  readonly last: number;
  /** Senses of what is counted; empty where the text leaves it out or the lexicon does not know it. */
  readonly nouns: readonly NounSense[];
  /** The words between the figure and the end of what is counted. */
  readonly words: readonly string[];
  /** Parties named in the phrase: "three Russian missiles". */
  readonly mentions: readonly Mention[];
  /** Nothing is counted by name: "and another 30", "72 of them". */
  readonly isBare: boolean;
  /** "two of the ten batteries", "half of them": the figure is a part of what follows. */
  readonly isPart: boolean;
  /** The figure of the whole, where it stands in the same phrase. */
  readonly whole: FoundQuantity | null;
}

/** Reads what the figure of a chunk counts. */
export function readCounted(reading: Reading, at: number): Counted {
  const { chunks } = reading;
  const quantity = chunks[at]!.figure!;
  const phrase = followOf(reading, at);
  const isWholeBehind = isOfRelative(reading, phrase.last);
  const last = isWholeBehind ? phrase.last + 2 : phrase.last;
  const nouns =
    phrase.nouns.length === 0
      ? sharedNouns(reading, last)
      : (widerNouns(reading, last) ?? phrase.nouns);
  const end = chunks[last]!.to;
  const isBare = nouns.length === 0 && !hasContent(reading, quantity.to, end);
  const label = isBare ? labelBefore(reading, at) : null;
  return {
    quantity,
    at,
    last,
    nouns: label ? label.nouns : nouns,
    words: label ? wordsOf(reading, label.from, label.to) : wordsOf(reading, quantity.to, end),
    mentions: phrase.mentions,
    isBare: isBare && !label,
    isPart: phrase.isPart || isWholeBehind || isOfWhich(chunks, at),
    whole: phrase.whole,
  };
}

/** "75,000 rounds of ammunition", "two of the ten batteries": the phrase as far as "of" goes on. */
function followOf(
  reading: Reading,
  at: number,
): Pick<Counted, 'last' | 'nouns' | 'mentions' | 'isPart' | 'whole'> {
  const { chunks } = reading;
  const chunk = chunks[at]!;
  const { kind } = chunk.figure!;
  const mayShare = kind === 'count' || kind === 'percent';
  let last = at;
  let nouns = headOf(chunk);
  let { mentions } = chunk;
  let isPart = false;
  let whole: FoundQuantity | null = null;
  // "half the population"
  const all = chunks[at + 1];
  if (kind === 'percent' && chunk.figure!.to === chunk.to && all?.kind === 'noun' && !all.figure)
    if (isDefinitePhrase(reading, all))
      return { last: at + 1, nouns: all.nouns, mentions: all.mentions, isPart: true, whole };
  for (let step = 0; step < 3 && goesOnWithOf(reading, last, nouns); step++) {
    const inner = chunks[last + 2]!;
    if (inner.figure?.kind === 'money' && kind !== 'money' && kind !== 'percent') break;
    const isDefinite = isDefinitePhrase(reading, inner);
    if (inner.figure && !isDefinite && !mayShare) break;
    isPart ||= isDefinite || inner.figure !== null;
    whole ??= inner.figure;
    // "120 lorryloads of aid" are lorries.
    if (!nouns.some(({ item }) => item === 'aid truck')) nouns = innerNouns(reading, inner, nouns);
    mentions = [...mentions, ...inner.mentions];
    last += 2;
  }
  return { last, nouns, mentions, isPart, whole };
}

/** "of which 300", "of whom 12" */
const isOfWhich = (chunks: readonly Chunk[], at: number) =>
  chunks[at - 1]?.kind === 'opener' &&
  /^(?:which|whom)$/.test(chunks[at - 1]!.word) &&
  chunks[at - 2]?.word === 'of';

/** "tanks ‒ 7,398 (+12)", "Killed: 12", "generators, of which 300": what is counted stands before the figure. */
function labelBefore(reading: Reading, at: number): Chunk | null {
  const { chunks, sentence } = reading;
  const mark = chunks[at - 1];
  if (isOfWhich(chunks, at)) {
    const noun = chunks[at - 3]?.kind === 'comma' ? chunks[at - 4] : undefined;
    if (noun?.figure && noun.nouns.length === 0) return labelBefore(reading, at - 4);
    return noun?.kind === 'noun' && !noun.figure && noun.nouns.length > 0 ? noun : null;
  }
  if (mark?.kind !== 'stop') return null;
  const heading = mark.word === ':' ? headingBefore(chunks, at) : null;
  if (heading) return heading;
  // "Livestock lost – 735,584"
  const before = chunks[at - 2]?.verb?.mood === 'participle' ? chunks[at - 3] : chunks[at - 2];
  if (before?.kind !== 'noun') return null;
  if (mark.word === '(')
    return before.figure && reading.tokens[chunks[at]!.figure!.from]!.kind === 'sign'
      ? before.nouns.length > 0 && before.head >= before.figure.to
        ? before
        : labelBefore(reading, at - 2)
      : null;
  const isLabel =
    !before.figure &&
    before.nouns.length > 0 &&
    (/^[-‒–—―]$/.test(mark.word)
      ? sentence.isListItem || at <= 4 || isListed(chunks, at - 2)
      : mark.word === ':' && at <= 3);
  if (
    mark.word === ':' &&
    at <= 6 &&
    chunks[at - 3]?.kind === 'preposition' &&
    chunks[at - 4]?.kind === 'noun' &&
    at - 4 <= 1
  )
    return chunks[at - 4]!.nouns.length > 0 && !chunks[at - 4]!.figure ? chunks[at - 4]! : null;
  return isLabel ? before : null;
}

/** "Air strikes have doubled: 1,632 last year", "Trucks let in on Tuesday: 104": what opens the line. */
function headingBefore([noun, verb, preposition]: readonly Chunk[], at: number): Chunk | null {
  const isLine =
    (at === 3 && changes.test(verb?.verb?.lemma ?? '')) ||
    (at === 5 && verb?.verb?.mood === 'participle' && preposition?.kind === 'preposition');
  return isLine && noun!.nouns.length > 0 && !noun!.figure ? noun! : null;
}

const changes =
  /^(?:double|triple|treble|rise|fall|grow|jump|soar|surge|climb|drop|increase|decline|halve|stand)$/;

/** "tanks ‒ 7,398, helicopters ‒ 325": in a row of labels each stands behind a comma. */
const isListed = (chunks: readonly Chunk[], at: number) => chunks[at - 1]?.kind === 'comma';

/** "87 of which were shot down", "142 of whom" */
const isOfRelative = ({ chunks }: Reading, last: number) =>
  chunks[last + 1]?.word === 'of' && /^(?:which|whom)$/.test(chunks[last + 2]?.word ?? '');

/** "tanks and other armoured vehicles": the wider noun counts. */
function widerNouns({ chunks, tokens }: Reading, last: number): readonly NounSense[] | null {
  const next = chunks[last + 1]?.word === 'and' ? chunks[last + 2] : undefined;
  // "100 drone and missile attacks": one noun of something that flies alone counts nothing.
  const isModifier =
    next?.kind === 'noun' &&
    !next.figure &&
    (chunks[last]!.figure?.value ?? 0) > 1 &&
    !tokens[chunks[last]!.to - 1]!.lower.endsWith('s') &&
    next.nouns.some(({ group }) => group === 'attack');
  if (isModifier) return next.nouns;
  return next?.kind === 'noun' && tokens[next.from]!.lower === 'other' && next.nouns.length > 0
    ? next.nouns
    : null;
}

/** "1,800 2,000-pound and 1,700 500-pound bombs", "two or three tanks": the noun stands with the second figure. */
function sharedNouns(reading: Reading, last: number): readonly NounSense[] {
  const { chunks, tokens } = reading;
  const chunk = chunks[last]!;
  const next = chunks[last + 2];
  if (chunks[last + 1]?.kind !== 'and' || !next?.figure || next.head < next.figure.to) return [];
  const isOpen =
    tokens[chunk.to - 1]!.kind !== 'word' ||
    chunk.to === chunk.figure?.to ||
    /\d|pound$/.test(chunk.word);
  return isOpen && next.figure.kind === chunk.figure?.kind ? next.nouns : [];
}

/** The senses of the phrase's head; a verb's participle is none. */
function headOf(chunk: Chunk): readonly NounSense[] {
  if (chunk.head < 0 || chunk.head < chunk.figure!.to) return [];
  return chunk.nouns;
}

/** "of" goes on after the number itself, or after a word that only measures ("rounds of"). */
function goesOnWithOf(
  { chunks, tokens }: Reading,
  last: number,
  nouns: readonly NounSense[],
): boolean {
  const of = chunks[last + 1];
  const inner = chunks[last + 2];
  if (of?.kind !== 'preposition' || of.word !== 'of' || inner?.kind !== 'noun') return false;
  const chunk = chunks[last]!;
  if (chunk.figure && chunk.figure.to === chunk.to) return true;
  if (unitNouns.has(chunk.word)) return true;
  return nouns.length === 0 && isOf(tokens[chunk.to - 1], bit.filler);
}

function innerNouns(
  reading: Reading,
  inner: Chunk,
  nouns: readonly NounSense[],
): readonly NounSense[] {
  if (inner.nouns.length > 0 && inner.head >= 0) return inner.nouns;
  return inner.to - inner.from === 1 && isOf(reading.tokens[inner.from], bit.pronoun) ? [] : nouns;
}

const definite = new Set(
  'the them these those whom which its their his it that all our this'.split(' '),
);

const isDefinitePhrase = ({ tokens }: Reading, { from, mentions }: Chunk): boolean =>
  definite.has(tokens[from]!.lower) || mentions.some(({ isOwner }) => isOwner);

function wordsOf({ tokens }: Reading, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens[i]!.lower);
  return words;
}

/** Whether a noun stands there that the lexicon does not know. */
function hasContent({ tokens }: Reading, from: number, to: number): boolean {
  if (to > from && /^(?:ones|latter|former)$/.test(tokens[to - 1]!.lower)) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const isEmpty =
      token.kind !== 'word' ||
      isOf(
        token,
        bit.filler | bit.preposition | bit.determiner | bit.pronoun | bit.opener | bit.adverb,
      ) ||
      token.lower.endsWith('ly') ||
      // "a million of us", but "US"
      token.text === 'us';
    if (!isEmpty) return true;
  }
  return false;
}
