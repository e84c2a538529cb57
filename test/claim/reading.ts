import type { Chunk, Reading } from '../../src/claim/chunk.js';
import { createScene } from '../../src/claim/scene.js';
import { readDocument } from '../../src/text/sentences.js';

/** A text of one sentence in chunks. */
export const readingOf = (text: string): Reading =>
  createScene(readDocument(text), 'floor').reading(0)!;

/** The words that a chunk covers. */
export const wordsOf = ({ tokens }: Reading, { from, to }: Chunk): string =>
  tokens
    .slice(from, to)
    .map(({ text, glued }, i) => (glued || i === 0 ? text : ` ${text}`))
    .join('');
