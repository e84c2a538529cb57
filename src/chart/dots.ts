import type { Claim } from '../model/claim.js';
import type { Shape } from '../model/layout.js';
import { pushAxis } from './axis.js';
import { endX, fadeOf, tailOf } from './bar-shapes.js';
import { planBeside, type Beside } from './beside.js';
import {
  pushMark,
  pushName,
  pushText,
  pushTitle,
  pushWording,
  sizes,
  wordingOf,
  wordingWidth,
  type Canvas,
  type Wording,
} from './canvas.js';
import { formatDate } from './format.js';
import { wrapText } from './measure.js';
import { claimsOf, type Panel } from './rows.js';
import { scaleFor, type Scale } from './scale.js';
import { endOf, fillOf } from './style.js';
import { wordsIn } from './words.js';

const radius = 7;
const halo = radius * 1.9;
const rowHeight = 36;

/** One row a figure, a dot on one scale: what several sources say, side by side. */
export function drawDots(canvas: Canvas, panels: readonly Panel[]): string[] {
  const kind = canvas.spec.scale ?? 'linear';
  for (const panel of panels) {
    if (panels.length > 1) pushTitle(canvas, panel.title);
    const claims = claimsOf(panel);
    const repeated = repeatedIn(claims.map(rowKey));
    const plan = planOf(canvas, claims, repeated);
    const tail = Math.max(radius * 2, radius + Math.max(...claims.map(tailOf)));
    const scale = plan
      ? scaleFor(claims, plan.gutter + radius, plan.gutter + radius + plan.length, kind)
      : scaleFor(claims, radius * 2, canvas.width - tail, kind);
    const top = canvas.y;
    for (const { name, rows } of panel.groups) {
      // A single group is named by the caption.
      if (panels.length > 1 || panel.groups.length > 1) pushName(canvas, name);
      for (const claim of rows.flatMap((row) => row.claims))
        if (plan) drawRowBeside(canvas, claim, { scale, gutter: plan.gutter, repeated });
        else drawRowBelow(canvas, claim, { scale, repeated });
    }
    pushAxis(canvas, scale, claims[0]!.unit, top);
    canvas.y += 12;
  }
  return kind === 'log' ? [wordsIn(canvas.locale).logScale] : [];
}

function nameOf({ locale }: Canvas, { saidBy, source }: Claim): string {
  const words = wordsIn(locale);
  return saidBy === null ? (source.publisher ?? words.noSpeaker) : words.says(saidBy);
}

/** Rows with one key read the same but for their figures. */
const rowKey = ({ saidBy, source, item, who }: Claim): string =>
  JSON.stringify([saidBy ?? source.publisher, item, who]);

/** What is there more than once. */
function repeatedIn(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}

/** Rows of one speaker are told apart by their day, unless the label has it already. */
function labelOf(
  canvas: Canvas,
  claim: Claim,
  repeated: ReadonlySet<string>,
  isNamed: boolean,
): Wording {
  const { locale } = canvas;
  const wording = wordingOf(canvas, claim, false, isNamed);
  const { published } = claim.source;
  if (!published || !repeated.has(rowKey(claim))) return wording;
  const day = formatDate(published, locale);
  const { text } = wording;
  return text.includes(day)
    ? wording
    : { ...wording, text: [text, day].filter(Boolean).join(wordsIn(locale).comma) };
}

function planOf(
  canvas: Canvas,
  claims: readonly Claim[],
  repeated: ReadonlySet<string>,
): Beside | null {
  const { at } = scaleFor(claims, 0, 1, canvas.spec.scale);
  return planBeside(
    canvas,
    claims.map((claim) => nameOf(canvas, claim)),
    claims.map((claim) => ({
      share: at(Math.max(claim.value, claim.high ?? 0)),
      behind:
        Math.max(radius, tailOf(claim)) +
        wordingWidth(canvas, labelOf(canvas, claim, repeated, true)) +
        34,
    })),
  );
}

interface Among {
  readonly scale: Scale;
  /** Keys of several rows. */
  readonly repeated: ReadonlySet<string>;
}

function drawRowBeside(
  canvas: Canvas,
  claim: Claim,
  { scale, gutter, repeated }: Among & { readonly gutter: number },
): void {
  const { width } = canvas;
  const room = gutter - 12;
  const lines = wrapText(nameOf(canvas, claim), room, sizes.group, 2, canvas.measure);
  const height = lines.length > 1 ? rowHeight + 6 : rowHeight;
  const y = canvas.y + height / 2;
  for (const [i, line] of lines.entries())
    pushText(
      canvas,
      line,
      { x: room, y: y + 5 + (i - (lines.length - 1) / 2) * 16, room },
      'group',
      'end',
    );
  const shapes = dotShapes(canvas, claim, scale, y);
  const x = endX(shapes) + (endOf(claim) === 'soft' ? halo : radius) + 6;
  pushWording(canvas, labelOf(canvas, claim, repeated, true), { x, y: y + 5, room: width - x });
  const box = { x: gutter, y: y - sizes.target / 2, width: width - gutter, height: sizes.target };
  pushMark(canvas, claim, shapes, box);
  canvas.y += height;
}

function drawRowBelow(canvas: Canvas, claim: Claim, { scale, repeated }: Among): void {
  const { width } = canvas;
  const top = canvas.y;
  const lines = pushWording(canvas, labelOf(canvas, claim, repeated, false), {
    x: 0,
    y: top + 13,
    room: width,
  });
  canvas.y += lines * sizes.line;
  const y = canvas.y + halo + 1;
  const box = { x: 0, y: top, width, height: y + halo - top };
  pushMark(canvas, claim, dotShapes(canvas, claim, scale, y), box);
  canvas.y = y + halo + 8;
}

/** A dot with a halo for "about", an open line for "more than", a ring for "up to", a segment for a range. */
function dotShapes(canvas: Canvas, claim: Claim, scale: Scale, y: number): Shape[] {
  const hue = canvas.hue(claim);
  const x = scale.at(claim.value);
  const end = endOf(claim);
  const isOld = canvas.superseded.has(claim.id);
  const fill = isOld ? 'hollow' : end === 'under' ? 'outline' : fillOf(claim.status);
  // A length from zero means nothing on a log scale.
  const zero = canvas.spec.scale === 'log' ? x : scale.at(0);
  const stem: Shape = { kind: 'line', x1: zero, y1: y, x2: x, y2: y, role: 'grid' };
  const dot: Shape = { kind: 'dot', x, y, radius, fill, hue };
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null) {
    const [x1, x2] = [scale.at(claim.low), scale.at(claim.high)];
    const segment: Shape = { kind: 'line', x1, y1: y, x2, y2: y, role: 'range', hue };
    return [stem, segment, { ...dot, radius: 4 }];
  }
  if (end === 'soft') return [stem, { ...dot, radius: halo, isHalo: true }, dot];
  const room = { x, y: y - 3, width: canvas.width - x, height: 6 };
  return [stem, ...(end === 'open' ? fadeOf(canvas, claim, room) : []), dot];
}
