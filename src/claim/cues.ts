import type { NounSense, VerbDomain, VerbSense } from '../text/entry.js';
import type { Reading, VerbGroup } from './chunk.js';
import type { Counted } from './counted.js';
import type { Link } from './link.js';
import type { Cue, Site } from './site.js';

/** A verb that a figure does not hang on is this far at the least. */
const looseDistance = 10;

/**
 * The verb of one of some domains that the figure hangs on, nearest first; else, where `loose`, the
 * nearest one in the sentence.
 */
export function findCue(site: Site, domains: readonly VerbDomain[], loose = true): Cue | null {
  const key = loose ? domains.join() : `${domains.join()} tight`;
  const known = site.cues.get(key);
  if (known !== undefined) return known;
  const cue = readCue(site, domains, loose);
  site.cues.set(key, cue);
  return cue;
}

function readCue(site: Site, domains: readonly VerbDomain[], loose: boolean): Cue | null {
  for (const [distance, link] of site.links.entries()) {
    const cue = cueAt(site.reading, link, domains, distance);
    if (cue) return cue;
  }
  return loose ? nearestCue(site, domains) : null;
}

function cueAt(
  { chunks }: Reading,
  { at, role, preposition }: Link,
  domains: readonly VerbDomain[],
  distance: number,
): Cue | null {
  const verb = chunks[at]!.verb;
  if (!verb) return null;
  const sense = verb.senses.find(
    (one) => domains.includes(one.domain) && fits(one, verb, role, preposition),
  );
  return sense ? { at, verb, sense, role, preposition, distance } : null;
}

const personal: ReadonlySet<VerbDomain> = new Set(['harm', 'people', 'infrastructure']);

/** Whether a noun phrase in a role is what the verb happens to. */
function fits(
  { patient, domain }: VerbSense,
  verb: VerbGroup,
  role: Link['role'],
  preposition: string,
): boolean {
  if (role === 'subject') return (patient === 'subject') !== verb.isPassive;
  if (role === 'apposition') return true;
  if (role === 'agent') return domain === 'attack';
  if (role === 'oblique' && personal.has(domain)) return false;
  if (role === 'oblique')
    return patient === 'object'
      ? preposition !== 'by'
      : preposition === 'with' && domain === 'attack';
  return patient === 'object' && (!verb.isPassive || role === 'object');
}

/** The nearest verb of a domain in the sentence, whatever the figure hangs on. */
function nearestCue({ reading, counted, links }: Site, domains: readonly VerbDomain[]): Cue | null {
  const { chunks } = reading;
  let best: Cue | null = null;
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at]!.verb;
    const sense = verb?.senses.find(({ domain }) => domains.includes(domain));
    if (!verb || !sense || links.some((link) => link.at === at && link.role === 'subject'))
      continue;
    const isBefore = at < counted.at;
    if (!isBefore && isOthersFate(chunks, counted, at)) continue;
    const distance =
      looseDistance + crossing(reading, isBefore ? at : counted.last, isBefore ? counted.at : at);
    if (best && best.distance <= distance) continue;
    best = { at, verb, sense, role: isBefore ? 'object' : 'subject', preposition: '', distance };
  }
  return best;
}

/** "41 of them foreigners, and 300 injured", "six dead, with 17 hurt": told of the figure right before it alone. */
const isOthersFate = (chunks: Reading['chunks'], { last, isPart }: Counted, at: number) =>
  chunks[at]!.verb!.mood === 'participle' &&
  at - 1 > last &&
  chunks[at - 1]!.figure !== null &&
  (isPart || chunks[at - 2]?.word === 'with');

/** How much parts two chunks: clauses part more than phrases. */
function crossing({ chunks }: Reading, from: number, to: number): number {
  let cost = to - from;
  for (let i = from + 1; i < to; i++) {
    const { kind, word } = chunks[i]!;
    if (kind === 'stop') cost += word === '(' || word === ')' ? 1 : 8;
    else if (kind === 'opener') cost += 4;
    else if (kind === 'verb') cost += 2;
  }
  return cost;
}

/** Whether the verb really governs the figure. */
export const isTight = (cue: Cue | null): boolean => cue !== null && cue.distance < looseDistance;

/** A verb that a figure hangs on, whatever it says. */
interface LinkedVerb extends Link {
  readonly verb: VerbGroup;
}

/** The nearest verb that a figure hangs on, in one role or in any; null where there is none. */
export function verbLinked({ links, reading }: Site, role?: Link['role']): LinkedVerb | null {
  for (const link of links) {
    const { verb } = reading.chunks[link.at]!;
    if (verb && (role === undefined || link.role === role)) return { ...link, verb };
  }
  return null;
}

/** The verb that moves the figured people or things to one of some goals: "took 109 people to hospital", "were flown to safety". */
export function isMovedTo(site: Site, goals: RegExp): boolean {
  const { chunks, tokens } = site.reading;
  const link = verbLinked(site);
  if (!link || !moves.test(link.verb.lemma)) return false;
  if (link.role !== (link.verb.isPassive ? 'subject' : 'object')) return false;
  const behind = (link.role === 'object' ? site.counted.last : link.at) + 1;
  const goal = chunks[behind]?.word === 'to' ? chunks[behind + 1] : undefined;
  return goal !== undefined && goals.test(tokens[goal.to - 1]!.lower);
}

const moves =
  /^(?:take|rush|bring|carry|send|lead|ferry|move|fly|airlift|lift|transport|drive|whisk|get|fetch|shepherd|escort|usher)$/;

/** The nearest noun that a figure hangs on whose senses a test accepts: "the deaths of 12 people". */
export function nounLinked(site: Site, accepts: (sense: NounSense) => boolean): NounSense | null {
  for (const { at, role } of site.links) {
    if (role !== 'noun') continue;
    const found = site.reading.chunks[at]!.nouns.find(accepts);
    if (found) return found;
  }
  return null;
}

/** "destroyed or damaged" under one figure is damaged. */
export function orDamaged({ chunks }: Reading, at: number, status: string): string {
  if (status !== 'destroyed') return status;
  const isDamage = (beside: number, joins: number) =>
    chunks[joins]?.kind === 'and' && chunks[beside]?.verb?.lemma.startsWith('damage') === true;
  return isDamage(at - 2, at - 1) || isDamage(at + 2, at + 1) ? 'damaged' : status;
}
