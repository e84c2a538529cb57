import { currencyCodes } from '../lexicon/en/currencies.js';
import { groupsOf, namedBy } from '../lexicon/en/designators.js';
import type { Token } from '../text/document.js';
import { bit, isOf } from '../text/vocabulary.js';
import { isClock, isDate, isYear } from './date-lookalikes.js';

const ordinal = /^(?:st|nd|rd|th)$/;
const date = /^\d{1,4}[./]\d{1,2}(?:[./]\d{1,4})?$/;

/** Whether the digits at `at` only look like a figure: a date, a year, a time, an ordinal, a name. */
export function isLookalike(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
): boolean {
  const token = tokens[at]!;
  const before = at > from ? tokens[at - 1] : undefined;
  const after = at + 1 < limit ? tokens[at + 1] : undefined;
  if (token.text.split('.').length > 2 && date.test(token.text)) return true;
  if (after?.glued && ordinal.test(after.lower)) return true;
  if (isAddress(tokens, at, limit) || isModel(tokens, at, from, limit)) return true;
  if (isPhone(tokens, at, from, limit) || isFormat(before, tokens[at - 2], token)) return true;
  return (
    isClock(tokens, at, after) ||
    isDate(tokens, at, before, after, from) ||
    isYear(token, before, after) ||
    isDesignator(tokens, at, before, after) ||
    isScoreOrList(tokens, at, from, before, after)
  );
}

/** "221 Baker Street" */
function isAddress(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) {
    if (!tokens[i]!.isCapital) return false;
    if (/^(?:street|road|avenue|lane|square|boulevard|drive|st\.)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
}

/** "iPhone 15", "Apollo 13": a small number right behind a name, before no noun; parties of a list are no such names. */
function isModel(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  const name = tokens[at - 1];
  if (at - 1 < from || !name || !/^\d{1,3}$/.test(tokens[at]!.text) || !/\p{Lu}/u.test(name.text))
    return false;
  // "Wajima lost 55, Suzu 23"
  if (tokens[at - 2]?.text === ',' && tokens[at - 3]?.kind === 'number') return false;
  if (name.kind !== 'word' || name.text === name.text.toUpperCase()) return false;
  if (
    name.node?.entry ||
    isOf(name, bit.month | bit.weekday | bit.title | bit.preposition | bit.determiner | bit.adverb)
  )
    return false;
  const after = at + 1 < limit ? tokens[at + 1] : undefined;
  const isVerb =
    after?.node?.entry?.form !== undefined &&
    after.node.entry.form !== null &&
    after.node.entry.nouns.length === 0;
  if (at - 1 === from) return isVerb || isOf(after, bit.auxiliary);
  return (
    !after ||
    isVerb ||
    after.kind === 'punct' ||
    isOf(after, bit.conjunction | bit.auxiliary | bit.preposition)
  );
}

/** "0800 505 501", "+380 44 235 1515": numbers in a row with nothing but spaces between. */
function isPhone(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  const isPart = (i: number) =>
    i >= from && i < limit && tokens[i]!.kind === 'number' && /^\d+$/.test(tokens[i]!.text);
  let first = at;
  while (isPart(first - 1)) first -= 1;
  let last = at;
  while (isPart(last + 1)) last += 1;
  return last - first >= 2 || (last > first && tokens[first]!.text.startsWith('0'));
}

/** "P5+1" */
const isFormat = (sign: Token | undefined, name: Token | undefined, number: Token) =>
  sign?.text === '+' &&
  sign.glued &&
  number.glued &&
  name?.kind === 'word' &&
  /\d$/.test(name.text);

/** Nouns that name only with a capital: "Unit 5", but "unit 5" of a count. */
const common = /^(?:unit|group|war|house|building|apartment|season|point|week|station)$/;

/** "2S19", "Group of Seven", "Route 5": a number that is part of a name. */
function isDesignator(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  // "2S19", "9M723", "6x6"
  if (after?.glued && after.kind === 'word' && /\d/.test(after.text)) return true;
  if (!before) return false;
  if (before.text === '-' && before.glued && tokens[at]!.glued && tokens[at - 2]?.kind === 'word')
    return true;
  if (before.lower === '#' || before.lower === '№') return true;
  // "USS Laboon (DDG 58)"
  const isHull = tokens[at - 2]?.text === '(' && after?.text === ')';
  if (isHull && /^\p{Lu}{2,4}$/u.test(before.text) && !currencyCodes.has(before.text)) return true;
  if (
    before.lower === 'of' &&
    groupsOf.has(tokens[at - 2]?.lower ?? '') &&
    /^\p{Lu}/u.test(tokens[at - 2]!.text)
  )
    return true;
  const isListed =
    /^(?:,|and|to|or)$/.test(before.lower) &&
    tokens[at - 2]?.kind === 'number' &&
    namedBy.has((tokens[at - 3]?.lower ?? '').replace(/s$/, ''));
  if (isListed) return true;
  if (before.lower === 'number' && isCounted(tokens[at - 2])) return false;
  if (!namedBy.has(before.lower) && !namedBy.has(before.lower.replace(/s$/, ''))) return false;
  return !common.test(before.lower) || /^\p{Lu}/u.test(before.text);
}

/** "the wounded number 300", "survivors now number 40": a verb. */
const isCounted = (token: Token | undefined) =>
  isOf(token, bit.adverb) ||
  token?.node?.entry?.nouns.some(({ group }) => group === 'outcome' || group === 'person') === true;

/** "1. Food", "(2)", "49-51", "36 votes to 12" */
function isScoreOrList(
  tokens: readonly Token[],
  at: number,
  from: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const text = tokens[at]!.text;
  if (at === from && after?.glued && /^[.)]$/.test(after.text) && tokens[at + 2]?.glued === false)
    return true;
  if (
    before?.text === '(' &&
    after?.text === ')' &&
    /^\d{1,2}$/.test(text) &&
    tokens[at - 2]?.kind === 'word' &&
    before.glued
  )
    return true;
  // "49-51", "2-1": falling or equal numbers with a dash are a score.
  const dash = /^[-–]$/;
  const next =
    after && dash.test(after.text) && after.glued && tokens[at + 2]?.kind === 'number'
      ? tokens[at + 2]!
      : null;
  const last =
    before && dash.test(before.text) && before.glued && tokens[at - 2]?.kind === 'number'
      ? tokens[at - 2]!
      : null;
  if (next && Number(next.text) <= Number(text) && !tokens[at + 3]?.glued) return true;
  if (last && Number(last.text) >= Number(text) && tokens[at + 1]?.glued !== true) return true;
  return after?.lower === 'votes' || (before?.lower === 'to' && tokens[at - 2]?.lower === 'votes');
}
