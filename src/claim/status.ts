import type { GivingStatus } from '../model/claim.js';
import type { Reading, VerbGroup } from './chunk.js';

/** Giving verbs whose tense decides between promise and delivery. */
const moved = new Set(['give', 'delivered', 'receive', 'arrive']);
/** What is yet to be announced or promised is no promise. */
const words = new Set(['announce', 'unveil', 'pledge', 'promise', 'vow', 'offer']);

/** The rung of the ladder of giving that a verb tells of, by its sense, tense, mood and negation. */
export function givingStatus(reading: Reading, verb: VerbGroup, sense: string): GivingStatus {
  const outer = governingStatus(reading, verb);
  if (outer && sense !== 'requested' && sense !== 'need') return outer;
  if (sense === 'need') return 'requested';
  if (moved.has(sense)) return movedStatus(verb);
  if (sense === 'committed') return isOpen(verb) ? 'proposed' : verb.isNegated ? 'blocked' : 'committed';
  if (sense === 'pledged') return isOpen(verb) && words.has(verb.lemma) ? 'proposed' : 'pledged';
  if (sense === 'cancelled' || sense === 'blocked')
    return verb.mood === 'conditional' ? 'proposed' : (sense as GivingStatus);
  return sense as GivingStatus;
}

const isOpen = ({ mood }: VerbGroup) => mood === 'future' || mood === 'conditional';

function movedStatus({ mood, isNegated, isPassive, lemma }: VerbGroup): GivingStatus {
  if (mood === 'conditional') return 'proposed';
  if (mood === 'future' || mood === 'infinitive' || isNegated) return 'pledged';
  if (mood === 'present' && !isPassive) return lemma === 'account for' ? 'delivered' : 'pledged';
  return 'delivered';
}

/** "plans to provide", "asked Congress to approve", "promised to deliver": the outer verb decides. */
function governingStatus(reading: Reading, { governor }: VerbGroup): GivingStatus | null {
  if (governor < 0) return null;
  const outer = reading.chunks[governor]!.verb!;
  const sense = outer.senses.find(({ domain }) => domain === 'giving')?.sense;
  if (sense === undefined) return outer.governor >= 0 ? governingStatus(reading, outer) : null;
  if (moved.has(sense)) return null;
  return givingStatus(reading, outer, sense);
}

/** The status that a sentence tells of by its verbs, the first that gives: "Denmark unveiled its 18th package." */
export function statusIn(reading: Reading | undefined): GivingStatus | null {
  for (const { verb } of reading?.chunks ?? []) {
    const sense = verb?.senses.find(({ domain }) => domain === 'giving')?.sense;
    if (verb && sense && sense !== 'need' && sense !== 'arrive') return givingStatus(reading!, verb, sense);
  }
  return null;
}
