import { sizes, type Canvas } from './canvas.js';
import { formatTick } from './format.js';
import type { Scale } from './scale.js';

/** Whether only whole ticks make sense. */
export const isCounted = (unit: string): boolean => unit === 'person' || unit === 'item';

/** Least distance of grid lines. */
const distance = 84;
const gap = 10;

interface Tick {
  readonly x: number;
  readonly start: number;
  readonly width: number;
  readonly text: string;
  readonly isZero: boolean;
}

/** Ticks under a panel, at one distance, that neither touch each other nor leave the frame; grid lines above them. */
export function pushAxis(canvas: Canvas, scale: Scale, unit: string, top: number): void {
  const bottom = canvas.y;
  for (const { x, start, width, text, isZero } of ticksOf(canvas, scale, unit)) {
    const role = isZero ? 'axis' : 'grid';
    canvas.rules.push({ kind: 'line', x1: x, y1: top, x2: x, y2: bottom, role });
    const at = { x: start, y: bottom + 16, size: sizes.tick, width };
    canvas.labels.push({ ...at, strong: '', text, anchor: 'start', role: 'tick' });
  }
  canvas.y = bottom + 24;
}

/** As many ticks as have room for their figures. */
function ticksOf(canvas: Canvas, scale: Scale, unit: string): Tick[] {
  const most = Math.max(2, Math.min(6, Math.floor((scale.to - scale.from) / distance)));
  for (let count = most; count > 0; count--) {
    const ticks = placed(canvas, scale, unit, count);
    const fits = ticks.every(({ start }, i) => {
      const before = ticks[i - 1];
      return !before || before.start + before.width + gap <= start;
    });
    if (fits) return ticks;
  }
  return placed(canvas, scale, unit, 1).slice(0, 1);
}

function placed(canvas: Canvas, scale: Scale, unit: string, count: number): Tick[] {
  return scale.ticks(count, isCounted(unit)).flatMap((tick): Tick[] => {
    const x = scale.at(tick);
    const text = formatTick(tick, unit, canvas.locale);
    const width = canvas.measure(text, sizes.tick, false);
    if (width > canvas.width) return [];
    const start = Math.min(Math.max(x - width / 2, 0), canvas.width - width);
    return [{ x, start, width, text, isZero: tick === 0 }];
  });
}
