import type { Claim, PartyId } from '../model/claim.js';
import type { ChartSpec, Hue, Label, Mark, Shape } from '../model/layout.js';
import { describe } from './describe.js';
import { formatFigure, formatRounded } from './format.js';
import { fitText, wrapText, type Measure } from './measure.js';
import { speak } from './speak.js';

/** Font sizes and distances in CSS pixels; no text is smaller than 12. */
export const sizes = {
  value: 13,
  group: 14,
  tick: 12,
  panel: 13,
  line: 18,
  /** Least height of what can be pointed at. */
  target: 24,
  /** How far an open end fades beyond its figure, and a soft one. */
  fade: 44,
  soft: 16,
} as const;

/** What a drawing collects; `y` is where the next row begins. */
export interface Canvas {
  readonly width: number;
  readonly spec: ChartSpec;
  readonly locale: string;
  readonly measure: Measure;
  /** Tolls that a later one replaces. */
  readonly superseded: ReadonlySet<string>;
  /** Parties that fight or suffer in the chart. */
  readonly fighting: ReadonlySet<PartyId>;
  /** Claims before their money was converted, by id. */
  readonly originals: ReadonlyMap<string, Claim>;
  readonly hue: (claim: Claim) => Hue;
  /** Labels are asked for when room is planned, and again when they are written. */
  readonly wordings: Map<Claim, Record<string, Wording>>;
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly rules: Shape[];
  y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function createCanvas(
  given: Pick<
    Canvas,
    'width' | 'spec' | 'measure' | 'superseded' | 'fighting' | 'originals' | 'hue'
  >,
): Canvas {
  const locale = given.spec.locale ?? 'en';
  return { ...given, locale, wordings: new Map(), marks: [], labels: [], rules: [], y: 0 };
}

/** The claim as the text gives it, before any conversion. */
export const originalOf = ({ originals }: Canvas, claim: Claim): Claim =>
  originals.get(claim.id) ?? claim;

/** The two halves of a claim's label: its figure, and what it is. */
export interface Wording {
  readonly strong: string;
  readonly text: string;
}

/** @param isNamed - the speaker stands beside the label already */
export function wordingOf(
  canvas: Canvas,
  claim: Claim,
  withItem: boolean,
  isNamed = false,
): Wording {
  const known = canvas.wordings.get(claim) ?? {};
  canvas.wordings.set(claim, known);
  return (known[`${withItem} ${isNamed}`] ??= makeWording(canvas, claim, withItem, isNamed));
}

function makeWording(canvas: Canvas, claim: Claim, withItem: boolean, isNamed: boolean): Wording {
  const { locale, superseded, fighting } = canvas;
  const original = originalOf(canvas, claim);
  const text = describe(original, {
    locale,
    withItem,
    isNamed,
    isSuperseded: superseded.has(claim.id),
    fighting,
  });
  const worth = original === claim ? '' : `(${formatRounded(claim.value, claim.unit, locale)})`;
  return {
    strong: formatFigure(original, locale),
    text: [text, worth].filter(Boolean).join(' '),
  };
}

/** Width of both halves on one line. */
export function wordingWidth({ measure }: Canvas, { strong, text }: Wording): number {
  const quiet = text === '' ? 0 : measure(text, sizes.value, false);
  if (strong === '') return quiet;
  return measure(text === '' ? strong : `${strong} `, sizes.value, true) + quiet;
}

/** Writes both halves on one line, or the second below the first where the room is short; gives the number of lines. */
export function pushWording(
  canvas: Canvas,
  wording: Wording,
  at: { readonly x: number; readonly y: number; readonly room: number },
): number {
  const { measure, labels } = canvas;
  const { strong, text } = wording;
  const push = (first: string, rest: string, y: number) =>
    labels.push({
      x: at.x,
      y,
      strong: first,
      text: rest,
      anchor: 'start',
      size: sizes.value,
      role: 'value',
      width: wordingWidth(canvas, { strong: first, text: rest }),
    });
  if (wordingWidth(canvas, wording) <= at.room) {
    push(strong, text, at.y);
    return 1;
  }
  push(fitText(strong, at.room, sizes.value, measure, true), '', at.y);
  const lines = text === '' ? [] : wrapText(text, at.room, sizes.value, 3, measure);
  for (const [i, line] of lines.entries()) push('', line, at.y + (i + 1) * sizes.line);
  return 1 + lines.length;
}

/** A line of plain text that starts or ends at `x`, cut to the room. */
export function pushText(
  canvas: Canvas,
  text: string,
  at: { readonly x: number; readonly y: number; readonly room: number },
  role: 'group' | 'panel' | 'tick',
  anchor: 'start' | 'end' = 'start',
): void {
  const fitted = fitText(text, at.room, sizes[role], canvas.measure);
  if (fitted === '') return;
  const width = canvas.measure(fitted, sizes[role], false);
  const { x, y } = at;
  canvas.labels.push({ x, y, strong: '', text: fitted, anchor, size: sizes[role], role, width });
}

/** The name of a group on lines of its own. */
export function pushName(canvas: Canvas, name: string): void {
  if (name === '') return;
  for (const line of wrapText(name, canvas.width, sizes.group, 2, canvas.measure)) {
    pushText(canvas, line, { x: 0, y: canvas.y + 15, room: canvas.width }, 'group');
    canvas.y += 20;
  }
  canvas.y += 2;
}

export function pushTitle(canvas: Canvas, title: string): void {
  pushText(canvas, title, { x: 0, y: canvas.y + 14, room: canvas.width }, 'panel');
  canvas.y += 24;
}

export function pushMark(canvas: Canvas, claim: Claim, shapes: readonly Shape[], box: Box): void {
  const original = originalOf(canvas, claim);
  canvas.marks.push({ claim: original, ...box, shapes, spoken: speak(original, canvas.locale) });
}
