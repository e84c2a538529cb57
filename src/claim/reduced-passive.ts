import type { Token } from '../text/document.js';
import type { Entry } from '../text/entry.js';
import { bit, hasNoun, isOf } from '../text/vocabulary.js';
import type { Chunk } from './chunk.js';
import type { Row } from './row.js';

/** "said by telephone": no agent. */
export const isByWire = (tokens: readonly Token[], by: number) =>
  /^(?:phone|telephone|video|e-?mail|text|message|radio|satellite)$/.test(
    tokens[by + 1]?.lower ?? '',
  );

const objectStart = bit.determiner | bit.pronoun;
const opensObject = (token: Token) =>
  isOf(token, objectStart) || token.isCapital || token.kind === 'number' || token.kind === 'sign';
export const hasObject = ({ tokens, figures, to }: Row, at: number) =>
  at < to && (figures.has(at) || opensObject(tokens[at]!));

/** "40 tanks sent by Germany", "people killed in the raid": a past form without an object of its own behind a noun. */
export function isReducedPassive(
  { tokens, figures, to }: Row,
  form: Entry['form'],
  at: number,
  before: readonly Chunk[],
  entry: Entry | null,
): boolean {
  if (form !== 'ed' && form !== 'part' && form !== 'same') return false;
  const last = before.at(-1);
  const next = at < to ? tokens[at]! : undefined;
  if (next?.lower === 'by' && !figures.has(at))
    return tokens[at + 1]?.lower.endsWith('ing') !== true && !isByWire(tokens, at);
  if (!last || last.kind !== 'noun') return false;
  // "it added"
  if (last.to - last.from === 1 && isOf(tokens[last.from], bit.subjectPronoun)) return false;
  // "since the corridor reopened"
  if (/^(?:since|after|before|when|until|as)$/.test(before.at(-2)?.word ?? '')) return false;
  if (entry !== null && isErgative(entry, last)) return false;
  if (figures.has(at)) return false;
  if (!next) return true;
  // "approved for Ukraine a loan of $2bn", "sent to Kyiv 40 tanks"
  const isLater = isOf(next, bit.preposition) && tokens[at + 1]?.isCapital === true && at + 2 < to;
  if (isLater && (figures.has(at + 2) || /^(?:an?|the)$/.test(tokens[at + 2]!.lower))) return false;
  // "the Dutch parliament agreed to spend"
  if (next.lower === 'to' && intends.test(entry?.lemma ?? '')) return false;
  if (opensObject(next) || !entry || entry.verbs.length === 0) return false;
  if (isRelative(before)) return false;
  // "Hezbollah answered with": a party alone is the subject.
  if (
    last.mentions.at(-1)?.to === last.to &&
    !last.mentions.at(-1)!.isOwner &&
    last.figure === null &&
    last.mentions.at(-1)!.party.form !== 'people'
  )
    return false;
  // "Norway's parliament doubled to NOK 15bn"
  const head = tokens[last.to - 1]!;
  const isState = last.figure === null && isOf(head, bit.agency) && !hasNoun(head, 'person');
  if (isState && entry.verbs.some(({ domain }) => acting.test(domain))) return false;
  // "President Yoon announced at": a name before a verb of saying is its subject.
  if (tokens[last.to - 1]!.isCapital && isOf(tokens[at - 1], bit.speechVerb)) return false;
  return (
    next.kind === 'punct' ||
    isOf(next, bit.preposition | bit.adverb | bit.conjunction | bit.opener | bit.auxiliary) ||
    isFinite(next)
  );
}

const acting = /^(?:giving|attack|materiel|harm)$/;

/** Verbs of which "to" tells what their subject means to do. */
const intends =
  /^(?:agree|vow|hope|decide|refuse|intend|aim|manage|fail|threaten|swear|want|offer|plan|undertake)$/;

/** "the homes destroyed stand at", "the tents delivered rose to": the verb of the clause comes next. */
function isFinite({ node }: Token): boolean {
  const entry = node?.entry;
  if (!entry || entry.nouns.length > 0) return false;
  const { form, verbs } = entry;
  return form === 's' || form === 'past' || (form === 'ed' && verbs.length === 0);
}

/** "six shells landed in", "homes collapsed": what happens to the subject without an object. */
function isErgative({ verbs }: Entry, noun: Chunk): boolean {
  if (!verbs.some(({ patient }) => patient === 'subject')) return false;
  const flies = noun.nouns.some(({ group }) => group === 'projectile' || group === 'attack');
  return (
    flies ||
    !verbs.some(
      ({ domain, patient }) =>
        patient === 'object' &&
        (domain === 'harm' || domain === 'infrastructure' || domain === 'attack'),
    )
  );
}

/** "the shells it promised", "which Hungary vetoed", "$8bn Islamabad had asked for": the object stands before the subject. */
const isRelative = (before: readonly Chunk[]) =>
  /^(?:opener|noun)$/.test(before.at(-2)?.kind ?? '');
