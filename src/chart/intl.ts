/** Plain "en" is written the way of international news: "$61bn". */
const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** What is made once for each locale and key: making a formatter takes far longer than using it. */
function remembered<Key extends string, Value>(make: (tag: string, key: Key) => Value) {
  const byLocale = new Map<string, Map<Key, Value>>();
  return (locale: string, key: Key): Value => {
    let known = byLocale.get(locale);
    if (!known) byLocale.set(locale, (known = new Map()));
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(tagOf(locale), key)));
    return made;
  };
}

/** "short" for labels, "long" to be spoken; a currency or none. */
type Money = '' | `${'short' | 'long'} ${string}`;
/** All digits, or with the scale and at least so many significant digits. */
type Digits = 'full' | `compact ${number}`;

const mostDigits = 12;

const numberFormats = remembered(
  (tag, key: `${Digits}|${Money}`) => new Intl.NumberFormat(tag, optionsOf(key)),
);

export const numberFormat = (
  locale: string,
  digits: Digits,
  money: Money = '',
): Intl.NumberFormat => numberFormats(locale, `${digits}|${money}`);

function optionsOf(key: string): Intl.NumberFormatOptions {
  const [digits = '', money = ''] = key.split('|');
  const least = Number(digits.split(' ')[1] ?? 0);
  const written: Intl.NumberFormatOptions =
    digits === 'full'
      ? { minimumFractionDigits: 0, maximumFractionDigits: 2 }
      : {
          notation: 'compact',
          maximumSignificantDigits: Math.max(mostDigits, least),
          ...(least > 0 ? { minimumSignificantDigits: least } : {}),
        };
  const [length, currency] = money.split(' ');
  if (!currency) return { ...written, compactDisplay: 'long' };
  if (length === 'long')
    return {
      ...written,
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      compactDisplay: 'long',
    };
  const hasOwnSign = currency === 'USD' || currency === 'EUR' || currency === 'GBP';
  const currencyDisplay = hasOwnSign ? 'narrowSymbol' : 'symbol';
  return { ...written, style: 'currency', currency, currencyDisplay, compactDisplay: 'short' };
}

export const percentFormat = remembered(
  (tag, style: 'percent') => new Intl.NumberFormat(tag, { style, maximumFractionDigits: 2 }),
);

/** "US dollars", from how the language writes an amount of them. */
export const currencyName = remembered((tag, currency: string): string => {
  // Without a fraction, which has a form of its own in some languages.
  const style = {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  } as const;
  const parts = new Intl.NumberFormat(tag, style).formatToParts(5);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
});

/** How exact a date is written; "short" leaves the year to its neighbours. */
export type Exactness = 'day' | 'month' | 'year' | 'short day' | 'short month';

export const dateFormat = remembered(
  (tag, exact: Exactness) =>
    new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      ...(exact.startsWith('short') ? {} : { year: 'numeric' }),
      ...(exact === 'year' ? {} : { month: 'short' }),
      ...(exact.endsWith('day') ? { day: 'numeric' } : {}),
    }),
);

const regions = remembered(
  (tag, type: 'region') => new Intl.DisplayNames([tag], { type, style: 'long', fallback: 'code' }),
);
/** A state's name, by ISO 3166-1 alpha-2. */
export const stateName = remembered(
  (tag, id: string): string => regions(tag, 'region').of(id) ?? id,
);

export const listFormat = remembered(
  (tag, type: 'conjunction') => new Intl.ListFormat(tag, { type }),
);

export const pluralRules = remembered(
  (tag, type: Intl.PluralRuleType) => new Intl.PluralRules(tag, { type }),
);
