import type { PartyId } from '../model/claim.js';

/**
 * A state, with the words that stand for it; each list is written `one|two|three`. A word that
 * begins with "=" is matched with its capitals only ("=US", "=WHO").
 */
export interface State {
  /** Names of the state: `Ukraine`, `United States|US|U.S.|America`. */
  readonly names: string;
  /** `Ukrainian`, `British|UK`. */
  readonly adjectives: string;
  /** Its people, plural, where that is not the adjective with an s: `Britons|British`, `Poles`. */
  readonly people?: string;
  /** Capital, seats and organs of government that act for the state: `Kyiv|Kiev|Verkhovna Rada`. */
  readonly seats?: string;
  /** Places by which a reader knows the state: regions, cities, fronts. */
  readonly places?: string;
}

/** ISO 3166-1 alpha-2 to the words for that state. */
export type States = Readonly<Record<string, State>>;

/** A party that is no state: id to its names (`one|two`), first the one that reports use most. */
export type Bodies = Readonly<Record<PartyId, string>>;
