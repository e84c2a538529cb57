import type { PartyId } from '../model/claim.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import type { Counted } from './counted.js';
import type { Site } from './site.js';

/** Chunk at which a clause ends that goes on at `from`. */
export function clauseEnd({ chunks }: Reading, from: number): number {
  for (let i = from; i < chunks.length; i++) {
    const { kind, word, verb } = chunks[i]!;
    if (kind === 'stop' && word !== '(' && word !== ')') return i;
    if (kind === 'opener') return i;
    if (kind === 'verb' && verb!.mood !== 'participle' && verb!.mood !== 'infinitive' && i > from)
      return i;
  }
  return chunks.length;
}

/** Chunk at which the next figure of the sentence stands, or the sentence's end. */
export function nextFigure({ chunks }: Reading, from: number): number {
  for (let i = from; i < chunks.length; i++) if (chunks[i]!.figure) return i;
  return chunks.length;
}

/** "is in for €576 million, Portugal for €100 million": the figures stand behind the same preposition. */
const isParallel = ({ chunks, tokens }: Reading, at: number) =>
  chunks
    .slice(Math.max(1, at - parallelReach), Math.max(1, at - 2))
    .some(
      ({ figure, from }) => figure !== null && tokens[from - 1]!.lower === chunks[at - 1]!.word,
    );

/** "another £1.33m", "a further 20": nothing of its own stands before the figure. */
function opensWithFigure({ chunks, tokens }: Reading, { at, quantity }: Counted): boolean {
  return tokens
    .slice(chunks[at]!.from, quantity.from)
    .every((token) => isOf(token, bit.determiner | bit.filler));
}

/** No list is followed further back, in chunks. */
const parallelReach = 24;

const gifts = /^(?:pledged|committed|delivered)$/;

/** "Germany pledged €1.1bn, France €400m": the party right before a figure in a list. */
export function gappedParty({ reading, counted, scene }: Site): readonly PartyId[] {
  const { chunks } = reading;
  // "Britain (£47 million), the EU (€30 million)"
  const named = chunks[counted.at - 1]?.word === '(' ? chunks[counted.at - 2] : undefined;
  const own = named?.kind === 'noun' && !named.figure ? named.mentions.at(-1) : undefined;
  if (own && own.to === named!.to && !own.isOwner) return [own.party.id];
  const { kind, word } = chunks[counted.at - 1] ?? {};
  // "Algeria: eight planes", where others gave just before.
  const last = scene.drafts.at(-1);
  const isGiven = last !== undefined && last.by.length > 0 && gifts.test(last.status ?? '');
  const label = isGiven && word === ':' && counted.at === 2 ? chunks[0]!.mentions[0] : undefined;
  if (label && label.to === chunks[0]!.to && !label.isOwner) return [label.party.id];
  const isFor = word === 'for';
  // "the World Bank one of $900m"
  const isOne = word === 'of' && chunks[counted.at - 2]?.word === 'one';
  const isGapped = kind === 'preposition' && (isOne || isParallel(reading, counted.at));
  const at = counted.at - (isOne ? 3 : isFor || isGapped ? 2 : 1);
  const before = chunks[at];
  if (before?.kind !== 'noun' || before.figure || !opensWithFigure(reading, counted)) return [];
  const opens = chunks[at - 1];
  if (
    isFor && !isGapped
      ? opens?.kind !== 'and'
      : opens && opens.kind !== 'and' && opens.kind !== 'comma' && opens.kind !== 'stop'
  )
    return [];
  const name = before.mentions.at(-1);
  return name && name.to === before.to && !name.isOwner ? [name.party.id] : [];
}
