import type { Claim, Status } from './claim.js';

export const chartTypes = [
  'auto',
  'bar',
  'progress',
  'range',
  'timeline',
  'tally',
  'flow',
  'table',
] as const;
export type ChartType = (typeof chartTypes)[number];
/** What is drawn in the end: `auto` has chosen. */
export type DrawnType = Exclude<ChartType, 'auto'>;
export const groupFields = [
  'auto',
  'by',
  'to',
  'status',
  'item',
  'topic',
  'saidBy',
  'source',
] as const;
export type GroupField = (typeof groupFields)[number];
export const sortOrders = ['auto', 'value', '-value', 'date', '-date', 'text'] as const;
export type SortOrder = (typeof sortOrders)[number];
export const scales = ['linear', 'log'] as const;
export type ScaleKind = (typeof scales)[number];

/** `base` and `date`, and by currency the worth of one unit in `base`: `{ base: 'USD', date: '2023-11-29', EUR: 1.09 }`. */
export interface Rates {
  readonly base: string;
  /** ISO date of the rates. */
  readonly date?: string;
  readonly [currency: string]: number | string | undefined;
}

/** What to draw; absent fields are `auto`, none, or written from the claims. */
export interface ChartSpec {
  readonly type?: ChartType;
  readonly group?: GroupField;
  /** What colours tell apart; by default families of meaning. */
  readonly color?: GroupField;
  readonly sort?: SortOrder;
  /** Rows drawn at most; the rest is in the table. */
  readonly limit?: number | null;
  /** `log` is drawn with dots only. */
  readonly scale?: ScaleKind;
  /** ISO 4217 code that money is drawn in, at `rates`; labels keep the original amounts. */
  readonly currency?: string | null;
  readonly rates?: Rates | null;
  /** BCP 47 tag for numbers, dates and names; `en` by default. */
  readonly locale?: string;
  readonly isRightToLeft?: boolean;
}

/** Room for the drawing, in CSS pixels; the height follows from the rows. */
export interface Size {
  readonly width: number;
}

/** How a status is told beside its word. */
export type Fill =
  'outline' | 'dashed' | 'hatch' | 'light' | 'solid' | 'cross' | 'struck' | 'hollow' | 'track';
/** How the end of a bar tells its qualifier. */
export type End = 'closed' | 'open' | 'soft' | 'under';
/** Families of meaning that share a colour, then colours that tell groups apart; `rest` is for groups beyond. */
export const hues = ['give', 'stop', 'hurt', 'fire', 'a', 'b', 'c', 'd', 'e', 'f', 'rest'] as const;
export type Hue = (typeof hues)[number];

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Fill;
      readonly hue: Hue;
      /** A gradient to nothing on this side instead of the fill: an open or soft end. */
      readonly fade?: 'right' | 'left' | 'up';
    }
  | {
      /** A band of one thickness, measured upright, from its left end to its right end. */
      readonly kind: 'ribbon';
      readonly x1: number;
      /** Of the upper edge. */
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly thickness: number;
      readonly fill: Fill;
      readonly hue: Hue;
      readonly isHalo?: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Fill;
      readonly hue: Hue;
      readonly isHalo?: boolean;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly role: 'axis' | 'grid' | 'range' | 'strike' | 'series';
      readonly hue?: Hue;
    };

/** A line of text; `strong` comes first, then `text` in the quiet colour. */
export interface Label {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly strong: string;
  readonly text: string;
  /** Of the reading direction: from right to left, a text that starts at `x` ends left of it. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size in CSS pixels, at least 12. */
  readonly size: number;
  readonly role: 'value' | 'group' | 'panel' | 'tick';
  /** Estimated width, for collision checks. */
  readonly width: number;
}

/** All that is drawn for one claim; `x, y, width, height` is its target for pointer and focus. */
export interface Mark {
  readonly claim: Claim;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The mark in words, for screen readers. */
  readonly spoken: string;
}

/** A way to fill marks, or a colour, and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  /** None where the entry names a group. */
  readonly statuses: readonly Status[];
  readonly fill: Fill;
  readonly hue: Hue;
}

/** A chart as plain numbers. */
export interface Layout {
  readonly type: DrawnType;
  readonly locale: string;
  readonly isRightToLeft: boolean;
  /** Why `auto` chose it, or why another type was not drawn. */
  readonly reason: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly rules: readonly Shape[];
  readonly heading: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
}
