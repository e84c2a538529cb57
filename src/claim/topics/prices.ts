import { bit, isOf } from '../../text/vocabulary.js';
import { verbLinked } from '../cues.js';
import type { Site } from '../site.js';
import { subjectsOf } from '../subject.js';

/** "$3m each", "$69 a barrel", "costs $4m": a price and no sum. */
export function isPrice(site: Site): boolean {
  const { counted, reading } = site;
  const { per, from, numberFrom } = counted.quantity;
  for (let i = Math.max(0, from - 3); i < numberFrom; i++)
    if (
      reading.tokens[i]!.lower === 'average' ||
      // "each cost", but "have each put $500 million into", "will each give"
      (reading.tokens[i]!.lower === 'each' &&
        !isOf(reading.tokens[i - 1], bit.have | bit.future | bit.conditional))
    )
      return true;
  if (per !== null && !/^(?:year|month|week|day)$/.test(per)) return true;
  if (isPerHead(site) || counted.quantity.value < pocketMoney) return true;
  for (let i = counted.quantity.to; i < counted.quantity.to + 9; i++) {
    const word = reading.tokens[i]?.lower ?? '.';
    if (word === 'each' || word === 'apiece') return true;
    if (/^[.,;:]$/.test(word)) break;
  }
  const at =
    counted.at -
    1 -
    reading.chunks
      .slice(Math.max(0, counted.at - 5), counted.at)
      .toReversed()
      .findIndex(({ verb }) => verb !== null);
  const verb = at < counted.at ? (reading.chunks[at]?.verb ?? null) : null;
  if (verb && /^(?:sell|fetch)$/.test(verb.lemma)) return true;
  if (verb?.lemma !== 'cost') return false;
  const [subject] = subjectsOf(reading, at);
  return (
    verb.mood === 'present' ||
    (subject !== undefined &&
      /^(?:a|an|each|one)$/.test(reading.tokens[reading.chunks[subject]!.from]!.lower))
  );
}

const heirs =
  /^(?:kin|famil(?:y|ies)|relatives|heirs|owners|homeowners|households|dependants|dependents|widows|survivors|parents)$/;

/** "Families who lost a member are to receive Rs 200,000": what each gets, where the sum is small. */
function isPerHead(site: Site): boolean {
  const { counted, reading } = site;
  if (counted.quantity.value > perHead) return false;
  const { chunks, tokens } = reading;
  const link = verbLinked(site);
  if (
    !link ||
    !/^(?:get|receive|claim|give|pay|entitle|be paid|be given|grant|award|offer)/.test(
      link.verb.lemma,
    )
  )
    return false;
  const names = (at: number) => {
    const chunk = chunks[at];
    if (!chunk || chunk.figure) return false;
    return tokens.slice(chunk.from, chunk.to).some(({ lower }) => heirs.test(lower));
  };
  const isTo = (at: number) => /^(?:to|for)$/.test(chunks[at]?.word ?? '');
  return (
    subjectsOf(reading, link.at).some(names) ||
    names(link.at - 1) ||
    [counted.last + 1, counted.last + 2].some((at) => isTo(at) && names(at + 1))
  );
}

/** Nobody helps a country with less, in any currency. */
const pocketMoney = 1000;
/** No household is paid more than this, in any currency. */
const perHead = 2e7;

/** "is spending 118 billion zloty on its forces", "sets aside 2 trillion hryvnias for defence" */
export function isSpentOnOneself({ reading, counted }: Site): boolean {
  const [preposition, purpose] = reading.chunks.slice(counted.last + 1, counted.last + 3);
  const isDefence = /^defen[cs]e$/.test(purpose?.word ?? '') && purpose!.to - purpose!.from === 1;
  if (preposition?.word === 'for' && isDefence) return true;
  for (let i = counted.last + 1; i < Math.min(reading.chunks.length - 1, counted.last + 8); i++) {
    // "to reimburse countries that draw on their own stocks"
    if (reading.chunks[i]!.kind === 'opener') return false;
    if (
      reading.chunks[i]!.word === 'on' &&
      reading.chunks[i + 1]!.word !== 'way' &&
      /^(?:its|their|his|our)$/.test(reading.tokens[reading.chunks[i + 1]!.from]!.lower)
    )
      return true;
  }
  return false;
}

/** "bought 15 million tonnes from Russia at a cost of €8bn", "will buy 84 engines for $5bn": trade, unless it was bought for somebody. */
export function isTraded({ reading: { chunks, tokens }, counted }: Site): boolean {
  const { from } = counted.quantity;
  const words = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const isCost = /^(?:at|for) an? (?:cost|price) of$/.test(words.join(' '));
  if (!isCost && words.at(-1) !== 'for') return false;
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 12); i--) {
    const { word, verb } = chunks[i]!;
    if (word === 'for' && (chunks[i + 1]?.mentions.length ?? 0) > 0) return false;
    if (verb) return /^(?:buy|purchase|import|acquire|sell)$/.test(verb.lemma);
  }
  return false;
}

/** "£200m up on last year", "$5m more than": by how much, and no sum; but "€2bn more on arms". */
export function isDifference({ counted, reading: { tokens } }: Site): boolean {
  const { to } = counted.quantity;
  const behind = tokens[to + 1]?.lower ?? '';
  return /^(?:up|down|higher|lower)$/.test(tokens[to]?.lower ?? '')
    ? /^(?:on|than|from)$/.test(behind)
    : /^(?:more|less)$/.test(tokens[to]?.lower ?? '') && behind === 'than';
}
