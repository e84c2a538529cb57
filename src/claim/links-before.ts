import type { Chunk, Reading, VerbGroup } from './chunk.js';
import type { Link } from './link.js';

// What stands before a noun phrase and governs it: a verb, a noun with its preposition, the head of a list.

/** What stands before a chunk and governs it. */
export function climb(reading: Reading, at: number, links: Link[], steps: number): void {
  const { chunks } = reading;
  if (at <= 0 || steps === 0) return;
  const before = chunks[at - 1]!;
  if (before.kind === 'verb') {
    if (isInverted(chunks, at - 1)) links.push({ at: at - 1, role: 'subject', preposition: '' });
    else pushVerb(chunks, at - 1, links);
    return;
  }
  if (before.kind === 'preposition') return climbPreposition(reading, at, links, steps);
  if (before.kind === 'noun') return climbNoun(reading, at - 1, links, steps);
  if (before.kind === 'and' || before.kind === 'comma') return climbList(reading, at, links, steps);
  if (before.word === ':') pushFirstVerb(chunks, at - 1, links);
  else if (/^[-–—‒―]$/.test(before.word) && chunks[at - 2]?.verb?.mood === 'participle')
    links.push({ at: at - 2, role: 'apposition', preposition: '' });
  else if (
    before.kind === 'stop' &&
    /^[-(–—‒―]$/.test(before.word) &&
    chunks[at - 2]?.kind === 'noun'
  ) {
    links.push({ at: at - 2, role: 'noun', preposition: before.word });
    climb(reading, at - 2, links, steps - 1);
  }
}

/** "By air have come 30 tonnes", "From Lebanon came 40 rockets": the subject stands behind its verb. */
function isInverted(chunks: readonly Chunk[], at: number): boolean {
  const { senses, isPassive, lemma } = chunks[at]!.verb!;
  if (
    isPassive ||
    senses.length === 0 ||
    lemma === 'go' ||
    senses.some(({ patient }) => patient === 'object')
  )
    return false;
  const opens = at - 3 < 0 || /^(?:comma|and|stop)$/.test(chunks[at - 3]!.kind);
  return opens && chunks[at - 1]?.kind === 'noun' && chunks[at - 2]?.kind === 'preposition';
}

/** "Sweden announced its package: 50 vehicles", "Afghans are coming back: 700,000 since January". */
function pushFirstVerb(chunks: readonly Chunk[], to: number, links: Link[]): void {
  // "Arrivals from Darfur since 15 April: 444,000"
  for (const at of new Set([to - 1, 0]))
    if (chunks[at]?.kind === 'noun') links.push({ at, role: 'noun', preposition: ':' });
  for (let i = 0; i < to; i++) {
    const verb = chunks[i]!.verb;
    if (!verb || verb.mood === 'infinitive' || verb.mood === 'gerund') continue;
    // "People hit by floods need help: 400,000 in Sindh": what is told of them.
    const isHitBy = verb.mood === 'participle' && chunks[i + 1]?.word === 'by';
    const at = isHitBy && i + 3 < to && chunks[i + 3]!.kind === 'verb' ? i + 3 : i;
    links.push({ at, role: 'apposition', preposition: '' });
    return;
  }
}

/** The verb, and the verbs that it hangs on. */
function pushVerb(chunks: readonly Chunk[], at: number, links: Link[]): void {
  links.push({ at, role: 'object', preposition: '' });
  // "killing 12": a verb in -ing behind a clause hangs on that clause.
  const { governor } = chunks[at]!.verb as VerbGroup;
  if (governor >= 0) links.push({ at: governor, role: 'oblique', preposition: 'to' });
}

function climbPreposition(reading: Reading, at: number, links: Link[], steps: number): void {
  const { chunks } = reading;
  const { word } = chunks[at - 1]!;
  const head = chunks[at - 2];
  if (head?.kind === 'noun') {
    links.push({ at: at - 2, role: 'noun', preposition: word });
    climbBeyond(reading, at - 2, links, steps, word);
  } else if (head?.kind === 'verb') {
    const role = word === 'by' && head.verb!.isPassive ? 'agent' : 'oblique';
    links.push({ at: at - 2, role, preposition: word });
    const { governor } = head.verb!;
    if (governor >= 0) links.push({ at: governor, role: 'oblique', preposition: word });
  } else if (
    head?.kind === 'comma' &&
    /^(?:worth|with|including|of|among|as|for|in|to)$/.test(word) &&
    chunks[at - 3]?.kind === 'noun'
  ) {
    // "a package for Ukraine, worth $1bn": the phrase hangs on what stands before the comma.
    links.push({ at: at - 3, role: 'noun', preposition: word });
    climbBeyond(reading, at - 3, links, steps, word);
  } else if (head?.kind === 'and' || head?.kind === 'comma') {
    const parallel = parallelBefore(reading, at);
    if (parallel > 0 && chunks[parallel - 1]!.kind === 'verb')
      pushVerb(chunks, parallel - 1, links);
    else if (parallel > 0) climbPreposition(reading, parallel, links, steps - 1);
    else climbList(reading, at - 1, links, steps);
  }
}

/** "let go of 390 people on Friday and of 307 on Saturday": the figure before, behind the same preposition; -1 where none stands. */
function parallelBefore({ chunks, tokens }: Reading, at: number): number {
  const { word } = chunks[at - 1]!;
  for (let i = at - 2; i > Math.max(0, at - 10); i--) {
    if (chunks[i]!.kind === 'stop') return -1;
    if (chunks[i]!.figure) return tokens[chunks[i - 1]!.to - 1]!.lower === word ? i : -1;
  }
  return -1;
}

/** Goes on from a noun that governs: its own verb behind it, then what stands before. */
function climbBeyond(
  reading: Reading,
  at: number,
  links: Link[],
  steps: number,
  preposition: string,
): void {
  const from = links.length;
  climb(reading, at, links, steps - 1);
  const passes =
    preposition === 'of' ||
    preposition === 'worth' ||
    preposition === 'with' ||
    preposition === 'in';
  for (let i = from; i < links.length; i++)
    if (links[i]!.role === 'object' || links[i]!.role === 'subject')
      links[i] = { ...links[i]!, role: passes ? links[i]!.role : 'oblique' };
}

/** "sent Ukraine 40 tanks": the verb before the receiver; "Germany €1.1bn, France €400m": the verb of the list. */
function climbNoun(reading: Reading, at: number, links: Link[], steps: number): void {
  const before = reading.chunks[at - 1];
  // "has sent to the affected states 30 generators"
  const verb = reading.chunks[at - 2]?.verb;
  if (before?.word === 'to' && verb && !verb.isPassive) {
    pushVerb(reading.chunks, at - 2, links);
    return;
  }
  if (before?.kind === 'verb') pushVerb(reading.chunks, at - 1, links);
  else climb(reading, at, links, steps - 1);
}

/** A list shares the verb of its first part; clauses that are joined do not. */
function climbList(reading: Reading, at: number, links: Link[], steps: number): void {
  const { chunks } = reading;
  let i = at - 1;
  while (i >= 0 && (chunks[i]!.kind === 'and' || chunks[i]!.kind === 'comma')) i -= 1;
  if (i < 0) return;
  const before = chunks[i]!;
  if (before.kind === 'verb') {
    if (!before.verb!.isPassive) pushVerb(chunks, i, links);
    return;
  }
  if (before.kind === 'noun') climb(reading, i, links, steps - 1);
  else if (before.kind === 'stop' && before.word === ')') {
    let open = i - 1;
    while (open > 0 && chunks[open]!.word !== '(') open -= 1;
    if (open > 0 && chunks[open - 1]!.kind === 'noun') climb(reading, open - 1, links, steps - 1);
  }
}
