import type { Span } from '../model/span.js';
import type { WordNode } from './entry.js';

/**
 * word: letters, with inner hyphens, apostrophes and digits ("air-defence", "S-300", "U.S.");
 * number: digits with their grouping and decimal marks ("300,000", "1.155");
 * sign: a currency or other sign that belongs to a number ("$", "US$", "%", "+", "~");
 * punct: everything else that is printed. White space makes no token.
 */
export type TokenKind = 'word' | 'number' | 'sign' | 'punct';

/** A word, number, sign or mark where it stands. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case without accents, with plain apostrophes and hyphens. */
  readonly lower: string;
  /** No white space stands between this token and the one before. */
  readonly glued: boolean;
  /** It begins with a capital letter. */
  readonly isCapital: boolean;
  /** What the lexicon knows of the word, and of phrases that begin with it. */
  readonly node: WordNode | undefined;
}

/** A sentence, a heading or a list item. */
export interface Sentence extends Span {
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Number of the line (paragraph, heading, list item) that it stands in, from 0. */
  readonly line: number;
  /** The line begins with a bullet, a dash or a list number. */
  readonly isListItem: boolean;
}

/** A text cut into tokens and sentences; every offset points into `text`. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
