import type { Document, Sentence, Token } from './document.js';
import { readLines } from './lines.js';
import { tokenize } from './tokens.js';

const terminal = new Set(['.', '!', '?', '…']);
const closing = new Set(['"', '”', '’', "'", ')', ']', '»']);
const bullet = new Set([
  '•',
  '▪',
  '◾',
  '‣',
  '·',
  '–',
  '-',
  '—',
  '*',
  '●',
  '○',
  '■',
  '►',
  '➡',
  '⚡',
  '️',
]);
/** Signs that posts begin their lines with: "🔻 tanks – 10,952". */
const picture = /^\p{Extended_Pictographic}/u;
const nonStarter = /^[\p{Ll}]/u;
/** Tokens of a sentence at most: text without stops must not make reading it slow. */
const longest = 300;
/** Words that begin a sentence even after "U.S." or "Inc.". */
const starters = new Set(
  'the a an it he she they we i in on at but however meanwhile this that these those there his her its their as after before since while when if for by with more some'.split(
    ' ',
  ),
);

/** Cuts a text into tokens and sentences. Lines end sentences, and so do full stops that are no part of an abbreviation. */
export function readDocument(text: string): Document {
  const tokens = tokenize(text);
  const lines = readLines(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  let lineFrom = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const next = tokens[i];
    const endsLine = next === undefined || (!next.glued && next.start >= lines[line]!.end);
    if (!endsLine && i - from < longest && !breaksSentence(tokens, from, i)) continue;
    sentences.push(makeSentence(tokens, from, i, line, lineFrom));
    from = i;
    if (!endsLine) continue;
    while (next && next.start >= lines[line]!.end) line += 1;
    lineFrom = i;
  }
  return { text, tokens, sentences };
}

function makeSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  line: number,
  lineFrom: number,
): Sentence {
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    line,
    isListItem: startsList(tokens, lineFrom),
  };
}

function startsList(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  if (bullet.has(first.text) || picture.test(first.text)) return true;
  const next = tokens[at + 1];
  const marksNumber = next?.glued === true && (next.text === '.' || next.text === ')');
  return first.kind === 'number' && marksNumber && tokens[at + 2]?.glued === false;
}

/** Whether a sentence ends before token `i`, within one line. */
function breaksSentence(tokens: readonly Token[], from: number, i: number): boolean {
  const next = tokens[i]!;
  if (next.glued) return false;
  if (bullet.has(next.text) && next.text.charCodeAt(0) > 0x2020) return true;
  let end = i - 1;
  while (end > from && closing.has(tokens[end]!.text)) end -= 1;
  const last = tokens[end]!;
  if (last.kind === 'word' && last.text.endsWith('.')) {
    return /\..*\.$/.test(last.text) && starters.has(next.lower) && /^\p{Lu}/u.test(next.text);
  }
  if (!terminal.has(last.text)) return false;
  return !nonStarter.test(next.text);
}
