import type { Measure } from '../chart/measure.js';

/** Widths as the fonts of an element draw them; remembered, since labels come back at every resize. */
export function measureIn(element: Element): Measure | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const { fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold}${size}${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = `${isBold ? strongWeight : 400} ${size}px ${fontFamily}`;
    // A hair more than measured: glyphs are put on whole pixels.
    const width = context.measureText(text).width * 1.01 + 1;
    known.set(key, width);
    return width;
  };
}

/** Of the figures in labels; the styles say the same. */
const strongWeight = 620;
