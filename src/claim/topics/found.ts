import type { Cue } from '../site.js';

/** What happened to people, the rule that read it, and the verb that told it. */
export interface Found {
  readonly name: string;
  readonly rule: string;
  readonly cue: Cue | null;
}
