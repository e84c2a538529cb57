import type { Claim, PartyId, Period } from '../model/claim.js';
import { words } from './words.js';

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
const spoken: Readonly<Record<string, string>> = {
  exact: '',
  about: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  nearly: 'nearly ',
  up_to: 'up to ',
  range: '',
  vague: '',
};
/** From here figures are written with their scale ("61bn"). */
const compactFrom = 1e6;

/** Plain "en" is written the way of international news: "$61bn". */
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

const cache = new Map<string, Intl.NumberFormat>();
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new Intl.NumberFormat(tagOf(locale), options)));
  return made;
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** A number in its unit with all digits that it has and no more: "$61bn", "300,000", "41%". */
export function formatNumber(value: number, unit: string, locale: string, isLong = false): string {
  const compact: Intl.NumberFormatOptions =
    value >= compactFrom
      ? {
          notation: 'compact',
          compactDisplay: isLong ? 'long' : 'short',
          maximumSignificantDigits: 12,
        }
      : { maximumFractionDigits: 2 };
  if (isCurrency(unit)) {
    const currencyDisplay = isLong
      ? 'name'
      : unit === 'USD' || unit === 'EUR' || unit === 'GBP'
        ? 'narrowSymbol'
        : 'symbol';
    const cents = value < compactFrom ? { minimumFractionDigits: 0 } : {};
    return formatter(locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay,
      ...compact,
      ...cents,
    }).format(value);
  }
  if (unit === 'percent')
    return formatter(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const number = formatter(locale, compact).format(value);
  return unit === 'item' || unit === 'person' ? number : `${number} ${unit}`;
}

/** The figure of a claim with the sign of its qualifier; a vague one as its own word. */
export function formatFigure(claim: Claim, locale: string): string {
  if (claim.qualifier === 'vague')
    return figureText(claim) ?? `≥ ${formatNumber(claim.value, claim.unit, locale)}`;
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null)
    return `${formatNumber(claim.low, claim.unit, locale)}–${formatNumber(claim.high, claim.unit, locale)}`;
  return `${signs[claim.qualifier]}${formatNumber(claim.value, claim.unit, locale)}`;
}

/** The figure for the ear: "more than 40 billion US dollars". */
export function speakFigure(claim: Claim, locale: string): string {
  if (claim.qualifier === 'vague')
    return figureText(claim) ?? formatNumber(claim.value, claim.unit, locale, true);
  if (claim.qualifier === 'range' && claim.low !== null && claim.high !== null)
    return `${formatNumber(claim.low, claim.unit, locale, true)} to ${formatNumber(claim.high, claim.unit, locale, true)}`;
  return `${spoken[claim.qualifier]}${formatNumber(claim.value, claim.unit, locale, true)}`;
}

/** The figure as it stands in its sentence, or null where no sentence is kept. */
export function figureText({ evidence }: Claim): string | null {
  const text = evidence.quote.slice(
    evidence.start - evidence.sentenceStart,
    evidence.end - evidence.sentenceStart,
  );
  return text === '' ? null : text;
}

const names = new Map<string, Intl.DisplayNames>();

/** A party's name in the chart's language; groups keep the name that the text gives them. */
export function formatParty(id: PartyId, locale: string): string {
  if (Object.hasOwn(words.parties, id)) return words.parties[id]!;
  if (!/^[A-Z]{2}$/.test(id)) return id;
  let made = names.get(locale);
  if (!made)
    names.set(
      locale,
      (made = new Intl.DisplayNames([tagOf(locale)], {
        type: 'region',
        style: 'long',
        fallback: 'code',
      })),
    );
  return id === 'PS' && locale.startsWith('en') ? 'Palestinian Territories' : (made.of(id) ?? id);
}

export const formatParties = (ids: readonly PartyId[], locale: string): string =>
  ids.map((id) => formatParty(id, locale)).join(', ');

/** "29 Nov 2023", "Feb 2022", "2024": as exact as the date. */
export function formatDate(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined || !Number.isFinite(year)) return date;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const time = Date.UTC(year, month - 1, day ?? 1);
  return Number.isNaN(time) ? date : new Intl.DateTimeFormat(tagOf(locale), options).format(time);
}

/** "since Feb 2022", "29 Nov 2023", "2024–2027"; empty where the text sets no time. */
export function formatPeriod(
  when: Period | null,
  published: string | null,
  locale: string,
): string {
  if (!when || (when.from === null && when.to === null)) return '';
  if (when.from === null) return `to ${formatDate(when.to!, locale)}`;
  if (when.to === null || (when.to === published && when.from !== when.to))
    return `since ${formatDate(when.from, locale)}`;
  return when.from === when.to
    ? formatDate(when.from, locale)
    : `${formatDate(when.from, locale)} – ${formatDate(when.to, locale)}`;
}

/** What is counted, for a label: "artillery shells", "killed", "aid". */
export function formatItem(claim: Pick<Claim, 'topic' | 'item' | 'unit'>): string {
  if (claim.topic === 'aid') return 'aid';
  if (claim.topic === 'casualties') return words.casualties[claim.item] ?? claim.item;
  if (
    claim.topic === 'people' ||
    claim.item === 'power' ||
    claim.item === 'food' ||
    claim.item === 'damage' ||
    claim.item === 'water'
  )
    return claim.item;
  return pluralOf(claim.item);
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
