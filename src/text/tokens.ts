import { abbreviations } from '../lexicon/en/abbreviations.js';
import type { Token, TokenKind } from './document.js';
import { fold } from './fold.js';
import { nodeOf } from './vocabulary.js';

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** Classes of ASCII; everything else is asked of Unicode. */
const classes = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = SPACE;
for (let code = 0; code < 26; code++) classes[65 + code] = classes[97 + code] = LETTER;
for (let code = 48; code < 58; code++) classes[code] = DIGIT;

const letter = /^[\p{L}\p{M}]/u;
const space = /^\s/;
const sign = /^[\p{Sc}%‰~≈<>≤≥±+−]/u;
/** "US$", "A$": letters that make one sign with what follows; a code that touches its number ("EUR50m"). */
const dollarPrefix = /^(?:US|AU|CA|Can|NZ|HK|NT|A|C|S|R|E|JP|CN)$/;
const touchingCode =
  /^(?:(?:[A-Z]{3}|R[spM]?|kr|K?Sh|Ksh|Tk)(?=\d)|[KP](?=\d[\d.,]{0,9} ?(?:[mb]n?|million|billion|trillion)\b))/;
const scaled = /^(?:million|billion|trillion|thousand|hundred|crore|bn|m)-/;
/** Endings that are words of their own: "Ukraine's", "wasn't", "we'll". */
const ending = /(?:n't|'(?:s|ll|ve|re|d|m))$/;

/** Cuts a text into tokens, in order, in one pass; offsets are UTF-16 code units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at += 1;
      glued = false;
      continue;
    }
    at =
      kind === LETTER
        ? readWord(tokens, text, at, glued)
        : kind === DIGIT
          ? push(tokens, 'number', text, at, endOfNumber(text, at), glued)
          : readMark(tokens, text, at, glued);
    glued = true;
  }
  return tokens;
}

/** The class of a character; 0 for marks, and behind the end of the text. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  // Behind the end too.
  if (!(code >= 128)) return classes[code] ?? 0;
  const point = String.fromCodePoint(text.codePointAt(at) ?? code);
  return letter.test(point) ? LETTER : space.test(point) ? SPACE : 0;
}

/** Adds a token and gives the offset after it. */
function push(
  tokens: Token[],
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  glued: boolean,
): number {
  const slice = text.slice(start, end);
  const lower = kind === 'word' ? fold(slice) : slice;
  const isCapital = kind === 'word' && lower !== slice && isUpper(slice);
  const node = kind === 'word' ? nodeOf(lower) : undefined;
  tokens.push({ kind, start, end, text: slice, lower, glued, isCapital, node });
  return end;
}

const isUpper = (word: string) => word[0] !== word[0]!.toLowerCase();

/** Digits with the marks that group them: "300,000", "1.155", "24.02.2022". */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isDigit(text, at)) at += 1;
    const mark = text[at];
    const groups = mark === ',' || mark === '.' || mark === '\u00a0' || mark === '\u202f';
    if (!groups || !isDigit(text, at + 1)) return at;
    at += 1;
  }
}

const isDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code < 58;
};

/** A currency sign, a sign of size, or one mark of punctuation. */
function readMark(tokens: Token[], text: string, at: number, glued: boolean): number {
  const point = String.fromCodePoint(text.codePointAt(at)!);
  const end = at + point.length;
  const isSign = sign.test(point) && !(/[+−]/.test(point) && !/^[\d$€£]/.test(text[end] ?? ''));
  return push(tokens, isSign ? 'sign' : 'punct', text, at, end, glued);
}

/** A word, with its inner hyphens, apostrophes and digits; a possessive or a contraction makes two tokens. */
function readWord(tokens: Token[], text: string, from: number, glued: boolean): number {
  const acronym = endOfAcronym(text, from);
  if (acronym > 0) return push(tokens, 'word', text, from, acronym, glued);
  const end = endOfScale(text, from) || endOfWord(text, from);
  const word = text.slice(from, end);
  if (text[end] === '$' && dollarPrefix.test(word))
    return push(tokens, 'sign', text, from, end + 1, glued);
  const code =
    isDigit(text, from + 1) || isDigit(text, from + 2) || isDigit(text, from + 3)
      ? (touchingCode.exec(text.slice(from, from + 24))?.[0].length ?? 0)
      : 0;
  if (code > 0) {
    return push(tokens, 'sign', text, from, from + code, glued);
  }
  const cut = word.includes("'") || word.includes('’') ? endingOf(word) : 0;
  if (cut > 0) {
    push(tokens, 'word', text, from, end - cut, glued);
    return push(tokens, 'word', text, end - cut, end, true);
  }
  const isDotted =
    text[end] === '.' && (abbreviations.has(fold(word)) || isNumero(text, word, end));
  return push(tokens, 'word', text, from, isDotted ? end + 1 : end, glued);
}

/** "U.S.", "a.m.": single letters with full stops; 0 where there is none. */
function endOfAcronym(text: string, from: number): number {
  let at = from;
  while (text[at + 1] === '.' && classAt(text, at) === LETTER) at += 2;
  return at - from >= 4 ? at : 0;
}

/** "billion-plus", "million-euro": a scale ends at its hyphen. */
function endOfScale(text: string, from: number): number {
  const found = scaled.test(text.slice(from, from + 9)) ? text.indexOf('-', from) : -1;
  return Math.max(found, 0);
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? classes[code]! : classAt(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    const joins =
      code === 45 || code === 0x2011 // hyphens
        ? classAt(text, at + 1) === LETTER || isDigit(text, at + 1)
        : (code === 39 || code === 0x2019) && classAt(text, at + 1) === LETTER; // apostrophes
    if (!joins) break;
  }
  return at;
}

function endingOf(word: string): number {
  const found = ending.exec(word.toLowerCase().replace('’', "'"));
  return found && found.index > 0 ? found[0].length : 0;
}

/** "No. 5" is a list number; "He said no. Five others" is not. */
const isNumero = (text: string, word: string, end: number) =>
  /^nos?$/i.test(word) && isDigit(text, end + 2);
