import { group, rollup } from 'd3';
import { tollKey } from '../dataset/totals.js';
import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import { isCounted } from './axis.js';
import { pushMark, pushText, pushTitle, sizes, type Canvas } from './canvas.js';
import { formatItem, formatTick, formatUnit } from './format.js';
import { capital, panelKey, panelTitle } from './groups.js';
import { scaleFor, type Scale } from './scale.js';
import { isIncrement, spanOf, timeTicks, type Timed, type TimeSpan } from './time.js';
import { pushTimeLabels } from './time-labels.js';
import { barOverTime, dotInTime, type Place } from './time-shapes.js';
import { wordsIn } from './words.js';

const plotHeight = 170;
/** Room above the highest mark, for its label and its open end. */
const headroom = 30;
const tickGap = 10;
const tickDistance = 64;
const lineDistance = 46;
/** Room between the ends of the axis and the first and last mark. */
const margin = 14;
const narrowestBar = 6;
const widestBar = 26;

interface Axes {
  readonly x: (day: number) => number;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
}

/** Claims by date: figures of a time alone as bars, running totals as dots joined by steps, a panel for each kind of thing. */
export function drawTimeline(canvas: Canvas, claims: readonly Claim[]): string[] {
  const words = wordsIn(canvas.locale);
  const timed = claims
    .flatMap((claim): Timed[] => {
      const span = spanOf(claim);
      return span ? [{ claim, span }] : [];
    })
    .sort((a, b) => a.span.to - b.span.to);
  const domain = domainOf(timed);
  const panels = [...group(timed, ({ claim }) => timeKey(claim)).values()];
  const hidden = panels.map((panel) => drawPanel(canvas, panel, domain, panels.length > 1));
  const bars = timed.some(({ claim }) => isIncrement(claim));
  const lines = canvas.rules.some((rule) => rule.kind === 'line' && rule.role === 'series');
  const unlabelled = hidden.reduce((sum, count) => sum + count, 0);
  const undated = claims.length - timed.length;
  return [
    bars && lines ? words.joined : bars ? words.bars : lines ? words.lines : '',
    canvas.spec.scale === 'log' ? (bars ? words.noLog : words.logScale) : '',
    unlabelled > 0 ? words.unlabelled(unlabelled) : '',
    undated > 0 ? words.undated(undated) : '',
  ].filter(Boolean);
}

const timeKey = (claim: Claim): string =>
  claim.unit === 'person' ? `${claim.topic} ${claim.item}` : panelKey(claim);

function domainOf(timed: readonly Timed[]): TimeSpan {
  let [from, to] = [Infinity, -Infinity];
  for (const { claim, span } of timed) {
    from = Math.min(from, isIncrement(claim) ? span.from : momentOf(span));
    to = Math.max(to, span.to);
  }
  return to - from < 2 ? { from: from - 1, to: to + 1 } : { from, to };
}

/** A running total stands at the end of its time. */
const momentOf = ({ to }: TimeSpan): number => to - 0.5;

/** Draws a panel; gives the number of marks without a label. */
function drawPanel(
  canvas: Canvas,
  panel: readonly Timed[],
  domain: TimeSpan,
  isTitled: boolean,
): number {
  const [first] = panel;
  if (isTitled) pushTitle(canvas, titleOf(first!.claim, canvas.locale));
  const claims = panel.map(({ claim }) => claim);
  const bottom = canvas.y + headroom + plotHeight;
  const isLog = canvas.spec.scale === 'log' && !claims.some(isIncrement);
  const y = scaleFor(claims, bottom, canvas.y + headroom, isLog ? 'log' : 'linear');
  const left = pushLevels(canvas, y, first!.claim.unit);
  const right = canvas.width - margin;
  const x = (day: number) =>
    left + margin + ((day - domain.from) / (domain.to - domain.from)) * (right - left - margin);
  const axes = { x, y, left, right };
  pushSeries(canvas, panel, axes);
  const start = canvas.marks.length;
  const top = canvas.y;
  pushMarks(canvas, panel, axes);
  pushDates(canvas, domain, axes);
  const room = { top, bottom: bottom - 2, left };
  const hidden = pushTimeLabels(canvas, canvas.marks.slice(start), panel, room);
  canvas.y += 12;
  return hidden;
}

function titleOf(claim: Claim, locale: string): string {
  if (claim.unit !== 'person') return panelTitle(claim, locale);
  const { people, comma } = wordsIn(locale);
  return [
    capital(formatItem(claim, locale), locale),
    formatUnit(claim.unit, locale) || people,
  ].join(comma);
}

/** Levels and their figures left of the plot; gives where the plot begins. */
function pushLevels(canvas: Canvas, y: Scale, unit: string): number {
  const { locale, measure, width } = canvas;
  const count = Math.max(2, Math.floor(plotHeight / lineDistance));
  const ticks = y.ticks(count, isCounted(unit)).map((tick) => {
    const text = formatTick(tick, unit, locale);
    return { tick, text, width: measure(text, sizes.tick, false) };
  });
  const room = Math.min(Math.max(...ticks.map((tick) => tick.width)), width * 0.4);
  for (const { tick, text } of ticks) {
    const at = y.at(tick);
    pushText(canvas, text, { x: room, y: at + 4, room }, 'tick', 'end');
    const role = tick === 0 ? 'axis' : 'grid';
    canvas.rules.push({ kind: 'line', x1: room + tickGap, y1: at, x2: width, y2: at, role });
  }
  return room + tickGap;
}

/** Dates under the plot that neither touch each other nor leave the frame. */
function pushDates(canvas: Canvas, domain: TimeSpan, { x, y, left }: Axes): void {
  const { width, locale, measure } = canvas;
  const bottom = y.from;
  const count = Math.max(2, Math.floor((width - left) / tickDistance));
  let free = left - tickGap;
  for (const { at, text } of timeTicks(domain, count, locale)) {
    const wide = measure(text, sizes.tick, false);
    const start = Math.min(Math.max(x(at) - wide / 2, 0), width - wide);
    if (start < free) continue;
    free = start + wide + tickGap;
    const place = { x1: x(at), y1: bottom, x2: x(at), y2: bottom + 5 };
    canvas.rules.push({ kind: 'line', ...place, role: 'axis' });
    pushText(canvas, text, { x: start, y: bottom + 23, room: wide + 1 }, 'tick');
  }
  canvas.y = bottom + 30;
}

/** Steps from each running total to the one that goes on from it. */
function pushSeries(canvas: Canvas, panel: readonly Timed[], { x, y }: Axes): void {
  const running = panel.filter(({ claim }) => claim.basis === 'cumulative');
  for (const series of group(running, ({ claim }) => tollKey(claim)).values())
    for (const [i, { claim, span }] of series.slice(1).entries()) {
      const before = series[i]!;
      const [x1, x2] = [x(momentOf(before.span)), x(momentOf(span))];
      const [y1, y2] = [y.at(before.claim.value), y.at(claim.value)];
      const line = { kind: 'line', role: 'series', hue: canvas.hue(claim) } as const;
      canvas.rules.push({ ...line, x1, y1, x2, y2: y1 }, { ...line, x1: x2, y1, x2, y2 });
    }
}

/** Bars of one time stand side by side. */
function pushMarks(canvas: Canvas, panel: readonly Timed[], axes: Axes): void {
  const spanKey = ({ span }: Timed) => `${span.from} ${span.to}`;
  const bars = panel.filter(({ claim }) => isIncrement(claim));
  const counts = rollup(bars, (list) => list.length, spanKey);
  const seen = new Map<string, number>();
  const isDense = panel.length > 60;
  for (const timed of panel) {
    const { claim, span } = timed;
    const key = spanKey(timed);
    const at = seen.get(key) ?? 0;
    const place: Place = { y: axes.y, top: canvas.y, width: canvas.width };
    if (isIncrement(claim)) {
      seen.set(key, at + 1);
      const bar = barOf(span, axes, at, counts.get(key)!);
      pushTimed(canvas, claim, barOverTime(canvas, claim, bar, place));
    } else
      pushTimed(canvas, claim, dotInTime(canvas, claim, axes.x(momentOf(span)), place, isDense));
  }
}

function barOf(span: TimeSpan, { x, left, right }: Axes, at: number, count: number) {
  const whole = x(span.to) - x(span.from);
  const each = Math.min(
    Math.max(whole / count, narrowestBar),
    count === 1 ? Math.max(whole, widestBar) : widestBar,
    (right - left) / count,
  );
  const middle = (x(span.from) + x(span.to)) / 2;
  const start = Math.min(
    Math.max(middle - (each * count) / 2, left + 2),
    right + margin - each * count,
  );
  return { x: start + at * each, width: Math.max(each - 1, 1) };
}

/** The target of a mark is large enough to be hit, and inside the frame. */
function pushTimed(canvas: Canvas, claim: Claim, shapes: readonly Shape[]): void {
  const [body] = shapes;
  if (!body || (body.kind !== 'rect' && body.kind !== 'dot')) return;
  const radius = body.kind === 'dot' ? body.radius : 0;
  const box =
    body.kind === 'dot'
      ? { x: body.x - radius, y: body.y - radius, width: radius * 2, height: radius * 2 }
      : body;
  const width = Math.max(box.width, sizes.target);
  const height = Math.max(box.height, sizes.target);
  const x = Math.min(Math.max(box.x + box.width / 2 - width / 2, 0), canvas.width - width);
  const y = box.y + box.height / 2 - height / 2;
  pushMark(canvas, claim, shapes, { x, y, width, height });
}
