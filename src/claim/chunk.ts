import type { FoundQuantity } from '../model/quantity.js';
import type { Sentence, Token } from '../text/document.js';
import type { NounSense, PartySense, VerbSense } from '../text/entry.js';

/** A party named inside a noun phrase; token indices, `to` exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly party: PartySense;
  /** "Germany's …" */
  readonly isOwner: boolean;
}

/** How a verb is put: what has happened, what is said to come, what is only thought of. */
export type Mood =
  'past' | 'present' | 'future' | 'conditional' | 'infinitive' | 'participle' | 'gerund';

/** What a verb group says. */
export interface VerbGroup {
  readonly senses: readonly VerbSense[];
  readonly lemma: string;
  readonly mood: Mood;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "is", "was", "stands at" with nothing but a complement behind. */
  readonly isCopula: boolean;
  /** Index of the chunk with "plans" in "plans to send", or -1. */
  readonly governor: number;
}

/**
 * noun: a noun phrase, with its figure and the parties in it; verb: a verb with its helpers;
 * stop: a mark that parts clauses (; : – ( )). Adverbs and quotation marks make no chunk.
 */
export type ChunkKind = 'noun' | 'verb' | 'preposition' | 'and' | 'comma' | 'opener' | 'stop';

/** A piece of a sentence; token indices of the document, `to` exclusive. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** Lower case: the word itself, of a noun phrase its last word. */
  readonly word: string;
  readonly figure: FoundQuantity | null;
  /** Senses of a noun phrase's head; empty where the lexicon does not know it. */
  readonly nouns: readonly NounSense[];
  /** Where the known head begins, or -1. */
  readonly head: number;
  readonly mentions: readonly Mention[];
  readonly verb: VerbGroup | null;
}

/** One sentence in chunks. */
export interface Reading {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quantities: readonly FoundQuantity[];
  readonly chunks: readonly Chunk[];
}

/** A chunk with nothing in it but what is told. */
export function makeChunk(
  told: Partial<Chunk> & Pick<Chunk, 'kind' | 'from' | 'to' | 'word'>,
): Chunk {
  return {
    figure: null,
    nouns: [],
    head: -1,
    mentions: [],
    verb: null,
    ...told,
  };
}
