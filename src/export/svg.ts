import { outletOf } from '../chart/cells.js';
import { sourcesOf as articlesOf } from '../dataset/sources.js';
import { layoutChart } from '../chart/layout.js';
import { estimateWidth, wrapText, type Measure } from '../chart/measure.js';
import {
  fadeEnds,
  patternOf,
  patternsIn,
  ribbonPath,
  round,
  type Pattern,
} from '../chart/paint.js';
import { wordsIn } from '../chart/words.js';
import { checkClaims } from '../dataset/check.js';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, Fill, Label, Layout, Shape } from '../model/layout.js';
import { hueColors, ink, paper, quiet, ruleColor } from './palette.js';

const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const margin = 16;

/** As for the element; a picture has a width of its own. */
export interface PictureSpec extends ChartSpec {
  /** In CSS pixels; 640 by default. */
  readonly width?: number;
  readonly heading?: string;
  readonly caption?: string;
  /** Asks other fonts for the width of a text than the usual ones. */
  readonly measure?: Measure;
}

/**
 * Draws claims as a stand-alone SVG, with heading, notes and sources inside and nothing from outside.
 * @param claims - as `extractClaims` gives them; faulty ones are left out
 * @throws TypeError where `claims` is no list
 */
export function renderSVG(claims: readonly Claim[], spec: PictureSpec = {}): string {
  const { width = 640, heading, caption, measure, ...asked } = spec;
  const { claims: checked } = checkClaims(claims);
  const layout = layoutChart(checked, asked, { width: width - 2 * margin }, measure);
  return svgOf(layout, checked, { heading, caption });
}

export interface Titles {
  readonly heading?: string | undefined;
  readonly caption?: string | undefined;
}

/** The SVG of a layout that stands already; titles come from the layout where none are given. */
export function svgOf(layout: Layout, claims: readonly Claim[], titles: Titles = {}): string {
  const { heading = layout.heading, caption = layout.caption } = titles;
  const inner = layout.width;
  const lines: string[] = [];
  let y = margin + 6;
  const say = (text: string, size: number, weight: number, color: string, most: number) => {
    const room = inner / (weight > 400 ? 1.15 : 1);
    for (const line of wrapText(text, room, size, most, estimateWidth)) {
      y += Math.round(size * 1.25);
      lines.push(
        `<text x="${layout.isRightToLeft ? inner + margin : margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escape(line)}</text>`,
      );
    }
  };
  say(heading, 17, 600, ink, 3);
  say(caption, 13, 400, quiet, 2);
  y += 14;
  const drawing = `<g transform="translate(${margin} ${y})">${drawingOf(layout)}</g>`;
  y += layout.height;
  for (const note of [...layout.notes, sourcesOf(claims, layout.locale)])
    if (note) say(note, 12, 400, quiet, 3);
  const width = inner + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escape(layout.locale)}" width="${width}" height="${y + margin}" viewBox="0 0 ${width} ${y + margin}" ${layout.isRightToLeft ? 'direction="rtl" ' : ''}role="img" aria-label="${escape(heading)}" font-family='${font}'><desc>${escape(layout.summary)}</desc>${defsOf(layout)}<rect width="100%" height="100%" fill="${paper}"/>${lines.join('')}${drawing}</svg>`;
}

const defsOf = (layout: Layout): string =>
  `<defs>${patternsIn(layout).map(patternMarkup).join('')}</defs>`;

function patternMarkup({ id, kind, hue, fading }: Pattern): string {
  const color = hueColors[hue];
  if (kind === 'fade') {
    const { x1, y1, x2, y2 } = fadeEnds[fading];
    return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="${color}" stop-opacity=".75"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></linearGradient>`;
  }
  return kind === 'hatch'
    ? `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${color}" stroke-width="2.4"/></pattern>`
    : `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 0L7 7M7 0L0 7" stroke="${color}" stroke-width="1.1"/></pattern>`;
}

function drawingOf({ rules, marks, labels }: Layout): string {
  return [
    ...rules.map(shapeOf),
    ...marks.map(
      ({ shapes, claim, spoken }) =>
        `<g data-claim="${escape(claim.id)}"><desc>${escape(spoken)}</desc>${shapes.map(shapeOf).join('')}</g>`,
    ),
    ...labels.map(labelOf),
  ].join('');
}

const strokes = { range: 5, series: 1.5, axis: 1, grid: 1, strike: 1.4 };

function shapeOf(shape: Shape): string {
  if (shape.kind === 'line') {
    const color = shape.hue ? hueColors[shape.hue] : ruleColor;
    const dash = shape.role === 'series' ? ' stroke-dasharray="3 3"' : '';
    return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" stroke="${color}" stroke-width="${strokes[shape.role]}"${dash}/>`;
  }
  const color = hueColors[shape.hue];
  const pattern = patternOf(shape);
  const paint =
    shape.kind !== 'rect' && shape.isHalo
      ? `fill="${color}" opacity=".2"`
      : pattern?.startsWith('fade')
        ? `fill="url(#${pattern})"`
        : paintOf(shape.fill, color, pattern);
  if (shape.kind === 'dot')
    return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${paint}/>`;
  if (shape.kind === 'ribbon') return `<path d="${ribbonPath(shape)}" ${paint}/>`;
  return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" ${paint}/>`;
}

function paintOf(fill: Fill, color: string, pattern: string | null): string {
  switch (fill) {
    case 'solid':
      return `fill="${color}"`;
    case 'hatch':
    case 'cross':
      return `fill="url(#${pattern})" stroke="${color}"`;
    case 'light':
      return `fill="${color}" fill-opacity=".35" stroke="${color}"`;
    case 'dashed':
      return `fill="none" stroke="${color}" stroke-dasharray="4 3"`;
    case 'track':
      return `fill="${color}" fill-opacity=".14"`;
    default:
      return `fill="${paper}" stroke="${color}" stroke-width="1.4"`;
  }
}

function labelOf({ x, y, strong, text, anchor, size, role }: Label): string {
  const quietly = role === 'value' ? ` fill="${quiet}"` : '';
  const color = role === 'tick' || role === 'panel' ? quiet : ink;
  const bold = strong === '' ? '' : `<tspan font-weight="600">${escape(strong)}</tspan> `;
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="${color}">${bold}<tspan${quietly}>${escape(text)}</tspan></text>`;
}

/** Outlets and days, each once. */
function sourcesOf(claims: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const names = new Set(claims.flatMap(articlesOf).map((source) => outletOf(source, locale)));
  names.delete('');
  return names.size === 0 ? '' : words.sources([...names].join(words.semicolon));
}

/** Text and attribute values: markup in an article stays text. */
const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''); // eslint-disable-line no-control-regex
