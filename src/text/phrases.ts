import type { Token } from '../model/document.js';

/** A table of phrases that finds the longest one in a row of tokens. */
export interface PhraseTable<E> {
  /** Adds a phrase; words are compared in lower case. Entries of one phrase are merged by the caller. */
  set(phrase: string, entry: E): void;
  get(phrase: string): E | undefined;
  /** The longest phrase that begins at token `at` and ends before `limit`, or null. */
  longestAt(tokens: readonly Token[], at: number, limit: number): { entry: E; to: number } | null;
}

interface Node<E> {
  entry: E | undefined;
  next: Map<string, Node<E>> | null;
}

/** Makes an empty table: a tree of words, so that a look-up reads each token once. */
export function createPhraseTable<E>(): PhraseTable<E> {
  const root: Node<E> = { entry: undefined, next: new Map() };
  return {
    set(phrase, entry) {
      nodeFor(root, phrase).entry = entry;
    },
    get(phrase) {
      return nodeFor(root, phrase).entry;
    },
    longestAt(tokens, at, limit) {
      let node: Node<E> | undefined = root;
      let found: { entry: E; to: number } | null = null;
      for (let i = at; i < limit; i++) {
        node = node.next?.get(tokens[i]!.lower);
        if (!node) break;
        if (node.entry !== undefined) found = { entry: node.entry, to: i + 1 };
      }
      return found;
    },
  };
}

function nodeFor<E>(root: Node<E>, phrase: string): Node<E> {
  let node = root;
  for (const word of phrase.split(' ')) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { entry: undefined, next: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}
