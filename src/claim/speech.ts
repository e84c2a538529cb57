/** Somebody speaks. */
export interface Speech {
  /** Token of the verb. */
  readonly at: number;
  /** The speaker stands behind what is said: "…, Kuleba said." */
  readonly isTrailing: boolean;
  readonly name: string | null;
}

/** The speaker that some chunks name; null where they name none. */
export type NameOf = (at: number, end: number) => string | null;
