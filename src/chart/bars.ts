import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import {
  barShapes,
  describe,
  figureOf,
  pushAxis,
  pushLabel,
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
import { hueOf } from './style.js';

/** From this width names stand beside the bars and labels behind them; below, above them. */
const sideFrom = 520;
const barHeight = 20;
const rowHeight = 34;

/** Amounts from zero, one row a claim; a part is drawn on its whole's baseline, inside a track of it. */
export function drawBars(canvas: Canvas, panels: readonly Panel[]): void {
  for (const panel of panels) {
    if (panels.length > 1) pushTitle(canvas, panel.title);
    const claims = panel.groups.flatMap((group) => group.claims);
    if (canvas.width >= sideFrom) drawBeside(canvas, panel, claims);
    else drawBelow(canvas, panel, claims);
    canvas.y += 12;
  }
}

/** The label's item is said where the group or the panel does not say it. */
function needsItem(panel: Panel, claims: readonly Claim[]): boolean {
  return (
    new Set(claims.map(({ item }) => item)).size > 1 &&
    !panel.groups.every(
      (group) =>
        new Set(group.claims.map(({ item }) => item)).size === 1 &&
        group.name !== '' &&
        claims[0]!.topic !== 'materiel' &&
        claims[0]!.topic !== 'attacks',
    )
  );
}

function drawBeside(canvas: Canvas, panel: Panel, claims: readonly Claim[]): void {
  const { width } = canvas;
  const names = panel.groups.map(({ name }) => name);
  const longest = Math.max(...names.map((name) => textWidth(name, sizes.group)), 0);
  const gutter = longest === 0 ? 0 : Math.min(longest + 14, width * 0.26);
  const withItem = needsItem(panel, claims);
  const labels = claims.map(
    (claim) =>
      textWidth(
        `${figureOf(claim, canvas)} ${describe(claim, canvas, withItem)}`,
        sizes.value,
        true,
      ) + tailOf(claim),
  );
  const room = Math.min(Math.max(...labels) + 12, (width - gutter) * 0.62);
  const scale = scaleFor(claims, gutter, width - room);
  const top = canvas.y;
  for (const group of panel.groups) {
    const lines = group.name === '' ? [] : wrapText(group.name, gutter - 14, sizes.group, 3);
    for (const [i, line] of lines.entries())
      canvas.labels.push({
        x: gutter - 12,
        y: canvas.y + 20 + i * 16,
        strong: '',
        text: line,
        anchor: 'end',
        size: sizes.group,
        role: 'group',
        width: textWidth(line, sizes.group),
      });
    const start = canvas.y;
    for (const claim of group.claims) {
      const shapes = shapesOf(canvas, claim, claims, scale, canvas.y + 5, barHeight);
      const end = endX(shapes);
      pushLabel(canvas, figureOf(claim, canvas), describe(claim, canvas, withItem), {
        x: end + 8,
        y: canvas.y + 20,
        room: width - end - 8,
      });
      pushMark(canvas, claim, shapes, {
        x: gutter,
        y: canvas.y + 3,
        width: width - gutter,
        height: sizes.target,
      });
      canvas.y += rowHeight;
    }
    canvas.y = Math.max(canvas.y, start + lines.length * 16 + 12) + 6;
  }
  pushAxis(canvas, scale, claims[0]!.unit, top);
}

function drawBelow(canvas: Canvas, panel: Panel, claims: readonly Claim[]): void {
  const tail = Math.max(...claims.map(tailOf));
  const scale = scaleFor(claims, 0, canvas.width - 1 - tail);
  const withItem = needsItem(panel, claims);
  const top = canvas.y;
  for (const group of panel.groups) {
    if (group.name !== '') {
      for (const line of wrapText(group.name, canvas.width, sizes.group, 2)) {
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
        canvas.y += 20;
      }
    }
    for (const claim of group.claims) {
      pushStackedLabel(canvas, claim, withItem);
      const shapes = shapesOf(canvas, claim, claims, scale, canvas.y + 3, 14);
      pushMark(canvas, claim, shapes, {
        x: 0,
        y: canvas.y - 4,
        width: canvas.width,
        height: sizes.target,
      });
      canvas.y += 30;
    }
    canvas.y += 4;
  }
  pushAxis(canvas, scale, claims[0]!.unit, top);
}

/** A label on lines of its own: the figure with what fits beside it, the rest below. */
export function pushStackedLabel(canvas: Canvas, claim: Claim, withItem: boolean): void {
  const strong = figureOf(claim, canvas);
  const text = describe(claim, canvas, withItem);
  const used = textWidth(`${strong} `, sizes.value, true);
  const fits = used + textWidth(text, sizes.value) <= canvas.width;
  pushLabel(canvas, strong, fits ? text : '', { x: 0, y: canvas.y + 13, room: canvas.width });
  canvas.y += sizes.line;
  if (fits) return;
  for (const line of wrapText(text, canvas.width, sizes.value, 2)) {
    canvas.labels.push({
      x: 0,
      y: canvas.y + 12,
      strong: '',
      text: line,
      anchor: 'start',
      size: sizes.value,
      role: 'value',
      width: textWidth(line, sizes.value),
    });
    canvas.y += sizes.line;
  }
}

function shapesOf(
  canvas: Canvas,
  claim: Claim,
  all: readonly Claim[],
  scale: Scale,
  y: number,
  height: number,
): Shape[] {
  const whole =
    claim.partOf === null
      ? undefined
      : all.find(({ id, unit }) => id === claim.partOf && unit === claim.unit);
  const isOld = canvas.superseded.has(claim.id);
  const own = barShapes(claim, scale, y, height, canvas.width).map((shape) =>
    isOld && shape.kind === 'rect' ? { ...shape, fill: 'hollow' as const } : shape,
  );
  if (!whole) return own;
  const track: Shape = {
    kind: 'rect',
    x: scale(0),
    y,
    width: Math.max(scale(whole.value) - scale(0), 2.5),
    height,
    fill: 'track',
    hue: hueOf(whole),
  };
  return [track, ...own];
}

const endX = (shapes: readonly Shape[]): number =>
  Math.max(
    ...shapes.map((shape) =>
      shape.kind === 'rect' ? shape.x + shape.width : shape.kind === 'line' ? shape.x2 : shape.x,
    ),
  );
