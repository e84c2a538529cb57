import { auxiliaries, groupAdverbs } from '../lexicon/en/grammar.js';
import { speechVerbs } from '../lexicon/en/speech.js';
import type { Counted } from './counted.js';
import type { Cue } from './cues.js';
import { markAt } from './reading.js';
import { agentAfterBy, isObject, subjectOf, type Agent } from './roles.js';
import type { Scene } from './scene.js';
import type { Predicate, Reading } from './sentence.js';

export const noAgent: Agent = { kind: 'none' };

/** Who does what a cue tells of a figure; a pronoun is traced to the party that it means. */
export function agentOf(reading: Reading, counted: Counted, cue: Cue, scene: Scene): Agent {
  const { predicate } = cue;
  if (predicate.isPassive) {
    const ids = agentAfterBy(
      reading,
      predicate.to,
      Math.min(reading.sentence.to, predicate.to + 12),
    );
    return ids.length > 0
      ? { kind: 'party', ids, mark: markAt(reading, predicate.verb)! }
      : noAgent;
  }
  const agent = subjectOf(reading, predicate.governor ?? predicate);
  // What stands before a figure that is itself the subject ("ten tanks have gone out") is none of its own.
  const isOther = agent.kind === 'party' && agent.mark.to <= counted.quantity.from;
  if (cue.side === 'after' && isOther) return noAgent;
  const isThing = /^(?:it|they)$/.test(reading.tokens[predicate.from - 1]?.lower ?? '');
  return agent.kind === 'pronoun' && isThing ? antecedentOf(reading, predicate, scene) : agent;
}

/** Whom "it" means: a subject before it in the sentence, else one behind it, else the last party of the sentence before. */
function antecedentOf(reading: Reading, predicate: Predicate, scene: Scene): Agent {
  const names = reading.marks.filter(
    ({ from, entry }) =>
      entry.party && /^(?:name|body|seat)$/.test(entry.party.form) && !isObject(reading, from),
  );
  const before = names.filter(({ to }) => to < predicate.from);
  const own = before.findLast(({ to }) => actsNext(reading, to)) ?? before[0];
  if (own) return { kind: 'party', ids: [own.entry.party!.id], mark: own };
  const later = reading.predicates.find((one) => one.from > predicate.from && !one.isPassive);
  const subject = later ? subjectOf(reading, later) : null;
  if (subject?.kind === 'party') return subject;
  const earlier = scene.readings[reading.index - 1];
  const mark = earlier?.marks.findLast(
    ({ entry }) => entry.party && /^(?:name|body|seat)$/.test(entry.party.form),
  );
  return mark ? { kind: 'party', ids: [mark.entry.party!.id], mark } : { kind: 'pronoun' };
}

/** A verb stands right behind the name, so that it is a subject. */
function actsNext(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? '';
  return (
    auxiliaries.has(word) ||
    groupAdverbs.has(word) ||
    speechVerbs.has(word) ||
    markAt(reading, at)?.isVerb === true
  );
}
