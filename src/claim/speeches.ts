import { bit, isOf } from '../text/vocabulary.js';
import type { Chunk, Reading } from './chunk.js';
import { countedBy, isReport, type Voices } from './headings.js';
import { bodyIn, endOfName, namelessIn, personIn } from './names.js';
import { accordingTo, byReckoning, reckonings } from './reckoned.js';
import { subjectsOf } from './subject.js';
import { isByWire } from './reduced-passive.js';
import type { NameOf, Speech } from './speech.js';

/** The speeches of a sentence, in order. */
export function findSpeeches(reading: Reading, voices: Voices): Speech[] {
  const { chunks } = reading;
  if (!maySpeak(reading)) return [];
  const parties = namelessIn(chunks);
  const speeches: Speech[] = [];
  const nameOf = (at: number, end: number) => speakerIn(reading, at, end, parties, voices);
  for (let i = 0; i < chunks.length; i++) {
    const speech =
      readSpeech(reading, i, nameOf, voices) ?? titleSpeech(reading, i, speeches, nameOf);
    if (!speech) continue;
    speeches.push(speech);
    voices.last = speech.name ?? voices.last;
  }
  return speeches;
}

/** A word of saying stands in the sentence. */
function maySpeak({ tokens, sentence }: Reading): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (
      isOf(tokens[i], bit.speechVerb) ||
      tokens[i]!.text === ':' ||
      tokens[i]!.lower === 'according' ||
      reckonings.test(tokens[i]!.lower) ||
      pledging.test(tokens[i]!.lower)
    )
      return true;
  return false;
}

/** By their stems, for words and lemmas alike. */
const pledging = /^(?:promis|pledg|announc|propos|vow|unveil)/;

function readSpeech(reading: Reading, i: number, nameOf: NameOf, voices: Voices): Speech | null {
  const { chunks, tokens } = reading;
  const chunk = chunks[i]!;
  if (chunk.kind === 'noun')
    return accordingTo(reading, i, nameOf) ?? byReckoning(reading, i, nameOf);
  if (chunk.kind !== 'verb') return null;
  const isSaying =
    isOf(tokens[chunk.to - 1], bit.speechVerb) || isOf(tokens[chunk.from], bit.speechVerb);
  if (!isSaying) return personalPledge(reading, i, nameOf, voices);
  const { isPassive, mood } = chunk.verb!;
  if (!saysHere(reading, i)) return null;
  if (mood === 'infinitive' || mood === 'gerund') return null;
  if (isPassive || (chunks[i + 1]?.word === 'by' && !isByWire(tokens, chunk.to)))
    return passiveSpeech(reading, i, nameOf);
  const before = chunks[i - 1];
  const told = chunks[i + 2]?.verb;
  const isInverted =
    chunk.verb!.lemma !== 'tell' &&
    // "The army, which holds the district, said its gunners had hit back"
    !(told && /^(?:past|present|future|conditional)$/.test(told.mood)) &&
    (!before || before.kind === 'comma' || isQuote(tokens[chunk.from - 1]?.text));
  if (isInverted && chunks[i + 1]?.kind === 'noun' && !chunks[i + 1]!.figure) {
    const name = nameOf(i + 1, endOfName(chunks, i + 1));
    if (name) return { at: chunk.from, isTrailing: true, name };
  }
  return subjectSpeech(reading, i, nameOf, voices);
}

/** "Von der Leyen also promised €160 million": a person who pledges says so; a state or body acts. */
function personalPledge(
  reading: Reading,
  i: number,
  nameOf: NameOf,
  voices: Voices,
): Speech | null {
  const { chunks, tokens } = reading;
  const { verb, from } = chunks[i]!;
  if (!pledging.test(verb!.lemma) || verb!.isPassive) return null;
  if (verb!.mood !== 'past' && verb!.mood !== 'present') return null;
  const [subject] = subjectsOf(reading, i);
  if (subject === undefined || chunks[subject]!.figure) return null;
  const words = tokens.slice(chunks[subject]!.from, chunks[subject]!.to);
  const last = words.at(-1)!;
  // "Donors pledged", "Samsung promised": who is no person that the text introduces.
  const isPerson =
    chunks[subject]!.mentions.some(({ party }) => party.form === 'leader') ||
    words.some((word) => isOf(word, bit.title)) ||
    voices.fullNames.has(last.lower);
  if (!isPerson || !last.isCapital || isOf(last, bit.title)) return null;
  const name = nameOf(subject, i);
  return name ? { at: from, isTrailing: false, name } : null;
}

/** Verbs of many uses: "put the toll at", "spoke of 50 dead", "gave a figure of", "raised their count to". */
function saysHere({ chunks, tokens }: Reading, i: number): boolean {
  const word = tokens[chunks[i]!.to - 1]!.lower;
  // "put out of action", "put ashore"
  if (/^(?:put|give|raise) \w/.test(chunks[i]!.verb!.lemma)) return false;
  const next = chunks[i + 1];
  const counts =
    next?.kind === 'noun' &&
    /^(?:toll|figure|number|count|tally|estimate|total|damage|losses|bill|list)$/.test(
      headWord(tokens, next),
    );
  if (/^puts?$/.test(word))
    return (
      next?.kind === 'noun' &&
      (counts || chunks.slice(i + 2, i + 8).some((one) => one.word === 'at'))
    );
  if (
    /^(?:gave|gives|raised|revised|lifted|lowered|updated|doubled|halved|scaled|back)$/.test(word)
  )
    return counts;
  if (/^(?:spoke|speaks)$/.test(word)) return next?.word === 'of';
  // "a study found that", ", the Associated Press found,"; but "rescuers found six bodies"
  if (/^(?:found|finds|learned)$/.test(word))
    return !next || next.kind === 'comma' || next.word === 'that' || next.word === ';';
  if (/^(?:kept|compiled)$/.test(word)) return next?.word === 'by';
  return true;
}

/** The noun that a phrase is about: its last word. */
const headWord = (tokens: Reading['tokens'], { to }: Chunk) => tokens[to - 1]!.lower;

const isQuote = (text: string | undefined) => text !== undefined && /^["”’]$/.test(text);

function passiveSpeech({ chunks }: Reading, i: number, nameOf: NameOf): Speech | null {
  if (chunks[i + 1]?.word !== 'by' || chunks[i + 2]?.kind !== 'noun') return null;
  const name = nameOf(i + 2, endOfName(chunks, i + 2));
  return name ? { at: chunks[i]!.from, isTrailing: true, name } : null;
}

function subjectSpeech(reading: Reading, i: number, nameOf: NameOf, voices: Voices): Speech | null {
  const { chunks, tokens } = reading;
  const subjects = subjectsOf(reading, i);
  const first = subjects[0];
  if (first === undefined || chunks[first]!.figure) return null;
  const isTrailing =
    first > 0 &&
    (chunks[first - 1]!.kind === 'comma' || isQuote(tokens[chunks[first]!.from - 1]?.text));
  const at = chunks[i]!.from;
  const isPronoun =
    isOf(tokens[chunks[first]!.from], bit.subjectPronoun) &&
    chunks[first]!.to - chunks[first]!.from === 1;
  const isOwn = /^(?:its|his|her|their)$/.test(tokens[chunks[first]!.from]!.lower);
  // "its fire department said"
  const isBody = isOwn && isOf(tokens[chunks[first]!.to - 1], bit.agency);
  if (isPronoun || (isOwn && !isBody)) {
    const name = isPronoun
      ? earlierSubject(reading, first, nameOf)
      : fullName(nameOf(first, endOfName(chunks, first)));
    return { at, isTrailing, name: name ?? voices.last };
  }
  if (isBareParty(reading, chunks[first]!) && isOf(tokens[chunks[i]!.to - 1], bit.announcing))
    return null;
  // "UNRWA, whose head Philippe Lazzarini visited Amman, said": who stands in the relative clause does not speak.
  const isRelative = chunks[first + 1]?.kind === 'comma' && chunks[first + 2]?.kind === 'opener';
  const name = nameOf(first, isRelative ? first + 1 : i);
  return name ? { at, isTrailing, name } : null;
}

/** "its defence minister Dovile Sakaliene", but not "its spokesman": whom a possessive introduces by name. */
const fullName = (name: string | null) =>
  name !== null && /^\p{Lu}\S* .*\p{Lu}/u.test(name) ? name : null;

/** "The interior ministry has opened 252 schools, it said": the body that a pronoun in its own sentence means. */
function earlierSubject(
  { chunks, tokens }: Reading,
  before: number,
  nameOf: NameOf,
): string | null {
  for (let i = 0; i < before; i++) {
    const { kind, figure, to } = chunks[i]!;
    if (kind !== 'noun' || figure || chunks[i + 1]?.kind !== 'verb') continue;
    if (isOf(tokens[to - 1], bit.speakingBody)) return nameOf(i, i + 1);
  }
  return null;
}

/** A state or capital alone: by announcing it acts, by saying it speaks. */
function isBareParty({ tokens }: Reading, { from, to, mentions }: Chunk): boolean {
  const start = isOf(tokens[from], bit.determiner) ? from + 1 : from;
  const mention = mentions[0];
  if (isOf(tokens[to - 1], bit.speakingBody | bit.agency)) return false;
  return (
    mention !== undefined &&
    mention.from === start &&
    mention.to === to &&
    (mention.party.form === 'name' ||
      mention.party.form === 'seat' ||
      mention.party.form === 'body')
  );
}

/** "General Staff of the Armed Forces: …": what opens a line. */
function titleSpeech(
  reading: Reading,
  i: number,
  earlier: readonly Speech[],
  nameOf: NameOf,
): Speech | null {
  const { chunks } = reading;
  if (
    chunks[i]!.word !== ':' ||
    i > 4 ||
    i === 0 ||
    earlier.length > 0 ||
    chunks[0]!.kind !== 'noun'
  )
    return null;
  const isPhrase = chunks
    .slice(0, i)
    .every(
      ({ kind, figure }) =>
        figure === null && (kind === 'noun' || kind === 'preposition' || kind === 'and'),
    );
  // "The centre's latest tally: 217 dead"
  const counter = isPhrase && isReport(chunks[i - 1]!.word) ? countedBy(reading) : null;
  if (counter) return { at: chunks[i]!.from, isTrailing: false, name: counter };
  const name = isPhrase ? nameOf(0, 1) : null;
  const last = reading.tokens[chunks[0]!.to - 1];
  // "Secretary General Mark Rutte: …"
  const isTitled =
    name?.includes(' ') === true &&
    reading.tokens.slice(chunks[0]!.from, chunks[0]!.to).some((token) => isOf(token, bit.title));
  return name && (isTitled || isOf(last, bit.speakingBody))
    ? { at: chunks[i]!.from, isTrailing: false, name }
    : null;
}

const isPersonal =
  /^(?:minister|spokesman|spokeswoman|spokesperson|director|governor|mayor|president|commander|general|official|prosecutor|diplomat)$/;

/** "the disaster agency, AFAD, said": the name that an aside gives a body. */
function acronymIn(tokens: Reading['tokens'], aside: Chunk | undefined): string | null {
  const last = aside?.kind === 'noun' ? tokens[aside.to - 1]! : undefined;
  return last && aside!.to - aside!.from <= 2 && /^\p{Lu}{3,}$/u.test(last.text) ? last.text : null;
}

/** The person, else the body, that some chunks name. */
function speakerIn(
  reading: Reading,
  at: number,
  end: number,
  parties: ReadonlySet<number>,
  voices: Voices,
): string | null {
  const { chunks, tokens } = reading;
  const from = chunks[at]!.from;
  const to = chunks[Math.max(at, end - 1)]!.to;
  const stop = chunks.slice(at, end).find(({ figure }) => figure !== null)?.from ?? to;
  const body = bodyIn(reading, at);
  const last = tokens[chunks[at]!.to - 1];
  const isBody = body !== null && isOf(last, bit.speakingBody) && !isPersonal.test(last!.lower);
  const aside = isBody && chunks[at + 1]?.kind === 'comma';
  if (isBody && !aside) return body;
  const short = aside ? acronymIn(tokens, chunks[at + 2]) : null;
  if (short) return short;
  const person = personIn(tokens, from, stop, parties, voices.fullNames);
  return aside && !person?.includes(' ') ? body : (person ?? body);
}
