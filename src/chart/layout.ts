import { convertMoney, type Conversion } from '../dataset/currency.js';
import { supersededIds } from '../dataset/totals.js';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, Layout, Size } from '../model/layout.js';
import { drawBars } from './bars.js';
import { createCanvas, type Canvas } from './canvas.js';
import { chooseType, type Choice } from './choose.js';
import { fightingOf } from './describe.js';
import { drawDots } from './dots.js';
import { drawFlow } from './flow.js';
import { captionOf, headingOf } from './heading.js';
import { lookOf } from './look.js';
import { estimateWidth, type Measure } from './measure.js';
import { mirror } from './mirror.js';
import { drawProgress, familyOf } from './progress.js';
import { claimsOf, readRows, sortClaims } from './rows.js';
import { notesOf, summaryOf } from './summary.js';
import { drawTally } from './tally.js';
import { drawTimeline } from './timeline.js';
import { wordsIn } from './words.js';

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
  const locale = spec.locale ?? 'en';
  const width = Math.max(narrowest, Math.floor(size.width));
  const conversion = conversionOf(claims, spec);
  const drawn = conversion?.claims ?? claims;
  const choice = chooseType(drawn, spec);
  const superseded = supersededIds(claims);
  const fighting = fightingOf(claims);
  const { hue, legend } = lookOf(drawn, spec, choice.type);
  const originals = conversion?.originals ?? new Map();
  const canvas = createCanvas({ width, spec, superseded, fighting, originals, hue, measure });
  const isEmpty = choice.type === 'table' || claims.length === 0;
  const own = isEmpty ? [] : draw(canvas, choice, drawn);
  const layout: Layout = {
    type: choice.type,
    locale,
    isRightToLeft: spec.isRightToLeft ?? false,
    reason: wordsIn(locale).reason[choice.reason],
    width,
    height: Math.ceil(canvas.y),
    marks: canvas.marks,
    labels: canvas.labels,
    rules: canvas.rules,
    heading: headingOf(claims, superseded, locale),
    caption: captionOf(claims, locale),
    notes: [
      ...(choice.note ? [choice.note] : []),
      ...own,
      ...notesOf(drawn, { superseded, fighting, conversion, rates: spec.rates ?? null, locale }),
    ],
    summary: summaryOf(claims, locale),
    legend,
  };
  return layout.isRightToLeft ? mirror(layout) : layout;
}

const conversionOf = (claims: readonly Claim[], spec: ChartSpec): Conversion | null =>
  spec.currency ? convertMoney(claims, spec.currency, spec.rates ?? null) : null;

/** Draws the type; gives what the reader must know of the drawing. */
function draw(canvas: Canvas, { type }: Choice, claims: readonly Claim[]): string[] {
  const { spec, locale } = canvas;
  const words = wordsIn(locale);
  const noLog = spec.scale === 'log' && type !== 'range' && type !== 'timeline';
  const notes = noLog ? [words.noLog] : [];
  if (type === 'progress') {
    drawProgress(canvas, familyOf(claims)!);
    return notes;
  }
  const sorted = sortClaims(claims, spec.sort);
  const kept = spec.limit ? sorted.slice(0, spec.limit) : sorted;
  const rest = sorted.length - kept.length;
  const more = words.more(rest);
  if (rest > 0) notes.push(`${more.charAt(0).toLocaleUpperCase(locale)}${more.slice(1)}.`);
  return [...notes, ...drawRows(canvas, type, kept)];
}

function drawRows(canvas: Canvas, type: Choice['type'], claims: readonly Claim[]): string[] {
  if (type === 'timeline') return drawTimeline(canvas, claims);
  if (type === 'flow') return drawFlow(canvas, claims);
  const panels = readRows(claims, canvas.spec);
  if (type === 'range') return drawDots(canvas, panels);
  if (type === 'tally') drawTally(canvas, panels.flatMap(claimsOf));
  else drawBars(canvas, panels);
  return [];
}
