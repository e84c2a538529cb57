import type { PartyId } from '../model/claim.js';

/** Who does something and whom it meets, and whether the sentence names them: giver and receiver, attacker and victim. */
export interface Sides {
  readonly by: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly namesBy: boolean;
  readonly namesTo: boolean;
}

/** A party that may be none, as a list. */
export const listOf = (id: PartyId | null): PartyId[] => (id ? [id] : []);

/** Whether two lists name the same parties, in any order. */
export const same = (one: readonly PartyId[], other: readonly PartyId[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Givers found in a sentence; closed where the text has a giver that cannot be listed. */
export interface Givers {
  readonly ids: readonly PartyId[];
  readonly isClosed: boolean;
}

/** The sentence names no giver: one may be carried over. */
export const noGivers: Givers = { ids: [], isClosed: false };

/** Somebody gives that cannot be listed: "donors". */
export const closedGivers: Givers = { ids: [], isClosed: true };
