import type { Token, TokenKind } from '../model/document.js';
import { abbreviations } from '../lexicon/en/abbreviations.js';

// One sticky alternation, tried once at each place: every branch begins with another class of
// characters, so that no input makes it go back over what it has read.
const letter = '\\p{L}\\p{M}';
const branches = [
  String.raw`(?<sign>(?:US|AU|CA|Can|NZ|HK|NT|A|C|S|R)?\$|(?:JP|CN)?¥|E£|[\p{Sc}%‰~≈<>≤≥±]|[+−](?=[\d$€£]))`,
  String.raw`(?<number>\d+(?:[.,\u00a0\u202f]\d+)*)`,
  // "U.S.", "U.N.", "a.m."
  String.raw`(?<acronym>(?:\p{L}\.){2,})`,
  String.raw`(?<word>[${letter}]+(?:[\d${letter}]|[-‑](?=[\d${letter}])|['’](?=[${letter}]))*)`,
  String.raw`(?<punct>[^\s])`,
];
const pattern = new RegExp(branches.join('|'), 'suy');
/** Endings that are words of their own: "Ukraine's", "wasn't", "we'll". */
const ending = /(?:n['’]t|['’](?:s|ll|ve|re|d|m))$/i;
/** "EUR50m", "Rs3,700": a currency code that touches its number. */
const touchingCode = /^(?:[A-Z]{3}|Rs|Rp|RM|kr)(?=\d)/;

/** Cuts a text into tokens, in order; offsets are UTF-16 code units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const space = /\s+/y;
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    const gap = space.exec(text)?.[0].length ?? 0;
    at += gap;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    at = pushToken(tokens, match, text, gap === 0 && tokens.length > 0);
  }
  return tokens;
}

/** Adds what the match stands for (a possessive or a contraction makes two tokens) and gives the offset after it. */
function pushToken(tokens: Token[], match: RegExpExecArray, text: string, glued: boolean): number {
  const start = match.index;
  const groups = match.groups ?? {};
  const add = (kind: TokenKind, from: number, to: number, isGlued: boolean) => {
    const slice = text.slice(from, to);
    tokens.push({ kind, start: from, end: to, text: slice, lower: fold(slice), glued: isGlued });
    return to;
  };
  const raw = match[0];
  if (groups.number) return add('number', start, start + raw.length, glued);
  if (groups.sign) return add('sign', start, start + raw.length, glued);
  if (groups.punct) return add('punct', start, start + raw.length, glued);
  if (groups.acronym) return add('word', start, start + raw.length, glued);
  const code = touchingCode.exec(raw)?.[0];
  if (code) return add('sign', start, start + code.length, glued);
  const owner = ending.exec(raw);
  if (owner) {
    add('word', start, start + owner.index, glued);
    return add('word', start + owner.index, start + raw.length, true);
  }
  const end = start + raw.length;
  const dotted = text[end] === '.' && (abbreviations.has(fold(raw)) || isNumero(raw, text, end));
  return add('word', start, dotted ? end + 1 : end, glued);
}

/** "No. 5" is a list number; "He said no. Five others" is not. */
function isNumero(word: string, text: string, end: number): boolean {
  return /^nos?$/i.test(word) && /^\d/.test(text.slice(end + 1, end + 3).trimStart());
}

/** Lower case without accents, with typographic apostrophes and hyphens made plain, so that tables need one form. */
function fold(text: string): string {
  const plain = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase().replace(/[’‑]/g, (sign) => (sign === '’' ? "'" : '-'));
}
