import type { Conversion } from '../dataset/currency.js';
import { totalOf } from '../dataset/totals.js';
import type { Claim, PartyId } from '../model/claim.js';
import type { Rates } from '../model/layout.js';
import { namesSpeaker } from './describe.js';
import { formatDate, formatNumber, formatRounded, formatUnit } from './format.js';
import { capital } from './groups.js';
import { listed } from './noun.js';
import { speak } from './speak.js';
import { wordsIn } from './words.js';

const spokenAtMost = 12;
const namedAtMost = 4;
const rateDigits = 5;

/** The chart in words, for those who do not see it; long ones end with how many figures the table holds. */
export function summaryOf(claims: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const told = claims.slice(0, spokenAtMost).map((claim) => speak(claim, locale));
  const rest = claims.length - told.length;
  const all = [...told, ...(rest > 0 ? [words.more(rest)] : [])].join(words.semicolon);
  return `${words.figures(claims.length)}: ${all}.`;
}

export interface Noted {
  readonly superseded: ReadonlySet<string>;
  readonly fighting: ReadonlySet<PartyId>;
  readonly conversion: Conversion | null;
  readonly rates: Rates | null;
  readonly locale: string;
}

/** What a reader must know to read the figures right: sums, rates, who speaks, who checked. */
export function notesOf(claims: readonly Claim[], noted: Noted): string[] {
  const { superseded, fighting, locale } = noted;
  const words = wordsIn(locale);
  return [
    totalNote(claims, noted),
    ...ratesNotes(noted),
    superseded.size > 0 ? words.hollow : '',
    speakerNote(claims, fighting, locale),
    claims.every(({ checked }) => checked === true) ? words.checked : words.unchecked,
  ].filter(Boolean);
}

/** The sum, or the rule that forbids one. */
function totalNote(claims: readonly Claim[], { conversion, locale }: Noted): string {
  const words = wordsIn(locale);
  const result = totalOf(claims);
  if ('total' in result) {
    const isConverted = (conversion?.used.size ?? 0) > 0;
    const format = isConverted ? formatRounded : formatNumber;
    return words.together(format(result.total, claims[0]!.unit, locale));
  }
  const statuses = [...new Set(claims.map(({ status }) => status))];
  const named = statuses.flatMap((status) => (status ? words.status[status] : []));
  if (result.why === 'status' && named.length === statuses.length && named.length <= namedAtMost)
    return words.differ(listed(named, locale));
  return words.noTotal[result.why];
}

/** Which rates were used, of which day, and which were missing. */
function ratesNotes({ conversion, rates, locale }: Noted): string[] {
  if (!conversion) return [];
  const { used, missing } = conversion;
  const words = wordsIn(locale);
  const to = conversion.claims.find(({ id }) => conversion.originals.has(id))?.unit ?? '';
  const told = [...used].map(([unit, rate]) => `1 ${unit} = ${formatRate(rate, locale)} ${to}`);
  const date = rates?.date ? formatDate(rates.date, locale) : '';
  const names = missing.map((unit) => formatUnit(unit, locale));
  return [
    told.length > 0 ? words.converted(told.join(words.comma), date) : '',
    names.length > 0 ? words.noRate(names.join(words.comma)) : '',
  ];
}

const formatRate = (rate: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: rateDigits }).format(rate);

/** One speaker for all figures is named once, where the labels do not do it. */
function speakerNote(
  claims: readonly Claim[],
  fighting: ReadonlySet<PartyId>,
  locale: string,
): string {
  const [first, ...rest] = claims.map(({ saidBy }) => saidBy);
  const isOne = first && rest.every((saidBy) => saidBy === first);
  return isOne && !claims.some((claim) => namesSpeaker(claim, fighting))
    ? `${capital(wordsIn(locale).saidBy(first), locale)}.`
    : '';
}
