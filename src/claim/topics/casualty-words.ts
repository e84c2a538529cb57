import { bit, isOf } from '../../text/vocabulary.js';
import type { Reading } from '../chunk.js';
import { findCue, isMovedTo, verbLinked } from '../cues.js';
import type { Cue, Site } from '../site.js';
import type { Found } from './found.js';
import { isCasualty } from './toll.js';

// What became of people, told by the words around their figure.

/** The verb of harm in the sentence. */
export const harmOf = (site: Site): Cue | null => findCue(site, ['harm']);

/** "lists 14 civilians and 11 soldiers among its dead": told of all that is listed. */
export function amongBehind({ reading, counted }: Site): Found | null {
  const { chunks } = reading;
  let i = counted.last + 1;
  while (/^(?:and|comma)$/.test(chunks[i]?.kind ?? '') && chunks[i + 1]?.figure) i += 2;
  if (chunks[i]?.word !== 'among') return null;
  const noun = chunks[i + 1]?.nouns.find(isCasualty);
  return noun ? { name: noun.item, rule: 'among', cue: null } : null;
}

/** "added 12 to the dead and 30 to the injured": what the figure is added to. */
export function addedTo({ reading: { chunks }, counted }: Site): Found | null {
  if (chunks[counted.last + 1]?.word !== 'to') return null;
  const noun = chunks[counted.last + 2]?.nouns.find(isCasualty);
  const isAdded = chunks.slice(0, counted.at).some(({ verb }) => verb?.lemma === 'add');
  return noun && isAdded ? { name: noun.item, rule: 'added to', cue: null } : null;
}

/** "14 did not survive the night" */
export function notSurvived(site: Site): Found | null {
  const verb = verbLinked(site, 'subject')?.verb;
  return verb?.isNegated && /^(?:survive|make it|live|pull through)$/.test(verb.lemma)
    ? { name: 'killed', rule: 'not survived', cue: null }
    : null;
}

/** "took 109 people to hospital", "40 were rushed to a clinic" */
export const toHospital = (site: Site): Found | null =>
  isMovedTo(site, /^(?:hospitals?|clinics?)$/)
    ? { name: 'wounded', rule: 'to hospital', cue: null }
    : null;

/** "have not been found", "yet to be traced", "are still being looked for" */
export function notFound(site: Site): Found | null {
  const { reading, links, counted } = site;
  const isSought =
    /^(?:look for|search for|hunt for)$/.test(verbLinked(site, 'object')?.verb.lemma ?? '') &&
    counted.nouns.every(({ item }) => item !== 'militants') &&
    !counted.words.some((word) => /^(?:suspects?|attackers?|killers?)$/.test(word));
  if (isSought) return { name: 'missing', rule: 'looked for', cue: null };
  if (isYetToBeFound(reading, reading.chunks[counted.last]!.to))
    return { name: 'missing', rule: 'yet to be found', cue: null };
  const link = links.find(({ role }) => role === 'subject');
  const verb = link && reading.chunks[link.at]!.verb!;
  if (!verb || !verb.isPassive) return null;
  const isLost =
    (verb.isNegated && /^(?:find|trace|locate|identify|reach|recover)$/.test(verb.lemma)) ||
    /^(?:looked|sought|seek|look)/.test(verb.lemma);
  return isLost ? { name: 'missing', rule: 'not found', cue: null } : null;
}

/** "some 200 persons yet to be traced", "12 who are still to be located" */
function isYetToBeFound({ tokens, sentence }: Reading, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to - 3, from + 4); i++)
    if (/^(?:yet|still)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'to')
      return tokens[i + 2]!.lower === 'be' && findings.test(tokens[i + 3]!.lower);
  return false;
}

const findings = /^(?:found|traced|located|identified|reached|recovered|accounted|heard)$/;

/** "the fate of 19 others", "no word from 30 miners", "of 42 villagers there is no trace" */
export function noTrace({ reading, counted }: Site): Found | null {
  const { chunks } = reading;
  if (!/^(?:of|from)$/.test(chunks[counted.at - 1]?.word ?? '')) return null;
  const there = chunks[counted.last + 1];
  const behind = there?.kind === 'noun' ? counted.last + 3 : counted.last + 2;
  const isLost = [counted.at - 2, behind].some((at) => isUnknownFate(reading, at));
  return isLost ? { name: 'missing', rule: 'no trace', cue: null } : null;
}

function isUnknownFate({ chunks, tokens }: Reading, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return false;
  return (
    chunk.word === 'fate' ||
    (/^(?:trace|sign|word|news)$/.test(chunk.word) &&
      [chunk.from, chunk.from - 1].some((i) => tokens[i]?.lower === 'no'))
  );
}

/** "lists 165 residents of the town as missing" */
function listedAs(site: Site): Found | null {
  const { reading, counted } = site;
  const { tokens, chunks, sentence } = reading;
  if (!verbLinked(site, 'object')) return null;
  const end = chunks[counted.last]!.to;
  for (let i = end; i < Math.min(sentence.to - 1, end + 6) && tokens[i]!.kind === 'word'; i++) {
    const word = tokens[i + 1]!.lower;
    if (tokens[i]!.lower === 'as' && Object.hasOwn(states, word))
      return { name: states[word]!, rule: 'listed as', cue: null };
  }
  return null;
}

const states: Readonly<Record<string, string>> = {
  dead: 'killed',
  killed: 'killed',
  slain: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  missing: 'missing',
  unaccounted: 'missing',
  captive: 'captured',
  hostage: 'captured',
};

/** "Two gunmen killed 15 people": the word is a verb, and tells what they did. */
function harmsOthers({ reading: { chunks }, counted: { last } }: Site): boolean {
  const verb = chunks[last + 1]?.verb;
  const object = chunks[last + 2];
  return (
    verb?.mood === 'past' &&
    !verb.isPassive &&
    object?.kind === 'noun' &&
    (object.figure !== null || object.nouns.some(({ group }) => group === 'person'))
  );
}

const heldIn = (near: Reading['tokens']): Found | null =>
  near.some(({ lower }) => /^(?:captivity|custody|jails?|prisons?|cells)$/.test(lower))
    ? { name: 'captured', rule: 'held in', cue: null }
    : null;

/** "are missing", "were among the dead", "wounded: 12". */
export function wordBehind(site: Site): Found | null {
  const { reading, counted } = site;
  const { tokens, sentence } = reading;
  const isPerson = counted.isBare || counted.nouns.some(({ group }) => group === 'person');
  let i = reading.chunks[counted.last]!.to;
  const skip = bit.auxiliary | bit.adverb | bit.determiner;
  while (
    i < sentence.to &&
    (isOf(tokens[i], skip) ||
      /^(?:among|taken|listed|as|reported|remain|remained)$/.test(tokens[i]!.lower)) &&
    i < reading.chunks[counted.last]!.to + 6
  )
    i += 1;
  const word = i < sentence.to ? tokens[i]!.lower : '';
  // "8,000 soldiers are still in Russian jails"
  const held = word === 'in' && isPerson ? heldIn(tokens.slice(i + 1, i + 4)) : null;
  if (held) return held;
  if (word === 'accounted' && tokens[i - 1]!.lower === 'not')
    return { name: 'missing', rule: 'not accounted for', cue: null };
  if (word === 'dead' && tokens[i - 1]!.lower === 'feared')
    return { name: 'missing', rule: 'feared dead', cue: null };
  if (Object.hasOwn(states, word) && !harmsOthers(site))
    return { name: states[word]!, rule: 'word behind', cue: harmOf(site) };
  return listedAs(site);
}

/** "killed or wounded", "dead and injured" under one figure are casualties. */
export function joinedItem({ reading, counted }: Site): string | null {
  const { sentence, chunks } = reading;
  const end = chunks[counted.last]!.to;
  const near = joined(reading, counted.quantity.to, Math.min(sentence.to, end + 7));
  const before = joined(
    reading,
    Math.max(sentence.from, counted.quantity.from - 7),
    counted.quantity.from,
  );
  const isBehind =
    /^(?:[a-z-]+ ){0,7}?(?:killed|dead|died|killing)(?: people| men| troops| soldiers)? (?:or|and) (?:wounded|injured)\b/;
  const isBefore =
    /\b(?:killed|killing|kill) (?:or|and) (?:wounded|wounding|injured|injuring|injure|wound|maimed)(?: (?:a|an|some|about))?$/;
  return isBehind.test(near) || isBefore.test(before) ? 'casualty' : null;
}

function joined({ tokens }: Site['reading'], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'word')
      return /^[,;(]$/.test(tokens[i]!.text) && i > from ? `${text} |` : text;
    text += i > from ? ` ${tokens[i]!.lower}` : tokens[i]!.lower;
  }
  return text;
}
