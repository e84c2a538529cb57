import type { Draft } from './draft.js';
import type { Site } from './site.js';

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
