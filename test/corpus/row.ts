/** A sentence and, in order, all the claims that it holds; parties, bounds and numbers as a reader has them. */
export type Row = readonly [sentence: string, ...claims: string[]];
