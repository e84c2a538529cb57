import {
  changeVerbs,
  clockWords,
  groupsOf,
  monthOf,
  namedBy,
  yearWords,
} from '../lexicon/en/designators.js';
import type { Token } from '../text/document.js';
import { bit, isOf } from '../text/vocabulary.js';

const ordinal = /^(?:st|nd|rd|th)$/;
const date = /^\d{1,4}[./]\d{1,2}(?:[./]\d{1,4})?$/;
const yearLike = /^(?:1[0-9]|20)\d\d$/;

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

function isClock(tokens: readonly Token[], at: number, after: Token | undefined): boolean {
  if (after && clockWords.has(after.lower)) return true;
  const colon =
    after?.text === ':' &&
    after.glued &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.glued;
  const isMinutes =
    tokens[at - 1]?.text === ':' && tokens[at]!.glued && tokens[at - 2]?.kind === 'number';
  return colon === true || isMinutes;
}

function isDate(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  after: Token | undefined,
  from: number,
): boolean {
  const isDay = /^\d{1,2}$/.test(tokens[at]!.text);
  if (!isDay) return false;
  if (isMonth(before) || isMonth(after)) return true;
  // "3 and 6 September", "24 to 27 March", "July 5 and 20"
  const joins = /^(?:and|to|or|until|-|–|,)$/;
  if (
    after &&
    joins.test(after.lower) &&
    /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '') &&
    isMonth(tokens[at + 3])
  )
    return true;
  if (
    before &&
    joins.test(before.lower) &&
    at - 3 >= from &&
    /^\d{1,2}$/.test(tokens[at - 2]!.text) &&
    isMonth(tokens[at - 3])
  )
    return true;
  return (
    (after?.text === '/' && after.glued) ||
    (before?.text === '/' && before.glued && tokens[at]!.glued)
  );
}

/** "may" is a month only with a capital. */
const isMonth = (token: Token | undefined) =>
  token !== undefined && !Number.isNaN(monthOf(token.lower)) && /^\p{Lu}/u.test(token.text);

function isYear(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!yearLike.test(token.text))
    return before?.text === '-' && before.glued && token.glued && /^\d\d$/.test(token.text);
  if (after?.glued && /^(?:s|-|–|\/)$/.test(after.lower)) return true;
  if (
    !before ||
    yearWords.has(before.lower) ||
    isMonth(before) ||
    before.text === ',' ||
    /['’]s$/.test(before.lower)
  )
    return true;
  return (
    !after ||
    after.kind === 'punct' ||
    !/s$|^(?:people|men|women|children)$/.test(after.lower) ||
    before.kind === 'number'
  );
}

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
  if (!namedBy.has(before.lower) && !namedBy.has(before.lower.replace(/s$/, ''))) return false;
  const isLowerCommon =
    /^(?:day|unit|group|war|house|building|apartment|page|line|section|section|route|step|season|class|room|point|week|version|station|type)$/.test(
      before.lower,
    );
  const isPlainName =
    !isLowerCommon ||
    /^\p{Lu}/u.test(before.text) ||
    /^(?:day|page|line|section|route|step|class|room|type|version)$/.test(before.lower);
  return isPlainName && before.lower !== '-';
}

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
  const voteTo =
    after?.lower === 'votes' || (before?.lower === 'to' && tokens[at - 2]?.lower === 'votes');
  return voteTo;
}

/** "Brekelmans, 38, who", "aged 14 to 17", "two boys aged three and six": an age in words or digits. */
export function isAge(tokens: readonly Token[], at: number, to: number, from: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2]?.lower ?? '';
  if (before?.lower === 'of' && /^(?:man|woman|boy|girl|age|ages|child|person)$/.test(earlier))
    return true;
  if (before?.lower === 'under' && /^(?:them|children|aged|whom|those)$/.test(earlier)) return true;
  if (before && /^(?:aged|ages|'m)$/.test(before.lower)) return true;
  if (
    at - 3 >= from &&
    /^(?:aged|ages)$/.test(tokens[at - 3]!.lower) &&
    /^(?:and|to|or)$/.test(before?.lower ?? '')
  )
    return true;
  const name = tokens[at - 2];
  const after = tokens[to];
  const isAside =
    before?.text === ',' &&
    name !== undefined &&
    (/^\p{Lu}\p{Ll}/u.test(name.text) || isPersonNoun(name)) &&
    at - 2 >= from;
  return (
    isAside &&
    (tokens[at]!.kind === 'number' ? /^\d{1,2}$/.test(tokens[at]!.text) : isPersonNoun(name)) &&
    (after === undefined || /^[,.;)]$/.test(after.text))
  );
}

const isPersonNoun = ({ node }: Token) =>
  node?.entry?.nouns.some(({ group }) => group === 'person') === true;

/** "one" as a pronoun, "no one", "one of the", "one another", "one day". */
export function isPronounOne(tokens: readonly Token[], at: number, limit: number): boolean {
  if (tokens[at]!.lower !== 'one') return false;
  const before = tokens[at - 1]?.lower ?? '';
  const after = at + 1 < limit ? tokens[at + 1]! : undefined;
  // "three in Grenada, one in St Vincent and two in Venezuela"
  if (
    after?.lower === 'in' &&
    (before === 'and' || before === ',') &&
    tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => lower === 'in')
  )
    return false;
  if (
    /^(?:no|not|the|this|that|any|every|each|which|only|latest|last|first|another|their|its|his|her|our)$/.test(
      before,
    ) ||
    after === undefined
  )
    return before !== '–' && before !== '-' && before !== ':';
  if (after.kind === 'sign' || after.kind === 'number') return false;
  if (after.kind !== 'word')
    return !/^[–,.;-]$/.test(after.text) || !/^(?:for|and|–|-|:)$/.test(before);
  return /^(?:of|another|day|thing|way|time|side|hand|point|who|that|is|was|has|had|in|on|at|to|for|by|with|after|and|or|but|from|as|can|could|would|may|will|he|she|it|they|reason|example|night|morning|else|such|side's)$/.test(
    after.lower,
  );
}

/** "from four to eight" after a verb of change is two figures. */
export function isChange(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--)
    if (changeVerbs.has(tokens[i]!.lower)) return true;
  return false;
}

/** "World War Two", "Group of Seven", "Phase One". */
export function isNamed(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1]! : undefined;
  if (!before || !/^\p{Lu}/u.test(tokens[at]!.text)) return false;
  return (
    /^(?:War|Phase|Stage|Chapter|Article|Group|Channel|Day|Act|Part)$/.test(before.text) ||
    (before.lower === 'of' && /^(?:Group|Gang)$/.test(tokens[at - 2]?.text ?? ''))
  );
}
