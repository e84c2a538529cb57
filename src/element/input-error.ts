/** A failure with words for the reader: what went wrong, and what would mend it. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Any failure as one; a fault of our own is told too, rather than thrown into the page. */
export const inputErrorOf = (reason: unknown): InputError =>
  reason instanceof InputError
    ? reason
    : new InputError(
        `The article could not be read: ${(reason as Error).message}. Give another text, or checked claims.`,
      );
