import { sizes, type Canvas } from './canvas.js';

/** Names left of the marks, labels right of them: where the marks begin, and how long the longest may be. */
export interface Beside {
  readonly gutter: number;
  readonly length: number;
}

/** From this width names stand beside the marks. */
const least = 520;
/** Marks get at least this share of the room, or labels go above them. */
const share = 0.42;
const widest = 0.28;

/**
 * The room for marks with a label behind each.
 * @param rows - for each, the share of the scale that it fills, and the width of what stands behind it
 * @returns null where the room is too short for both
 */
export function planBeside(
  { width, measure }: Canvas,
  names: readonly string[],
  rows: readonly { readonly share: number; readonly behind: number }[],
): Beside | null {
  if (width < least) return null;
  const longest = Math.max(0, ...names.map((name) => measure(name, sizes.group, false)));
  const gutter = longest === 0 ? 0 : Math.ceil(Math.min(longest + 14, width * widest));
  const room = width - gutter - 4;
  const length = Math.min(
    room,
    ...rows.map(({ share: part, behind }) => (room - behind) / Math.max(part, 0.01)),
  );
  return length < room * share ? null : { gutter, length };
}
