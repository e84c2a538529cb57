import type { AidType, Basis, PartyId, Status, Topic, Unit } from '../model/claim.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { Reading } from './chunk.js';
import type { Counted } from './counted.js';
import type { Cue } from './cues.js';
import type { Link } from './links.js';
import type { Scene } from './scene.js';

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

/** Where a rule looks: one figure in its sentence in its article, and what it hangs on. */
export interface Site {
  readonly reading: Reading;
  readonly counted: Counted;
  readonly links: readonly Link[];
  /** The verbs already looked for, by what was asked. */
  readonly cues: Map<string, Cue | null>;
  readonly scene: Scene;
}

/** A rule reads one figure, or declines with null. */
export interface Rule {
  readonly name: string;
  read(site: Site): Draft | null;
}

/** The first rule that accepts makes the draft. */
export function runRules(rules: readonly Rule[], site: Site): Draft | null {
  for (const rule of rules) {
    const draft = rule.read(site);
    if (draft) return draft;
  }
  return null;
}

/** A draft with all that the rule does not tell left open. */
export function makeDraft(
  { reading, counted }: Site,
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
