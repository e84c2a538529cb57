import { meetingPlaces } from '../lexicon/en/bodies.js';
import type { PartyId } from '../model/claim.js';
import type { Document, Token } from '../text/document.js';
import { bit, hasNoun, hasVerb, isOf } from '../text/vocabulary.js';
import { isDateline, type Naming } from './naming.js';

/** What speaks for or against a state's being the one that an article's giving goes to. */
type Sign =
  | 'named'
  | 'first'
  | 'meeting'
  | 'place'
  | 'in'
  | 'to'
  | 'for'
  | 'from'
  | 'seat'
  | 'giver'
  | 'gift'
  | 'needs'
  | 'stricken'
  | 'people'
  | 'authority'
  | 'helped';

/**
 * How much each sign weighs, times the binary logarithm of one more than how often it stands: fitted by logistic
 * regression on the open gold of `test/gold` and `../shared/gold`, in five parts of which each was told by the four others.
 */
const weights: Readonly<Record<Sign, number>> = {
  named: 0.9,
  first: 1.6,
  meeting: -2.5,
  place: 0.8,
  in: 0.5,
  to: 0.75,
  for: 4,
  from: -0.4,
  seat: -0.5,
  giver: -0.5,
  gift: -0.6,
  needs: 0.8,
  stricken: 1.1,
  people: 0.6,
  authority: -0.4,
  helped: 2,
};

/** The state that an article's giving goes to, where a sentence does not say; null where none is named. */
export function stateHelped(document: Document, namings: readonly Naming[]): PartyId | null {
  const counts = new Map<PartyId, Map<Sign, number>>();
  for (const naming of namings) {
    // Who speaks is told, not who is helped.
    if (!isState(naming.party.id) || naming.party.form === 'leader') continue;
    const signs = counts.get(naming.party.id) ?? new Map<Sign, number>();
    counts.set(naming.party.id, signs);
    for (const sign of signsOf(document, naming)) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  const sums = [...counts].map(([id, signs]) => ({ id, signs, sum: sumOf(signs) }));
  const [best, second] = sums.sort((a, b) => b.sum - a.sum);
  return best && best.sum - (second?.sum ?? 0) >= surely && !onlyGives(best.signs) ? best.id : null;
}

/** A state of which nothing is told but that it gives, often in the first sentence, where no other is named. */
const onlyGives = (signs: ReadonlyMap<Sign, number>) =>
  (signs.has('giver') || signs.has('gift')) && !receiving.some((sign) => signs.has(sign));
const receiving = ['place', 'in', 'to', 'for', 'needs', 'stricken', 'people', 'helped'] as const;

/** By so much the first must lead, which is three to one: else the article helps several, or it is not told whom. */
const surely = Math.log(3);

function sumOf(signs: ReadonlyMap<Sign, number>): number {
  let sum = 0;
  for (const [sign, count] of signs) sum += weights[sign] * Math.log2(1 + count);
  return sum;
}

const isState = (id: PartyId) => /^[A-Z]{2}$/.test(id) && id !== 'UN' && id !== 'EU' && id !== 'WB';

function signsOf(document: Document, naming: Naming): Sign[] {
  const { tokens } = document;
  const { party, from, to, sentence } = naming;
  const signs: Sign[] = ['named'];
  if (sentence === 0) signs.push('first');
  if (isDateline(document, naming))
    return meetingPlaces.has(party.id) ? [...signs, 'meeting'] : signs;
  signs.push(...signsBefore(tokens[from - 1], party.form));
  const owns = tokens[to]?.lower === "'s";
  const next = tokens[to + (owns ? 1 : 0)];
  const isOwner = owns || party.form === 'adjective';
  if (isOwner && stricken.test(next?.lower ?? '')) signs.push('stricken');
  if (party.form === 'people' || (isOwner && hasNoun(next, 'person'))) signs.push('people');
  if (isOf(next, bit.agency | bit.speakingBody)) signs.push('authority');
  const owned = tokens.slice(to, to + 5);
  if (isOwner && owned.some((one) => hasNoun(one, 'giving'))) signs.push('gift');
  if (owns && backers.test(next?.lower ?? '')) signs.push('helped');
  const acts = actOf(document, naming);
  return acts ? [...signs, acts] : signs;
}

/** By the word before it. */
function signsBefore(token: Token | undefined, form: Naming['party']['form']): Sign[] {
  const word = token?.lower ?? '';
  if (helps.test(word) || hasVerb(token, 'giving')) return ['helped'];
  if (form === 'place') return word === 'from' ? [] : ['place'];
  if (form === 'seat') return located.test(word) ? [] : ['seat'];
  if (located.test(word)) return ['in'];
  if (word === 'to' && form !== 'adjective') return ['to'];
  if (word === 'for') return ['for'];
  return /^(?:from|by|via)$/.test(word) ? ['from'] : [];
}

/** "Germany has sent", "the Czech prime minister promised" give; "Kyiv was promised", "Yemen needs" get. */
function actOf(
  { tokens, sentences }: Document,
  { party, from, to, sentence }: Naming,
): Sign | null {
  if (needs.test(tokens[to]?.lower ?? '')) return 'needs';
  if (party.form === 'place' || party.form === 'body') return null;
  const end = Math.min(sentences[sentence]!.to, to + 6);
  for (let at = to; at < end; at++) {
    const token = tokens[at]!;
    if (!/^[\w'’-]+$/.test(token.text) || /^(?:and|in|of|for)$/.test(token.lower)) return null;
    if (!hasVerb(token, 'giving') || hasNoun(token, 'giving') || /^costs?$/.test(token.lower))
      continue;
    const isPassive = isOf(tokens[at - 1], bit.be) && at - 1 > from;
    return isPassive || needs.test(token.lower) ? 'needs' : 'giver';
  }
  return null;
}

const needs =
  /^(?:needs?|needed|recovers?|asks?|asked|appealed|requests?|requested|wants|sought|receives?|received|lost|suffered|mourned|counts|buried)$/;
const stricken =
  /^(?:war|conflict|invasion|civil|crisis|famine|quake|earthquake|floods?|flooding|drought|disaster|recovery|reconstruction|people|refugees|displaced|children|survivors|population|humanitarian|economy|budget|power|energy|dead|victims|homeless|hungry|death|toll)$/;
const located =
  /^(?:in|across|on|at|hit|struck|against|inside|off|throughout|over|within|near|battered|ravaged)$/;
const helps = /^(?:help|helps|helped|support|assist|supporting|helping|aid|arm)$/;
/** "Kyiv's allies": whom they back. */
export const backers = /^(?:allies|partners|backers|donors|supporters|lenders|creditors)$/;
