import type { VerbSense } from '../text/entry.js';
import type { Reading, VerbGroup } from './chunk.js';
import type { Counted } from './counted.js';
import type { Link } from './link.js';
import type { Scene } from './scene.js';

/** Where a rule looks: one figure in its sentence in its article, and what it hangs on. */
export interface Site {
  readonly reading: Reading;
  readonly counted: Counted;
  readonly links: readonly Link[];
  /** The verbs already looked for, by what was asked. */
  readonly cues: Map<string, Cue | null>;
  readonly scene: Scene;
}

/** A verb that tells what happened to a figure. */
export interface Cue {
  /** Chunk of the verb. */
  readonly at: number;
  readonly verb: VerbGroup;
  readonly sense: VerbSense;
  readonly role: Link['role'];
  readonly preposition: string;
  /** Steps between figure and verb; a verb that is only near counts as far. */
  readonly distance: number;
}
