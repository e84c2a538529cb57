import { sizes, type Canvas } from './canvas.js';
import { formatTick } from './format.js';
import type { Scale } from './scale.js';

/** Whether only whole ticks make sense. */
export const isCounted = (unit: string): boolean => unit === 'person' || unit === 'item';

/** Least distance of grid lines. */
const distance = 84;
const gap = 10;

/** Ticks under a panel that neither touch each other nor leave the frame; grid lines above them. */
export function pushAxis(canvas: Canvas, scale: Scale, unit: string, top: number): void {
  const bottom = canvas.y;
  const count = Math.max(2, Math.min(6, Math.floor((scale.to - scale.from) / distance)));
  let free = -Infinity;
  for (const tick of scale.ticks(count, isCounted(unit))) {
    const x = scale.at(tick);
    const text = formatTick(tick, unit, canvas.locale);
    const width = canvas.measure(text, sizes.tick, false);
    const start = Math.min(Math.max(x - width / 2, 0), canvas.width - width);
    if (start < free || width > canvas.width) continue;
    free = start + width + gap;
    canvas.rules.push({
      kind: 'line',
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      role: tick === 0 ? 'axis' : 'grid',
    });
    canvas.labels.push({
      x: start,
      y: bottom + 16,
      strong: '',
      text,
      anchor: 'start',
      size: sizes.tick,
      role: 'tick',
      width,
    });
  }
  canvas.y = bottom + 24;
}
