import type { Token } from '../text/document.js';
import type { FoundQuantity } from '../model/quantity.js';
import type { NounSense } from '../text/entry.js';
import { bit, isOf, phraseAt, textOf, type Phrase } from '../text/vocabulary.js';
import { makeChunk, type Chunk, type Mention } from './chunk.js';
import { ownedBy } from './naming.js';
import type { Row } from './row.js';
import { isUnknownVerb, isVerbHere } from './verb-here.js';

const people: readonly NounSense[] = [{ group: 'person', item: 'people' }];
/** None of these goes on with a noun phrase. */
const boundary =
  bit.preposition | bit.opener | bit.auxiliary | bit.conjunction | bit.pronoun | bit.negation;

/** A noun phrase while it is read. */
interface Draft {
  figure: FoundQuantity | null;
  nouns: readonly NounSense[];
  head: number;
  mentions: Mention[];
}

/** Reads the noun phrase that begins at a token. */
export function readNoun(row: Row, from: number): Chunk {
  const draft: Draft = { figure: null, nouns: [], head: -1, mentions: [] };
  let i = from;
  while (i < row.to) {
    const next = step(row, from, i, draft);
    if (next === i) break;
    i = next;
  }
  const to = Math.max(i, from + 1);
  const word = row.tokens[to - 1]!.lower;
  return makeChunk({ kind: 'noun', from, to, word, ...draft });
}

/** Takes what stands at a token into the phrase and gives the token after it; the same token where the phrase has ended. */
function step(row: Row, from: number, i: number, draft: Draft): number {
  const { tokens, figures } = row;
  const token = tokens[i]!;
  const figure = figures.get(i);
  if (figure) return takesFigure(row, from, figure, draft) ? takeFigure(draft, figure) : i;
  if (isApostrophe(row, i)) return takeOwner(draft, i);
  if (token.kind !== 'word') return goesOn(row, i, i > from) ? i + 1 : i;
  if (token.lower === "'s" || token.lower === "'") return takeOwner(draft, i);
  if (i > from && endsBefore(row, from, i, draft)) return i;
  if (isOf(token, bit.determiner)) {
    draft.nouns = [];
    return i + 1;
  }
  const whole = phraseAt(tokens, i, limitOf(row, i));
  if (whole && i > from && isVerbHere(row, i, whole)) return i;
  // "a $4bn appeal for Sudan": of "appeal for", a verb, the noun stays.
  const isVerbal = whole !== null && whole.entry.nouns.length === 0 && whole.entry.party === null;
  const phrase = isVerbal && whole.to > i + 1 ? phraseAt(tokens, i, i + 1) : whole;
  if (phrase) return takePhrase(tokens, draft, phrase, i);
  if (
    i > from &&
    // "one Zircon missile", "one anti-ship missile"
    !(draft.figure !== null && (token.isCapital || leadsToNoun(row, i))) &&
    isOf(tokens[i - 1], bit.pronoun) &&
    i - 1 === from &&
    !isOf(tokens[from], bit.determiner)
  )
    return i;
  if (i === from && isOf(token, bit.pronoun)) return i + 1;
  // "six tanks ready to ship"
  if (draft.nouns.length > 0 && i > from && isOf(token, bit.postposed)) return i;
  // "sent 135,000 people running"
  const isPeople = draft.figure !== null && draft.nouns.some(({ group }) => group === 'person');
  if (isPeople && /[a-z]{3}ing$/.test(token.lower) && tokens[i - 1]!.lower !== "'s") return i;
  const group = groupAt(row, i);
  if (group > i) return takeGroup(row, draft, from, i, group);
  // "two Pantsir systems": the designator tells what they are.
  const isSystem = /^(?:systems?|complexes|units?|models?)$/.test(token.lower);
  if (!isSystem || !draft.nouns.some((noun) => noun.group === 'equipment')) draft.nouns = [];
  return i + 1;
}

/** "anti-ship ballistic missile": words before a noun that is known. */
function leadsToNoun({ tokens, to }: Row, at: number): boolean {
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const token = tokens[i]!;
    if (token.node?.entry?.nouns.length) return i > at;
    const isLink = token.text === '-' || token.kind === 'word';
    if (!isLink || isOf(token, boundary) || /(?:ed|ing)$/.test(token.lower)) return false;
  }
  return false;
}

const noGroup =
  /^(?:GDP|IPC|COVID|AIDS|HIV|TV|PM|MP|MPS|NGO|NGOS|CEO|AP|AFP|BBC|CNN|EFE|UTC|GMT|HQ|ID|II|III|IV|VIP|LED|DNA|SOS|BST|EST|CET|EDT|NASA|USGS|IQ|FC|PPE|ATM|HMS|HMAS|HMCS|HMNZS|USNS|BRP|KRI|USS|INS|AU|EU|UK|US|USA|MW|GW|OK|AI|IT)$/;
const forces = /^(?:army|front|movement|forces|brigades?|militia|league|gang|cartel|alliance)$/;

/** "JNIM", "CERF", "the Arakan Army": the end of a group's name that the lexicon does not know; the same token where none begins. */
function groupAt({ tokens, to }: Row, i: number): number {
  const { text, isCapital } = tokens[i]!;
  // "YOLA, Nigeria": what an article opens with is its dateline.
  if (i > 0 && /^[A-Z]{3,6}$/.test(text) && !noGroup.test(text) && !isModel(tokens[i + 1]))
    return i + 1;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  if (isCapital && next?.isCapital === true && forces.test(next.lower)) return i + 2;
  return isCapital ? armedAt(tokens, i, to) : i;
}

const armed =
  /^(?:gang|militia|militiamen|fighters|rebels|militants|insurgents|gunmen|guerrillas|cartel|mercenaries|separatists)$/;
/** Words that tell of what kind fighters are, and no name: "Islamist", "Kurdish", "Tuareg". */
const kinds = /(?:ists?|ish|ese|ans?|ites?|ic|ni|ern|uze|eg|in|rd|ia|al|ed)$/;

/** "Fano fighters", "the Gran Grif gang": the end of the name before its fighters; the same token where none stands. */
function armedAt(tokens: readonly Token[], i: number, to: number): number {
  let end = i;
  while (end < Math.min(to, i + 3) && tokens[end]!.isCapital && !tokens[end]!.node?.entry) end += 1;
  const isName = end - i > 1 || !kinds.test(tokens[i]!.lower);
  return isName && end > i && armed.test(tokens[end]?.lower ?? '') ? end : i;
}

/** "140 KUB missiles": letters before arms are a model. */
const isModel = (next: Token | undefined) =>
  next?.node?.entry?.nouns.some(({ group }) => group === 'equipment' || group === 'projectile');

function takeGroup({ tokens }: Row, draft: Draft, from: number, at: number, to: number): number {
  let i = at;
  // "the Three Brotherhood Alliance"
  while (i > from && tokens[i - 1]!.isCapital && isPlainName(tokens[i - 1]!)) i -= 1;
  const party = { id: textOf(tokens, i, to), form: 'body' } as const;
  draft.mentions.push({ from: i, to, party, isOwner: false });
  draft.nouns = [];
  draft.head = i;
  return to;
}

const isPlainName = ({ node, kind }: Token) =>
  kind === 'word' &&
  !node?.entry?.party &&
  ((node?.flags ?? 0) & (bit.determiner | bit.title)) === 0;

/** A phrase of the lexicon ends where a figure begins. */
function limitOf({ figures, to }: Row, i: number): number {
  for (let k = i + 1; k < Math.min(to, i + 5); k++) if (figures.has(k)) return k;
  return to;
}

function takeFigure(draft: Draft, figure: FoundQuantity): number {
  draft.figure = figure;
  draft.nouns = [];
  draft.head = -1;
  return figure.to;
}

/** One phrase has one figure; behind a noun or a name a figure opens a phrase of its own. */
function takesFigure(
  { tokens }: Row,
  from: number,
  { from: i, numberFrom }: FoundQuantity,
  draft: Draft,
): boolean {
  if (draft.figure) return false;
  if (i === from) return true;
  // "the homes hit by the quake exceed 900": the figure holds the verb of the clause.
  if (i < numberFrom && /^(?:s|ed|base)$/.test(tokens[i]!.node?.entry?.form ?? '')) return false;
  const before = tokens[i - 1]!;
  if (before.lower === "'s" || isOf(before, bit.determiner | bit.filler)) return true;
  const isName = draft.mentions.length > 0 && draft.mentions.at(-1)!.to === i;
  for (let k = from; k < i; k++) if (isOf(tokens[k], bit.dateWord)) return false;
  // "because of Russian aggression two people died"
  if (draft.mentions.length > 0 && tokens[i]!.kind === 'word') return false;
  return before.kind === 'word' && !isName && !before.isCapital && draft.nouns.length === 0;
}

const span = /^(?:year|month|week|summer|winter|spring|autumn|quarter|season)$/;

/** "the Houthis' spokesman" */
const isApostrophe = ({ tokens, to }: Row, i: number) =>
  /^['’]$/.test(tokens[i]!.text) &&
  tokens[i]!.glued &&
  tokens[i - 1]!.lower.endsWith('s') &&
  i + 1 < to &&
  tokens[i + 1]!.kind !== 'punct';

/** Hyphens, slashes and quotation marks stand inside a phrase. */
function goesOn({ tokens, to }: Row, i: number, isInside: boolean): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'punct' || /^["“”‘’«»]$/.test(token.text)) return true;
  const joins = i + 1 < to && tokens[i + 1]!.glued && token.glued;
  return isInside && joins && /^[-‐/'.]$/.test(token.text);
}

function takeOwner(draft: Draft, i: number): number {
  const last = draft.mentions.pop();
  if (last) draft.mentions.push({ ...last, isOwner: last.to === i });
  draft.nouns = [];
  return i + 1;
}

function endsBefore(
  { tokens, to, figures }: Pick<Row, 'tokens' | 'to' | 'figures'>,
  from: number,
  i: number,
  draft: Draft,
): boolean {
  const token = tokens[i]!;
  if (token.isCapital && phraseAt(tokens, i, to)?.entry.party)
    return isOf(tokens[i - 1], bit.weekday);
  if (isOf(token, boundary) && !isOf(token, bit.determiner)) return true;
  const hasContent = i > from && !isOf(tokens[i - 1], bit.determiner | bit.filler);
  // "the fate of 19 others unclear"
  if ((isOf(tokens[i - 1], bit.weekday) || tokens[i - 1]!.lower === 'others') && i > from)
    return true;
  if (hasContent && isOf(token, bit.dateWord) && draft.nouns.length > 0) return true;
  const isBehindFigure = draft.figure !== null && draft.figure.to === i;
  // "1,632 last year"
  if (
    isBehindFigure &&
    /^(?:last|this|next)$/.test(token.lower) &&
    span.test(tokens[i + 1]?.lower ?? '')
  )
    return true;
  if (hasContent && !isBehindFigure && isUnknownVerb({ tokens, to, figures }, i)) return true;
  if (isOf(token, bit.determiner) && !isOf(token, bit.filler))
    return !(isOf(tokens[i - 1], bit.determiner) && i - 1 >= from);
  return (
    (draft.figure !== null || hasContent) &&
    isOf(token, bit.adverb) &&
    !isOf(token, bit.filler) &&
    // "400,000 home protection kits"
    !(isBehindFigure && token.lower === 'home')
  );
}

function takePhrase(
  tokens: readonly Token[],
  draft: Draft,
  { entry, to }: Phrase,
  i: number,
): number {
  if (entry.party) {
    draft.mentions.push({ from: i, to, party: ownedBy(tokens, i, entry.party), isOwner: false });
    const isPeople = entry.party.form === 'people' || entry.party.form === 'adjective';
    draft.nouns = isPeople && entry.nouns.length === 0 ? people : entry.nouns;
    draft.head = i;
  } else {
    draft.nouns = entry.nouns;
    draft.head = entry.nouns.length > 0 ? i : -1;
  }
  return to;
}
