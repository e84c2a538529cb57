import type { Claim, PartyId, Period } from '../model/claim.js';
import {
  currencyName,
  dateFormat,
  numberFormat,
  percentFormat,
  pluralRules,
  stateName,
  type Exactness,
} from './intl.js';
import { languageOf, wordsIn } from './words.js';

const signs: Readonly<Record<string, string>> = {
  exact: '',
  about: '≈ ',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  nearly: '< ',
  up_to: '≤ ',
  range: '',
  vague: '',
};
/** From here figures are written with their scale ("61bn"). */
const compactFrom = 1e6;
/** A figure of more digits that the source writes in full is no round one and stays so: "1,234,567". */
const roundDigits = 3;
const convertedDigits = 3;

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** How a number is written. */
interface Writing {
  /** In words that can be spoken: "61 billion US dollars". */
  readonly isLong?: boolean;
  /** All digits, as the source wrote them: "1,234,567" rather than "1.234567 million". */
  readonly isFull?: boolean;
  /** Digits that the source gave, where the number alone would lose some: "$3.0bn". */
  readonly digits?: number;
}

/** A number in its unit with the digits that it has and no more: "$61bn", "300,000", "41%", "30 tonnes". */
export function formatNumber(
  value: number,
  unit: string,
  locale: string,
  writing: Writing = {},
): string {
  if (unit === 'percent') return percentFormat(locale, 'percent').format(value / 100);
  const { isFull, isLong, digits = 0 } = writing;
  const written = value < compactFrom || isFull ? 'full' : (`compact ${digits}` as const);
  if (isCurrency(unit))
    return numberFormat(locale, written, `${isLong ? 'long' : 'short'} ${unit}`).format(value);
  const number = numberFormat(locale, written).format(value);
  const name = unit === 'item' || unit === 'person' ? '' : formatUnit(unit, locale, value);
  return name === '' ? number : `${number} ${name}`;
}

/** A converted amount: no digits that the rate could not carry. */
export const formatRounded = (value: number, unit: string, locale: string): string =>
  `≈ ${formatNumber(Number(value.toPrecision(convertedDigits)), unit, locale)}`;

/** A number beside an axis, whose unit stands above it. */
export const formatTick = (value: number, unit: string, locale: string): string =>
  formatNumber(value, isCurrency(unit) || unit === 'percent' ? unit : 'item', locale);

/** A unit's name: "US dollars", "tonnes"; empty for things, people and shares. */
export function formatUnit(unit: string, locale: string, count = 2): string {
  if (unit === 'item' || unit === 'person') return '';
  const { share, units } = wordsIn(locale);
  if (unit === 'percent') return share;
  if (isCurrency(unit)) return currencyName(locale, unit);
  return languageOf(locale) === 'en' && count === 1
    ? unit
    : formOf(units[unit] ?? unit, count, locale);
}

/** How the source wrote a figure, as far as its number alone does not tell. */
function writingOf(claim: Claim): Writing {
  const figure = figureText(claim) ?? '';
  const written = /\d[\d.,\u00a0\u202f ]*/.exec(figure)?.[0] ?? '';
  const hasAllDigits = written.replace(/\D/g, '') === String(claim.value) && /\d\D\d/.test(written);
  if (hasAllDigits && String(claim.value).replace(/0+$/, '').length > roundDigits)
    return { isFull: true };
  const zeros = /^(\d+)\.(\d*0)$/.exec(written.trim());
  return zeros ? { digits: zeros[1]!.length + zeros[2]!.length } : {};
}

/** The figure of a claim with the sign of its qualifier; a vague one as its own word. */
export function formatFigure(claim: Claim, locale: string): string {
  const write = (value: number) => formatNumber(value, claim.unit, locale, writingOf(claim));
  if (claim.qualifier === 'vague') return vagueWord(claim) ?? `≥ ${write(claim.value)}`;
  return isRange(claim)
    ? `${write(claim.low)}–${write(claim.high)}`
    : `${signs[claim.qualifier]}${write(claim.value)}`;
}

/** The figure for the ear: "more than 40 billion US dollars"; short for headings: "more than $40bn". */
export function speakFigure(claim: Claim, locale: string, isLong = true): string {
  const words = wordsIn(locale);
  const writing = { ...writingOf(claim), isLong };
  const write = (value: number) => formatNumber(value, claim.unit, locale, writing);
  if (claim.qualifier === 'vague') return vagueWord(claim) ?? write(claim.value);
  if (isRange(claim)) return `${write(claim.low)} ${words.to} ${write(claim.high)}`;
  const isCount = claim.unit === 'person' || claim.unit === 'item';
  const word =
    words.qualifier[claim.qualifier === 'less_than' && isCount ? 'fewer_than' : claim.qualifier];
  return `${word}${word === '' ? '' : ' '}${write(claim.value)}`;
}

const isRange = (claim: Claim): claim is Claim & { readonly low: number; readonly high: number } =>
  claim.qualifier === 'range' && claim.low !== null && claim.high !== null;

/** The figure as it stands in its sentence, or null where no sentence is kept. */
export function figureText({ evidence }: Claim): string | null {
  const text = evidence.quote.slice(
    evidence.start - evidence.sentenceStart,
    evidence.end - evidence.sentenceStart,
  );
  return text === '' ? null : text;
}

/** The article's word; the capital that begins its sentence is none of its own. */
function vagueWord(claim: Claim): string | null {
  const word = figureText(claim);
  const { start, sentenceStart } = claim.evidence;
  return word && start === sentenceStart ? word[0]!.toLowerCase() + word.slice(1) : word;
}

/** A party's name in the chart's language; groups keep the name that the text gives them. */
export function formatParty(id: PartyId, locale: string): string {
  const { parties } = wordsIn(locale);
  if (Object.hasOwn(parties, id)) return parties[id]!;
  if (!/^[A-Z]{2}$/.test(id)) return id;
  if (id === 'PS' && languageOf(locale) === 'en') return 'Palestinian Territories';
  return stateName(locale, id);
}

export const formatParties = (ids: readonly PartyId[], locale: string): string =>
  ids.map((id) => formatParty(id, locale)).join(wordsIn(locale).comma);

/** "29 Nov 2023", "Feb 2022", "2024": as exact as the date. */
export function formatDate(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined || !Number.isFinite(year)) return date;
  const time = Date.UTC(year, month - 1, day ?? 1);
  return Number.isNaN(time) ? date : formatTime(time, locale, day === undefined ? 'month' : 'day');
}

/** Dates that are remembered: thousands of claims tell of a few hundred days. */
const rememberedDates = 2000;
const dates = new Map<string, string>();

/** A moment in UTC, as exact as is asked for. */
export function formatTime(time: number, locale: string, exact: Exactness): string {
  const key = `${locale} ${exact} ${time}`;
  let text = dates.get(key);
  if (text === undefined) {
    text = dateFormat(locale, exact).format(time);
    if (dates.size >= rememberedDates) dates.clear();
    dates.set(key, text);
  }
  return text;
}

/** "since Feb 2022", "29 Nov 2023", "2024–2027"; empty where the text sets no time. */
export function formatPeriod(
  when: Period | null,
  published: string | null,
  locale: string,
): string {
  if (!when || (when.from === null && when.to === null)) return '';
  const { since, until } = wordsIn(locale);
  if (when.from === null) return until(formatDate(when.to!, locale));
  if (when.to === null || (when.to === published && when.from !== when.to))
    return since(formatDate(when.from, locale));
  return when.from === when.to
    ? formatDate(when.from, locale)
    : `${formatDate(when.from, locale)} – ${formatDate(when.to, locale)}`;
}

/** What is counted, for a label: "artillery shells", "killed", "aid"; `count` 1 gives "artillery shell". */
export function formatItem(
  claim: Pick<Claim, 'topic' | 'item' | 'unit'>,
  locale: string,
  count = 2,
): string {
  const { items } = wordsIn(locale);
  const item = claim.topic === 'aid' ? 'aid' : claim.item;
  if (Object.hasOwn(items, item)) return formOf(items[item]!, count, locale);
  if (
    claim.topic === 'people' ||
    item === 'power' ||
    item === 'food' ||
    item === 'damage' ||
    item === 'water'
  )
    return item;
  return count === 1 ? item : pluralOf(item);
}

/** A subgroup of people in the chart's language: "children". */
export const formatWho = (who: string, locale: string): string => wordsIn(locale).who[who] ?? who;

const places: Readonly<Partial<Record<Intl.LDMLPluralRule, number>>> = {
  one: 0,
  two: 1,
  few: 1,
  many: 2,
};

/** The form of "one|few|many" that goes with a count; a language with two forms gives "one|other". */
function formOf(forms: string, count: number, locale: string): string {
  const list = forms.split('|');
  const at = places[pluralRules(locale, 'cardinal').select(count)] ?? wordsIn(locale).otherForm;
  return list[Math.min(at, list.length - 1)]!;
}

function pluralOf(item: string): string {
  if (
    /(?:aircraft|goods|arms|ammunition|armour|livestock|farmland|fuel|medicine|heating|winter|housing)$/.test(
      item,
    )
  )
    return item;
  if (/[^aeiou]y$/.test(item)) return `${item.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(item) ? `${item}es` : `${item}s`;
}
