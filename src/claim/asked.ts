import { giverWords } from './agents.js';
import type { Reading } from './chunk.js';
import { actorsOf, partiesBehind } from './parties.js';
import { closedGivers, type Givers } from './sides.js';
import type { Cue, Site } from './site.js';
import { subjectsOf } from './subject.js';

/** "asked Washington for", "asking Congress for": who is asked; an appeal is to nobody that can be listed. */
export function askedOf({ reading, scene, counted }: Site, cue: Cue | null): Givers {
  if (!cue) return closedGivers;
  const { chunks } = reading;
  const asks = /^(?:ask|urge|call|request|seek|demand|beg|press|tell)/;
  const at = asks.test(cue.verb.lemma)
    ? cue.at
    : cue.verb.governor >= 0 && asks.test(chunks[cue.verb.governor]!.verb!.lemma)
      ? cue.verb.governor
      : -1;
  if (at < 0) return toldOf(reading, cue);
  const next = chunks[at + 1];
  // "the $2.4bn that the UN asked for Ethiopia": for whom, and nobody who is asked.
  const isAskedFor = counted.last < at && chunks[at]!.verb!.lemma.endsWith(' for');
  const asked = next?.kind === 'noun' && !next.figure && !isAskedFor ? next.mentions[0] : undefined;
  const asker = actorsOf(reading, subjectsOf(reading, at));
  if (asked && asker.includes(asked.party.id)) return { ids: asker, isClosed: true };
  if (asked) return { ids: [asked.party.id], isClosed: true };
  // An executive that asks its own legislature: the state gives.
  const isOwn =
    next?.kind === 'noun' &&
    /^(?:parliament|congress|lawmakers|legislators|mps|senate|deputies)$/.test(next.word);
  if (isOwn)
    return {
      ids: asker.filter((id) => !scene.receiver.includes(id) || scene.ranking.length === 1),
      isClosed: true,
    };
  return {
    ids: partiesBehind(reading, at, chunks.length, giverWords).filter((id) => !asker.includes(id)),
    isClosed: true,
  };
}

/** "has told Washington that it needs": who is told. */
function toldOf({ chunks }: Reading, cue: Cue): Givers {
  for (let i = cue.at - 1; i >= Math.max(0, cue.at - 5); i--)
    if (chunks[i]!.kind === 'verb' && /^(?:tell|ask)$/.test(chunks[i]!.verb!.lemma)) {
      const named = chunks[i + 1]?.mentions[0];
      return named && /^(?:seat|leader|name)$/.test(named.party.form)
        ? { ids: [named.party.id], isClosed: true }
        : closedGivers;
    }
  return closedGivers;
}
