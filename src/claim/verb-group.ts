import type { Token } from '../text/document.js';
import type { Entry } from '../text/entry.js';
import { bit, isOf, phraseAt, type Phrase } from '../text/vocabulary.js';
import { makeChunk, type Chunk, type Mood, type VerbGroup } from './chunk.js';
import { hasObject, isReducedPassive } from './reduced-passive.js';
import type { Row } from './row.js';
import { isUnknownVerb, isVerbHere } from './verb-here.js';
import { entryAround, phraseApart, type Helpers } from './verb-phrase.js';

/** Reads the verb group that begins at a token, or gives null. */
export function readVerb(row: Row, from: number, before: readonly Chunk[]): Chunk | null {
  const helpers = readHelpers(row, from);
  if (helpers === null) return null;
  const { at } = helpers;
  const main = at < row.to && !row.figures.has(at) ? mainVerb(row, from, helpers, before) : null;
  const split = main ? null : splitVerb(row, at, before);
  if (split) return split;
  if (!main && helpers.last === null) return null;
  if (!main && helpers.isInfinitive && ownSense(row, helpers.lastAt) === null) return null;
  const to = main ? main.to : at;
  const entry =
    (main && entryAround(row, at, main)) ??
    main?.entry ??
    (helpers.last ? ownSense(row, helpers.lastAt) : null);
  const group = groupOf(row, helpers, entry, to, before);
  // "54 never got to their mark"
  const isNever = from > row.from && row.tokens[from - 1]!.lower === 'never';
  const verb = isNever ? { ...group, isNegated: true } : group;
  return makeChunk({ kind: 'verb', from, to, word: verb.lemma, verb });
}

/** "will today, on a visit, announce": the verb of a helper that an aside parts from it. */
function splitVerb({ tokens, to }: Row, at: number, before: readonly Chunk[]): Chunk | null {
  if (before.at(-1)?.kind !== 'comma' || at >= to) return null;
  const phrase = tokens[at]!.node ? phraseAt(tokens, at, to) : null;
  if (!phrase || !/^(?:base|same)$/.test(phrase.entry.form ?? '')) return null;
  const helper = before.slice(-7, -1).find(({ kind }) => kind === 'verb');
  const mood = helper?.verb!.mood;
  const isHelper =
    helper?.verb!.senses.length === 0 && isOf(tokens[helper.from], bit.future | bit.conditional);
  if (!isHelper || helper.to - helper.from > 2) return null;
  const verb: VerbGroup = {
    ...helper.verb!,
    senses: phrase.entry.verbs,
    lemma: phrase.entry.lemma,
    mood: mood!,
  };
  return makeChunk({ kind: 'verb', from: at, to: phrase.to, word: verb.lemma, verb });
}

/** "Israel gets $3.8bn": a helper that is the main verb itself. */
function ownSense({ tokens, to }: Row, at: number): Entry | null {
  const entry = /^(?:gets?|got|getting)$/.test(tokens[at]!.lower)
    ? phraseAt(tokens, at, to)?.entry
    : undefined;
  return entry ?? null;
}

/** "has so far", "will not", "to", "were also": what stands before the main verb; null where no verb can begin. */
function readHelpers({ tokens, to, figures }: Row, from: number): Helpers | null {
  const helpers: Helpers = {
    at: from,
    bits: 0,
    last: null,
    lastAt: from,
    isInfinitive: false,
    beforeTo: null,
  };
  for (let i = from; i < to && i < from + 10 && !figures.has(i); i++) {
    const token = tokens[i]!;
    const flags = token.node?.flags ?? 0;
    if (token.lower === 'to' && (i === from || helpers.last !== null)) {
      helpers.isInfinitive = true;
      helpers.beforeTo = helpers.last;
    } // "in May": the month.
    else if ((flags & bit.auxiliary) !== 0 && !(token.isCapital && token.lower === 'may')) {
      helpers.last = token;
      helpers.lastAt = i;
      helpers.bits |= flags;
    } else if ((flags & bit.negation) !== 0 && helpers.last) helpers.bits |= bit.negation;
    // "were "lost" to jamming"
    else if (/^["“”]$/.test(token.text) && helpers.last) helpers.at = i + 1;
    // "are no longer working"
    else if (token.lower === 'longer' && tokens[i - 1]!.lower === 'no') helpers.at = i + 1;
    // "were partly or totally destroyed"
    else if (/^(?:or|and)$/.test(token.lower) && helpers.last && areAdverbs(tokens, i)) continue;
    else if (!isAdverb(token) || (helpers.last === null && !helpers.isInfinitive)) break;
    // "is home to": a word of the verb itself.
    else if (phraseAt(tokens, i, to)?.entry.nouns.length) break;
    helpers.at = i + 1;
  }
  return helpers;
}

const areAdverbs = (tokens: readonly Token[], joint: number) =>
  isAdverb(tokens[joint - 1]!) && tokens[joint + 1] !== undefined && isAdverb(tokens[joint + 1]!);

const isAdverb = (token: Token) =>
  isOf(token, bit.adverb) ||
  (token.lower.endsWith('ly') && token.lower.length > 4 && !token.isCapital && !token.node?.entry);

/** "according to governor Serhii Lysak", "to officials": no infinitive. */
const notVerbs = bit.title | bit.speakingBody | bit.agency;
const mayFollowHelper =
  bit.determiner | bit.preposition | bit.pronoun | bit.opener | bit.conjunction;

/** The main verb at a token: one of the lexicon's, or by its form and place. */
function mainVerb(
  row: Row,
  from: number,
  helpers: Helpers,
  before: readonly Chunk[],
): Phrase | null {
  const { at } = helpers;
  const token = row.tokens[at]!;
  const be = helpers.last && isOf(helpers.last, bit.be) ? helpers.last : null;
  // "is missing", "could do with": phrases that begin with the helper itself.
  const first = helpers.last && from < helpers.lastAt ? phraseAt(row.tokens, from, row.to) : null;
  // "could do with": a phrase that begins with the first of two helpers.
  if (first && first.to > at && first.entry.form !== null) return first;
  const fromHelper = helpers.last ? phraseAt(row.tokens, helpers.lastAt, row.to) : null;
  // "have been handed over", but "were handed 40 tanks"
  const own = fromHelper ? phraseAt(row.tokens, at, row.to) : null;
  if (
    fromHelper &&
    fromHelper.to >= at &&
    fromHelper.to > helpers.lastAt + 1 &&
    fromHelper.entry.form !== null &&
    !(own?.entry.form && own.to > fromHelper.to)
  )
    return fromHelper;
  if (token.kind !== 'word') return null;
  const apart = phraseApart(row, at, helpers);
  if (apart) return apart;
  const phrase = phraseAt(row.tokens, at, row.to);
  if (helpers.last === null && !helpers.isInfinitive) {
    if (phrase) return isVerbHere(row, at, phrase) ? phrase : null;
    return followsSubject(before) && isUnknownVerb(row, at) ? unknown(token, at) : null;
  }
  if (phrase?.entry.form && fitsHelper(phrase.entry, helpers)) return phrase;
  if (phrase || isOf(token, mayFollowHelper | notVerbs) || token.isCapital) return null;
  if (!/^\p{Ll}+$/u.test(token.lower)) return null;
  // "to safety"
  const isNoun = /(?:[^p]ty|ness|hood|ism)$/.test(token.lower);
  if (helpers.isInfinitive && helpers.last === null)
    return !isNoun && goesOnAfter(row, at + 1) ? unknown(token, at) : null;
  if (be) return /(?:ed|en|ing|wn)$/.test(token.lower) ? unknown(token, at) : null;
  if (helpers.isInfinitive || !isOf(helpers.last!, bit.have)) return unknown(token, at);
  return /(?:ed|en|wn|rn|nt|ght|un|ung)$/.test(token.lower) ? unknown(token, at) : null;
}

/** What may follow a verb: "to gas storage" has none. */
function goesOnAfter({ tokens, to, figures }: Row, at: number): boolean {
  if (at >= to || figures.has(at)) return true;
  const after = tokens[at]!;
  return after.kind !== 'word' || after.isCapital || isOf(after, mayFollowHelper | bit.adverb);
}

/** "to strikes" is no infinitive, "were strikes" no passive. */
function fitsHelper({ form, nouns, lemma }: Entry, { last, isInfinitive, bits }: Helpers): boolean {
  if (form === 'same') return true;
  if (last === null && isInfinitive) return form === 'base';
  if (isOf(last!, bit.be))
    return isInfinitive
      ? form === 'base' || form === 'ed' || form === 'part'
      : form !== 'base' && form !== 's' && form !== 'past';
  if (isOf(last!, bit.have))
    return (
      form === 'ed' ||
      form === 'part' ||
      // "has come in": participle and base are one word.
      (form === 'base' && (isInfinitive || /^(?:be|over)?come\b|^run\b/.test(lemma)))
    );
  return (bits & bit.auxiliary) !== 0 && (form === 'base' || nouns.length === 0);
}

/** A verb that the lexicon does not know, by its ending. */
function unknown(token: Token, at: number): Phrase {
  const form = token.lower.endsWith('ing') ? 'ing' : 'ed';
  return {
    entry: { nouns: [], verbs: [], form, lemma: token.lower, party: null, exact: null },
    to: at + 1,
  };
}

const onHold = [{ domain: 'giving', sense: 'blocked', patient: 'object' }] as const;

/** "put a shipment of bombs on hold": what tells of the verb stands behind its object. */
function isOnHold({ tokens, to }: Row, at: number): boolean {
  for (let i = at; i < Math.min(to - 1, at + 24); i++)
    if (tokens[i]!.lower === 'on' && /^(?:hold|ice)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}

const followsSubject = (before: readonly Chunk[]) =>
  /^(?:noun|opener|and)$/.test(before.at(-1)?.kind ?? '');

function groupOf(
  row: Row,
  helpers: Helpers,
  entry: Entry | null,
  to: number,
  before: readonly Chunk[],
): VerbGroup {
  const isBe = helpers.last !== null && isOf(helpers.last, bit.be);
  const form = entry?.form ?? null;
  // "were out of action", "got past": phrases that begin with the helper itself.
  const isGet = entry !== null && /^get .*[^n]$/.test(entry.lemma) && to > helpers.lastAt + 1;
  const isPhrase = isGet || entry?.lemma.startsWith('be ') === true;
  // "has carried out 90 attacks and sunk two ships": joined to a verb, with an object of its own.
  const isJoined = /^(?:and|comma)$/.test(before.at(-1)?.kind ?? '') && hasObject(row, to);
  const isBarePart = helpers.last === null && !helpers.isInfinitive && form === 'part' && !isJoined;
  // "remain displaced"
  const isState = before.at(-1)?.verb?.lemma === 'be' && helpers.last === null && form === 'ed';
  const isPassive =
    isBarePart ||
    isState ||
    (isBe && to > helpers.at && !isPhrase && (form === 'ed' || form === 'part' || form === 'same'));
  const lemma = entry?.lemma ?? (isBe ? 'be' : (helpers.last?.lower ?? ''));
  const told = isGet ? { ...helpers, isInfinitive: false } : helpers;
  const mood = isJoined && form === 'part' && helpers.last === null ? 'past' : moodOf(told, form);
  const isReduced =
    mood === 'past' && helpers.last === null && isReducedPassive(row, form, to, before, entry);
  return {
    senses: lemma === 'put' && isOnHold(row, to) ? onHold : (entry?.verbs ?? []),
    lemma,
    mood: isReduced ? 'participle' : mood,
    isPassive: isPassive || isReduced,
    isNegated: (helpers.bits & bit.negation) !== 0,
    isCopula: entry === null && isBe,
    governor: governorOf(helpers, form, before),
  };
}

function moodOf({ last, isInfinitive, beforeTo, bits }: Helpers, form: Entry['form']): Mood {
  if ((bits & bit.future) !== 0) return 'future';
  if ((bits & bit.conditional) !== 0) return 'conditional';
  if (isInfinitive) return infinitiveMood(beforeTo, bits);
  if (last === null) {
    if (form === 'ing') return 'gerund';
    return form === 'base' || form === 's' ? 'present' : form === 'part' ? 'participle' : 'past';
  }
  if (form === 'ing') return 'present';
  if ((bits & bit.have) !== 0) return 'past';
  return /^(?:is|are|'re|do|does|be|being|gets?|can|cannot|ca)$/.test(last.lower) && form !== 'past'
    ? 'present'
    : 'past';
}

/** "to send"; but "is to send" is future, "to have sent", "had to leave", "have yet to be found" are past. */
function infinitiveMood(beforeTo: Token | null, bits: number): Mood {
  if (beforeTo === null) return (bits & bit.have) === 0 ? 'infinitive' : 'past';
  if (isOf(beforeTo, bit.be)) return (bits & bit.have) === 0 ? 'future' : 'past';
  if (!isOf(beforeTo, bit.have)) return 'infinitive';
  return beforeTo.lower === 'had' || (bits & bit.negation) !== 0 ? 'past' : 'present';
}

/** "plans to send", "asked Congress to approve", "agreed on sending": the verb that a verb hangs on. */
function governorOf(
  { isInfinitive, beforeTo, last }: Helpers,
  form: Entry['form'],
  before: readonly Chunk[],
): number {
  const hangs = (isInfinitive && beforeTo === null) || (last === null && form === 'ing');
  if (!hangs) return -1;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 6); i--) {
    const { kind, verb, word } = before[i]!;
    if (kind === 'verb') return verb!.isCopula && form === 'ing' ? -1 : i;
    if (kind === 'comma' || kind === 'stop' || kind === 'opener' || kind === 'and') return -1;
    if (kind === 'preposition' && !/^(?:of|for|on|from|about|in|with)$/.test(word)) return -1;
    if (form === 'ing' && kind === 'noun') return -1;
  }
  return -1;
}
