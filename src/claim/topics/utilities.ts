import { findCue, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { lastDraft } from '../scene.js';
import type { Sides } from '../sides.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';

const utilities: Readonly<Record<string, string>> = {
  power: 'power',
  electricity: 'power',
  water: 'water',
  heating: 'power',
  dark: 'power',
  darkness: 'power',
  lights: 'power',
  grid: 'power',
};

/** What is without a service: a household, or of a share of a town the service itself. */
export const servedItem = (item: string, utility: string): string =>
  item === 'home' ? 'household' : item === 'village' ? utility : item;

/** "17,000 people without power", "700,000 people are without drinking water". */
export function withoutService(site: Site): Draft | null {
  const { counted } = site;
  const isPerson =
    counted.isBare ||
    counted.nouns.some(({ group }) => group === 'person') ||
    // "40 per cent of Kyiv was in the dark"
    (counted.quantity.kind === 'percent' && counted.mentions.length > 0);
  const utility = isPerson
    ? (utilityBehind(site) ??
      utilityBefore(site) ??
      outage(site) ??
      reconnected(site) ??
      cutOff(site))
    : null;
  if (!utility) return null;
  return makeDraft(site, 'people without service', {
    topic: 'infrastructure',
    item: utility,
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'person',
    status: isRestored(site) ? 'restored' : 'without service',
    ...sidesOf(site, null, isRestored(site)),
  });
}

/** "cut power to 250,000 people", "restored water for half a million" */
export function utilityBefore({ reading, counted }: Site): string | null {
  const { tokens, sentence } = reading;
  const { from } = counted.quantity;
  if (!/^(?:to|for)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  for (let i = from - 2; i >= Math.max(sentence.from, from - 4); i--)
    if (Object.hasOwn(utilities, tokens[i]!.lower)) return utilities[tokens[i]!.lower]!;
  return null;
}

/** "Power cuts hit 1.2 million people" */
function outage(site: Site): string | null {
  const { reading } = site;
  const link = verbLinked(site);
  if (link?.role !== 'object' && link?.preposition !== 'to') return null;
  const [subject] = subjectsOf(reading, link.at);
  return subject !== undefined &&
    /^(?:power cuts?|blackouts?|outages?|cuts)$/.test(reading.chunks[subject]!.word)
    ? 'power'
    : null;
}

/** "17,000 people were cut off", in a report of a utility that failed. */
function cutOff(site: Site): string | null {
  const cue = findCue(site, ['infrastructure'], false);
  const last = lastDraft(
    site.scene,
    site.reading.index,
    ({ topic }) => topic === 'infrastructure',
    1,
  );
  const isUtility =
    last !== null && (last.status === 'without service' || last.status === 'restored');
  return isUtility &&
    cue !== null &&
    /^(?:cut off|be cut off|reconnect|restore|disconnect)$/.test(cue.verb.lemma)
    ? 'power'
    : null;
}

/** "reconnecting 20,000 people": those who had been cut off, from water where the text tells of it. */
function reconnected(site: Site): string | null {
  const verb = verbLinked(site)?.verb;
  if (!verb || !/^(?:reconnect|hook up|disconnect)$/.test(verb.lemma)) return null;
  const { tokens, sentence } = site.reading;
  const isWater = tokens
    .slice(sentence.from, sentence.to)
    .some(({ lower }) => utilities[lower] === 'water');
  return isWater ? 'water' : 'power';
}

/** What is still to be mended is out of service: "expects to reconnect", "no date for reconnecting". */
export function isRestored(site: Site): boolean {
  const cue = mendedFor(site) ?? findCue(site, ['infrastructure'], false);
  if (cue?.sense.sense !== 'restored') return false;
  const { chunks, tokens } = site.reading;
  const isLater =
    /^(?:future|conditional)$/.test(cue.verb.mood) ||
    /^(?:expect|hope|plan|aim|promise|try|struggle|race|work)/.test(
      chunks[cue.verb.governor]?.verb?.lemma ?? '',
    );
  const noun = chunks[cue.at - 2];
  const isNoDate =
    cue.verb.mood === 'gerund' && noun?.kind === 'noun' && tokens[noun.from]!.lower === 'no';
  return !isLater && !isNoDate && !isYet(site, cue);
}

/** "had yet to get their heating back" */
const isYet = ({ reading: { tokens, chunks } }: Site, { at, verb }: Cue): boolean =>
  verb.isNegated ||
  tokens.slice(chunks[at]!.from, chunks[at]!.to).some(({ lower }) => lower === 'yet');

/** "Power was restored to 40,000 customers", "is back for 41%": for whom it is mended. */
export function mendedFor(site: Site): Cue | null {
  const link = verbLinked(site);
  const sense = link?.verb.senses.find((one) => one.sense === 'restored');
  const isFor = /^(?:to|for)$/.test(site.reading.chunks[site.counted.at - 1]?.word ?? '');
  return link?.role === 'oblique' && sense && isFor ? { ...link, sense, distance: 0 } : null;
}

/** The utility that people around a figure are without; null where there is none. */
export function utilityBehind({ reading, counted }: Site): string | null {
  const { tokens, sentence, chunks, quantities } = reading;
  const end = chunks[counted.last]!.to;
  const next = quantities.find(({ from }) => from >= end)?.from ?? Infinity;
  for (let i = end; i < Math.min(sentence.to, end + 9, next); i++) {
    if (!fails.test(tokens[i]!.lower)) continue;
    for (let k = i; k < Math.min(sentence.to, i + 6); k++)
      if (Object.hasOwn(utilities, tokens[k]!.lower)) return utilities[tokens[k]!.lower]!;
  }
  return null;
}

/** "Taps ran dry in 385,000 households", "customers without power number 102,000": what fails stands before the figure, in its clause. */
export function supplyBefore({ reading, counted }: Site): string | null {
  const { tokens, chunks } = reading;
  let first = counted.at;
  while (
    first > 0 &&
    !/^(?:stop|opener)$/.test(chunks[first - 1]!.kind) &&
    !chunks[first - 1]!.figure
  )
    first -= 1;
  for (let i = chunks[first]!.from; i < counted.quantity.from; i++) {
    if (tokens[i]!.lower === 'dry') return 'water';
    if (!fails.test(tokens[i]!.lower)) continue;
    for (let k = i; k < Math.min(counted.quantity.from, i + 5); k++)
      if (Object.hasOwn(utilities, tokens[k]!.lower)) return utilities[tokens[k]!.lower]!;
  }
  return null;
}

const fails = /^(?:without|yet|lost|lose|losing|dark|darkness|no|lack|lacks|lacked|lacking)$/;

/** Nobody attacks what is mended. */
export function sidesOf(site: Site, cue: Cue | null, isMended: boolean): Sides {
  const sides = readHarm(site, cue);
  return isMended ? { ...sides, by: [] } : sides;
}
