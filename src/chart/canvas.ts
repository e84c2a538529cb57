import { scaleLinear, type ScaleLinear } from 'd3';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, Label, Mark, Shape } from '../model/layout.js';
import {
  formatFigure,
  formatItem,
  formatNumber,
  formatPeriod,
  formatParties,
  speakFigure,
} from './format.js';
import { fitText, textWidth } from './measure.js';
import { endOf, fillOf, hueOf } from './style.js';
import { words } from './words.js';

/** Font sizes and distances in CSS pixels; no text is smaller than 12. */
export const sizes = {
  value: 13,
  group: 14,
  tick: 12,
  panel: 13,
  line: 18,
  target: 24,
  fade: 44,
} as const;

/** What a drawing collects; `y` is where the next row begins. */
export interface Canvas {
  readonly width: number;
  readonly spec: ChartSpec;
  readonly locale: string;
  /** Tolls that a later one replaces. */
  readonly superseded: ReadonlySet<string>;
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly rules: Shape[];
  y: number;
}

export type Scale = ScaleLinear<number, number>;

export function createCanvas(
  width: number,
  spec: ChartSpec,
  superseded: ReadonlySet<string>,
): Canvas {
  return {
    width,
    spec,
    locale: spec.locale ?? 'en',
    superseded,
    marks: [],
    labels: [],
    rules: [],
    y: 0,
  };
}

/** From zero to the largest figure; shares run to 100. */
export function scaleFor(claims: readonly Claim[], from: number, to: number): Scale {
  const isShare = claims.every(({ unit }) => unit === 'percent');
  const most = claims.reduce((top, { value, high }) => Math.max(top, value, high ?? 0), 0);
  return scaleLinear([0, isShare ? Math.max(100, most) : most || 1], [from, to]);
}

/** The strong and the quiet half of a claim's label, cut to the room; the strong half is kept whole as long as it fits. */
export function pushLabel(
  canvas: Canvas,
  strong: string,
  text: string,
  at: { x: number; y: number; room: number },
): void {
  const kept = fitText(strong, at.room / 1.08, sizes.value);
  const used = textWidth(`${kept} `, sizes.value, true);
  const quiet = at.room - used > 24 ? fitText(text, at.room - used, sizes.value) : '';
  const width =
    quiet === '' ? textWidth(kept, sizes.value, true) : used + textWidth(quiet, sizes.value);
  canvas.labels.push({
    x: at.x,
    y: at.y,
    strong: kept,
    text: quiet,
    anchor: 'start',
    size: sizes.value,
    role: 'value',
    width,
  });
}

/** "delivered since Feb 2022", "killed, says Gaza health ministry": what the figure is. */
export function describe(claim: Claim, { locale, superseded }: Canvas, withItem: boolean): string {
  const { topic, status, who, saidBy, source, when } = claim;
  const isContested =
    topic === 'casualties' ||
    topic === 'attacks' ||
    status === 'destroyed' ||
    status === 'captured';
  const parts = [
    withItem || who ? [who, withItem ? formatItem(claim) : ''].filter(Boolean).join(' ') : '',
    status ? words.status[status] : '',
    formatPeriod(when, source.published, locale),
  ].filter(Boolean);
  const said = isContested && saidBy ? `${saidBy} says` : '';
  const old = superseded.has(claim.id) ? words.superseded : '';
  return [parts.join(' '), said, old].filter(Boolean).join(', ');
}

/** The mark in words: "United States: more than 40 billion US dollars aid, delivered, since Feb 2022". */
export function speak(claim: Claim, locale: string): string {
  const by = formatParties(claim.by, locale);
  const to = formatParties(claim.to, locale);
  const status = claim.status ? `, ${words.status[claim.status]}` : '';
  const sides = [by && `by ${by}`, to && `to ${to}`].filter(Boolean).join(' ');
  const when = formatPeriod(claim.when, claim.source.published, locale);
  return [
    `${speakFigure(claim, locale)} ${formatItem(claim)}${status}`,
    claim.who,
    sides,
    when,
    claim.saidBy && `said by ${claim.saidBy}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A bar from zero that ends as its qualifier says. */
export function barShapes(
  claim: Claim,
  scale: Scale,
  y: number,
  height: number,
  limit: number,
): Shape[] {
  const x = scale(0);
  const hue = hueOf(claim);
  const fill = fillOf(claim.status);
  const length = (value: number) => Math.max(scale(value) - x, value === 0 ? 1.5 : 2.5);
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null) {
    const low = length(claim.low);
    const band = Math.max(length(claim.high) - low, 2);
    return [
      {
        kind: 'rect',
        x,
        y: y + height * 0.3,
        width: low,
        height: height * 0.4,
        fill: 'light',
        hue,
      },
      { kind: 'rect', x: x + low, y, width: band, height, fill, hue },
    ];
  }
  const end = endOf(claim);
  const width = length(claim.value);
  const shapes: Shape[] = [
    { kind: 'rect', x, y, width, height, fill: end === 'under' ? 'outline' : fill, hue },
  ];
  const fade = Math.min(end === 'open' ? sizes.fade : end === 'soft' ? 16 : 0, limit - x - width);
  if (fade > 2)
    shapes.push({
      kind: 'rect',
      x: x + width,
      y,
      width: fade,
      height,
      fill: 'solid',
      hue,
      fade: true,
    });
  if (fill === 'struck')
    shapes.push({
      kind: 'line',
      x1: x,
      y1: y + height / 2,
      x2: x + width,
      y2: y + height / 2,
      role: 'strike',
      hue,
    });
  return shapes;
}

/** How far a bar's drawing reaches beyond its figure. */
export const tailOf = (claim: Claim): number =>
  endOf(claim) === 'open' ? sizes.fade : endOf(claim) === 'soft' ? 16 : 0;

export function pushMark(
  canvas: Canvas,
  claim: Claim,
  shapes: readonly Shape[],
  box: { x: number; y: number; width: number; height: number },
): void {
  canvas.marks.push({ claim, ...box, shapes, spoken: speak(claim, canvas.locale) });
}

export const figureOf = (claim: Claim, canvas: Canvas): string =>
  formatFigure(claim, canvas.locale);

/** Ticks under a panel that neither touch each other nor leave the frame; grid lines above them. */
export function pushAxis(canvas: Canvas, scale: Scale, unit: string, top: number): void {
  const [from = 0, to = 0] = scale.range();
  const bottom = canvas.y;
  let free = -Infinity;
  for (const tick of scale.ticks(Math.max(2, Math.min(6, Math.floor((to - from) / 90))))) {
    if (unit === 'person' || unit === 'item' ? !Number.isInteger(tick) : false) continue;
    const x = scale(tick);
    canvas.rules.push({
      kind: 'line',
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      role: tick === 0 ? 'axis' : 'grid',
    });
    const text = formatNumber(tick, unit, canvas.locale);
    const width = textWidth(text, sizes.tick);
    const start = Math.min(Math.max(x - width / 2, 0), canvas.width - width);
    if (start < free) continue;
    free = start + width + 10;
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

export function pushTitle(canvas: Canvas, title: string): void {
  const text = fitText(title, canvas.width, sizes.panel);
  canvas.labels.push({
    x: 0,
    y: canvas.y + 14,
    strong: '',
    text,
    anchor: 'start',
    size: sizes.panel,
    role: 'panel',
    width: textWidth(text, sizes.panel),
  });
  canvas.y += 24;
}
