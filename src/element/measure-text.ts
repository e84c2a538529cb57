import type { Measure } from '../chart/measure.js';

/** Of the figures in labels; the styles say the same. */
const strongWeight = 620;
/** Widths that are remembered for a font. */
const remembered = 5000;

const measures = new Map<string, Measure>();
let context: CanvasRenderingContext2D | null | undefined;

/** Widths as a font family draws them; remembered, since labels come back at every resize and in other charts. */
export function measureFor(fontFamily: string): Measure | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  let measure = measures.get(fontFamily);
  if (!measure) measures.set(fontFamily, (measure = makeMeasure(fontFamily, context)));
  return measure;
}

/** The same for the font of an element. */
export const measureIn = (element: Element): Measure | undefined =>
  measureFor(getComputedStyle(element).fontFamily);

function makeMeasure(fontFamily: string, canvas: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 'b' : ''}${size} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    canvas.font = `${isBold ? strongWeight : 400} ${size}px ${fontFamily}`;
    // A hair more than measured: glyphs are put on whole pixels.
    const width = canvas.measureText(text).width * 1.01 + 1;
    if (known.size >= remembered) known.clear();
    known.set(key, width);
    return width;
  };
}
