import type { GivingStatus } from '../model/claim.js';
import type { Reading, VerbGroup } from './chunk.js';
import { openerOf, type Scene } from './scene.js';
import type { Site } from './site.js';

/**
 * "a $275 million drawdown", "from the Pentagon's own stocks", in the sentence, in the one before or in the line that
 * opens its list: what is drawn from one's own stores has been approved.
 */
function isDrawdown(scene: Scene, index: number): boolean {
  return [index, index - 1, openerOf(scene, index), openerOf(scene, index) - 1].some((at) => {
    const sentence = scene.document.sentences[at];
    return sentence !== undefined && namesDrawdown(scene.document.tokens, sentence);
  });
}

/** What is only announced of one's own stores is committed. */
export const drawnStatus = <S extends string | null>({ scene, reading }: Site, status: S) =>
  status === 'pledged' && isDrawdown(scene, reading.index) ? ('committed' as const) : status;

const namesDrawdown = (tokens: Reading['tokens'], { from, to }: Reading['sentence']): boolean => {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.lower;
    if (word === 'drawdown' || word === 'drawdowns') return true;
    const isStore = /^(?:stocks|stockpiles?|inventor(?:y|ies))$/.test(word);
    const isOwn = /^(?:own|its|their|pentagon|dod|defen[cs]e|department|us|american|army)$/;
    if (
      isStore &&
      isOwn.test(
        tokens[i - 1]?.lower === "'s" ? (tokens[i - 2]?.lower ?? '') : (tokens[i - 1]?.lower ?? ''),
      )
    )
      return true;
  }
  return false;
};

/** Giving verbs whose tense decides between promise and delivery. */
const moved = new Set(['give', 'delivered', 'receive', 'arrive']);
/** What may be announced or promised is no promise yet. */
const words = new Set(['announce', 'unveil', 'pledge', 'promise', 'vow', 'offer']);

/** The rung of the ladder of giving that a verb tells of, by its sense, tense, mood and negation. */
export function givingStatus(reading: Reading, at: number, sense: string): GivingStatus {
  const verb = asReported(reading, at);
  const outer = governingStatus(reading, verb);
  if (outer && sense !== 'requested' && sense !== 'need') return outer;
  if (sense === 'need' || (verb.lemma === 'cost' && isOpen(asWritten(reading, at))))
    return 'requested';
  if (moved.has(sense)) return movedStatus(reading, at, verb);
  if (sense === 'committed') return committedStatus(verb);
  // "a loan agreed in June"
  if (sense === 'pledged' && verb.lemma === 'agree' && verb.isPassive) return 'committed';
  if (sense === 'pledged')
    return isOpen(verb) && words.has(verb.lemma) && !isCertain(reading, at)
      ? 'proposed'
      : 'pledged';
  if (sense === 'cancelled' || sense === 'blocked')
    return verb.mood === 'conditional' ? 'proposed' : (sense as GivingStatus);
  return sense as GivingStatus;
}

/** "will set aside" is a promise; "will vote on", "would approve" are thoughts. */
function committedStatus({ mood, isNegated, lemma }: VerbGroup): GivingStatus {
  if (mood === 'future' && !/^(?:approve|pass|adopt|vote|vote for|ratify|clear|back)$/.test(lemma))
    return 'pledged';
  if (mood === 'future' || mood === 'conditional') return 'proposed';
  return isNegated ? 'blocked' : 'committed';
}

const asWritten = ({ chunks }: Reading, at: number): VerbGroup => chunks[at]!.verb!;
/** "will announce £500m today", but "may announce", "is expected to announce" */
const isCertain = ({ chunks, tokens }: Reading, at: number) =>
  tokens[chunks[at]!.from]!.lower === 'will';

/** Told of what is to come, or might. */
export const isOpen = ({ mood }: VerbGroup) => mood === 'future' || mood === 'conditional';

/** "said Ottawa would hand over": what was said to come is a promise, not a thought. */
function asReported({ chunks, tokens }: Reading, at: number): VerbGroup {
  const verb = chunks[at]!.verb!;
  if (verb.mood !== 'conditional' || tokens[chunks[at]!.from]!.lower !== 'would') return verb;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (chunks[i]!.verb)
      return /^(?:say|announce|promise|pledge|vow|confirm|agree|add|tell)$/.test(
        chunks[i]!.verb!.lemma,
      ) && chunks[i]!.verb!.mood === 'past'
        ? { ...verb, mood: 'future' }
        : verb;
  return verb;
}

/** "vehicles shipped", "the rest following": such a verb has the time of the verb before it. */
function timeOf(
  { chunks }: Reading,
  at: number,
  { mood, isPassive }: VerbGroup,
): VerbGroup['mood'] {
  if (mood !== 'gerund' && !(mood === 'participle' && isPassive)) return mood;
  for (let i = at - 1; i >= Math.max(0, at - (mood === 'gerund' ? 12 : 2)); i--) {
    const before = chunks[i]!.verb;
    if (before && before.mood !== 'participle' && before.mood !== 'gerund')
      return before.mood === 'future' || before.mood === 'conditional' ? before.mood : mood;
  }
  return mood;
}

/** "managed to send", "began to deliver", "became the first to pass": what was begun or brought off took place. */
function isDone(
  { chunks }: Reading,
  at: number,
  { mood, governor, isNegated }: VerbGroup,
): boolean {
  if (mood !== 'infinitive' || isNegated) return false;
  const outer = chunks[governor < 0 ? at - 2 : governor]?.verb;
  if (outer?.mood !== 'past' || outer.isNegated) return false;
  return (
    /^(?:manage|begin|start|succeed|help|go on)/.test(outer.lemma) ||
    /^(?:first|second|third|last|latest|only)$/.test(chunks[at - 1]!.word)
  );
}

function movedStatus(reading: Reading, at: number, verb: VerbGroup): GivingStatus {
  const { isNegated, isPassive, lemma } = verb;
  const mood = isDone(reading, at, verb) ? 'past' : timeOf(reading, at, verb);
  if (mood === 'conditional') return 'proposed';
  if (mood === 'future' || mood === 'infinitive' || isNegated) return 'pledged';
  if (mood === 'present' && !isPassive && lemma !== 'do') return 'pledged';
  return 'delivered';
}

/** "delivered 1.5 million against a target of 800,000": what was only aimed at. */
export const isGoal = ({ counted, reading: { chunks } }: Site): boolean =>
  chunks[counted.at - 1]?.word === 'of' &&
  /^(?:target|goal)$/.test(chunks[counted.at - 2]?.word ?? '');

/** "plans to provide", "asked Congress to approve", "promised to deliver": the outer verb decides. */
function governingStatus(reading: Reading, { governor }: VerbGroup): GivingStatus | null {
  if (governor < 0) return null;
  const outer = reading.chunks[governor]!.verb!;
  const sense = outer.senses.find(({ domain }) => domain === 'giving')?.sense;
  if (sense === undefined) return outer.governor >= 0 ? governingStatus(reading, outer) : null;
  if (moved.has(sense)) return null;
  return givingStatus(reading, governor, sense);
}

/** The status that a sentence tells of by its verbs, the first that gives: "Denmark unveiled its 18th package." */
export function statusIn(reading: Reading | undefined): GivingStatus | null {
  for (const [at, { verb }] of reading?.chunks.entries() ?? []) {
    // "is to make its largest gift yet"
    const isMade =
      verb?.lemma === 'make' &&
      reading!.chunks[at + 1]?.nouns.some(({ group }) => group === 'giving') === true;
    const sense = isMade ? 'give' : verb?.senses.find(({ domain }) => domain === 'giving')?.sense;
    if (sense && sense !== 'need' && sense !== 'arrive') return givingStatus(reading!, at, sense);
  }
  return null;
}
