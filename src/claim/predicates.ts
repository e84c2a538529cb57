import {
  auxiliaries,
  beForms,
  groupAdverbs,
  haveForms,
  negations,
  prepositions,
} from '../lexicon/en/grammar.js';
import type { Mark, Mood, Predicate, Reading } from './sentence.js';

type Base = Pick<Reading, 'sentence' | 'tokens' | 'marks' | 'covering'>;

const future = new Set(['will', 'shall', "'ll", 'wo']);
const conditional = new Set(['would', 'could', 'might', 'may', 'should', "'d"]);
const passiveAgents = new Set([
  'by',
  'in',
  'to',
  'from',
  'at',
  'on',
  'for',
  'when',
  'after',
  'as',
  'with',
]);
/** An infinitive hangs on a verb or adjective at most this many tokens before it. */
const governorReach = 7;

/** The verb groups of a sentence, in order. */
export function readPredicates(reading: Base): Predicate[] {
  const predicates: Predicate[] = [];
  for (const mark of reading.marks) {
    if (!mark.isVerb) continue;
    predicates.push(readPredicate(reading, mark, predicates));
  }
  return predicates;
}

function readPredicate(reading: Base, mark: Mark, earlier: readonly Predicate[]): Predicate {
  const { tokens, sentence } = reading;
  let from = mark.from;
  const helpers: string[] = [];
  const startsWithBe = beForms.has(tokens[mark.from]!.lower) && mark.to > mark.from + 1;
  for (let i = mark.from - 1; i >= sentence.from && mark.from - i < 9; i--) {
    const word = tokens[i]!.lower;
    const isHelper =
      auxiliaries.has(word) ||
      (word === 'to' && helpers.length === 0) ||
      (word === 'to' && beOrHave(helpers[0]));
    if (!isHelper && !groupAdverbs.has(word) && !word.endsWith('ly')) break;
    if (isHelper || negations.has(word)) {
      helpers.unshift(word);
      from = i;
    }
  }
  const hasBe = startsWithBe || helpers.some((word) => beForms.has(word));
  const { form, lemma, verbs } = mark.entry;
  const isParticiple = form === 'ed' || form === 'part';
  const mood = moodOf(helpers, form ?? 'base', hasBe, reading, mark);
  const isPassive =
    isParticiple && (hasBe ? form !== null : mood === 'participle') && !lemma.startsWith('be ');
  const predicate: Predicate = {
    from,
    verb: mark.from,
    to: mark.to,
    senses: verbs,
    lemma,
    mood,
    isPassive,
    isNegated: helpers.some((word) => negations.has(word)),
    governor: null,
  };
  if (helpers.includes('to')) predicate.governor = governorOf(predicate, earlier, reading);
  return predicate;
}

const beOrHave = (word: string | undefined) => word === 'be' || word === 'have';

function moodOf(
  helpers: readonly string[],
  form: string,
  hasBe: boolean,
  reading: Base,
  mark: Mark,
): Mood {
  if (helpers.some((word) => future.has(word))) return 'future';
  if (helpers.some((word) => conditional.has(word))) return 'conditional';
  const toAt = helpers.indexOf('to');
  // "is to send", "are to be handed over": an order or a plan that stands.
  if (toAt > 0 && helpers.slice(0, toAt).some((word) => beForms.has(word))) return 'future';
  if (toAt >= 0) return 'infinitive';
  if (helpers.some((word) => haveForms.has(word))) return 'past';
  if (form === 'ing') return hasBe ? 'present' : 'gerund';
  if (hasBe) return helpers.some((word) => word === 'was' || word === 'were') ? 'past' : 'present';
  if (form === 'part') return 'participle';
  if (form === 'ed') return isReduced(reading, mark) ? 'participle' : 'past';
  return form === 'past' ? 'past' : 'present';
}

/** "12 rockets fired from launchers", "soldiers killed in two years": a participle after its noun. */
function isReduced(reading: Base, mark: Mark): boolean {
  const { tokens, sentence } = reading;
  const after = mark.to < sentence.to ? tokens[mark.to] : undefined;
  const isJoined =
    after !== undefined &&
    /^(?:and|or)$/.test(after.lower) &&
    /^(?:them|whom|which|people)$/.test(reading.tokens[mark.from - 1]?.lower ?? '');
  const hasNoObject =
    after !== undefined && (/^[.,;:)–—]$/.test(after.text) || passiveAgents.has(after.lower));
  if (!isJoined && !hasNoObject) return false;
  const before = mark.from > sentence.from ? tokens[mark.from - 1]! : undefined;
  if (!before || before.kind !== 'word') return before?.kind === 'number';
  return (
    !prepositions.has(before.lower) && !/^(it|he|she|they|who|which|that|and)$/.test(before.lower)
  );
}

/** The verb that an infinitive hangs on: the last one before it, within reach and without a stop between. */
function governorOf(
  predicate: Predicate,
  earlier: readonly Predicate[],
  reading: Base,
): Predicate | null {
  const last = earlier.at(-1);
  if (!last || predicate.from - last.to > governorReach) return null;
  for (let i = last.to; i < predicate.from; i++)
    if (/^[;:.]$/.test(reading.tokens[i]!.text)) return null;
  return last;
}
