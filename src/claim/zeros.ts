import type { FoundQuantity } from '../model/quantity.js';
import type { Token } from '../text/document.js';
import { phraseAt } from '../text/vocabulary.js';

/** "no" counts only before what happened to people: "no casualties", not "no plans". */
const reach = 4;

/** The zeros of a sentence: "No casualties were reported", "with no injuries". */
export function findZeros(tokens: readonly Token[], from: number, to: number): FoundQuantity[] {
  const zeros: FoundQuantity[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.lower === 'no' && countsPeople(tokens, i + 1, to)) zeros.push(zeroAt(token, i));
  }
  return zeros;
}

function countsPeople(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + reach); i++) {
    if (tokens[i]!.kind !== 'word') return false;
    const entry = phraseAt(tokens, i, to)?.entry;
    if (
      entry?.nouns.some(
        ({ group, item }) =>
          group === 'outcome' && /^(?:killed|wounded|casualty|missing)$/.test(item),
      ) === true
    )
      return tokens[i]!.lower.endsWith('s');
  }
  return false;
}

function zeroAt(token: Token, at: number): FoundQuantity {
  return {
    start: token.start,
    end: token.end,
    value: 0,
    low: 0,
    high: 0,
    qualifier: 'exact',
    unit: null,
    unitText: null,
    from: at,
    to: at + 1,
    numberFrom: at,
    kind: 'count',
    attributive: false,
    magnitude: false,
    per: null,
    sign: null,
  };
}
