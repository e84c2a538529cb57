import { bit, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import type { Draft } from './draft.js';
import { openerOf, type Scene } from './scene.js';
import { bodyIn, personIn } from './names.js';
import { findSpeeches, type Speech, type Voices } from './speeches.js';
import { subjectsOf } from './subject.js';

/** Finds for the drafts, in order, who states each figure, as named in the text; null where the writer does. */
export function createSpeakers(scene: Scene): (draft: Draft) => string | null {
  const voices: Voices = { fullNames: new Map(), last: null };
  const cache: Speech[][] = [];
  const speechesOf = (index: number): readonly Speech[] => {
    // In order, so that a pronoun finds the speaker before it.
    while (cache.length <= index) cache.push(findSpeeches(scene.reading(cache.length)!, voices));
    return cache[index]!;
  };
  let before: Said | null = null;
  return (draft) => {
    const reading = scene.reading(draft.sentence)!;
    const own = speechFor(reading, speechesOf(draft.sentence), draft);
    const name: string | null = own
      ? own.name
      : (askerOf(scene, draft, voices) ?? carriedName(scene, draft, before, speechesOf));
    before = { draft, name };
    return name;
  };
}

/** A figure and who stated it. */
interface Said {
  readonly draft: Draft;
  readonly name: string | null;
}

/** The speech that covers a figure: the last one that leads to it, else the first that trails it. */
function speechFor(
  reading: Reading,
  speeches: readonly Speech[],
  { quantity }: Draft,
): Speech | null {
  const leading = speeches.findLast(
    ({ at, isTrailing }) =>
      at < quantity.from && !isTrailing && !isParted(reading, at, quantity.from),
  );
  if (leading) return leading;
  const trailing = speeches.find(({ at, isTrailing }) => at >= quantity.to && isTrailing);
  if (trailing && !isParted(reading, quantity.to, trailing.at)) return trailing;
  const earlier = speeches.findLast(({ at }) => at < quantity.from);
  return earlier && !isParted(reading, earlier.at, quantity.from) ? earlier : null;
}

/** A semicolon parts reports. */
function isParted({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

/** "Kuleba has asked for two batteries", "the UN wants $2.7bn": a person or a body that asks states what is needed. */
function askerOf(
  scene: Scene,
  { status, verb, sentence }: Draft,
  { fullNames }: Voices,
): string | null {
  if (status !== 'requested' || verb < 0) return null;
  const reading = scene.reading(sentence)!;
  const [subject] = subjectsOf(reading, verb);
  const chunk = subject === undefined ? undefined : reading.chunks[subject];
  if (!chunk || chunk.figure || chunk.kind !== 'noun') return null;
  const parties = new Set<number>();
  for (const { from, to } of chunk.mentions) for (let i = from; i < to; i++) parties.add(i);
  const isState = chunk.mentions.some(({ party, to }) => to === chunk.to && party.form !== 'body');
  if (isState) return null;
  const person = personIn(reading.tokens, chunk.from, chunk.to, parties, fullNames);
  return person ?? (chunk.mentions.length > 0 ? bodyIn(reading, subject!) : null);
}

/** A report goes on over figures of one topic in the sentences that follow, and over the items of a list. */
function carriedName(
  scene: Scene,
  draft: Draft,
  before: Said | null,
  speechesOf: (index: number) => readonly Speech[],
): string | null {
  const { sentences, tokens } = scene.document;
  const here = sentences[draft.sentence]!;
  if (here.isListItem)
    return (
      lastName(speechesOf(openerOf(scene, draft.sentence))) ??
      lastName(speechesOf(Math.max(0, openerOf(scene, draft.sentence) - 1)))
    );
  const last = sentences[draft.sentence - 1];
  const isNext = last !== undefined && last.line === here.line;
  if (before && before.draft.sentence === draft.sentence)
    return before.name && before.draft.topic === draft.topic
      ? before.name
      : sameVoiceAround(draft.sentence, speechesOf, sentences);
  if (!isNext) return null;
  const refersBack =
    isOf(tokens[here.from], bit.subjectPronoun) ||
    /^(?:the|of|its|their|another)$/.test(tokens[here.from]!.lower);
  const isSame =
    before !== null &&
    before.draft.sentence >= draft.sentence - 1 &&
    before.draft.topic === draft.topic;
  if (before && before.draft.sentence >= draft.sentence - 1)
    return isSame && (refersBack || !draft.namesBy)
      ? before.name
      : sameVoiceAround(draft.sentence, speechesOf, sentences);
  return (
    lastName(speechesOf(draft.sentence - 1)) ??
    sameVoiceAround(draft.sentence, speechesOf, sentences)
  );
}

const lastName = (speeches: readonly Speech[]): string | null =>
  speeches.findLast(({ name }) => name !== null)?.name ?? null;

/** Between two speeches of one speaker the report is his. */
function sameVoiceAround(
  index: number,
  speechesOf: (index: number) => readonly Speech[],
  sentences: Scene['document']['sentences'],
): string | null {
  const { line } = sentences[index]!;
  let after: string | null = null;
  for (let i = index + 1; i <= index + 2 && after === null && sentences[i]?.line === line; i++)
    after = speechesOf(i)[0]?.name ?? null;
  if (after === null) return null;
  for (let i = index - 1; i >= Math.max(0, index - 3) && sentences[i]!.line === line; i--) {
    const name = lastName(speechesOf(i));
    if (name) return name === after ? name : null;
  }
  return null;
}
