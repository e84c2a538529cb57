import { group } from 'd3';
import type { Claim } from '../model/claim.js';
import type {
  ChartSpec,
  DrawnType,
  Label,
  Layout,
  LegendEntry,
  Mark,
  Shape,
  Size,
} from '../model/layout.js';
import { supersededIds } from '../dataset/totals.js';
import { drawBars } from './bars.js';
import { createCanvas, type Canvas } from './canvas.js';
import { drawDots } from './dots.js';
import { drawProgress, familyOf } from './progress.js';
import { claimsOf, readRows } from './rows.js';
import { fillOf, hueOf } from './style.js';
import { captionOf, headingOf } from './heading.js';
import { estimateWidth, type Measure } from './measure.js';
import { notesOf, summaryOf } from './summary.js';
import { drawTally, fitsTally } from './tally.js';

/** Below this width nothing can be read; the drawing is made for it and scrolls. */
const narrowest = 200;

/**
 * Lays a chart out as plain numbers: no DOM, no clock, the same in Node and in the page.
 * @param claims - checked and filtered; drawn in the order that `spec.sort` sets
 * @param size - width in CSS pixels; the height follows
 * @param measure - asks the page's fonts; by default widths are estimated, a little generously
 */
export function layoutChart(
  claims: readonly Claim[],
  spec: ChartSpec,
  size: Size,
  measure: Measure = estimateWidth,
): Layout {
  const width = Math.max(narrowest, Math.floor(size.width));
  const locale = spec.locale ?? 'en';
  const chosen = chooseType(claims, spec);
  const superseded = supersededIds(claims);
  const canvas = createCanvas(width, spec, superseded, measure);
  const rest =
    chosen.type === 'table' || claims.length === 0 ? 0 : draw(canvas, chosen.type, claims, spec);
  const layout: Layout = {
    ...chosen,
    isRightToLeft: spec.isRightToLeft ?? false,
    width,
    height: Math.ceil(canvas.y),
    marks: canvas.marks,
    labels: canvas.labels,
    rules: canvas.rules,
    heading: headingOf(claims, superseded, locale),
    caption: captionOf(claims, locale),
    notes: [
      ...(chosen.note ? [chosen.note] : []),
      ...notesOf(claims, rest, superseded.size, locale),
    ],
    summary: summaryOf(claims, locale),
    legend: legendOf(claims),
  };
  return spec.isRightToLeft ? mirror(layout) : layout;
}

/** Draws the type; gives the number of claims that the limit leaves to the table. */
function draw(canvas: Canvas, type: DrawnType, claims: readonly Claim[], spec: ChartSpec): number {
  if (type === 'progress') {
    drawProgress(canvas, familyOf(claims)!);
    return 0;
  }
  const { panels, rest } = readRows(claims, spec);
  const kept = panels.flatMap(claimsOf);
  if (type === 'tally') drawTally(canvas, kept);
  else if (type === 'range') drawDots(canvas, panels);
  else drawBars(canvas, panels);
  return rest;
}

interface Choice {
  readonly type: DrawnType;
  readonly why: string;
  readonly note?: string;
}

/** The type that is asked for where it fits, else the one that says most about these claims. */
function chooseType(claims: readonly Claim[], { type = 'auto' }: ChartSpec): Choice {
  const auto = autoType(claims);
  if (type === 'auto') return auto;
  if (type === 'table') return { type, why: 'asked for' };
  const misfit = misfitOf(type, claims);
  if (misfit === null) return { type: type as DrawnType, why: 'asked for' };
  return { ...auto, note: `Drawn as ${auto.type}, not as ${type}: ${misfit}.` };
}

function misfitOf(type: string, claims: readonly Claim[]): string | null {
  if (type === 'progress') return familyOf(claims) ? null : 'it needs one whole and its parts';
  if (type === 'tally')
    return fitsTally(claims) ? null : 'it needs figures of what was launched, intercepted or hit';
  return type === 'bar' || type === 'range' ? null : 'this version does not draw it yet';
}

function autoType(claims: readonly Claim[]): Choice {
  if (familyOf(claims) && claims.every(({ topic }) => topic === 'aid' || topic === 'materiel'))
    return { type: 'progress', why: 'the figures are one whole and its parts' };
  if (fitsTally(claims))
    return { type: 'tally', why: 'all figures count what was fired and what became of it' };
  if (
    claims.length > 0 &&
    claims.every(({ unit, topic }) => unit === 'person' && topic === 'casualties')
  )
    return { type: 'range', why: 'the figures count people, each by its own source' };
  return { type: 'bar', why: 'the figures are amounts' };
}

/** One entry for each way to fill, with all statuses that share it. */
function legendOf(claims: readonly Claim[]): LegendEntry[] {
  const told = claims.filter(({ status }) => status !== null);
  const groups = group(told, (claim) => `${fillOf(claim.status)} ${hueOf(claim)}`);
  return [...groups.values()].map((list) => ({
    statuses: [...new Set(list.map(({ status }) => status!))],
    fill: fillOf(list[0]!.status),
    hue: hueOf(list[0]!),
  }));
}

/** Turns the drawing around for scripts that run from right to left; anchors follow the direction by themselves. */
function mirror(layout: Layout): Layout {
  const { width } = layout;
  const shape = (one: Shape): Shape => {
    if (one.kind === 'rect') return { ...one, x: width - one.x - one.width };
    if (one.kind === 'dot') return { ...one, x: width - one.x };
    return { ...one, x1: width - one.x2, x2: width - one.x1 };
  };
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
