import { bit, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import type { Draft } from './draft.js';
import { openerOf, type Scene } from './scene.js';
import { findSpeeches, type Speech, type Voices } from './speeches.js';

/** A report goes on into this many sentences behind the one that names its speaker. */
const carryReach = 3;

/** Finds for each draft who states its figure, as named in the text; null where the writer does. */
export function createSpeakers(scene: Scene): (draft: Draft) => string | null {
  const voices: Voices = { fullNames: new Map(), last: null };
  const cache: Speech[][] = [];
  const speechesOf = (index: number): readonly Speech[] => {
    // In order, so that a pronoun finds the speaker before it.
    while (cache.length <= index) cache.push(findSpeeches(scene.reading(cache.length)!, voices));
    return cache[index]!;
  };
  return (draft) => {
    const own = speechFor(scene.reading(draft.sentence)!, speechesOf(draft.sentence), draft);
    return own ? own.name : carriedName(scene, draft, speechesOf);
  };
}

/** The speech that covers a figure: the last one that leads to it, else the first that trails it. */
function speechFor(reading: Reading, speeches: readonly Speech[], { quantity }: Draft): Speech | null {
  const leading = speeches.findLast(
    ({ at, isTrailing }) => at < quantity.from && !isTrailing && !isParted(reading, at, quantity.from),
  );
  if (leading) return leading;
  const trailing = speeches.find(({ at, isTrailing }) => at >= quantity.to && isTrailing);
  if (trailing) return trailing;
  return speeches.findLast(({ at }) => at < quantity.from) ?? null;
}

/** A semicolon parts reports. */
function isParted({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

function carriedName(
  scene: Scene,
  draft: Draft,
  speechesOf: (index: number) => readonly Speech[],
): string | null {
  const { sentences } = scene.document;
  const here = sentences[draft.sentence]!;
  if (!continuesReport(scene, draft)) return null;
  const from = here.isListItem ? openerOf(scene, draft.sentence) : draft.sentence - 1;
  for (let i = from; i >= Math.max(0, from - carryReach + 1); i--) {
    if (sentences[i]!.line !== sentences[from]!.line || (!here.isListItem && sentences[i]!.line !== here.line)) return null;
    const name = speechesOf(i).findLast((one) => one.name !== null)?.name;
    if (name) return name;
  }
  return null;
}

/** The writer speaks again where a new sentence brings a party of its own as the one who gives. */
function continuesReport(scene: Scene, draft: Draft): boolean {
  const { from, isListItem } = scene.document.sentences[draft.sentence]!;
  if (isListItem || isOf(scene.document.tokens[from], bit.subjectPronoun)) return true;
  return !draft.namesBy || draft.topic === 'casualties';
}
