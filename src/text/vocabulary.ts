import { bodies } from '../lexicon/en/bodies.js';
import { classes } from '../lexicon/en/grammar.js';
import * as items from '../lexicon/en/items.js';
import { leaders } from '../lexicon/en/leaders.js';
import { speech } from '../lexicon/en/speech.js';
import { states } from '../lexicon/en/states.js';
import * as verbs from '../lexicon/en/verbs.js';
import type { State } from '../lexicon/lexicon.js';
import type { Token } from './document.js';
import type { Entry, NounGroup, PartyForm, VerbDomain, VerbSense, WordNode } from './entry.js';
import { fold } from './fold.js';
import { formsOf, numbersOf } from './inflect.js';

type ClassName = keyof typeof classes | keyof typeof speech;

const names = [...Object.keys(classes), ...Object.keys(speech)] as ClassName[];
/** The bit of each class of words. */
export const bit = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Readonly<
  Record<ClassName, number>
>;

/** Whether a token is a word of one of the classes. */
export const isOf = (token: Token | undefined, bits: number): boolean =>
  token?.node !== undefined && (token.node.flags & bits) !== 0;

/** Whether a word can be a noun of a group. */
export const hasNoun = (token: Token | undefined, group: NounGroup): boolean =>
  token?.node?.entry?.nouns.some((noun) => noun.group === group) === true;

/** Whether a word can be a verb of a domain. */
export const hasVerb = (token: Token | undefined, domain: VerbDomain): boolean =>
  token?.node?.entry?.verbs.some((verb) => verb.domain === domain) === true;

let tree: WordNode | undefined;

/** What the lexicon knows of a word, in lower case. */
export function nodeOf(lower: string): WordNode | undefined {
  tree ??= buildTree();
  return tree.next!.get(lower);
}

/** A phrase of the lexicon where it stands in a text. */
export interface Phrase {
  readonly entry: Entry;
  /** Token after the phrase. */
  readonly to: number;
}

/** The longest phrase of the lexicon that begins at a token; names need their capitals. */
export function phraseAt(tokens: readonly Token[], at: number, limit: number): Phrase | null {
  let node = tokens[at]!.node;
  if (!node) return null;
  let found: Phrase | null = null;
  for (let i = at + 1; node; i++) {
    const entry: Entry | null = node.entry && usable(node.entry, tokens, at, i);
    if (entry) found = { entry, to: i };
    node = i < limit ? node.next?.get(tokens[i]!.lower) : undefined;
  }
  return found;
}

/** Drops the meanings that need capitals which the text does not have. */
function usable(entry: Entry, tokens: readonly Token[], from: number, to: number): Entry | null {
  if (!entry.party) return entry;
  const isNamed = tokens[from]!.isCapital || tokens[from]!.text.startsWith('al-');
  const isExact = entry.exact === null || entry.exact === textOf(tokens, from, to);
  if (isNamed && isExact) return entry;
  return entry.nouns.length + entry.verbs.length > 0 ? { ...entry, party: null } : null;
}

/** The words of some tokens, with single spaces where the text has white space. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++)
    text += i > from && !tokens[i]!.glued ? ` ${tokens[i]!.text}` : tokens[i]!.text;
  return text;
}

function buildTree(): WordNode {
  const root: WordNode = { entry: null, flags: 0, next: new Map() };
  for (const [group, table] of Object.entries(items.groups))
    addNouns(root, group as NounGroup, table);
  for (const [domain, table] of Object.entries(verbs.domains))
    addVerbs(root, domain as VerbDomain, table);
  for (const [id, state] of Object.entries(states)) addState(root, id, state);
  for (const [id, list] of Object.entries(bodies)) addParty(root, list, id, 'body');
  for (const [id, list] of Object.entries(leaders)) addParty(root, list, id, 'leader');
  for (const [name, list] of Object.entries({ ...classes, ...speech }))
    for (const word of list.split(' ')) nodeFor(root, word).flags |= bit[name as ClassName];
  return root;
}

function nodeFor(root: WordNode, phrase: string): WordNode {
  let node = root;
  for (const word of phrase.replace("'s ", " 's ").split(' ')) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { entry: null, flags: 0, next: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

function entryFor(root: WordNode, phrase: string): Entry {
  const node = nodeFor(root, phrase);
  node.entry ??= { nouns: [], verbs: [], form: null, lemma: phrase, party: null, exact: null };
  return node.entry;
}

function addNouns(root: WordNode, group: NounGroup, nouns: items.ItemTable): void {
  for (const [key, words] of Object.entries(nouns))
    for (const noun of words.split('|')) {
      const item = key === items.itself ? noun.split('/')[0]! : key;
      for (const form of new Set(numbersOf(noun).flatMap(spellings)))
        entryFor(root, form).nouns.push({ group, item });
    }
}

/** Tables are in British spelling; the American one is made of it. */
const american: readonly (readonly [string, string])[] = [
  ['armour', 'armor'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['calibre', 'caliber'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
];

/** "air-defence" is also written "air defence", "air-defense" and "air defense". */
function spellings(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  const forms = [lower, american.reduce((form, [from, to]) => form.replace(from, to), lower)];
  return [...forms, ...forms.map((form) => form.replace(/([a-z])-(?=[a-z])/g, '$1 '))];
}

function addVerbs(root: WordNode, domain: VerbDomain, senses: verbs.VerbTable): void {
  for (const [sense, lemmas] of Object.entries(senses))
    for (const written of lemmas.split('|')) {
      const isSubject = written.startsWith('~');
      const lemma = isSubject ? written.slice(1) : written;
      const meaning: VerbSense = { domain, sense, patient: isSubject ? 'subject' : 'object' };
      for (const [text, form] of formsOf(lemma)) {
        const entry = entryFor(root, text);
        if (domain !== 'other') entry.verbs.push(meaning);
        entry.form ??= form;
        entry.lemma = lemma;
      }
    }
}

function addState(root: WordNode, id: string, state: State): void {
  addParty(root, state.places ?? '', id, 'place');
  addParty(root, state.seats ?? '', id, 'seat');
  addParty(root, state.adjectives, id, 'adjective');
  addParty(root, state.people ?? state.adjectives.replace(/(?=\||$)/g, 's'), id, 'people');
  addParty(root, state.names, id, 'name');
}

function addParty(root: WordNode, list: string, id: string, form: PartyForm): void {
  for (const name of list.split('|')) {
    if (name === '') continue;
    const isExact = name.startsWith('=');
    const plain = isExact ? name.slice(1) : name;
    const entry = entryFor(root, fold(plain));
    // The first meaning stands, but a people's name that is also the adjective ("Chinese") stays one.
    if (entry.party && form === 'people') continue;
    entry.party = { id, form };
    if (isExact) entry.exact = plain;
  }
}
