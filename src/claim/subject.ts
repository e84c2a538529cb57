import { bit, isOf } from '../text/vocabulary.js';
import type { Chunk, Mood, Reading } from './chunk.js';

/** Indices of the noun phrases that are a verb's subject, first to last; empty where none is found. */
export function subjectsOf(reading: Reading, verbAt: number): readonly number[] {
  const { chunks } = reading;
  const { governor, mood } = chunks[verbAt]!.verb!;
  return governor >= 0 && governor !== verbAt
    ? subjectOfGovernor(reading, verbAt, governor)
    : subjectsBefore(reading, verbAt, mood);
}

/** The same of a verb that no chunk holds, as in "exceeds 900", by the chunk that it stands in. */
export function subjectsBefore(
  reading: Reading,
  verbAt: number,
  mood: Mood = 'past',
): readonly number[] {
  const { chunks } = reading;
  let i = verbAt - 1;
  while (i > 0 && isDate(reading, i)) i -= chunks[i - 1]?.kind === 'preposition' ? 2 : 1;
  // "the homes destroyed stand at": a participle belongs to its noun where a verb follows at once.
  if (isReduced(chunks, i)) i -= 1;
  // "accused Cambodia of firing"
  const accused = mood === 'gerund' ? accusedAt(reading, i) : [];
  if (accused.length > 0) return accused;
  // "boasted of having slain"
  if (mood !== 'infinitive' && chunks[i]?.kind === 'preposition' && chunks[i - 1]?.kind === 'verb')
    return subjectsOf(reading, i - 1);
  if (mood === 'gerund') return subjectOfGerund(reading, verbAt);
  const before = chunks[i];
  if (!before) return [];
  // "have since Thursday seized": the auxiliary stands apart.
  if (before.verb && i < verbAt - 1 && /^(?:have|be)$/.test(before.verb.lemma))
    return subjectsOf(reading, i);
  if (before.kind === 'opener') return antecedentOf(reading, i);
  if (before.kind === 'and') return joinedSubject(reading, i);
  if (before.kind === 'comma' || (before.kind === 'stop' && before.word === ')')) {
    // "will today, on a visit, announce": the subject of its helper.
    const helper = helperBefore(reading, verbAt);
    if (helper >= 0) return subjectsOf(reading, helper);
    const open = startOfAside(chunks, i);
    if (open < 0) return joinedSubject(reading, i);
    i = open - 1;
  }
  // "the EU itself will provide", "Norway and Sweden each sent"
  if (/^(?:itself|themselves|himself|herself|each|both)$/.test(chunks[i]?.word ?? '')) i -= 1;
  if (chunks[i]?.kind !== 'noun') return [];
  const list = withCoordinated(reading, beforeAside(reading, headBefore(reading, i), verbAt));
  // "the coalition run by Latvia and Britain pooled": the list belongs to what stands before.
  const head = headBefore(reading, list[0]!);
  return head < list[0]! ? withCoordinated(reading, head) : list;
}

/** A bare "will" or "would" before the aside that ends here; -1 where none stands. */
function helperBefore({ chunks, tokens }: Reading, verbAt: number): number {
  for (let i = verbAt - 2; i >= Math.max(0, verbAt - 7); i--) {
    const { verb, from, to } = chunks[i]!;
    if (verb)
      return to - from <= 2 &&
        verb.senses.length === 0 &&
        isOf(tokens[from], bit.future | bit.conditional)
        ? i
        : -1;
  }
  return -1;
}

/** "accused Cambodia of …", "is blamed for …": the noun phrases of who is accused, by the preposition; none where nobody is. */
export function accusedAt(reading: Reading, preposition: number): readonly number[] {
  const { chunks } = reading;
  if (!/^(?:of|for)$/.test(chunks[preposition]?.word ?? '')) return [];
  const isActive = chunks[preposition - 1]?.kind === 'noun';
  const at = preposition - (isActive ? 2 : 1);
  const verb = chunks[at]?.verb;
  if (!verb || !/^(?:accuse|suspect|convict|blame)$/.test(verb.lemma)) return [];
  if (isActive) return verb.isPassive ? [] : [preposition - 1];
  return verb.isPassive ? subjectsOf(reading, at) : [];
}

/** A single past form right behind a noun phrase without a figure. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!chunk?.verb || chunks[at - 1]?.kind !== 'noun') return false;
  const { mood, senses } = chunk.verb;
  return chunk.to - chunk.from === 1 && /^(?:past|participle)$/.test(mood) && senses.length > 0;
}

/** "last August", "Saturday": between a subject and its verb. */
function isDate({ chunks, tokens }: Reading, at: number): boolean {
  const { kind, from, to } = chunks[at]!;
  if (kind !== 'noun' || chunks[at - 1] === undefined) return false;
  for (let i = from; i < to; i++)
    if (!isOf(tokens[i], dates) && tokens[i]!.kind !== 'number') return false;
  return true;
}

const dates = bit.weekday | bit.month | bit.dateWord;

/** "asked Congress to approve": who is asked; "plans to send": who plans. */
function subjectOfGovernor(reading: Reading, verbAt: number, governor: number): readonly number[] {
  const between = reading.chunks[verbAt - 1]!;
  const isAsked =
    verbAt - governor === 2 &&
    between.kind === 'noun' &&
    !isDate(reading, verbAt - 1) &&
    between.nouns.every(({ group }) => group !== 'giving');
  return isAsked &&
    !reading.chunks[governor]!.verb!.isPassive &&
    !reading.chunks[governor]!.verb!.isCopula
    ? [verbAt - 1]
    : subjectsOf(reading, governor);
}

/** ", killing 12": what the clause before is about; "after sending": who the clause is about. */
function subjectOfGerund(reading: Reading, verbAt: number): readonly number[] {
  const { chunks } = reading;
  if (chunks[verbAt - 1]?.kind === 'noun') return [headBefore(reading, verbAt - 1)];
  for (let i = verbAt - 1; i >= Math.max(0, verbAt - 14); i--) {
    const { kind, verb, word } = chunks[i]!;
    if (kind === 'stop' && word !== ')' && word !== '(') return [];
    if (
      kind === 'verb' &&
      isFinite(verb!.mood) &&
      !isOf(reading.tokens[chunks[i]!.to - 1], bit.speechVerb)
    )
      return subjectsOf(reading, i);
  }
  return [];
}

const isFinite = (mood: string) =>
  mood !== 'participle' && mood !== 'gerund' && mood !== 'infinitive';

/** "Zelenskiy, who …", "air strikes that …": the phrase before the relative. */
function antecedentOf(reading: Reading, opener: number): readonly number[] {
  const { chunks } = reading;
  if (!/^(?:who|which|that)$/.test(chunks[opener]!.word)) return [];
  const i = chunks[opener - 1]?.kind === 'comma' ? opener - 2 : opener - 1;
  return chunks[i]?.kind === 'noun' ? withCoordinated(reading, i) : [];
}

/** "approved X and released Y": the second verb has the subject of the first. */
function joinedSubject(reading: Reading, at: number): readonly number[] {
  const { chunks } = reading;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const { kind, verb, word } = chunks[i]!;
    if (kind === 'stop' && word !== ')' && word !== '(') return [];
    // "killed 27, officials said, and wounded dozens": a teller between commas does not count.
    const isTeller =
      kind === 'verb' &&
      isOf(reading.tokens[chunks[i]!.to - 1], bit.speechVerb) &&
      chunks[i + 1]?.kind === 'comma';
    if (kind === 'verb' && isFinite(verb!.mood) && !isTeller) return subjectsOf(reading, i);
  }
  return [];
}

/** Where the aside opens in "The United States, Ukraine's biggest donor, has sent"; -1 where there is none. */
function startOfAside(chunks: readonly Chunk[], end: number): number {
  const opening = chunks[end]!.kind === 'comma' ? ',' : '(';
  for (let i = end - 1; i > Math.max(0, end - 14); i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'stop' && chunk.word !== opening && opening === ',') return -1;
    if (chunk.word === opening && chunk.kind !== 'noun' && chunks[i - 1]?.kind === 'noun') return i;
  }
  return -1;
}

/** "The government, in its third week under Yunus, has allotted": the aside opens with a preposition. */
function beforeAside(reading: Reading, at: number, verbAt: number): number {
  const { chunks } = reading;
  const isAside =
    chunks[verbAt - 1]!.kind === 'comma' &&
    chunks[at - 1]?.kind === 'preposition' &&
    chunks[at - 2]?.kind === 'comma' &&
    chunks[at - 3]?.kind === 'noun';
  return isAside ? headBefore(reading, at - 3) : at;
}

const clausal = /^(?:after|before|since|until|as|while|than)$/;

/** The noun that a prepositional phrase belongs to: "the foreign minister of Spain said". */
function headBefore({ chunks }: Reading, at: number): number {
  let i = at;
  for (;;) {
    if (chunks[i - 1]?.kind !== 'preposition' || clausal.test(chunks[i - 1]!.word)) return i;
    const head = chunks[i - 2];
    if (head?.kind === 'noun') i -= 2;
    // "the Ministry of Health (MoH) in Gaza"
    else if (head?.word === ')' && chunks[i - 4]?.word === '(' && chunks[i - 5]?.kind === 'noun')
      i -= 5;
    // "a report seen by lawmakers in December", "donors meeting without the United States"
    else if (
      head?.kind === 'verb' &&
      /^(?:participle|gerund)$/.test(head.verb!.mood) &&
      chunks[i - 3]?.kind === 'noun'
    )
      i -= 3;
    else return i;
  }
}

/** "Germany and France", "London, Paris and Berlin". */
function withCoordinated(reading: Reading, at: number): readonly number[] {
  const { chunks } = reading;
  const all = [at];
  let isJoined = false;
  for (let i = at - 1; i > 0; i -= 2) {
    const { kind, word } = chunks[i]!;
    isJoined ||= kind === 'and' && word !== 'but';
    if ((kind !== 'and' && kind !== 'comma') || !isJoined) break;
    const before = chunks[i - 1]!;
    if (before.kind !== 'noun' || before.figure) break;
    all.unshift(i - 1);
  }
  return all;
}
