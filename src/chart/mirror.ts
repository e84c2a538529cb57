import type { Label, Layout, Mark, Shape } from '../model/layout.js';

/** Turns the drawing around for scripts that run from right to left; anchors follow the direction by themselves. */
export function mirror(layout: Layout): Layout {
  const { width } = layout;
  const shape = (one: Shape): Shape => mirrorShape(one, width);
  const mark = (one: Mark): Mark => ({
    ...one,
    x: width - one.x - one.width,
    shapes: one.shapes.map(shape),
  });
  const label = (one: Label): Label => ({ ...one, x: width - one.x });
  return {
    ...layout,
    marks: layout.marks.map(mark),
    labels: layout.labels.map(label),
    rules: layout.rules.map(shape),
  };
}

const sides = { right: 'left', left: 'right', up: 'up' } as const;

function mirrorShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'rect': {
      const turned = { ...shape, x: width - shape.x - shape.width };
      return shape.fade ? { ...turned, fade: sides[shape.fade] } : turned;
    }
    case 'dot':
      return { ...shape, x: width - shape.x };
    default: {
      const { x1, x2, y1, y2 } = shape;
      return { ...shape, x1: width - x2, x2: width - x1, y1: y2, y2: y1 };
    }
  }
}
