import type { Token } from '../text/document.js';
import { bit, isOf, type Phrase } from '../text/vocabulary.js';
import type { Row } from './chunks.js';

const opensObject = bit.determiner | bit.pronoun;
const notBeforeVerb = bit.determiner | bit.preposition;

/** Whether a phrase that could be noun or verb ("strikes", "wounded") is a verb where it stands. */
export function isVerbHere(row: Row, at: number, { entry, to }: Phrase): boolean {
  if (entry.form === null) return false;
  const { tokens, figures } = row;
  const before = at > row.from ? tokens[at - 1] : undefined;
  const after = to < row.to ? tokens[to] : undefined;
  const isFigure = figures.has(to);
  if (entry.form === 'ing') return isGerund(row, before, after, isFigure);
  if (entry.form !== 'base' && entry.form !== 's')
    return isFigure || !isAttributive(tokens, at, to, before, after);
  if (before && isOf(before, bit.auxiliary | bit.subjectPronoun)) return true;
  if (!before) return entry.nouns.length === 0 && entry.party === null && entry.form === 's';
  if (isOf(before, notBeforeVerb) || before.lower === "'s" || before.kind !== 'word') return false;
  if (entry.nouns.length === 0) return !isOf(before, bit.filler);
  // "Russian strikes hit", "Russia strikes the port": a verb is followed by its object.
  const hasObject = isFigure || isOf(after, opensObject) || after?.isCapital === true;
  return hasObject && (before.isCapital || before.lower.endsWith('s')) && !isAdjective(before);
}

const isAdjective = (token: Token) => token.node?.entry?.party?.form === 'adjective';

/** "sending 40 tanks", "was killing": not the noun of "a spending bill". */
function isGerund(
  { figures, from }: Row,
  before: Token | undefined,
  after: Token | undefined,
  isFigure: boolean,
): boolean {
  if (isFigure || figures.size < 0) return true;
  if (!before || from < 0) return after !== undefined && isOf(after, opensObject);
  if (isOf(before, bit.auxiliary | bit.preposition | bit.conjunction | bit.opener)) return true;
  if (before.kind !== 'word') return true;
  return after === undefined || isOf(after, opensObject | bit.preposition) || after.isCapital;
}

/** "the wounded soldiers", "a promised package", "40 captured tanks": a participle between article and noun. */
function isAttributive(
  tokens: readonly Token[],
  at: number,
  to: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (!before || !after || after.kind !== 'word') return false;
  if (isOf(after, bit.preposition | bit.determiner | bit.auxiliary | bit.pronoun | bit.opener))
    return isOf(before, bit.determiner) && !isOf(before, bit.filler) && to - at === 1
      ? !isOf(after, bit.determiner)
      : false;
  const opens =
    isOf(before, bit.determiner | bit.filler | bit.conjunction) ||
    before.lower === "'s" ||
    before.kind === 'number' ||
    before.kind === 'sign' ||
    isOf(before, bit.preposition) ||
    isAdjective(before) ||
    /^(?:\d|some|several|hundreds|thousands|million|of)/.test(before.lower);
  const entry = after.node?.entry;
  return opens && entry !== undefined && entry !== null && entry.nouns.length > 0 && tokens.length > 0;
}
