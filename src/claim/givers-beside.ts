import type { PartyId } from '../model/claim.js';
import { bit, isOf, textOf } from '../text/vocabulary.js';
import { agentWords, giverWords } from './agents.js';
import { gappedParty } from './clause.js';
import { readCounted } from './counted.js';
import { namesFrom, partiesBehind } from './parties.js';
import { draftOf } from './scene.js';
import type { Site } from './site.js';

// Givers that stand beside the figure, whatever verb tells of it.

/** "London follows with £60m", "Washington heads the table with $291m": who comes with money, brings it. */
export function bringersOf({ reading, counted }: Site): readonly PartyId[] {
  const { chunks, tokens } = reading;
  if (chunks[counted.at - 1]?.word !== 'with') return [];
  let first = counted.at - 1;
  while (/^(?:noun|verb|preposition)$/.test(chunks[first - 1]?.kind ?? '')) first -= 1;
  const [mention] = chunks[first]!.mentions;
  const { from } = chunks[first]!;
  if (!mention || mention.from > from + (isOf(tokens[from], bit.determiner) ? 1 : 0)) return [];
  return brings.test(textOf(tokens, mention.to, chunks[counted.at]!.from))
    ? [mention.party.id]
    : [];
}

const brings =
  /\b(?:(?:top|head|lead)(?:s|ped|ed)? (?:the )?(?:list|table|field|way|donors|pledges)|(?:follow|weigh|step|chip|chime|pitch|kick|lead|head|top|join)(?:s|ed|ped)?|led|(?:comes?|came) (?:second|third|next|forward))\b/;

/** "on top of an earlier $100 million", "$14bn of the $61bn": the figure that this one hangs on has a giver. */
export function hostGivers(site: Site): readonly PartyId[] {
  const { reading, counted, links, scene } = site;
  if (reading.chunks[counted.at - 1]?.kind !== 'preposition') return [];
  const host = links.find(({ at, role }) => role !== 'noun' || reading.chunks[at]!.figure)?.at;
  if (host === undefined) return [];
  const told = draftOf(scene, reading.chunks[host]!.figure)?.by;
  // "and the Czechs 75 firefighters with 25 engines"
  return (
    told ??
    (reading.chunks[host]!.figure
      ? gappedParty({ ...site, counted: readCounted(reading, host) })
      : [])
  );
}

/** "From neighbouring India came an offer of $5 million": the sentence opens with who gives. */
export function openingGivers({ reading: { chunks }, counted }: Site): readonly PartyId[] {
  if (chunks[0]?.word !== 'from') return [];
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const isBrought =
    verb > 0 && verb < counted.at && /^(?:come|arrive)$/.test(chunks[verb]!.verb!.lemma);
  return isBrought ? namesFrom(chunks, 1, verb) : [];
}

/** "$50 million from Norway", "USD 20 million by Switzerland": right behind the figure. */
export function partiesBeside({ reading, counted }: Site): readonly PartyId[] {
  const { chunks } = reading;
  for (let i = counted.last + 1; i < Math.min(chunks.length - 1, counted.last + 4); i++) {
    const { kind, word, verb } = chunks[i]!;
    // "104 by Rafah": the way that it took.
    if (kind === 'preposition' && giverWords.has(word))
      return word !== 'from' && chunks[i + 1]!.mentions[0]?.party.form === 'place'
        ? []
        : namesFrom(chunks, i + 1, i + 2);
    if (kind === 'verb') {
      const isReduced = verb!.mood === 'participle' && verb!.isPassive;
      return isReduced ? partiesBehind(reading, i + 1, i + 3, agentWords) : [];
    }
    // "worth $50bn, from the European Union,"
    const isParted =
      kind === 'comma' && i === counted.last + 1 && giverWords.has(chunks[i + 1]!.word);
    if (kind !== 'noun' && kind !== 'preposition' && !isParted) return [];
  }
  return [];
}
