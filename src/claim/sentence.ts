import type { Sentence, Token } from '../model/document.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { Entry, VerbSense } from '../text/vocabulary.js';

/** A lexicon phrase where it stands; token indices of the document, `to` exclusive. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
  /** A form that could be noun or verb ("strikes") is used as a verb here. */
  readonly isVerb: boolean;
}

/** One sentence with all that the lexicon knows of it. */
export interface Reading {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** The mark that covers a token, by token index minus `sentence.from`. */
  readonly covering: readonly (Mark | undefined)[];
  readonly quantities: readonly FoundQuantity[];
  readonly predicates: readonly Predicate[];
  /** The verb group that covers a token, and the figure that begins at it, by token index minus `sentence.from`. */
  readonly verbAt: readonly (Predicate | undefined)[];
  readonly figureAt: readonly (FoundQuantity | undefined)[];
}

/** How a verb is put: what has happened, what is said to come, what is only thought of. */
export type Mood =
  'past' | 'present' | 'future' | 'conditional' | 'infinitive' | 'participle' | 'gerund';

/** A verb with its auxiliaries; token indices of the document. */
export interface Predicate {
  readonly from: number;
  /** The main verb, and the token after it (with its particle). */
  readonly verb: number;
  readonly to: number;
  readonly senses: readonly VerbSense[];
  readonly lemma: string;
  readonly mood: Mood;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "plans" of "plans to send". */
  governor: Predicate | null;
}
