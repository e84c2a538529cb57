import type { Claim } from '../model/claim.js';

/** Claims as JSON that goes back into `claims`. */
export const toJSON = (claims: readonly Claim[]): string => JSON.stringify(claims, null, 2);

/** JSON that may stand in a script element: no "<" that could end it. */
export const toScriptJSON = (claims: readonly Claim[]): string =>
  JSON.stringify(claims).replaceAll('<', '\\u003c');
