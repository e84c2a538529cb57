import type { AidType, Basis, PartyId, Status, Topic, Unit } from '../model/claim.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { Counted } from './counted.js';

/** A claim while it is read: what later steps fill in is still open, and it knows the rule that made it. */
export interface Draft {
  readonly rule: string;
  readonly quantity: FoundQuantity;
  readonly counted: Counted;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Token index of the verb that governs the figure, or null. */
  readonly verb: number | null;
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
