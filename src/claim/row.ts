import type { FoundQuantity } from '../model/quantity.js';
import type { Token } from '../text/document.js';

/** A row of tokens with the figures found in it. */
export interface Row {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The figure that begins at a token, by token index. */
  readonly figures: ReadonlyMap<number, FoundQuantity>;
}
