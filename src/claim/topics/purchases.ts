import { clauseEnd } from '../clause.js';
import { partiesBehind } from '../parties.js';
import type { Cue, Site } from '../site.js';

/** "will draw 4.7 billion yen from its reserves", "draws on its own stocks": who takes from its own gives. */
export const drawsOnOwn = ({ reading: { chunks } }: Site, { at, verb }: Cue) =>
  /^(?:draw|take)$/.test(verb.lemma) &&
  chunks
    .slice(at + 1, at + 6)
    .some(
      ({ word, mentions }, i, near) =>
        mentions.length === 0 &&
        /^(?:reserves?|stocks?|stockpiles?|budget|treasury|coffers|stores|arsenals?)$/.test(word) &&
        /^(?:from|on)$/.test(near[i - 1]?.word ?? ''),
    );

/**
 * A verb of getting as one of giving, where it is: who draws on what is its own gives, and so does who buys for
 * another: "buy shells for Ukraine", "$47m for buying shells".
 */
export function asGiven(site: Site, cue: Cue | null): Cue | null {
  const { reading, counted } = site;
  if (cue && drawsOnOwn(site, cue)) return { ...cue, sense: { ...cue.sense, sense: 'give' } };
  if (!cue || !/^(?:buy|purchase|procure|acquire)$/.test(cue.verb.lemma)) return cue;
  const isPurpose = cue.verb.mood === 'gerund' && reading.chunks[cue.at - 1]?.word === 'for';
  const isForOther = () =>
    partiesBehind(reading, cue.at + 1, clauseEnd(reading, counted.last + 1), new Set(['for']))
      .length > 0;
  const isGiven =
    isPurpose ||
    (cue.at < counted.at ? isForOther() : /^(?:gerund|infinitive)$/.test(cue.verb.mood));
  return isGiven ? { ...cue, sense: { ...cue.sense, sense: 'give' } } : cue;
}
