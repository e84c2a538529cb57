import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import { pushStackedLabel } from './bars.js';
import {
  pushAxis,
  pushMark,
  pushTitle,
  scaleFor,
  sizes,
  tailOf,
  type Canvas,
  type Scale,
} from './canvas.js';
import { textWidth, wrapText } from './measure.js';
import type { Panel } from './rows.js';
import { endOf, hueOf } from './style.js';

const radius = 7;

/** One row a figure, a dot on one scale: what several sources say, side by side. */
export function drawDots(canvas: Canvas, panels: readonly Panel[]): void {
  for (const panel of panels) {
    if (panels.length > 1) pushTitle(canvas, panel.title);
    const claims = panel.groups.flatMap((group) => group.claims);
    const tail = Math.max(...claims.map(tailOf));
    const scale = scaleFor(claims, radius * 2, canvas.width - radius * 2 - tail);
    const top = canvas.y;
    for (const group of panel.groups) {
      if (panel.groups.length > 1 || group.name !== '') pushGroupName(canvas, group.name);
      for (const claim of group.claims) drawRow(canvas, claim, scale);
    }
    pushAxis(canvas, scale, claims[0]!.unit, top);
    canvas.y += 12;
  }
}

function pushGroupName(canvas: Canvas, name: string): void {
  for (const line of wrapText(name, canvas.width, sizes.group, 2)) {
    canvas.labels.push({
      x: 0,
      y: canvas.y + 15,
      strong: '',
      text: line,
      anchor: 'start',
      size: sizes.group,
      role: 'group',
      width: textWidth(line, sizes.group),
    });
    canvas.y += 22;
  }
}

function drawRow(canvas: Canvas, claim: Claim, scale: Scale): void {
  pushStackedLabel(canvas, claim, false);
  const y = canvas.y + 10;
  pushMark(canvas, claim, dotShapes(canvas, claim, scale, y), {
    x: 0,
    y: y - sizes.target / 2,
    width: canvas.width,
    height: sizes.target,
  });
  canvas.y += 32;
}

/** A dot with a halo for "about", an open line for "more than", a line back for "up to", a segment for a range. */
function dotShapes(canvas: Canvas, claim: Claim, scale: Scale, y: number): Shape[] {
  const hue = hueOf(claim);
  const x = scale(claim.value);
  const isOld = canvas.superseded.has(claim.id);
  const end = endOf(claim);
  const base: Shape = { kind: 'line', x1: scale(0), y1: y, x2: x, y2: y, role: 'grid' };
  const dot: Shape = {
    kind: 'dot',
    x,
    y,
    radius,
    fill: isOld ? 'hollow' : end === 'under' ? 'outline' : 'solid',
    hue,
  };
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null)
    return [
      base,
      {
        kind: 'line',
        x1: scale(claim.low),
        y1: y,
        x2: scale(claim.high),
        y2: y,
        role: 'range',
        hue,
      },
      { ...dot, radius: 4, x },
    ];
  if (end === 'open') {
    const width = Math.max(0, Math.min(sizes.fade, canvas.width - x - radius));
    return [
      base,
      { kind: 'rect', x, y: y - 3, width, height: 6, fill: 'solid', hue, fade: true },
      dot,
    ];
  }
  return end === 'soft' ? [base, { ...dot, radius: radius * 1.9, isHalo: true }, dot] : [base, dot];
}
