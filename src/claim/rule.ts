import type { Status, Topic } from '../model/claim.js';
import type { Counted } from './counted.js';
import type { Draft } from './draft.js';
import type { Reading } from './sentence.js';
import type { Scene } from './scene.js';

/** Where a rule looks: one figure in its sentence in its article. */
export interface Site {
  readonly reading: Reading;
  readonly counted: Counted;
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

type Told = Pick<Draft, 'topic' | 'item'> & Partial<Draft>;

/** A draft with all that the rule does not tell left open. */
export function makeDraft(
  { reading, counted }: Site,
  rule: string,
  told: Told & { topic: Topic; status?: Status | null },
): Draft {
  return {
    rule,
    quantity: counted.quantity,
    counted,
    sentence: reading.index,
    verb: null,
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
