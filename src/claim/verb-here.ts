import type { Token } from '../text/document.js';
import { bit, hasNoun, isOf, phraseAt, type Phrase } from '../text/vocabulary.js';
import type { Row } from './row.js';

const opensObject = bit.determiner | bit.pronoun;
const notBeforeVerb = bit.determiner | bit.preposition;

/** Whether a phrase that could be noun or verb ("strikes", "wounded") is a verb where it stands. */
export function isVerbHere(row: Row, at: number, phrase: Phrase): boolean {
  const { entry, to } = phrase;
  // "14 of them near food points"
  if (entry.form === null || row.tokens[at]!.lower === 'near') return false;
  const { tokens, figures } = row;
  const before = at > row.from ? tokens[at - 1] : undefined;
  const after = to < row.to ? tokens[to] : undefined;
  const isFigure = figures.has(to);
  if (before?.kind === 'punct' && isOf(tokens[at], bit.speechVerb) && entry.nouns.length === 0)
    return true;
  if (entry.form === 's' && isTagged(row, at, after)) return true;
  // "including 3 children", "following 40 strikes": prepositions.
  if (entry.form === 'ing')
    return (
      !isOf(tokens[at], bit.preposition) &&
      !isDoing(phrase, before, after) &&
      isGerund(tokens[at]!, before, after, isFigure)
    );
  if (tokens[at]!.isCapital && at > row.from) return false;
  // "the number of displaced"
  if (before?.lower === 'of' && entry.nouns.length > 0 && entry.form !== 's' && !isFigure)
    return false;
  if (isNamedByFate(row, at, phrase)) return false;
  // "to the affected states more than 30 generators"
  const isState = entry.form === 's' && isOf(tokens[at], bit.agency);
  if (isState && tokens[at - 2]?.lower === 'the' && before?.lower.endsWith('ed')) return false;
  // "of those uprooted by the war", but "those wounded soldiers"
  const isOwnVerb = before?.lower === 'those' && !hasNoun(after, 'person');
  if (isOwnVerb && /^(?:ed|part|same)$/.test(entry.form)) return true;
  if (entry.form !== 'base' && entry.form !== 's')
    return isFigure || !isAttributive(to - at, before, after, figures.has(to + 1));
  return isPresentHere(row, at, phrase, before, after);
}

/** The same of a form that is base or ends in s: "need", "strikes". */
function isPresentHere(
  row: Row,
  at: number,
  phrase: Phrase,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const { tokens } = row;
  const { entry, to } = phrase;
  if (before && isOf(before, bit.auxiliary | bit.subjectPronoun)) return true;
  // "who aid refugees"; but "that aid agencies need", "that strikes killed".
  if (before && isOf(before, bit.opener))
    return (
      entry.nouns.length === 0 ||
      !(isOf(after, bit.agency | bit.speakingBody) || (entry.form === 's' && startsVerb(row, to)))
    );
  // "US forces shot down", "power cuts hit": no two finite verbs stand side by side.
  const isNounish = entry.form === 's' || isOf(tokens[at], bit.agency);
  if (before && entry.nouns.length === 0 && isNounish && startsVerb(row, to)) return false;
  if (before && after?.lower === 'to' && to + 1 < row.to && isBase(tokens[to + 1]!))
    // "a dozen trucks to haul", but "Germany plans to send"
    return (
      !isOf(before, notBeforeVerb) && !(entry.nouns.length > 0 && endsNumeral.test(before.lower))
    );
  if (!before)
    return (
      entry.nouns.length === 0 &&
      entry.party === null &&
      entry.form === 's' &&
      !isOf(tokens[at], bit.nounish)
    );
  if (isOf(before, notBeforeVerb) || before.lower === "'s" || isAdjective(before)) return false;
  if (entry.form === 'base' && isModified(row, at)) return false;
  return followsAsVerb(row, at, phrase, before, after);
}

/** "The wounded stand at 2,880", "the displaced now number two million": people, and the verb told of them. */
function isNamedByFate({ tokens, from, to: end, figures }: Row, at: number, { entry, to }: Phrase) {
  const isNamed =
    at > from &&
    tokens[at - 1]!.lower === 'the' &&
    entry.nouns.some(({ group }) => group === 'outcome');
  if (!isNamed) return false;
  const verb = isOf(tokens[to], bit.adverb) ? to + 1 : to;
  const told = tokens[verb]?.node?.entry;
  if (verb >= end || !told?.form) return false;
  // "the injured number 40", but "the injured men"
  return figures.has(verb + 1) || told.nouns.length === 0;
}

/** ", the deputy minister estimates.": who says so, behind a comma; but ", by the ministry's estimates,". */
function isTagged({ tokens, from }: Row, at: number, after: Token | undefined): boolean {
  if ((after && after.kind !== 'punct') || !isOf(tokens[at], bit.speechVerb)) return false;
  for (let i = at - 1; i > Math.max(from, at - 7); i--) {
    const { kind, text, lower } = tokens[i]!;
    if (text === ',') return at - i > 1 && tokens[at - 1]!.lower !== "'s";
    const isLink = isOf(tokens[i], bit.preposition | bit.conjunction) && lower !== 'of';
    if ((kind !== 'word' && lower !== "'s") || isLink) return false;
  }
  return false;
}

/** "a flash appeal for", "the UN's revised appeal for", "its latest request": a word between article or owner and noun that no verb follows. */
function isModified({ tokens, from }: Row, at: number): boolean {
  const { lower, node, kind } = tokens[at - 1]!;
  if (at - 2 < from) return false;
  if (/^(?:an?|another|this|each|every)$/.test(tokens[at - 2]!.lower)) return kind === 'word';
  return (
    /^(?:'s|its|their|his|her|our|the)$/.test(tokens[at - 2]!.lower) &&
    !lower.endsWith('s') &&
    !node?.entry?.nouns.length &&
    !node?.entry?.party &&
    /(?:ed|est|al|ial|sh|ent|ew|rst|nd|rd|nt|ier)$/.test(lower)
  );
}

/** Behind a noun or a figure: whether what could be a noun is its verb. */
function followsAsVerb(
  row: Row,
  at: number,
  { entry, to }: Phrase,
  before: Token,
  after: Token | undefined,
): boolean {
  const { tokens, figures } = row;
  const isFigure = figures.has(to);
  const endsFigure =
    before.kind === 'number' || isOf(before, bit.filler) || endsNumeral.test(before.lower);
  if (isSingular(row, at)) return false;
  // "State media report 384 deaths", "the ministry estimates that"
  const isTold = isFigure || after?.lower === 'that';
  if (isTold && isOf(tokens[at], bit.speechVerb) && isOf(before, bit.speakingBody | bit.agency))
    return true;
  if (isFigure && entry.nouns.length === 0 && before.text === ',') return true;
  // "53,000 lie in ruins", ", nine in ten of them, go hungry"
  const isPhrase = to - at > 1 && entry.nouns.length === 0;
  if (before.kind !== 'word' && !endsFigure)
    return (
      before.text === ',' &&
      // "Finland's package, the 25th, brings the total to"
      ((entry.form === 's' && entry.nouns.length === 0 && isOf(after, bit.determiner)) ||
        (isFigure && entry.form === 's') ||
        (isNeed(entry) && (isPhrase || after?.kind === 'word')))
    );
  if (isNeed(entry) && entry.lemma === 'need' && after && needs.test(after.lower)) return true;
  if (entry.nouns.length === 0 && (isPhrase || !isOf(tokens[at], bit.nounish))) return true;
  // "Russian strikes hit", "Russia strikes the port", "two million need help": a verb is followed by its object.
  const hasObject = isFigure || isOf(after, opensObject) || after?.isCapital === true;
  if (endsFigure) return isNeed(entry) && after?.kind === 'word' && !isOf(after, bit.preposition);
  if (hasObject)
    return isFigure || before.isCapital || before.lower.endsWith('s') || isPerson(before);
  return (
    isNeed(entry) &&
    (isPerson(before) || before.isCapital || isOf(before, bit.agency | bit.speakingBody)) &&
    after?.kind === 'word' &&
    !isOf(after, notAfterVerb | bit.preposition)
  );
}

/** "US forces shot down": what stands before a past form is its subject. */
function startsVerb({ tokens, figures, to }: Row, at: number): boolean {
  if (at >= to || figures.has(at)) return false;
  const form = tokens[at]!.node ? phraseAt(tokens, at, to)?.entry.form : null;
  return form === 'ed' || form === 'past' || form === 'same';
}

/** "a $4 billion appeal for", "last year's $852 million appeal": behind an article or an owner and a figure stands a noun. */
function isSingular({ tokens, figures, from }: Row, at: number): boolean {
  for (let i = at - 1; i > Math.max(from, at - 8); i--)
    if (figures.get(i)?.to === at)
      return (
        /^(?:an?|another|'s)$/.test(tokens[i - 1]!.lower) ||
        // "the $4.3bn appeal for Yemen", but "the 40 need help"
        (figures.get(i)!.kind === 'money' && /^(?:the|its|their)$/.test(tokens[i - 1]!.lower))
      );
  return false;
}

const endsNumeral =
  /^(?:million|billion|thousand|hundred|dozen|cent|percent|third|half|quarter|ten|lakh|crore|thousands|millions|hundreds|thirds|per)$/;
const notAfterVerb = bit.auxiliary | bit.conjunction;
/** Verbs like "need" and "face", whose subjects are counted people. */
const isNeed = ({ verbs }: Phrase['entry']) => verbs.some(({ sense }) => sense === 'in need');
/** What people need: behind "need" these make it a verb. */
const needs =
  /^(?:help|aid|food|assistance|water|shelter|support|urgent|humanitarian|medical|emergency|treatment)$/;
const isPerson = ({ node }: Token) => {
  const entry = node?.entry;
  return (
    entry?.party?.form === 'people' || entry?.nouns.some(({ group }) => group === 'person') === true
  );
};
const isBase = ({ node }: Token) => node?.entry?.form === 'base' || node?.entry?.form === 'same';
const isAdjective = (token: Token) => token.node?.entry?.party?.form === 'adjective';

/** "31 trucks carrying flour": no kind of flour. */
const isCarrying = ({ lower }: Token, before: Token | undefined) =>
  /^(?:carrying|bringing|transporting|hauling|ferrying)$/.test(lower) &&
  /[a-z]{3}s$/.test(before?.lower ?? '');

/** "attacks on shipping in the Red Sea": a verb that takes an object, and has none, behind a preposition. */
const isDoing = ({ entry, to }: Phrase, before: Token | undefined, after: Token | undefined) =>
  before?.lower === 'on' &&
  to > 0 &&
  entry.verbs.length > 0 &&
  entry.verbs.every(({ patient }) => patient === 'object') &&
  (!after || after.kind === 'punct' || isOf(after, bit.preposition));

/** "sending 40 tanks", "was killing": not the noun of "a spending bill". */
function isGerund(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  isFigure: boolean,
): boolean {
  if (isFigure || isCarrying(token, before)) return true;
  if (after?.lower === 'of' || (before && isAdjective(before))) return false;
  // "a second day of shelling along the border", "in fighting with"
  const isNoun = before?.lower === 'of' || (before?.lower === 'in' && after?.lower === 'with');
  if (isNoun && (!after || isOf(after, bit.preposition))) return false;
  // "Rebuilding Gaza", "Rebuilding the town"; but "Shelling Monday"
  if (!before)
    return (
      after !== undefined &&
      (isOf(after, opensObject) ||
        after.node?.entry?.party?.form === 'place' ||
        after.node?.entry?.party?.form === 'name')
    );
  // "the gathering in Berlin"
  if (/^(?:the|an?|this|its|their|his)$/.test(before.lower)) return false;
  if (isOf(before, bit.auxiliary | bit.preposition | bit.conjunction | bit.opener)) return true;
  if (before.kind !== 'word') return true;
  return after === undefined || isOf(after, opensObject | bit.preposition) || after.isCapital;
}

/** "the wounded soldiers", "a promised package", "40 captured tanks": a participle between article and noun. */
function isAttributive(
  size: number,
  before: Token | undefined,
  after: Token | undefined,
  isBeforeFigure: boolean,
): boolean {
  if (!before || !after || after.kind !== 'word') return false;
  if (isOf(after, bit.preposition | bit.determiner | bit.auxiliary | bit.pronoun | bit.opener))
    return (
      isOf(before, bit.determiner) &&
      !isOf(before, bit.filler) &&
      size === 1 &&
      !isOf(after, bit.determiner)
    );
  const opens =
    isOf(before, bit.determiner | bit.filler | bit.conjunction | bit.preposition) ||
    before.lower === "'s" ||
    before.kind === 'number' ||
    before.kind === 'sign' ||
    isAdjective(before) ||
    /^(?:\d|some|several|hundreds|thousands|million|of)/.test(before.lower);
  const entry = after.node?.entry;
  // "five failed rainy seasons"
  const isFigured = before.kind === 'number' || isOf(before, bit.numeral);
  if (isFigured && !after.node?.entry && /[a-z]y$/.test(after.lower)) return true;
  // "the affected states", "the besieged enclave"
  const isNoun =
    isOf(before, bit.determiner) &&
    // "The hurt number 12,268"
    !isBeforeFigure &&
    !isOf(after, bit.adverb) &&
    (!entry || isOf(after, bit.nounish));
  return opens && (isNoun || !!entry?.nouns.length || entry?.party?.form === 'people');
}

/** "wrecked a mosque": a word in -ed that the lexicon does not know, before what can follow a verb. */
export function isUnknownVerb(
  { tokens, to, figures }: Pick<Row, 'tokens' | 'to' | 'figures'>,
  at: number,
): boolean {
  const { lower, isCapital, node } = tokens[at]!;
  if (isCapital || node?.entry || !/[a-z]{2}ed$/.test(lower)) return false;
  const after = at + 1 < to ? tokens[at + 1]! : undefined;
  if (!after || figures.has(at + 1)) return true;
  return (
    after.kind !== 'word' ||
    after.isCapital ||
    isOf(after, bit.determiner | bit.preposition | bit.pronoun | bit.adverb)
  );
}
