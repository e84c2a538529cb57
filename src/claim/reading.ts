import type { Document, Sentence, Token } from '../model/document.js';
import type { FoundQuantity } from '../model/quantity.js';
import { cardinals } from '../lexicon/en/numbers.js';
import { findQuantities } from '../quantity/quantities.js';
import { auxiliaries, determiners, prepositions, pronouns } from '../lexicon/en/grammar.js';
import { lookUp, type Entry } from '../text/vocabulary.js';
import { findZeros } from './zeros.js';
import { readPredicates } from './predicates.js';
import type { Mark, Predicate, Reading } from './sentence.js';

/** Reads one sentence: its quantities, its lexicon phrases, its verb groups. */
export function readSentence(document: Document, index: number): Reading {
  const sentence = document.sentences[index]!;
  const { tokens } = document;
  const found = [
    ...findQuantities(tokens, sentence.from, sentence.to),
    ...findZeros(tokens, sentence.from, sentence.to),
  ].sort((a, b) => a.from - b.from);
  const marks = findMarks(tokens, sentence, found);
  const covering: (Mark | undefined)[] = [];
  for (const mark of marks)
    for (let i = mark.from; i < mark.to; i++) covering[i - sentence.from] = mark;
  const base = { index, sentence, tokens, marks, covering, quantities: found };
  const predicates = readPredicates(base);
  const verbAt: (Predicate | undefined)[] = [];
  for (const predicate of predicates)
    for (let i = predicate.from; i < predicate.to; i++) verbAt[i - sentence.from] ??= predicate;
  const figureAt: (FoundQuantity | undefined)[] = [];
  for (const quantity of found) figureAt[quantity.from - sentence.from] = quantity;
  return { ...base, predicates, verbAt, figureAt };
}

/** The mark over a token of the reading's sentence. */
export function markAt(
  reading: Pick<Reading, 'covering' | 'sentence'>,
  token: number,
): Mark | undefined {
  return reading.covering[token - reading.sentence.from];
}

function findMarks(
  tokens: readonly Token[],
  sentence: Sentence,
  found: readonly FoundQuantity[],
): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (let i = sentence.from; i < sentence.to;) {
    while (next < found.length && found[next]!.to <= i) next += 1;
    const quantity = found[next];
    if (quantity && i >= quantity.from && i < quantity.to) {
      i = quantity.to;
      continue;
    }
    const limit = quantity ? quantity.from : sentence.to;
    const hit = tokens[i]!.kind === 'word' ? lookUp(tokens, i, limit) : null;
    const entry = hit ? usable(hit.entry, tokens, i, hit.to) : null;
    if (!hit || !entry) {
      i += 1;
      continue;
    }
    marks.push({
      from: i,
      to: hit.to,
      entry,
      isVerb: isVerbHere(tokens, sentence, i, hit.to, entry),
    });
    i = hit.to;
  }
  return marks;
}

/** Drops the meanings that need capitals which the text does not have. */
function usable(entry: Entry, tokens: readonly Token[], from: number, to: number): Entry | null {
  if (!entry.party) return entry;
  const text = tokens[from]!.text;
  const isNamed = /^\p{Lu}/u.test(text) || text.startsWith('al-');
  const isExact =
    entry.exact === null ||
    entry.exact ===
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ');
  if (isNamed && isExact) return entry;
  return entry.nouns.length + entry.verbs.length > 0 ? { ...entry, party: null } : null;
}

function isVerbHere(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
  entry: Entry,
): boolean {
  if (entry.verbs.length === 0) return false;
  const before = from > sentence.from ? tokens[from - 1] : undefined;
  const after = to < sentence.to ? tokens[to] : undefined;
  if (entry.form === 'ing') return isGerund(before, after);
  if (entry.form === 'past' || entry.form === 'part' || entry.form === 'ed')
    return !isAttributive(entry, before, after);
  if (
    before &&
    (before.lower === 'to' || auxiliaries.has(before.lower) || pronouns.has(before.lower))
  )
    return true;
  if (entry.nouns.length === 0 && !before) return false;
  if (
    before &&
    (determiners.has(before.lower) || prepositions.has(before.lower) || before.lower === "'s")
  )
    return false;
  if (before?.kind === 'number' || before?.kind === 'sign' || before?.text === '(') return false;
  if (entry.nouns.length === 0) return true;
  // "Russian strikes hit", "Russia strikes the port": a verb is followed by its object.
  const opensObject =
    after !== undefined &&
    (determiners.has(after.lower) ||
      after.kind === 'number' ||
      after.kind === 'sign' ||
      /^\p{Lu}/u.test(after.text));
  return (
    opensObject &&
    before !== undefined &&
    /^\p{Lu}|s$/u.test(before.text) &&
    !prepositions.has(after!.lower)
  );
}

/** "sending 40 tanks", "was killing": not the noun of "a spending bill". */
function isGerund(before: Token | undefined, after: Token | undefined): boolean {
  if (
    !before ||
    before.kind !== 'word' ||
    auxiliaries.has(before.lower) ||
    prepositions.has(before.lower)
  )
    return true;
  if (after === undefined) return false;
  return (
    after.kind !== 'word' ||
    Object.hasOwn(cardinals, after.lower) ||
    determiners.has(after.lower) ||
    pronouns.has(after.lower) ||
    prepositions.has(after.lower) ||
    /^\p{Lu}/u.test(after.text)
  );
}

/** "the wounded soldiers", "a promised package": a participle that stands between article and noun. */
function isAttributive(entry: Entry, before: Token | undefined, after: Token | undefined): boolean {
  if (entry.form === 'ing' || !before || !after) return false;
  const opens = determiners.has(before.lower) || before.lower === "'s";
  return (
    opens &&
    after.kind === 'word' &&
    !prepositions.has(after.lower) &&
    !determiners.has(after.lower)
  );
}
