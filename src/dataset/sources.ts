import type { Claim, Source } from '../model/claim.js';

/** Every article that tells of a claim, that of its words first. */
export const sourcesOf = ({ source, also = [] }: Claim): Source[] => [
  source,
  ...also.map((telling) => telling.source),
];

/** An outlet's name, else the article's title, else its host; empty where none is known. */
export const sourceName = ({ publisher, title, url }: Source): string =>
  publisher ?? title ?? (/^\w+:\/\/([^/?#]+)/.exec(url ?? '')?.[1] || url) ?? '';
