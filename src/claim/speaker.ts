import { announcingVerbs, speechVerbs } from '../lexicon/en/speech.js';
import type { Token } from '../model/document.js';
import type { Draft } from './draft.js';
import { bodyIn, nameIn } from './names.js';
import { markAt } from './reading.js';
import type { Mark, Reading } from './sentence.js';
import { openerOf, type Scene } from './scene.js';

/** Somebody speaks: the verb's token, the name, and where the words of the report begin or end. */
interface Speech {
  readonly at: number;
  /** The speaker stands behind what is said: "…, Kuleba said." */
  readonly isTrailing: boolean;
  readonly name: string | null;
}

const pronouns = new Set(['he', 'she', 'it', 'they', 'who']);
const stops = new Set([';', ':', '“', '”', '"', '(', ')', '–', '—']);
const edges = new Set([
  'that',
  'but',
  'as',
  'while',
  'when',
  'after',
  'because',
  'where',
  'though',
  'if',
  'and',
  'which',
]);
const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|later|on|late|early|also|earlier|had|has|have|was|is|in|a|statement|then|meanwhile|still|now|at|evening|morning|week|day|night|separately)$/;
/** Seats of one word that are organs and no capitals: they speak, and do not only act. */
const organs = new Set([
  'pentagon',
  'congress',
  'senate',
  'bundestag',
  'kremlin',
  'usaid',
  'ukrenergo',
  'afad',
  'idf',
  'irgc',
  'knesset',
]);
/** A report goes on into this many sentences behind the one that names its speaker. */
const carryReach = 3;
/** A pronoun's speaker is looked for in this many sentences before. */
const pronounReach = 12;

/** Finds for each draft who states its figure, as named in the text; null where the writer does. */
export function createSpeakers(scene: Scene): (draft: Draft) => string | null {
  const cache = new Map<number, readonly Speech[]>();
  const fullNames = new Map<string, string>();
  const speechesOf = (index: number): readonly Speech[] => {
    // In order, so that a pronoun finds the speaker before it; no further back than a report runs.
    for (let i = Math.max(0, index - pronounReach); i <= index; i++) {
      if (cache.has(i)) continue;
      const before = i > 0 ? lastName(cache.get(i - 1) ?? []) : null;
      cache.set(i, findSpeeches(scene.readings[i]!, before, fullNames));
    }
    return cache.get(index)!;
  };
  return (draft) => {
    const own = speechFor(speechesOf(draft.sentence), draft);
    if (own) return own.name;
    return carriedName(scene, draft, speechesOf);
  };
}

const lastName = (speeches: readonly Speech[]): string | null =>
  speeches.findLast(({ name }) => name !== null)?.name ?? null;

/** The speech that covers a figure: the last one that leads to it, else the first that trails it. */
function speechFor(speeches: readonly Speech[], { quantity }: Draft): Speech | null {
  const leading = speeches.findLast(({ at, isTrailing }) => at < quantity.from && !isTrailing);
  if (leading) return leading;
  const trailing = speeches.find(({ at }) => at >= quantity.to);
  return trailing ?? speeches.findLast(({ at }) => at < quantity.from) ?? null;
}

function carriedName(
  scene: Scene,
  draft: Draft,
  speechesOf: (index: number) => readonly Speech[],
): string | null {
  const { sentences } = scene.document;
  const here = sentences[draft.sentence]!;
  if (!continuesReport(scene, draft)) return null;
  const from = here.isListItem
    ? openerOf(scene, scene.readings[draft.sentence]!).index
    : draft.sentence - 1;
  for (let i = from; i >= Math.max(0, from - carryReach + 1); i--) {
    if (
      sentences[i]!.line !== sentences[from]!.line ||
      (!here.isListItem && sentences[i]!.line !== here.line)
    )
      return null;
    const name = lastName(speechesOf(i));
    if (name) return name;
  }
  return null;
}

/** The writer speaks again where a new sentence brings a party of its own as the one who gives. */
function continuesReport(scene: Scene, draft: Draft): boolean {
  const sentence = scene.document.sentences[draft.sentence]!;
  if (sentence.isListItem) return true;
  const first = scene.document.tokens[sentence.from]!.lower;
  if (pronouns.has(first) || first === 'his' || first === 'her' || first === 'their') return true;
  return !draft.namesBy || draft.topic === 'casualties';
}

function findSpeeches(
  reading: Reading,
  before: string | null,
  fullNames: Map<string, string>,
): Speech[] {
  const { tokens, sentence } = reading;
  const speeches: Speech[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens[i]!.lower;
    if (word === 'according' && tokens[i + 1]?.lower === 'to')
      speeches.push({
        at: i,
        isTrailing: i > sentence.from,
        name: nameIn(reading, i + 2, phraseEnd(reading, i + 2), fullNames),
      });
    else if (word === 'by' && isEstimate(tokens, i, sentence.to))
      speeches.push({
        at: i,
        isTrailing: i > sentence.from + 1,
        name: nameIn(reading, i + 1, i + 4, fullNames),
      });
    else if (speechVerbs.has(word) && /^\p{Ll}/u.test(tokens[i]!.text) && isSpeechHere(tokens, i)) {
      const speech = readSpeech(reading, i, lastName(speeches) ?? before, fullNames);
      if (speech) speeches.push(speech);
    } else if (tokens[i]!.text === ':' && i > sentence.from) {
      const name = titleBefore(reading, i);
      if (name && i - sentence.from < 14 && speeches.length === 0)
        speeches.push({ at: i, isTrailing: false, name });
    }
  }
  return speeches;
}

/** "General Staff of the Armed Forces: …": what opens a line, up to its "of". */
function titleBefore(reading: Reading, colon: number): string | null {
  const { tokens, sentence } = reading;
  let from = sentence.from;
  while (from < colon && tokens[from]!.kind !== 'word') from += 1;
  let to = from;
  while (to < colon && tokens[to]!.lower !== 'of' && tokens[to]!.kind === 'word') to += 1;
  return bodyIn(reading, from, to);
}

/** "by Kyiv's count", "by a UN estimate" */
const isEstimate = (tokens: readonly Token[], at: number, limit: number) =>
  tokens
    .slice(at + 1, Math.min(at + 5, limit))
    .some(({ lower }) => /^(?:count|estimate|estimates|reckoning|figures|tally)$/.test(lower));

/** Not the noun ("a report said" is, "the reported toll" is not), not the passive ("was reported"). */
function isSpeechHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (/^(?:were|was|is|are|been|be|the|a|an|of|no)$/.test(before)) return after === 'by';
  if (
    /^(?:report|reports|claims|claim|estimate|estimates|records|counts|notes|documents|details|puts|put)$/.test(
      tokens[at]!.lower,
    )
  )
    return (
      after === 'that' ||
      /^(?:the|it|its|at)$/.test(after) ||
      tokens[at]!.lower === 'reports' ||
      tokens[at]!.lower === 'estimates' ||
      tokens[at]!.lower === 'claims'
    );
  return true;
}

function readSpeech(
  reading: Reading,
  at: number,
  before: string | null,
  fullNames: Map<string, string>,
): Speech | null {
  const { tokens, sentence } = reading;
  let end = at;
  while (end > sentence.from && days.test(tokens[end - 1]!.lower)) end -= 1;
  const last = end > sentence.from ? tokens[end - 1]! : undefined;
  if (tokens[at + 1]?.lower === 'by')
    return {
      at,
      isTrailing: true,
      name: nameIn(reading, at + 2, phraseEnd(reading, at + 2), fullNames),
    };
  if (last && pronouns.has(last.lower) && last.lower !== 'who')
    return { at, isTrailing: isTrailing(tokens, end - 1, sentence.from), name: before };
  const isInverted = !last || /^[,”"’]$/.test(last.text);
  if (isInverted && followsName(tokens, at + 1))
    return {
      at,
      isTrailing: true,
      name: nameIn(reading, at + 1, phraseEnd(reading, at + 1), fullNames),
    };
  const start = phraseStart(reading, end);
  const name = nameIn(reading, start, end, fullNames);
  if (!name) return null;
  if (isBareParty(reading, start, end) && announcingVerbs.has(tokens[at]!.lower)) return null;
  return { at, isTrailing: isTrailing(tokens, start, sentence.from), name };
}

const isTrailing = (tokens: readonly Token[], start: number, from: number) =>
  start > from && /^[,”"]$/.test(tokens[start - 1]!.text);

const followsName = (tokens: readonly Token[], at: number) =>
  tokens[at] !== undefined &&
  (/^\p{Lu}/u.test(tokens[at]!.text) || tokens[at]!.lower === 'the' || tokens[at]!.lower === 'a');

function isBareParty(reading: Reading, start: number, end: number): boolean {
  const words = reading.tokens.slice(start, end).filter(({ lower }) => lower !== 'the');
  const mark = markAt(reading, end - 1);
  return (
    mark?.entry.party !== undefined &&
    mark.entry.party !== null &&
    mark.to - mark.from >= words.length &&
    (mark.entry.party.form === 'name' || isCapital(reading, mark))
  );
}

/** Back to where the speaker's noun phrase begins; an aside between commas is part of it. */
function isCapital(reading: Reading, { from, to }: Mark): boolean {
  return to - from === 1 && !organs.has(reading.tokens[from]!.lower);
}

function phraseStart(reading: Reading, end: number): number {
  const { tokens, sentence } = reading;
  let i = end - 1;
  if (tokens[i]?.text === ',') {
    i -= 1;
    while (i > sentence.from && tokens[i]!.text !== ',') i -= 1;
    i -= 1;
  }
  for (; i >= sentence.from; i--) {
    const { text, lower } = tokens[i]!;
    if (stops.has(text) || edges.has(lower)) {
      if (
        lower === 'and' &&
        i > sentence.from &&
        /^\p{Lu}/u.test(tokens[i - 1]!.text) &&
        /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
      )
        continue;
      return i + 1;
    }
    if (text === ',' && i < end - 1) return i + 1;
  }
  return sentence.from;
}

function phraseEnd(reading: Reading, from: number): number {
  const { tokens, sentence } = reading;
  let i = from;
  while (i < sentence.to && i - from < 10) {
    const { text, lower } = tokens[i]!;
    if (
      /^[,.;:”"(–—]$/.test(text) ||
      /^(?:who|after|on|in|at|when|that|which|as|to|while|but|during|told)$/.test(lower)
    )
      break;
    i += 1;
  }
  return i;
}
