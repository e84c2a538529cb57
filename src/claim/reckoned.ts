import { bit, isOf, textOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import { endOfName } from './names.js';
import type { NameOf, Speech } from './speech.js';

export function accordingTo({ chunks }: Reading, i: number, nameOf: NameOf): Speech | null {
  const chunk = chunks[i]!;
  if (chunk.word !== 'according' || chunks[i + 1]?.word !== 'to' || chunks[i + 2]?.kind !== 'noun')
    return null;
  const name = nameOf(i + 2, endOfName(chunks, i + 2));
  return { at: chunk.from, isTrailing: i > 0, name };
}

/** "by the IOM's count", "by a UN estimate", "by the reckoning of the mission" */
export function byReckoning({ chunks, tokens }: Reading, i: number, nameOf: NameOf): Speech | null {
  const { from, to, word, mentions } = chunks[i]!;
  if (chunks[i - 1]?.word !== 'by' || !reckonings.test(word)) return null;
  const isTrailing = i > 1;
  if (chunks[i + 1]?.word === 'of' && chunks[i + 2]?.kind === 'noun') {
    const name = nameOf(i + 2, endOfName(chunks, i + 2));
    return name ? { at: from, isTrailing, name } : null;
  }
  const start = isOf(tokens[from], bit.determiner) ? from + 1 : from;
  const owner = tokens.findIndex(({ lower }, k) => k >= start && k < to && /^['’]s?$/.test(lower));
  if (owner > start) return { at: from, isTrailing, name: textOf(tokens, start, owner) };
  const [mention] = mentions;
  return mention ? { at: from, isTrailing, name: textOf(tokens, mention.from, mention.to) } : null;
}

export const reckonings =
  /^(?:count|estimate|estimates|reckoning|figures|tally|account|arithmetic|calculation|calculations|data)$/;
