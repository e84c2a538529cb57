import type { Claim } from '../model/claim.js';
import { nextTask } from './next-task.js';
import { fold, searchText } from './table-columns.js';

/** Rows looked at in one task. */
const rowsAtOnce = 500;

/** Finds rows by their words; what was read of a row once is kept. */
export class RowSearch {
  #texts = new WeakMap<Claim, string>();
  #locale = '';
  /** Counts searches; a later one ends those before it. */
  #round = 0;

  /** The claims that hold all words of a query, so many in a task that the page stays quick; null where another search began. */
  async find(
    claims: readonly Claim[],
    query: string,
    locale: string,
  ): Promise<readonly Claim[] | null> {
    const round = ++this.#round;
    if (locale !== this.#locale) this.#texts = new WeakMap();
    this.#locale = locale;
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return claims;
    const found: Claim[] = [];
    for (let i = 0; i < claims.length; i += rowsAtOnce) {
      if (i > 0) await nextTask();
      if (round !== this.#round) return null;
      for (const claim of claims.slice(i, i + rowsAtOnce))
        if (words.every((word) => this.#textOf(claim).includes(word))) found.push(claim);
    }
    return found;
  }

  #textOf(claim: Claim): string {
    let text = this.#texts.get(claim);
    if (text === undefined) this.#texts.set(claim, (text = searchText(claim, this.#locale)));
    return text;
  }
}
