import type { Claim } from '../model/claim.js';
import { totalOf } from '../dataset/totals.js';
import { formatFigure, formatItem, formatNumber, formatParties } from './format.js';
import { speak } from './canvas.js';
import { words } from './words.js';

/** A heading of this many figures at most. */
const headed = 2;
const spokenAtMost = 12;

/** The chart's heading from its largest figures, as the text says them: "> $40bn delivered; ≈ $61bn held up". */
export function headingOf(claims: readonly Claim[], locale: string): string {
  const first = [...claims].sort(
    (a, b) => Number(a.unit === 'percent') - Number(b.unit === 'percent') || b.value - a.value,
  );
  const parts = first
    .filter(({ partOf }) => partOf === null)
    .slice(0, headed)
    .map((claim) => phraseOf(claim, locale));
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function phraseOf(claim: Claim, locale: string): string {
  const figure = formatFigure(claim, locale);
  const item =
    claim.topic === 'aid' ? '' : ` ${[claim.who, formatItem(claim)].filter(Boolean).join(' ')}`;
  return `${figure}${item}${claim.status ? ` ${words.status[claim.status]}` : ''}`;
}

/** What the figures are about, in one line: "Aid: United States, European Union → Ukraine". */
export function captionOf(claims: readonly Claim[], locale: string): string {
  const topics = [...new Set(claims.map(({ topic }) => words.topic[topic]))].join(', ');
  const by = [...new Set(claims.flatMap(({ by: ids }) => ids))];
  const to = [...new Set(claims.flatMap(({ to: ids }) => ids))];
  const sides = [formatParties(by.slice(0, 4), locale), formatParties(to.slice(0, 4), locale)]
    .filter(Boolean)
    .join(' → ');
  return sides ? `${topics}: ${sides}` : topics;
}

/** The chart in words, for those who do not see it; long ones end with how many figures the table holds. */
export function summaryOf(claims: readonly Claim[], locale: string): string {
  const told = claims.slice(0, spokenAtMost).map((claim) => speak(claim, locale));
  const rest = claims.length - told.length;
  return `${claims.length === 1 ? '1 figure' : `${claims.length} figures`}: ${told.join('; ')}${rest > 0 ? `; and ${rest} more in the table` : ''}.`;
}

/** What a reader must know to read the figures right: sums, the limit, who checked. */
export function notesOf(
  claims: readonly Claim[],
  rest: number,
  superseded: number,
  locale: string,
): string[] {
  const total = totalOf(claims);
  const notes: string[] = [];
  if ('total' in total)
    notes.push(`Together ${formatNumber(total.total, claims[0]!.unit, locale)}.`);
  else if (words.noTotal[total.why]) notes.push(words.noTotal[total.why]);
  if (superseded > 0) notes.push('Hollow: replaced by a later figure of the same source.');
  if (rest > 0) notes.push(`And ${rest} more in the table.`);
  if (claims.some(({ checked }) => checked !== true)) notes.push(words.unchecked);
  else notes.push(words.checked);
  return notes;
}
