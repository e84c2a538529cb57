import type { Chunk, Reading } from './chunk.js';
import type { Link } from './link.js';
import { climb } from './links-before.js';

/** No phrase is followed past this many steps. */
const depth = 8;

/**
 * What a noun phrase hangs on, nearest first: the verb behind it whose subject it is, then what
 * stands before it (the verb whose object it is; the noun before its preposition, and so on up).
 */
export function linksOf(reading: Reading, first: number, last: number): Link[] {
  const before: Link[] = [];
  climb(reading, first, before, depth);
  const own = verbsBehind(reading, last, first === last);
  const behind =
    own.length === 0 && before[0]?.role !== 'object' ? verbBehindList(reading, last + 1) : own;
  // "puts up £350m for Kyiv, which comes out of": an aside tells less than the verb before.
  const isMain =
    before[0]?.role === 'object' &&
    (isAside(reading, last + 1, behind[0]?.at ?? 0) || isUndone(reading, before[0].at));
  if (isMain) return [before[0]!, ...behind, ...before.slice(1)];
  const finite = behind.filter(({ at }) => reading.chunks[at]!.verb!.mood !== 'participle');
  const participles = behind.filter((link) => !finite.includes(link));
  // "provide Ukraine with a loan secured by": what stands before tells more than a participle behind.
  const isProvided = before[0]?.preposition === 'with' && before[1]?.role === 'object';
  // "left seven dead and 50 burned"
  const isOwnFate = isBareNumber(reading, last) && participles[0]?.at === last + 1;
  const lead = isOwnFate ? 0 : isProvided ? 2 : before[0]?.role === 'object' ? 1 : 0;
  return [...finite, ...before.slice(0, lead), ...participles, ...before.slice(lead)];
}

const isBareNumber = ({ chunks }: Reading, at: number) =>
  chunks[at]!.figure?.kind === 'count' && chunks[at]!.figure.to === chunks[at]!.to;

/** "scrapped a shipment that its predecessor had approved": what was promised before is undone. */
const isUndone = ({ chunks }: Reading, at: number) =>
  chunks[at]!.verb!.senses.some(({ sense }) => sense === 'blocked' || sense === 'cancelled');

/** A comma and a relative pronoun stand between. */
const isAside = ({ chunks }: Reading, from: number, to: number) =>
  chunks
    .slice(from, to)
    .some(({ kind }, i) => kind === 'opener' && chunks[from + i - 1]?.kind === 'comma');

/** The verbs behind a noun phrase whose subject (or relative object) it is; a finite one before participles. */
function verbsBehind({ chunks }: Reading, last: number, isAlone: boolean): Link[] {
  const participles: Link[] = [];
  let i = last + 1;
  for (let steps = 0; steps < depth && i < chunks.length; steps++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'opener') {
      const relative = relativeLinks(chunks, i);
      const main = mainLink(chunks, i).filter((link) => relative.every(({ at }) => at !== link.at));
      return [...participles, ...relative, ...main];
    }
    if (chunk.kind === 'verb') {
      const link = subjectLink(chunk, i);
      // "12 people waiting for flour were shot"
      if (!link && chunk.verb!.mood === 'gerund' && i === last + 1) {
        i = behindObject(chunks, i + 1);
        continue;
      }
      if (!link) break;
      if (!mayQualify(chunk)) return [link, ...participles];
      participles.push(link);
      i += 1;
      continue;
    }
    const next = passOver(chunks, i, participles.length > 0);
    if (next === i && i === last + 1 && isRelativeSubject(chunks, i)) {
      // "$1.4bn of the $2.4bn it asked for has come in"
      const main = mainLink(chunks, i - 1);
      const own: Link[] = isAlone ? [{ at: i + 1, role: 'object', preposition: '' }] : [];
      return [...own, ...participles, ...main];
    }
    if (next === i) break;
    i = next;
  }
  return participles;
}

/** "Ten tanks and 20 guns have gone out": the verb that figures joined by "and" have in common. */
function verbBehindList({ chunks }: Reading, from: number): Link[] {
  let i = from;
  let isJoined = false;
  while (!isJoined && /^(?:and|comma)$/.test(chunks[i]?.kind ?? '') && chunks[i + 1]?.figure) {
    isJoined = chunks[i]!.kind === 'and';
    i += 2;
  }
  const link = isJoined && chunks[i]?.kind === 'verb' ? subjectLink(chunks[i]!, i) : null;
  return link ? [link] : [];
}

/** "of the $2.4bn that the UN asked for Ethiopia has come in": the verb of the clause, behind that of the relative one. */
function mainLink(chunks: readonly Chunk[], opener: number): Link[] {
  if (chunks[opener - 1]?.kind === 'comma') return [];
  let first = opener + 1;
  while (chunks[first]?.kind === 'noun') first += 1;
  if (!chunks[first]?.verb || chunks[first]!.verb!.senses.length === 0) return [];
  for (let i = first + 1; i < Math.min(chunks.length, first + depth); i++) {
    const { kind, verb } = chunks[i]!;
    if (kind === 'stop' || kind === 'comma' || kind === 'opener') return [];
    if (verb && /^(?:past|present|future|conditional)$/.test(verb.mood))
      return [{ at: i, role: 'subject', preposition: '' }];
  }
  return [];
}

/** Behind "food and water" in "trucks carrying food and water went in". */
function behindObject(chunks: readonly Chunk[], from: number): number {
  const isItem = (at: number) => chunks[at]?.kind === 'noun' && chunks[at]!.figure === null;
  if (!isItem(from)) return from;
  let i = from + 1;
  while (/^(?:and|comma)$/.test(chunks[i]?.kind ?? '') && isItem(i + 1)) i += 2;
  return i;
}

/** "tanks sent by Germany arrived": a participle, or a verb unknown to us, may only qualify the noun. */
const mayQualify = ({ verb, from, to }: Chunk) =>
  verb!.mood === 'participle' || (verb!.senses.length === 0 && to - from === 1);

/** The chunk behind what may stand between a noun phrase and its verb; the same chunk where the way ends. */
function passOver(chunks: readonly Chunk[], i: number, hasVerb: boolean): number {
  const { kind, word, figure } = chunks[i]!;
  const next = chunks[i + 1];
  switch (kind) {
    case 'noun':
      return next && !figure && timeNouns.test(word) ? i + 1 : i;
    case 'preposition':
      return passPreposition(chunks, i, hasVerb);
    case 'and': {
      const isListed = next?.kind === 'noun' && !next.figure;
      // "90 trucks carrying food and water went in"
      const isLoad = next?.nouns.some(({ group }) => group === 'relief') === true;
      return isListed && (isLoad || /^(?:preposition|and)$/.test(chunks[i - 2]?.kind ?? ''))
        ? i + 2
        : i;
    }
    case 'comma':
      return next?.kind === 'opener'
        ? i + 1
        : Math.max(i, endOfAside(chunks, i), endOfList(chunks, i), endOfTeller(chunks, i));
    default:
      return word === '(' ? Math.max(i, endOfAside(chunks, i)) : i;
  }
}

/** Behind ", tents and mats" in "with rations, tents and mats"; -1 where no such list goes on. */
function endOfList(chunks: readonly Chunk[], comma: number): number {
  const isPerson = (at: number) => chunks[at]!.nouns.some(({ group }) => group === 'person');
  // "18 million men, women and children need help"
  const isPeople = isPerson(comma - 1);
  if (chunks[comma - 2]?.kind !== 'preposition' && !isPeople) return -1;
  const isItem = (at: number) =>
    chunks[at]?.kind === 'noun' && chunks[at]!.figure === null && (!isPeople || isPerson(at));
  let i = comma;
  while (chunks[i]?.kind === 'comma' && isItem(i + 1)) i += 2;
  return chunks[i]?.kind === 'and' && isItem(i + 1) && i > comma ? i + 2 : -1;
}

/** "in Gaza", "sent for cleaning": a phrase with its preposition. */
function passPreposition(chunks: readonly Chunk[], i: number, hasVerb: boolean): number {
  const { word } = chunks[i]!;
  const next = chunks[i + 1];
  if (next?.kind === 'verb') return hasVerb ? i + 1 : i;
  if (next?.kind !== 'noun') return i;
  if (next.figure && !hasVerb && !/^(?:across|in|at|over|throughout)$/.test(word)) return i;
  // "people hit by the drought need food": who did it, and no clause.
  const isAgent = word === 'by' && hasVerb;
  return clausal.has(word) && !isAgent && chunks[i + 2]?.kind === 'verb' ? i : i + 2;
}

/** "100 trucks a day are needed", "40 people Tuesday" */
const timeNouns =
  /^(?:day|week|month|year|night|morning|evening|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

/** Prepositions that can open a clause: "since it invaded". */
const clausal = new Set('since after before until till as than by'.split(' '));

function subjectLink({ verb }: Chunk, at: number): Link | null {
  // "with another 500 tonnes to follow by sea"
  const isToCome = verb!.mood === 'infinitive' && verb!.lemma === 'follow';
  if ((verb!.mood === 'infinitive' && !isToCome) || verb!.mood === 'gerund') return null;
  return { at, role: 'subject', preposition: '' };
}

/** "the shells it promised", "the $8 billion Islamabad had asked for": a subject right behind the noun. */
const isRelativeSubject = (chunks: readonly Chunk[], i: number) =>
  chunks[i]!.kind === 'noun' &&
  !chunks[i]!.figure &&
  chunks[i - 1]!.kind === 'noun' &&
  chunks[i + 1]?.kind === 'verb' &&
  !chunks[i + 1]!.verb!.isPassive;

/** "who were killed", "which Hungary vetoed", "that the UN says it needs". */
function relativeLinks(chunks: readonly Chunk[], opener: number): Link[] {
  const { word } = chunks[opener]!;
  if (!/^(?:who|which|that|whom)$/.test(word)) return [];
  const next = chunks[opener + 1];
  if (next?.kind === 'verb') return [{ at: opener + 1, role: 'subject', preposition: '' }];
  const links: Link[] = [];
  let i = opener + 1;
  for (; chunks[i]?.kind === 'noun' && chunks[i + 1]?.kind === 'verb'; i += 2)
    links.push({ at: i + 1, role: 'object', preposition: '' });
  // "the 600 a day that the UN says are needed"
  if (chunks[i]?.kind === 'verb') return [{ at: i, role: 'subject', preposition: '' }, ...links];
  return links;
}

/** Behind ", the Red Cross says,": who tells it, between commas; -1 where nobody does. */
function endOfTeller(chunks: readonly Chunk[], comma: number): number {
  const [teller, says, close] = chunks.slice(comma + 1, comma + 4);
  const isTeller =
    teller?.kind === 'noun' &&
    !teller.figure &&
    says?.kind === 'verb' &&
    says.verb!.senses.every(({ domain }) => domain === 'giving') &&
    close?.kind === 'comma';
  return isTeller ? comma + 4 : -1;
}

/** The verb behind ", three of them children," or "(…)": -1 where what opens there is no aside. */
function endOfAside(chunks: readonly Chunk[], from: number): number {
  const closing = chunks[from]!.word === '(' ? ')' : ',';
  // "14 jets, all that Poland could spare, had been delivered"
  const isRelative = chunks[from + 2]?.kind === 'opener';
  for (let i = from + 1; i < Math.min(chunks.length - 1, from + 9); i++) {
    const chunk = chunks[i]!;
    if (chunk.word === closing && chunk.kind !== 'noun') return i + 1;
    if (
      chunk.kind === 'verb' &&
      closing === ',' &&
      !isRelative &&
      chunk.verb!.mood !== 'participle'
    )
      return -1;
    if (chunk.kind === 'stop' && chunk.word !== ')') return -1;
  }
  return -1;
}
