import type { Mark, Predicate, Reading } from './sentence.js';
import { agencyNouns, relationNouns } from '../lexicon/en/agency.js';
import { unnamedGivers } from '../lexicon/en/aid.js';
import { monthOf } from '../lexicon/en/designators.js';
import { determiners, groupAdverbs, prepositions } from '../lexicon/en/grammar.js';
import type { PartyId } from '../model/claim.js';
import { markAt } from './reading.js';

/** Who stands at a place in the sentence: a named party, somebody unnamed, a pronoun, or nobody. */
export type Agent =
  | { readonly kind: 'party'; readonly ids: readonly PartyId[]; readonly mark: Mark }
  | { readonly kind: 'unnamed' | 'pronoun' | 'definite' | 'none' };

const none: Agent = { kind: 'none' };
const subjectPronouns = new Set(['it', 'he', 'she', 'they', 'we', 'i']);
const breaks = new Set([';', ':', '–', '—', '(', ')']);

/** The subject of a verb group; of a passive one, what it is done to. */
export function subjectOf(reading: Reading, predicate: Predicate): Agent {
  const { tokens, sentence } = reading;
  const start = predicate.governor ? predicate.governor.from : predicate.from;
  if (/^(?:which|who|that)$/.test(tokens[start - 1]?.lower ?? ''))
    return antecedentBefore(reading, start - 2);
  for (let i = beforeApposition(reading, start) - 1; i >= sentence.from; i--) {
    const token = tokens[i]!;
    if (breaks.has(token.text)) return none;
    if (subjectPronouns.has(token.lower)) return { kind: 'pronoun' };
    if (i === start - 1 && isDefiniteNoun(reading, i)) return { kind: 'definite' };
    if (unnamedGivers.has(token.lower) && !isObject(reading, i)) {
      const near = markAt(reading, i);
      if (!near?.entry.party && !hasPartyBefore(reading, i)) return { kind: 'unnamed' };
    }
    const mark = markAt(reading, i);
    if (mark?.entry.party && mark.from <= i) {
      if (isAgent(reading, mark, start))
        return { kind: 'party', ids: withCoordinated(reading, mark), mark };
      i = mark.from;
      continue;
    }
    const earlier = reading.verbAt[i - sentence.from];
    if (earlier && earlier !== predicate.governor) {
      if (!isFinite(earlier)) {
        i = earlier.from;
        continue;
      }
      return earlier.from < predicate.from && sharesSubject(reading, earlier, start)
        ? subjectOf(reading, earlier)
        : none;
    }
  }
  return none;
}

/** "the country needs", "the package holds": a noun that goes on with what was named before. */
function isDefiniteNoun(reading: Reading, at: number): boolean {
  const { tokens, sentence } = reading;
  for (let i = at; i >= Math.max(sentence.from, at - 3); i--) {
    const { lower, text } = tokens[i]!;
    if (/^(?:the|its|this|that|their)$/.test(lower)) return i < at;
    if (!/^\p{Ll}/u.test(text) || prepositions.has(lower)) return false;
  }
  return false;
}

/** "Zelenskiy, who …", "air strikes that …": the word before the relative is the subject. */
function antecedentBefore(reading: Reading, at: number): Agent {
  const i = reading.tokens[at]?.text === ',' ? at - 1 : at;
  const mark = i >= reading.sentence.from ? markAt(reading, i) : undefined;
  return mark?.entry.party ? { kind: 'party', ids: [mark.entry.party.id], mark } : none;
}

/** Steps over the aside in "The United States, Ukraine's biggest donor, has sent". */
function beforeApposition(reading: Reading, verbAt: number): number {
  const { tokens, sentence } = reading;
  if (tokens[verbAt - 1]?.text !== ',') return verbAt;
  for (let i = verbAt - 2; i > sentence.from; i--) {
    if (tokens[i]!.text === ',') return i;
    if (breaks.has(tokens[i]!.text)) return verbAt;
  }
  return verbAt;
}

const isFinite = ({ mood }: Predicate) =>
  mood !== 'participle' && mood !== 'gerund' && mood !== 'infinitive';

/** "approved X and released Y": the second verb has the subject of the first. */
function sharesSubject(reading: Reading, earlier: Predicate, start: number): boolean {
  const before = reading.tokens[start - 1]?.lower ?? '';
  return (
    before === 'and' ||
    before === ',' ||
    before === 'but' ||
    before === 'then' ||
    start - earlier.to <= 1
  );
}

/** A party that acts: not behind a preposition, and as owner only where what it owns acts for it. */
function isAgent(reading: Reading, mark: Mark, verbAt: number): boolean {
  const form = mark.entry.party!.form;
  if (isObject(reading, mark.from)) return false;
  if (form === 'place') return verbAt - mark.to <= 1;
  const owner = reading.tokens[mark.to]?.lower;
  if (owner === "'s" || owner === "'" || form === 'adjective')
    return ownsAgent(reading, mark.to, verbAt);
  // "the annual Syria conference promised": the name belongs to the noun behind it.
  const next = reading.tokens[mark.to];
  const isPlain =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    mark.to < verbAt &&
    !groupAdverbs.has(next.lower) &&
    !prepositions.has(next.lower) &&
    !/^(?:and|or|has|have|had|which|who|that)$/.test(next.lower);
  return (
    !isPlain || markAt(reading, mark.to)?.isVerb === true || ownsAgent(reading, mark.to, verbAt)
  );
}

function ownsAgent(reading: Reading, from: number, verbAt: number): boolean {
  const end = Math.min(verbAt, from + 8);
  for (let i = from; i < end; i++) {
    const word = reading.tokens[i]!.lower;
    if (relationNouns.has(word)) return false;
    if (agencyNouns.has(word)) return true;
    if (reading.tokens[i]!.text === ',') return false;
  }
  // "Ukraine's Kuleba", "the German foreign minister Annalena Baerbock".
  return /^\p{Lu}/u.test(reading.tokens[end - 1]?.text ?? '');
}

/** Whether a preposition governs the words at `at`. */
export function isObject(reading: Reading, at: number): boolean {
  return prepositionOf(reading, at) !== null;
}

/** The preposition before a noun phrase that holds token `at`: "for war-stricken Sudan". */
export function prepositionOf(reading: Reading, at: number): string | null {
  const { tokens, sentence } = reading;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    const { lower: word, kind } = tokens[i]!;
    // "to keep Russia at bay": behind "to" a plain word is a verb.
    if (
      word === 'to' &&
      i < at - 1 &&
      !determiners.has(tokens[i + 1]!.lower) &&
      /^\p{Ll}/u.test(tokens[i + 1]!.text)
    )
      return null;
    if (prepositions.has(word)) return word;
    if (groupAdverbs.has(word) || !Number.isNaN(monthOf(word)) || word.endsWith('day')) return null;
    if (kind !== 'word' && word !== '-' && word !== '"' && word !== '“') return null;
    const mark = markAt(reading, i);
    const isModifier =
      determiners.has(word) || !mark || (mark.entry.party?.form === 'adjective' && !mark.isVerb);
    if (!isModifier || word === 'and' || mark?.isVerb || (mark?.entry.nouns.length ?? 0) > 0)
      return null;
  }
  return null;
}

function hasPartyBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(reading.sentence.from, at - 3); i--) {
    if (reading.tokens[i]!.kind !== 'word') return false;
    if (markAt(reading, i)?.entry.party) return true;
  }
  return false;
}

/** "Germany and France", "London, Paris and Berlin": all parties of the list that ends with the mark. */
export function withCoordinated(reading: Reading, mark: Mark): PartyId[] {
  const ids = [mark.entry.party!.id];
  let at = mark.from;
  for (;;) {
    let i = at - 1;
    let joined = false;
    while (i >= reading.sentence.from && /^(and|,|the|&|as|well)$/.test(reading.tokens[i]!.lower)) {
      joined ||= /^(and|,|&)$/.test(reading.tokens[i]!.lower);
      i -= 1;
    }
    // The last two of a list are joined by "and"; a comma alone parts two clauses.
    joined &&=
      ids.length > 1 ||
      /^(?:and|&)$/.test(reading.tokens[i + 1]!.lower) ||
      reading.tokens[i + 2]?.lower === 'and';
    const before = joined ? markAt(reading, i) : undefined;
    if (!before?.entry.party || before.entry.party.form === 'place') return ids;
    if (!ids.includes(before.entry.party.id)) ids.unshift(before.entry.party.id);
    at = before.from;
  }
}

/** "by the United States and its allies": the parties behind a passive's "by". */
export function agentAfterBy(reading: Reading, from: number, to: number): PartyId[] {
  const next = reading.predicates.find((one) => one.from >= from);
  return partiesAfter(reading, from, Math.min(to, next?.from ?? to), (word) => word === 'by');
}

/** Parties governed by one of the prepositions between two tokens, first phrase only. */
export function partiesAfter(
  reading: Reading,
  from: number,
  to: number,
  accepts: (preposition: string) => boolean,
): PartyId[] {
  for (const mark of reading.marks) {
    if (mark.from < from || mark.from >= to || !mark.entry.party) continue;
    const preposition = prepositionOf(reading, mark.from);
    if (preposition && accepts(preposition)) return withFollowing(reading, mark, to);
  }
  return [];
}

function withFollowing(reading: Reading, mark: Mark, limit: number): PartyId[] {
  const ids = [mark.entry.party!.id];
  let at = mark.to;
  for (;;) {
    let i = at;
    let joined = false;
    while (i < limit && /^(and|,|the|its|neighbour|neighbor|&)$/.test(reading.tokens[i]!.lower)) {
      joined ||= /^(and|,|&)$/.test(reading.tokens[i]!.lower);
      i += 1;
    }
    const next = joined && i < limit ? markAt(reading, i) : undefined;
    if (!next?.entry.party || next.entry.party.form === 'adjective') return ids;
    if (!ids.includes(next.entry.party.id)) ids.push(next.entry.party.id);
    at = next.to;
  }
}
