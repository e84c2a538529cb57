import { currencyCodes, currencyNames, currencySigns } from '../lexicon/en/currencies.js';
import { units } from '../lexicon/en/units.js';
import type { Token } from '../text/document.js';

/** A unit where it stands, `to` exclusive. */
export interface FoundUnit {
  readonly unit: string;
  readonly to: number;
  readonly kind: 'money' | 'percent' | 'measure' | 'multiple';
  readonly attributive: boolean;
}

/** A currency sign or code right before an amount. */
export function currencyBefore(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !token.isCapital && token.text !== 'kr')) return null;
  if (Object.hasOwn(currencySigns, token.text)) return currencySigns[token.text]!;
  return currencyCodes.has(token.text) ? token.text : null;
}

/** The unit behind a number: "%", "per cent", "euros", "Swedish crowns", "tonnes", "-year-old", "mm". */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  value: number,
): FoundUnit | null {
  const hyphen = tokens[at]?.text === '-' && tokens[at]!.glued && tokens[at + 1]?.glued === true;
  const start = hyphen ? at + 1 : at;
  const first = start < limit ? tokens[start]!.lower : '';
  if (!opensUnit(hyphen ? first.replace(/-.*$/, '') : first))
    return codeAfter(tokens, start, limit, value);
  for (let length = 3; length > 0; length--) {
    if (start + length > limit) continue;
    const words = tokens.slice(start, start + length).map(({ lower }) => lower);
    const found = unitNamed(words.join(' '), tokens, start, start + length, hyphen);
    if (found) return found;
  }
  return codeAfter(tokens, start, limit, value);
}

const firstWords: ReadonlySet<string> = new Set(
  [...units.keys(), ...currencyNames.keys()].map((name) => name.split(' ')[0]!),
);
/** Whether a unit or the name of a currency begins with a word. */
const opensUnit = (word: string) => firstWords.has(word);

/** "50 EUR", "40€" */
function codeAfter(
  tokens: readonly Token[],
  start: number,
  limit: number,
  value: number,
): FoundUnit | null {
  const code = start < limit ? currencyBefore(tokens, start) : null;
  const isSign = tokens[start]?.kind === 'sign' || currencyCodes.has(tokens[start]?.text ?? '');
  if (code && isSign && value > 0 && tokens[start + 1]?.kind !== 'number')
    return { unit: code, to: start + 1, kind: 'money', attributive: false };
  return null;
}

function unitNamed(
  name: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  hyphen: boolean,
): FoundUnit | null {
  const word = hyphen ? name.replace(/-.*$/, '') : name;
  if (hyphen && /^(?:year|month|week|day)-old/.test(name))
    return { unit: 'year old', to: end, kind: 'measure', attributive: true };
  if (name === 'pound' || name === 'pounds') return poundUnit(tokens, end, hyphen);
  const currency = currencyNames.get(name) ?? (hyphen ? currencyNames.get(word) : undefined);
  if (
    currency &&
    ((name !== 'real' && name !== 'won') || tokens[start - 1]?.kind !== 'number' || !hyphen)
  )
    return { unit: currency, to: end, kind: 'money', attributive: false };
  const unit = units.get(name) ?? (hyphen ? units.get(word) : undefined);
  if (unit === undefined) return null;
  if (unit === 'percent') return { unit, to: end, kind: 'percent', attributive: false };
  if (unit === 'times') return { unit, to: end, kind: 'multiple', attributive: false };
  if (unit === 'percentage point' && /^points?$/.test(name)) return null;
  const isCalibre = unit === 'mm' || unit === 'calibre';
  return { unit, to: end, kind: 'measure', attributive: hyphen || isCalibre };
}

/** "20 million pounds of food" is a weight, "2,000-pound bombs" a class of weight, else pounds are money. */
function poundUnit(tokens: readonly Token[], end: number, hyphen: boolean): FoundUnit {
  const isWeight = hyphen || tokens[end]?.lower === 'of' || tokens[end]?.lower === '(';
  return isWeight
    ? { unit: 'pound', to: end, kind: 'measure', attributive: hyphen }
    : { unit: 'GBP', to: end, kind: 'money', attributive: false };
}

const perWords: Readonly<Record<string, string>> = {
  each: 'each',
  apiece: 'each',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  daily: 'day',
};

/** "a day", "per month", "a barrel", "each": what one figure is for. */
export function perAfter(tokens: readonly Token[], at: number, limit: number): string | null {
  const first = at < limit ? tokens[at]!.lower : '';
  if (Object.hasOwn(perWords, first)) return perWords[first]!;
  const next = at + 1 < limit ? tokens[at + 1]!.lower : '';
  if (first === 'per' || first === 'every') return next || null;
  return (first === 'a' || first === 'an') &&
    /^(?:day|week|month|year|night|hour|barrel|tonne|ton|bushel|piece|litre|gallon|head|household|family|pupil|victim|kilo|kilowatt-hour|kilogram|shell|missile|drone|person|share)$/.test(
      next,
    )
    ? next
    : null;
}
