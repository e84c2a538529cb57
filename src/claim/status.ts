import type { Predicate, Reading } from './sentence.js';
import type { GivingStatus } from '../model/claim.js';

/** Giving verbs whose tense decides between promise and delivery. */
const moved = new Set(['give', 'delivered', 'receive', 'arrive']);

/** What is yet to be announced or promised is no promise. */
const words = new Set(['announce', 'unveil', 'pledge', 'promise', 'vow', 'offer']);

/** The rung of the ladder of giving that a verb tells of, by its sense, tense, mood and negation. */
export function givingStatus(predicate: Predicate, sense: string): GivingStatus {
  const outer = governingStatus(predicate);
  if (outer && sense !== 'requested' && sense !== 'need') return outer;
  if (sense === 'need') return 'requested';
  if (moved.has(sense)) return movedStatus(predicate);
  if (sense === 'committed')
    return isOpen(predicate) ? 'proposed' : predicate.isNegated ? 'blocked' : 'committed';
  if (sense === 'pledged')
    return isOpen(predicate) && words.has(predicate.lemma) ? 'proposed' : 'pledged';
  if (sense === 'cancelled' || sense === 'blocked')
    return predicate.mood === 'conditional' ? 'proposed' : (sense as GivingStatus);
  return sense as GivingStatus;
}

const isOpen = ({ mood }: Predicate) => mood === 'future' || mood === 'conditional';

function movedStatus({ mood, isNegated, isPassive }: Predicate): GivingStatus {
  if (mood === 'conditional') return 'proposed';
  if (mood === 'future' || mood === 'infinitive' || isNegated) return 'pledged';
  if (mood === 'present' && !isPassive) return 'pledged';
  return 'delivered';
}

/** "plans to provide", "asked Congress to approve", "promised to deliver": the outer verb decides. */
function governingStatus(predicate: Predicate): GivingStatus | null {
  const { governor } = predicate;
  if (!governor) return null;
  const sense = governor.senses.find(({ domain }) => domain === 'giving')?.sense;
  if (
    sense === undefined ||
    sense === 'give' ||
    sense === 'delivered' ||
    sense === 'arrive' ||
    sense === 'receive'
  )
    return null;
  return givingStatus(governor, sense);
}

/** The status that the sentences just before tell of without a figure: "Denmark unveiled its 18th package." */
export function statusBefore(readings: readonly Reading[], index: number): GivingStatus | null {
  for (let i = index - 1; i >= Math.max(0, index - 2); i--)
    for (const predicate of readings[i]!.predicates) {
      const sense = predicate.senses.find((one) => one.domain === 'giving')?.sense;
      if (sense && sense !== 'need' && sense !== 'arrive') return givingStatus(predicate, sense);
    }
  return null;
}
