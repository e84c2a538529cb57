// The entry without DOM: built to dist/extract.js.
export { extractClaims } from './claim/claims.js';
export { extractQuantities } from './quantity/quantities.js';
export type * from './model/claim.js';
export type * from './model/quantity.js';
export type * from './model/article.js';
