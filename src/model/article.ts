import type { VagueConvention } from './quantity.js';

/** What is known of an article beside its text; every field may be missing. */
export interface ArticleInfo {
  /** ISO date; relative dates ("on Monday") are resolved against it. */
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** BCP 47 tag, where a page tells it; articles are read as English whatever it is. */
  readonly language?: string | null | undefined;
}

export interface ExtractOptions extends ArticleInfo {
  /** How vague words count; `floor` by default. */
  readonly vague?: VagueConvention | undefined;
  /** Adds `explain` to each claim: the rule, and the words behind each field. */
  readonly explain?: boolean | undefined;
}
