import type { AidType, Basis, PartyId, Status, Topic, Unit } from '../model/claim.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { Reading } from './chunk.js';
import type { Counted } from './counted.js';

/** A claim while it is read: what later steps fill in is still open, and it knows the rule that made it. */
export interface Draft {
  readonly rule: string;
  readonly quantity: FoundQuantity;
  readonly counted: Counted;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Chunk of the verb that tells what happened, or -1. */
  readonly verb: number;
  topic: Topic;
  item: string;
  unit: Unit;
  status: Status | null;
  by: readonly PartyId[];
  to: readonly PartyId[];
  /** The text names the parties in this sentence, so that they are no carried guess. */
  namesBy: boolean;
  namesTo: boolean;
  who: string | null;
  aidType: AidType | null;
  basis: Basis | null;
  partOf: Draft | null;
}

/** A draft with all that the rule does not tell left open. */
export function makeDraft(
  { reading, counted }: { readonly reading: Reading; readonly counted: Counted },
  rule: string,
  told: Pick<Draft, 'topic' | 'item'> & Partial<Draft>,
): Draft {
  return {
    rule,
    quantity: counted.quantity,
    counted,
    sentence: reading.index,
    verb: -1,
    unit: 'item',
    status: null,
    by: [],
    to: [],
    namesBy: false,
    namesTo: false,
    who: null,
    aidType: null,
    basis: null,
    partOf: null,
    ...told,
  };
}
