import type { Mark, Shape } from '../model/layout.js';
import {
  pushWording,
  sizes,
  wordingOf,
  wordingWidth,
  type Canvas,
  type Wording,
} from './canvas.js';
import { formatFigure } from './format.js';
import { formatDay, type Timed } from './time.js';
import { wordsIn } from './words.js';

/** Marks that get a label beside them at most, and labels that are tried. */
const labelled = 24;
const tried = 60;
/** What finds no room beside its mark is listed below, up to so many lines; beyond, the table has it. */
const listed = 12;
const gap = 5;
const ascent = sizes.value * 0.78;
const descent = sizes.value * 0.22;
/** Boxes are looked up by columns of this width. */
const column = 32;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label begins, and its baseline; above and below a mark near the edge it may slide aside. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly slides: boolean;
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Writes labels beside the marks of a panel where there is room, and the others below; gives how many are left out. */
export function pushTimeLabels(
  canvas: Canvas,
  marks: readonly Mark[],
  panel: readonly Timed[],
  room: Room,
): number {
  const taken = new Map<number, Box[]>();
  for (const { shapes } of marks) for (const shape of shapes) take(taken, boxOf(shape));
  const withItem = new Set(panel.map(({ claim }) => claim.item)).size > 1;
  const left: number[] = [];
  let count = 0;
  const push = (wording: Wording, i: number): boolean => {
    const spot = spotFor(canvas, wording, spotsAround(marks[i]!, panel[i]!), taken, room);
    if (!spot) return false;
    pushWording(canvas, wording, { x: spot.left, y: spot.bottom - descent, room: Infinity });
    take(taken, spot);
    return true;
  };
  for (const [rank, i] of byWeight(canvas, panel).entries()) {
    const wording =
      rank < tried && count < labelled ? besideWording(canvas, panel[i]!, withItem) : null;
    if (wording && push(wording, i)) count++;
    else {
      left.push(i);
      // The figure alone, where the rest of its words is sure to stand below.
      if (wording && panel.length <= listed) push({ ...wording, text: '' }, i);
    }
  }
  if (left.length > listed) return left.length;
  for (const i of left.sort((a, b) => a - b)) pushLine(canvas, panel[i]!, withItem);
  return 0;
}

/** The last running totals first, then the largest. */
function byWeight({ superseded }: Canvas, panel: readonly Timed[]): number[] {
  const weight = ({ claim }: Timed) =>
    Number(claim.basis === 'cumulative' && !superseded.has(claim.id));
  const weights = panel.map(weight);
  return panel
    .map((_, i) => i)
    .sort((a, b) => weights[b]! - weights[a]! || panel[b]!.claim.value - panel[a]!.claim.value);
}

/** Where a label may stand around a mark, best first: a line leads on from a running total, so that its label stands before it. */
function spotsAround({ shapes }: Mark, { claim }: Timed): (width: number) => Spot[] {
  const boxes = shapes.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const body = boxes[0]!;
  const level = Math.min((body.top + body.bottom) / 2, body.top + 8) + ascent / 2;
  return (width) => {
    const middle = (left + right) / 2 - width / 2;
    const behind: Spot = { x: right + gap, y: level, slides: false };
    const before: Spot = { x: left - gap - width, y: level, slides: false };
    const above: Spot = { x: middle, y: top - gap, slides: true };
    const below: Spot = { x: middle, y: bottom + gap + ascent, slides: true };
    return claim.basis === 'cumulative'
      ? [before, above, behind, below]
      : [behind, before, above, below];
  };
}

/** The first place beside a mark where a label touches nothing. */
function spotFor(
  canvas: Canvas,
  wording: Wording,
  spots: (width: number) => Spot[],
  taken: ReadonlyMap<number, readonly Box[]>,
  room: Room,
): Box | null {
  const width = wordingWidth(canvas, wording);
  const most = canvas.width - width;
  for (const { x: wanted, y, slides } of spots(width)) {
    const x = slides ? Math.min(Math.max(wanted, room.left), most) : wanted;
    const box = { left: x, right: x + width, top: y - ascent, bottom: y + descent };
    const isInside =
      x >= room.left &&
      box.right <= canvas.width &&
      box.top >= room.top &&
      box.bottom <= room.bottom;
    if (isInside && !isTaken(taken, box)) return box;
  }
  return null;
}

/** The axis tells a day; a replaced toll keeps its date, and the later one names the speaker of both. */
function besideWording(canvas: Canvas, { claim, span }: Timed, withItem: boolean): Wording {
  if (canvas.superseded.has(claim.id))
    return {
      strong: formatFigure(claim, canvas.locale),
      text: formatDay(span.to - 1, canvas.locale),
    };
  const isOneDay = span.to - span.from === 1;
  return wordingOf(canvas, isOneDay ? { ...claim, when: null } : claim, withItem);
}

function pushLine(canvas: Canvas, { claim, span }: Timed, withItem: boolean): void {
  const { strong, text } = wordingOf(canvas, claim, withItem);
  const day = formatDay(span.to - 1, canvas.locale);
  const wording = {
    strong,
    text: text.includes(day)
      ? text
      : [day, text].filter(Boolean).join(wordsIn(canvas.locale).comma),
  };
  const at = { x: 0, y: canvas.y + 15, room: canvas.width };
  canvas.y += pushWording(canvas, wording, at) * sizes.line + 4;
}

function boxOf(shape: Shape): Box {
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  if (shape.kind === 'dot') {
    const { x, y, radius } = shape;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  }
  const { x1, x2, y1, y2 } = shape;
  return { left: x1 - 3, right: x2 + 3, top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

function take(taken: Map<number, Box[]>, box: Box): void {
  for (let at = Math.floor(box.left / column); at <= Math.floor(box.right / column); at++) {
    const list = taken.get(at);
    if (list) list.push(box);
    else taken.set(at, [box]);
  }
}

function isTaken(taken: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  for (let at = Math.floor(box.left / column); at <= Math.floor(box.right / column); at++)
    for (const other of taken.get(at) ?? [])
      if (
        other.left < box.right + 2 &&
        other.right > box.left - 2 &&
        other.top < box.bottom + 1 &&
        other.bottom > box.top - 1
      )
        return true;
  return false;
}
