import { layoutChart } from '../chart/layout.js';
import { estimateWidth, wrapText } from '../chart/measure.js';
import { checkClaims } from '../dataset/check.js';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, Label, Layout, Shape } from '../model/layout.js';

const ink = '#1c2430';
const quiet = '#56606e';
const hues = { give: '#1b6f8a', stop: '#a2543b', hurt: '#5a4a78', fire: '#8a5a16' };
const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const margin = 16;

/**
 * Draws claims as a stand-alone SVG, with heading, notes and sources inside and nothing from outside.
 * @param claims - as `extractClaims` gives them; faulty ones are left out
 * @param spec - as for the element; `width` in CSS pixels, 640 by default
 * @throws TypeError where `claims` is no list
 */
export function renderSVG(
  claims: readonly Claim[],
  spec: ChartSpec & { readonly width?: number; readonly heading?: string } = {},
): string {
  const width = spec.width ?? 640;
  const { claims: checked } = checkClaims(claims);
  return svgOf(layoutChart(checked, spec, { width: width - 2 * margin }), checked, spec.heading);
}

/** The SVG of a layout that stands already. */
export function svgOf(layout: Layout, claims: readonly Claim[], heading = layout.heading): string {
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
  say(layout.caption, 13, 400, quiet, 2);
  y += 14;
  const drawing = `<g transform="translate(${margin} ${y})">${drawingOf(layout)}</g>`;
  y += layout.height;
  for (const note of [...layout.notes, sourcesOf(claims)]) if (note) say(note, 12, 400, quiet, 3);
  const width = inner + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + margin}" viewBox="0 0 ${width} ${y + margin}" ${layout.isRightToLeft ? 'direction="rtl" ' : ''}role="img" aria-label="${escape(heading)}" font-family='${font}'><desc>${escape(layout.summary)}</desc>${defs}<rect width="100%" height="100%" fill="#fff"/>${lines.join('')}${drawing}</svg>`;
}

const defs = `<defs>${Object.entries(hues)
  .map(
    ([hue, color]) =>
      `<pattern id="hatch-${hue}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${color}" stroke-width="2.4"/></pattern><pattern id="cross-${hue}" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 0L7 7M7 0L0 7" stroke="${color}" stroke-width="1.1"/></pattern><linearGradient id="fade-${hue}"><stop offset="0" stop-color="${color}" stop-opacity=".75"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></linearGradient>`,
  )
  .join('')}</defs>`;

function drawingOf({ rules, marks, labels }: Layout): string {
  return [
    ...rules.map(shapeOf),
    ...marks.flatMap(
      ({ shapes, claim }) =>
        `<g data-claim="${escape(claim.id)}">${shapes.map(shapeOf).join('')}</g>`,
    ),
    ...labels.map(labelOf),
  ].join('');
}

function shapeOf(shape: Shape): string {
  if (shape.kind === 'line') {
    const color = shape.hue ? hues[shape.hue] : '#d9dee5';
    return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${color}" stroke-width="${shape.role === 'range' ? 5 : 1}"/>`;
  }
  const color = hues[shape.hue];
  if (shape.kind === 'dot')
    return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}" ${shape.isHalo ? `fill="${color}" opacity=".18"` : paint(shape.fill, shape.hue)}/>`;
  const box = `x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"`;
  return shape.fade
    ? `<rect ${box} fill="url(#fade-${shape.hue})"/>`
    : `<rect ${box} ${paint(shape.fill, shape.hue)}/>`;
}

function paint(fill: string, hue: keyof typeof hues): string {
  const color = hues[hue];
  switch (fill) {
    case 'solid':
      return `fill="${color}"`;
    case 'hatch':
    case 'cross':
      return `fill="url(#${fill}-${hue})" stroke="${color}"`;
    case 'light':
      return `fill="${color}" fill-opacity=".35" stroke="${color}"`;
    case 'dashed':
      return `fill="none" stroke="${color}" stroke-dasharray="4 3"`;
    case 'track':
      return `fill="${color}" fill-opacity=".12"`;
    default:
      return `fill="#fff" stroke="${color}"`;
  }
}

function labelOf({ x, y, strong, text, anchor, size, role }: Label): string {
  const quietly = role === 'value' ? ` fill="${quiet}"` : '';
  const color = role === 'tick' || role === 'panel' ? quiet : ink;
  const bold = strong === '' ? '' : `<tspan font-weight="600">${escape(strong)}</tspan> `;
  return `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" font-size="${size}" fill="${color}">${bold}<tspan${quietly}>${escape(text)}</tspan></text>`;
}

/** Outlets and days, each once. */
function sourcesOf(claims: readonly Claim[]): string {
  const names = new Set(
    claims.map(({ source }) =>
      [source.publisher ?? source.title, source.published].filter(Boolean).join(', '),
    ),
  );
  names.delete('');
  return names.size === 0 ? '' : `Source: ${[...names].join('; ')}`;
}

const n = (value: number) => Number(value.toFixed(2));

/** Text and attribute values: markup in an article stays text. */
const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''); // eslint-disable-line no-control-regex
