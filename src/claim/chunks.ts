import type { Token } from '../text/document.js';
import { bit, isOf, phraseAt } from '../text/vocabulary.js';
import { makeChunk, type Chunk, type ChunkKind } from './chunk.js';
import { readNoun } from './noun-phrase.js';
import type { Row } from './row.js';
import { readVerb } from './verb-group.js';

const stops = new Set([';', ':', '–', '—', '(', ')', '…', '•', '-', '‒', '―', '|', '[', ']', '/']);

/** Cuts a row of tokens into chunks, in one pass. */
export function readChunks(row: Row): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = row.from; i < row.to;) {
    const chunk = chunkAt(row, i, chunks);
    if (chunk) chunks.push(chunk);
    i = chunk ? chunk.to : i + 1;
  }
  return chunks;
}

function chunkAt(row: Row, i: number, before: readonly Chunk[]): Chunk | null {
  const { tokens, figures } = row;
  const token = tokens[i]!;
  if (figures.has(i)) return readNoun(row, i);
  if (token.kind === 'punct') return markAt(token, i);
  // A year is a phrase of its own: "signed in 2016 Israel".
  if (token.kind === 'number')
    return makeChunk({ kind: 'noun', from: i, to: i + 1, word: token.text });
  if (token.kind !== 'word') return null;
  // "WHO", "US": a name that is also a small word.
  if (
    token.isCapital &&
    isOf(token, bit.opener | bit.pronoun) &&
    phraseAt(tokens, i, row.to)?.entry.party
  )
    return readNoun(row, i);
  const verb = readVerb(row, i, before);
  if (verb) return verb;
  const kind = closedKind(row, i);
  if (kind) return makeChunk({ kind, from: i, to: i + 1, word: token.lower });
  return isOf(token, bit.adverb) && !isOf(token, bit.determiner | bit.pronoun)
    ? null
    : readNoun(row, i);
}

function markAt(token: Token, i: number): Chunk | null {
  const { text } = token;
  if (text === ',') return makeChunk({ kind: 'comma', from: i, to: i + 1, word: ',' });
  if (!stops.has(text) || (text === '-' && token.glued)) return null;
  return makeChunk({ kind: 'stop', from: i, to: i + 1, word: text });
}

function closedKind({ tokens, to }: Row, i: number): ChunkKind | null {
  const token = tokens[i]!;
  if (token.lower === 'that') {
    // "of that", "that sum": a pronoun or an article, and no opener, behind a preposition.
    return isOf(tokens[i - 1], bit.preposition) ? null : 'opener';
  }
  if (isOf(token, bit.opener)) return 'opener';
  if (isOf(token, bit.conjunction)) return 'and';
  if (isOf(token, bit.preposition) && !(token.lower === 'plus' && i + 1 >= to))
    return 'preposition';
  return null;
}
