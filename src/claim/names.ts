import { determiners } from '../lexicon/en/grammar.js';
import { speakingBodies, titles } from '../lexicon/en/speech.js';
import { monthOf } from '../lexicon/en/designators.js';
import type { Token } from '../model/document.js';
import { markAt } from './reading.js';
import type { Reading } from './sentence.js';

/** The person's name in a phrase, else the body that speaks; null where neither stands. */
export function nameIn(
  reading: Reading,
  from: number,
  to: number,
  fullNames: Map<string, string>,
): string | null {
  return personIn(reading, from, to, fullNames) ?? bodyIn(reading, from, to);
}

function personIn(
  reading: Reading,
  from: number,
  to: number,
  fullNames: Map<string, string>,
): string | null {
  const { tokens } = reading;
  const runs: [number, number][] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    const isName = i < to && isNameWord(reading, i);
    if (isName && start < 0) start = i;
    if (!isName && start >= 0) {
      runs.push([start, i]);
      start = -1;
    }
  }
  // A first and last name before a surname alone; the last run before an aside's comma is the person.
  const run = runs.findLast(([a, b]) => b - a >= 2) ?? runs.at(-1);
  if (!run) return null;
  const name = reading.tokens[run[0]]!.start >= 0 ? textOf(tokens, run[0], run[1]) : '';
  const surname = tokens[run[1] - 1]!.lower;
  if (run[1] - run[0] >= 2) fullNames.set(surname, name);
  return run[1] - run[0] >= 2
    ? name
    : (fullNames.get(surname) ??
        (isKnownPerson(reading, run[0]) && (run[1] === to || run[0] === from) ? name : null));
}

const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .reduce((text, token, i) => text + (i > 0 && !token.glued ? ' ' : '') + token.text, '');

/** A capitalised word that is no title, party, month or day. */
function isNameWord(reading: Reading, at: number): boolean {
  const { text, lower, kind } = reading.tokens[at]!;
  if (kind !== 'word') return false;
  if (/^(?:de|van|der|von|bin|al|el|della|di|du|la|le|del|den)$/.test(text))
    return /^\p{Lu}/u.test(reading.tokens[at + 1]?.text ?? '') && at > reading.sentence.from;
  if (
    !/^\p{Lu}[\p{L}'’.-]+$/u.test(text) ||
    titles.has(lower) ||
    determiners.has(lower) ||
    text === text.toUpperCase() ||
    speakingBodies.has(lower) ||
    !Number.isNaN(monthOf(lower)) ||
    /^(?:the|a|an|his|her|its|their|in|on|at|but|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lower,
    )
  )
    return false;
  const mark = markAt(reading, at);
  return !mark?.entry.party;
}

/** A single capitalised word is a person where a title stands before it or an age behind it. */
function isKnownPerson(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.lower ?? '';
  return titles.has(before) || !/^(?:the|a|an)$/.test(before);
}

/** "the air force", "German defence ministry", "Western officials": the phrase without its article. */
export function bodyIn(reading: Reading, from: number, to: number): string | null {
  const { tokens } = reading;
  let end = to;
  while (
    end > from &&
    !speakingBodies.has(tokens[end - 1]!.lower) &&
    !markAt(reading, end - 1)?.entry.party
  )
    end -= 1;
  if (end === from) return null;
  let start = end - 1;
  const mark = markAt(reading, end - 1);
  if (mark?.entry.party && !speakingBodies.has(tokens[end - 1]!.lower))
    start = Math.max(from, mark.from);
  while (start > from && isBodyWord(tokens, start - 1)) start -= 1;
  while (
    start < end &&
    /^(?:the|a|an|one|'s|its|their|his|her|some|and|but|by)$/.test(tokens[start]!.lower)
  )
    start += 1;
  if (start >= end) return null;
  const text = textOf(tokens, start, end);
  return mark?.entry.party?.form === 'adjective' && !speakingBodies.has(tokens[end - 1]!.lower)
    ? null
    : text;
}

const isBodyWord = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === 'word' &&
  !/^(?:the|a|an|and|but|that|on|in|for|to|as|while|after|by|with|from|at)$/.test(
    tokens[at]!.lower,
  );
