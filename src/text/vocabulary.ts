import * as items from '../lexicon/en/items.js';
import * as verbs from '../lexicon/en/verbs.js';
import { bodies } from '../lexicon/en/bodies.js';
import { states } from '../lexicon/en/states.js';
import type { State } from '../lexicon/lexicon.js';
import type { Token } from '../model/document.js';
import { formsOf, numbersOf, type VerbForm } from './inflect.js';
import { createPhraseTable, type PhraseTable } from './phrases.js';

export type NounGroup =
  'projectile' | 'equipment' | 'relief' | 'attack' | 'structure' | 'person' | 'group' | 'outcome';
export interface NounSense {
  readonly group: NounGroup;
  /** Canonical item; for persons the subgroup, `people` where the noun names none. */
  readonly item: string;
}

export type VerbDomain = 'giving' | 'materiel' | 'attack' | 'harm' | 'people' | 'infrastructure';
export interface VerbSense {
  readonly domain: VerbDomain;
  /** The status or item that the verb tells of in that domain. */
  readonly sense: string;
}

export type PartyForm = 'name' | 'adjective' | 'people' | 'seat' | 'place' | 'body';
export interface PartySense {
  readonly id: string;
  readonly form: PartyForm;
}

/** What a word or phrase may mean; a word can be noun, verb and party at once. */
export interface Entry {
  nouns: NounSense[];
  verbs: VerbSense[];
  form: VerbForm | null;
  lemma: string;
  party: PartySense | null;
  /** Only with the capitals of the table ("US", "WHO"). */
  exact: string | null;
}

let table: PhraseTable<Entry> | undefined;

/** The phrase at a token: its longest meaning in the lexicon; names need their capitals. */
export function lookUp(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { entry: Entry; to: number } | null {
  table ??= buildTable();
  return table.longestAt(tokens, at, limit);
}

function buildTable(): PhraseTable<Entry> {
  const phrases = createPhraseTable<Entry>();
  addNouns(phrases, 'person', items.persons);
  addNouns(phrases, 'group', items.groups);
  addNouns(phrases, 'outcome', items.outcomes);
  addNouns(phrases, 'projectile', items.projectiles);
  addNouns(phrases, 'equipment', items.equipment);
  addNouns(phrases, 'relief', items.relief);
  addNouns(phrases, 'attack', items.attacks);
  addNouns(phrases, 'structure', items.structures);
  addVerbs(phrases, 'giving', verbs.givingVerbs);
  addVerbs(phrases, 'materiel', verbs.materielVerbs);
  addVerbs(phrases, 'attack', verbs.attackVerbs);
  addVerbs(phrases, 'harm', verbs.harmVerbs);
  addVerbs(phrases, 'people', verbs.peopleVerbs);
  addVerbs(phrases, 'infrastructure', verbs.infrastructureVerbs);
  for (const [id, state] of Object.entries(states)) addState(phrases, id, state);
  for (const [id, names] of Object.entries(bodies)) addParty(phrases, names, id, 'body');
  return phrases;
}

function entryFor(phrases: PhraseTable<Entry>, phrase: string): Entry {
  let entry = phrases.get(phrase);
  if (!entry) {
    entry = { nouns: [], verbs: [], form: null, lemma: phrase, party: null, exact: null };
    phrases.set(phrase, entry);
  }
  return entry;
}

function addNouns(phrases: PhraseTable<Entry>, group: NounGroup, nouns: items.ItemTable): void {
  for (const [item, words] of Object.entries(nouns))
    for (const noun of words.split('|'))
      for (const form of numbersOf(noun).flatMap(spellings))
        entryFor(phrases, form).nouns.push({ group, item });
}

/** Tables are in British spelling; the American one is made of it. */
const american: readonly (readonly [string, string])[] = [
  ['armour', 'armor'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['calibre', 'caliber'],
  ['neighbour', 'neighbor'],
  ['labour', 'labor'],
];

/** "air-defence" is also written "air defence", "air-defense" and "air defense". */
function spellings(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  const forms = [lower, american.reduce((form, [from, to]) => form.replace(from, to), lower)];
  return [
    ...new Set([...forms, ...forms.map((form) => form.replace(/([a-z])-(?=[a-z])/g, '$1 '))]),
  ];
}

function addVerbs(
  phrases: PhraseTable<Entry>,
  domain: VerbDomain,
  senses: verbs.VerbTable<string>,
): void {
  for (const [sense, lemmas] of Object.entries(senses))
    for (const lemma of (lemmas ?? '').split('|'))
      for (const [text, form] of formsOf(lemma)) {
        const entry = entryFor(phrases, text);
        entry.verbs.push({ domain, sense });
        entry.form ??= form;
        entry.lemma = lemma;
      }
}

function addState(phrases: PhraseTable<Entry>, id: string, state: State): void {
  addParty(phrases, state.places ?? '', id, 'place');
  addParty(phrases, state.seats ?? '', id, 'seat');
  addParty(phrases, state.adjectives, id, 'adjective');
  addParty(phrases, state.people ?? pluralsOf(state.adjectives), id, 'people');
  addParty(phrases, state.names, id, 'name');
}

function pluralsOf(adjectives: string): string {
  return adjectives
    .split('|')
    .map((word) => `${word}s`)
    .join('|');
}

function addParty(phrases: PhraseTable<Entry>, names: string, id: string, form: PartyForm): void {
  for (const name of names.split('|')) {
    if (name === '') continue;
    const isExact = name.startsWith('=');
    const plain = isExact ? name.slice(1) : name;
    const entry = entryFor(phrases, plain.toLowerCase());
    // The first meaning stands, but a people's name that is also the adjective ("Chinese") stays one.
    if (entry.party && form === 'people') continue;
    entry.party = { id, form };
    if (isExact) entry.exact = plain;
  }
}
