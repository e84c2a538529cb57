import type { Qualifier } from '../model/claim.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { Token } from '../text/document.js';
import type { FoundUnit } from './units.js';

/** What is known of a figure once it is read. */
interface Built {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly kind: FoundQuantity['kind'];
  readonly unit: FoundUnit | null;
  readonly currency: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly magnitude: boolean;
  readonly per: string | null;
  readonly sign: '+' | '-' | null;
}

/** A figure with its place in the text, the unit as written, and whether it only tells of a noun ("12-point plan"). */
export function build(tokens: readonly Token[], built: Built): FoundQuantity {
  const { unit, currency, from, to, numberFrom, kind } = built;
  const written = currency ? tokens[numberFrom - 1]!.text : unit ? tokens[unit.to - 1]!.text : null;
  return {
    from,
    to,
    numberFrom,
    kind,
    value: built.value,
    low: built.low,
    high: built.high,
    qualifier: built.qualifier,
    magnitude: built.magnitude,
    per: built.per,
    sign: built.sign,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    unit: currency ?? unit?.unit ?? (kind === 'percent' ? 'percent' : null),
    unitText: written,
    attributive: unit?.attributive ?? isAttributive(tokens, to),
  };
}

/** "two-day" is one word to the tokenizer; "12-point plan" is a number and a glued word. */
function isAttributive(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === '-' &&
    tokens[to]!.glued &&
    tokens[to + 1]?.glued === true &&
    tokens[to + 1]!.kind === 'word' &&
    tokens[to + 1]!.lower !== 'odd'
  );
}
