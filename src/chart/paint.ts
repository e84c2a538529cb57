import type { Hue, Layout, Shape } from '../model/layout.js';

type Ribbon = Extract<Shape, { kind: 'ribbon' }>;
type Rect = Extract<Shape, { kind: 'rect' }>;
export type Fading = NonNullable<Rect['fade']>;

/** A pattern or gradient that has to be defined; `fading` counts for gradients only. */
export interface Pattern {
  readonly id: string;
  readonly kind: 'hatch' | 'cross' | 'fade';
  readonly hue: Hue;
  readonly fading: Fading;
}

/** The outline of a band, for `d` of a path. */
export function ribbonPath({ x1, y1, x2, y2, thickness }: Ribbon): string {
  const middle = round((x1 + x2) / 2);
  const [left, right] = [round(x1), round(x2)];
  const [a, b, c, d] = [y1, y2, y2 + thickness, y1 + thickness].map(round);
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}

/** Pixels as precise as a screen shows them. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The pattern or gradient that a shape is filled with, without `#`; null where its fill is plain. */
export function patternOf(shape: Shape): string | null {
  if (shape.kind === 'line') return null;
  if (shape.kind === 'rect' && shape.fade) return `fade-${shape.fade}-${shape.hue}`;
  if (shape.kind !== 'rect' && shape.isHalo) return null;
  return shape.fill === 'hatch' || shape.fill === 'cross' ? `${shape.fill}-${shape.hue}` : null;
}

/** Where a gradient begins, as attributes of `linearGradient`. */
export const fadeEnds: Readonly<
  Record<Fading, Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>>
> = {
  right: { x1: 0, y1: 0, x2: 1, y2: 0 },
  left: { x1: 1, y1: 0, x2: 0, y2: 0 },
  up: { x1: 0, y1: 1, x2: 0, y2: 0 },
};

/** What patterns and gradients a drawing and its legend use, each once. */
export function patternsIn({ marks, legend }: Layout): Pattern[] {
  const found = new Map<string, Pattern>();
  const add = (id: string | null, hue: Hue) => {
    const [kind, fading] = id?.split('-') ?? [];
    if (id && (kind === 'hatch' || kind === 'cross' || kind === 'fade'))
      found.set(id, { id, kind, hue, fading: kind === 'fade' ? (fading as Fading) : 'right' });
  };
  for (const { fill, hue } of legend) add(`${fill}-${hue}`, hue);
  for (const { shapes } of marks)
    for (const shape of shapes) if (shape.kind !== 'line') add(patternOf(shape), shape.hue);
  return [...found.values()];
}
