import type { Qualifier, Unit } from './claim.js';
import type { Span } from './span.js';

/** A number in a text with its bounds and unit, whatever it counts. */
export interface Quantity extends Span {
  /** In `unit`; for a range its midpoint. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Normalised: ISO 4217 code, `percent`, a measure (`tonne`, `km`), or null for a bare count. */
  readonly unit: Unit | null;
  /** The unit as the text writes it (`$`, `tonnes of`), or null. */
  readonly unitText: string | null;
}

/** How vague words ("hundreds") are put into numbers; tables in `lexicon/en/vague.ts`. */
export type VagueConvention = 'floor' | 'acled' | 'em-dat' | 'wikimpacts';
