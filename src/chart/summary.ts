import { totalOf } from '../dataset/totals.js';
import type { Claim } from '../model/claim.js';
import { namesSpeaker } from './describe.js';
import { formatNumber } from './format.js';
import { speak } from './speak.js';
import { words } from './words.js';

const spokenAtMost = 12;
const namedAtMost = 4;

/** The chart in words, for those who do not see it; long ones end with how many figures the table holds. */
export function summaryOf(claims: readonly Claim[], locale: string): string {
  const told = claims.slice(0, spokenAtMost).map((claim) => speak(claim, locale));
  const rest = claims.length - told.length;
  const all = [...told, ...(rest > 0 ? [words.more(rest)] : [])].join('; ');
  return `${words.figures(claims.length)}: ${all}.`;
}

/**
 * What a reader must know to read the figures right: sums, the limit, who speaks, who checked.
 * @param rest - figures that only the table holds
 */
export function notesOf(
  claims: readonly Claim[],
  rest: number,
  superseded: number,
  locale: string,
): string[] {
  const more = words.more(rest);
  return [
    totalNote(claims, locale),
    superseded > 0 ? words.hollow : '',
    rest > 0 ? `${more.charAt(0).toUpperCase()}${more.slice(1)}.` : '',
    speakerNote(claims),
    claims.every(({ checked }) => checked === true) ? words.checked : words.unchecked,
  ].filter(Boolean);
}

function totalNote(claims: readonly Claim[], locale: string): string {
  const result = totalOf(claims);
  if ('total' in result) return words.together(formatNumber(result.total, claims[0]!.unit, locale));
  const statuses = [...new Set(claims.map(({ status }) => status))];
  const named = statuses.flatMap((status) => (status ? words.status[status] : []));
  if (result.why === 'status' && named.length === statuses.length && named.length <= namedAtMost)
    return words.differ(`${named.slice(0, -1).join(', ')} ${words.and} ${named.at(-1)!}`);
  return words.noTotal[result.why];
}

/** One speaker for all figures is named once, where the labels do not do it. */
function speakerNote(claims: readonly Claim[]): string {
  const [first, ...rest] = claims.map(({ saidBy }) => saidBy);
  const isOne = first && rest.every((saidBy) => saidBy === first) && !claims.some(namesSpeaker);
  return isOne ? words.saidBy(first) : '';
}
