import type { Review, ReviewAction } from '../dataset/review.js';

/** What the parts of the desk ask of it. */
export interface DeskEvents {
  readonly act: (
    action: ReviewAction,
    told: string | ((review: Review) => string),
  ) => Promise<void>;
  readonly tell: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
