import type { PartyId } from '../model/claim.js';
import type { Reading } from './chunk.js';
import { clauseEnd, nextFigure } from './clause.js';
import { partiesBehind } from './parties.js';
import { actorsMeant } from './referents.js';
import type { Cue, Site } from './site.js';
import { accusedAt, subjectsOf } from './subject.js';

/** Behind a passive verb: "by Israeli troops". */
export const agentWords = new Set(['by']);

/** "was hit by Russian forces": who stands behind "by" in the clause of a verb. */
export const agentsBehind = (reading: Reading, at: number) =>
  partiesBehind(
    reading,
    at + 1,
    Math.min(clauseEnd(reading, at + 1), nextFigure(reading, at + 1)),
    agentWords,
  );

/** Who does what a verb tells: its subject, or who stands behind "by"; none where the figure itself does it. */
export function agentsOf({ reading, counted, scene }: Site, { at, verb }: Cue): readonly PartyId[] {
  if (verb.isPassive) return agentsBehind(reading, at);
  return actorsMeant(
    reading,
    subjectsOf(reading, at).filter((one) => one !== counted.at),
    scene,
  );
}

/** "The group is accused of 26 attacks", "blamed Cambodia for 12 raids": who is said to have done what the figure counts. */
export const accusedOf = ({ reading, counted, scene }: Site): readonly PartyId[] =>
  actorsMeant(reading, accusedAt(reading, counted.at - 1), scene);

/** Before givers: "$50 million from Norway". */
export const giverWords = new Set(['from', 'by', 'via']);
