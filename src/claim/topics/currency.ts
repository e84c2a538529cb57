import { sharedNames } from '../../lexicon/en/currencies.js';
import type { PartyId } from '../../model/claim.js';
import type { FoundQuantity } from '../../model/quantity.js';
import type { Token } from '../../text/document.js';
import { recentDrafts } from '../scene.js';
import type { Site } from '../site.js';

/** A bare "114 million" is in the currency of the figure before it. */
export function currencyOf({ counted, scene }: Site): string {
  if (counted.quantity.kind === 'money') return ownCurrency(counted.quantity, scene.ranking);
  const last = recentDrafts(scene).findLast(
    ({ topic, unit, quantity }) =>
      topic === 'aid' && unit !== 'percent' && !isBracketed(scene.document.tokens, quantity.from),
  );
  return last?.unit ?? 'USD';
}

/** "(£15m; $19m)": a conversion. */
function isBracketed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
}

/** "50 billion kroner" is in the money of the state that the article names most of those that have kroner. */
function ownCurrency({ unit, unitText }: FoundQuantity, ranking: readonly PartyId[]): string {
  const isRupee = /^Rs\.?$/.test(unitText ?? '');
  const shared = isRupee
    ? sharedNames['rupee']
    : unitText === 'K'
      ? sharedNames['kwacha']
      : sharedNames[(unitText ?? '').toLowerCase().split(' ').at(-1)!.replace(/s$/, '')];
  const state =
    shared && !(unitText ?? '').includes(' ')
      ? ranking.find((id) => Object.hasOwn(shared, id))
      : undefined;
  return (state && shared![state]) ?? unit ?? 'USD';
}
