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

/** A quantity with what the claim layer needs of it; `from` and `to` are token indices of its span. */
export interface FoundQuantity extends Quantity {
  readonly from: number;
  readonly to: number;
  /** Token at which the bare number begins, behind qualifier and currency. */
  readonly numberFrom: number;
  readonly kind: 'money' | 'percent' | 'measure' | 'count' | 'multiple';
  /** It qualifies the noun behind it and counts nothing: "10-year", "155mm", "500-pound". */
  readonly attributive: boolean;
  /** A scale stood with it ("114 million"): without a noun it may be money. */
  readonly magnitude: boolean;
  /** "a day", "per month", "each". */
  readonly per: string | null;
  readonly sign: '+' | '-' | null;
}
