import type { Chunk, Reading } from './chunk.js';
import type { Counted } from './counted.js';
import { verbLinked } from './cues.js';
import { draftOf, type Scene } from './scene.js';
import type { Site } from './site.js';
import { subjectsOf } from './subject.js';

// Figures that tell how large or able something is, and not what happened.

const sized = new Set(
  'crew city town survey team staff population village district region force army brigade garrison delegation group sample cabinet fleet workforce territory area county country stadium company board jury family'.split(
    ' ',
  ),
);

/** "a boat with 25 aboard", "a ferry with 400 travellers on board": who is there, not what happened to them. */
export function isAboard(
  { tokens, chunks }: Reading,
  { isBare, at, last, nouns }: Counted,
): boolean {
  // "with 600 tonnes of flour on board"
  if (nouns.some(({ group }) => group === 'relief')) return false;
  if (!isBare && chunks[at - 1]?.word !== 'with') return false;
  const { to } = chunks[last]!;
  return (
    tokens[to]?.lower === 'aboard' ||
    (tokens[to]?.lower === 'on' && tokens[to + 1]?.lower === 'board')
  );
}

/** "41 survivors, among them three children", "a boat with 60 migrants, including 12 children, capsized": part of a figure that is no claim. */
export function isPartOfUntold({ chunks }: Reading, { at }: Counted, scene: Scene): boolean {
  if (!/^(?:among|including)$/.test(chunks[at - 1]?.word ?? '')) return false;
  const host = chunks[chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2];
  return (
    host?.figure?.kind === 'count' &&
    host.nouns.some(({ group }) => group === 'person') &&
    !draftOf(scene, host.figure)
  );
}

/** "It will save thousands of lives": nobody has died. */
export function isSaved({ chunks }: Reading, { at, last }: Counted): boolean {
  if (chunks[last]!.word !== 'lives') return false;
  return chunks
    .slice(Math.max(0, at - 4), at)
    .some(({ verb }) =>
      /^(?:save|spare|protect|rebuild|risk|touch|change)$/.test(verb?.lemma ?? ''),
    );
}

/** What brings something does so now: "An air bridge lands 20 tonnes a day". */
const moves = /^(?:land|bring|bring in|deliver|arrive|take|reach|feed|supply|include|contain)$/;

/** "A launcher carries six rockets", "a crew can fire eight shells": what one of a kind can do. */
export function isCapability(site: Site): boolean {
  const { reading } = site;
  const link = verbLinked(site);
  // "The measure provides $26.4 billion": what money does is no capability.
  const isGrant = /^(?:provide|include|contain|allocate|offer|guarantee|earmark)$/;
  if (site.counted.quantity.kind === 'money' && isGrant.test(link?.verb.lemma ?? '')) return false;
  if (link?.role !== 'object' || !/^(?:present|conditional)$/.test(link.verb.mood)) return false;
  if (link.verb.mood === 'present' && moves.test(link.verb.lemma)) return false;
  const [subject] = subjectsOf(reading, link.at);
  const first = subject === undefined ? undefined : reading.tokens[reading.chunks[subject]!.from];
  return (
    first !== undefined &&
    /^(?:a|an|each|every)$/.test(first.lower) &&
    // "a figure that includes 900 bodies"
    !/^(?:figure|number|toll|count|total|tally|estimate|list)$/.test(
      reading.chunks[subject!]!.word,
    ) &&
    !reading.chunks[subject!]!.nouns.some(({ group }) => group === 'giving')
  );
}

/** "a crew of 87", "a city of two million", "a survey of 9,900 people": how large something is. */
export function isSizeOf({ chunks }: Reading, at: number): boolean {
  // "out of a population estimated at 120,000"
  const [people, verb, preposition] = chunks.slice(Math.max(0, at - 3), at);
  if (
    people?.word === 'population' &&
    verb?.kind === 'verb' &&
    /^(?:at|of)$/.test(preposition!.word)
  )
    return true;
  const noun = chunks[at - 2];
  return (
    chunks[at - 1]?.word === 'of' && noun?.kind === 'noun' && !noun.figure && sized.has(noun.word)
  );
}

/** "19 drones crossed its border", "12 never got to their mark": what such a verb leads to receives nothing. */
export const isNoReceiver = ({ word }: Chunk): boolean =>
  /^(?:borders?|airspace|skies|territory|waters|way|marks?|targets?|goal|over)$/.test(word);
