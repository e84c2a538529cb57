import type * as verbs from '../lexicon/en/verbs.js';
import type { VerbForm } from './inflect.js';

/** The tables of nouns, by what a figure of them tells: what is fired, given, hit, or what happened to people. */
export type NounGroup =
  'projectile' | 'equipment' | 'relief' | 'attack' | 'structure' | 'person' | 'outcome' | 'giving';

/** One meaning of a noun. */
export interface NounSense {
  readonly group: NounGroup;
  /** Canonical item; for persons the subgroup, `people` where the noun names none; for giving its status. */
  readonly item: string;
}

/** The tables of verbs, by topic. */
export type VerbDomain = keyof typeof verbs.domains;

/** One meaning of a verb. */
export interface VerbSense {
  readonly domain: VerbDomain;
  /** The status or item that the verb tells of in that domain. */
  readonly sense: string;
  /** What it happens to is the verb's object ("kill") or its subject ("die"). */
  readonly patient: 'object' | 'subject';
}

/** How a word stands for a party: "Germany", "German", "Germans", "Berlin" as its seat, "Merkel", "Bavaria", "NATO". */
export type PartyForm = 'name' | 'adjective' | 'people' | 'seat' | 'leader' | 'place' | 'body';

/** The party that a word stands for. */
export interface PartySense {
  readonly id: string;
  readonly form: PartyForm;
}

/** What a word or phrase may mean; a word can be noun, verb and party at once. */
export interface Entry {
  readonly nouns: NounSense[];
  readonly verbs: VerbSense[];
  form: VerbForm | null;
  lemma: string;
  party: PartySense | null;
  /** Only with the capitals of the table ("US", "WHO"). */
  exact: string | null;
}

/** A word in the tree of phrases. */
export interface WordNode {
  entry: Entry | null;
  /** One bit for each class that the word is of. */
  flags: number;
  next: Map<string, WordNode> | null;
}
