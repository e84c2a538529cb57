/** How a noun phrase hangs on a verb or another noun phrase. */
type Role = 'subject' | 'object' | 'oblique' | 'agent' | 'noun' | 'apposition';

/** A verb or noun that a noun phrase hangs on. */
export interface Link {
  /** Index of the chunk. */
  readonly at: number;
  readonly role: Role;
  /** The preposition between them, or "". */
  readonly preposition: string;
}
