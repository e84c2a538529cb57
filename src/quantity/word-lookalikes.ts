import type { Token } from '../text/document.js';
import { bit, isOf } from '../text/vocabulary.js';

/** "Brekelmans, 38, who", "aged 14 to 17", "two boys aged three and six": an age in words or digits. */
export function isAge(tokens: readonly Token[], at: number, to: number, from: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2]?.lower ?? '';
  if (before?.lower === 'of' && /^(?:man|woman|boy|girl|age|ages|child|person)$/.test(earlier))
    return true;
  if (isAgeLimit(tokens, at, to)) return true;
  if (before && /^(?:aged|ages|'m)$/.test(before.lower)) return true;
  if (
    at - 3 >= from &&
    /^(?:aged|ages)$/.test(tokens[at - 3]!.lower) &&
    /^(?:and|to|or)$/.test(before?.lower ?? '')
  )
    return true;
  const name = tokens[at - 2];
  const after = tokens[to];
  // "in Suzu, 22 died; in Wajima, 31."
  const isPlace = at - 3 >= from && /^(?:in|at|near|around)$/.test(tokens[at - 3]!.lower);
  const isAside =
    before?.text === ',' &&
    name !== undefined &&
    !isPlace &&
    ((/^\p{Lu}\p{Ll}/u.test(name.text) && at - 2 >= from) ||
      isPersonNoun(name) ||
      (after?.text === ',' && isSomeone(tokens, at - 2, from)));
  return (
    isAside &&
    (tokens[at]!.kind === 'number' ? /^\d{1,2}$/.test(tokens[at]!.text) : isPersonNoun(name)) &&
    (after === undefined || /^[,.;)]$/.test(after.text))
  );
}

/** "infants under two", "many past 80", "most of them over 60": how old people are. */
function isAgeLimit(tokens: readonly Token[], at: number, to: number): boolean {
  const [whose, limit] = [tokens[at - 2], tokens[at - 1]];
  if (!whose || !/^(?:under|over|past|above|below)$/.test(limit!.lower)) return false;
  if (limit!.lower === 'under' && /^(?:them|children|aged|whom|those)$/.test(whose.lower))
    return true;
  const ends =
    tokens[to] === undefined ||
    tokens[to].kind !== 'word' ||
    isOf(tokens[to], bit.auxiliary | bit.preposition | bit.conjunction);
  const isPeople =
    /^(?:many|most|all|some|those|them|whom|anyone|everyone)$/.test(whose.lower) ||
    // "most of the dead were over 60"
    (/^(?:are|were|is|was)$/.test(whose.lower) &&
      tokens
        .slice(Math.max(0, at - 9), at - 2)
        .some(({ lower }) => /^(?:most|many|all|half)$/.test(lower)));
  return ends && (isPeople || (limit!.lower !== 'above' && isPersonNoun(whose)));
}

/** "a relief coordinator, 41, sighed": one person by a noun that no lexicon has. */
function isSomeone(tokens: readonly Token[], at: number, from: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || /(?:[^s]s|ed)$/.test(lower)) return false;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--)
    if (/^(?:an?|his|her)$/.test(tokens[i]!.lower)) return true;
  return false;
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
  // "Malawi three and Uruguay one."
  if (before !== '' && tokens[at - 1]!.node?.entry?.party && after?.kind !== 'word') return false;
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
  return /^(?:of|another|day|step|thing|way|time|side|hand|point|who|that|is|was|has|had|in|on|at|to|for|by|with|after|and|or|but|from|as|can|could|would|may|will|he|she|it|they|reason|example|night|morning|else|such|side's)$/.test(
    after.lower,
  );
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
