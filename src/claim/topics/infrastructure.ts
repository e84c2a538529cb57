import type { InfrastructureStatus } from '../../model/claim.js';
import { bit, isOf } from '../../text/vocabulary.js';
import { findCue, isTight, orDamaged, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { lastDraft } from '../scene.js';
import { subjectsOf } from '../subject.js';
import type { Sides } from '../sides.js';
import type { Cue, Site } from '../site.js';

const utilities: Readonly<Record<string, string>> = {
  power: 'power',
  electricity: 'power',
  water: 'water',
  heating: 'power',
  dark: 'power',
  darkness: 'power',
};

/** What was hit, lost or restored. */
export function readInfrastructure(site: Site): Draft | null {
  const { counted } = site;
  const noun = counted.nouns.find(({ group }) => group === 'structure');
  if (noun) return structureDraft(site, noun.item);
  return withoutService(site);
}

/** Generating capacity in megawatts, with or without the noun. */
export const readPower = (site: Site): Draft | null => structureDraft(site, 'power');

function structureDraft(site: Site, item: string): Draft | null {
  const { reading, counted, scene } = site;
  const cue = mendedFor(site) ?? findCue(site, ['infrastructure']);
  const before = lastDraft(scene, reading.index, ({ topic }) => topic === 'infrastructure', 1);
  const utility = utilityBehind(site) ?? (item === 'household' ? utilityBefore(site) : null);
  const word = statusWord(site);
  if (utility === null && isPlace(site, item)) return null;
  const isTold = isTight(cue) || utility !== null || word !== null;
  if (!isTold && !isNearTold(site, item, cue, before)) return null;
  const lacks = utility !== null && !isRestored(site);
  const status = lacks ? 'without service' : statusBy(site, item, cue, word, before);
  const { kind, unit } = counted.quantity;
  return makeDraft(site, 'structures', {
    topic: 'infrastructure',
    item,
    unit: kind === 'percent' ? 'percent' : kind === 'measure' ? (unit ?? 'item') : 'item',
    status,
    verb: cue?.at ?? -1,
    ...sidesOf(site, cue, status === 'restored'),
  });
}

/** "brought down walls in 12 districts": where it was, and no village of them is gone. */
const isPlace = ({ reading, counted, links }: Site, item: string): boolean =>
  item === 'village' &&
  /^(?:in|across|throughout|over)$/.test(reading.chunks[counted.at - 1]?.word ?? '') &&
  reading.chunks[links[0]?.at ?? counted.at]!.kind === 'noun';

/** Whether a figure that nothing governs is told of by a verb near by, or by the figure before. */
function isNearTold(site: Site, item: string, cue: Cue | null, before: Draft | null): boolean {
  const { reading, counted } = site;
  if (isLocation(site, item)) return false;
  const isLoosePart = counted.isPart && counted.whole === null;
  if (isLoosePart && before?.sentence !== reading.index) return false;
  return cue ? cue.distance <= 14 : before !== null;
}

/** By the verb that governs, else by the adjective, else by a verb near by or the figure before. */
function statusBy(
  site: Site,
  item: string,
  cue: Cue | null,
  word: InfrastructureStatus | null,
  before: Draft | null,
): Draft['status'] {
  const told = cue
    ? (orDamaged(site.reading, cue.at, cue.sense.sense) as InfrastructureStatus)
    : null;
  const status = listedStatus(site) ?? (isTight(cue) ? told : (word ?? told ?? before!.status));
  // "Two thirds of the city's power was knocked out"
  if (item === 'power' && cue && /^(?:knock|take|put) out$/.test(cue.verb.lemma))
    return 'without service';
  // Drowned, perished, lost: of animals it is all the same.
  return item === 'livestock' && status === 'damaged' ? 'destroyed' : status;
}

/** "across 19 districts", "at 16 sites": where something is, not what is hit. */
function isLocation({ reading, counted }: Site, item: string): boolean {
  const before = reading.chunks[counted.at - 1];
  const isPlaced =
    before?.kind === 'preposition' &&
    /^(?:in|at|across|from|to|over|on|of|near|throughout|into|for|with)$/.test(before.word);
  return isPlaced || /^(?:village|command post|shop|road)$/.test(item);
}

/** "52,564 destroyed", "18,913 damaged houses": the adjective that stands in the phrase. */
function statusWord(site: Site): InfrastructureStatus | null {
  const { counted, reading } = site;
  if (counted.words.some((one) => one === 'damaged' || one === 'affected' || one === 'flooded'))
    return 'damaged';
  if (counted.words.includes('destroyed') || counted.words.includes('ruined')) return 'destroyed';
  const { tokens, chunks } = reading;
  let i = chunks[counted.last]!.to;
  while (isOf(tokens[i], bit.adverb)) i += 1;
  const word = tokens[i]?.lower;
  const behind = /^(?:in|out)$/.test(word ?? '') ? `${word} ${tokens[i + 1]?.lower}` : '';
  if (/^in (?:ruins|rubble|ashes)$/.test(behind)) return 'destroyed';
  if (behind === 'out of' && /^(?:service|action|use|order)$/.test(tokens[i + 2]?.lower ?? ''))
    return 'without service';
  const isFlooded = word === 'underwater' || (word === 'under' && tokens[i + 1]?.lower === 'water');
  return isFlooded ? 'damaged' : listedStatus(site);
}

/** "counts 310 homes as destroyed and 1,200 as damaged" */
function listedStatus({ counted, reading: { tokens, chunks } }: Site): InfrastructureStatus | null {
  const { to } = chunks[counted.last]!;
  const word = tokens[to]?.lower === 'as' ? tokens[to + 1]?.lower : undefined;
  return word === 'destroyed' || word === 'damaged' ? word : null;
}

/** "17,000 people without power", "700,000 people are without drinking water". */
function withoutService(site: Site): Draft | null {
  const { counted } = site;
  const isPerson =
    counted.isBare ||
    counted.nouns.some(({ group }) => group === 'person') ||
    // "40 per cent of Kyiv was in the dark"
    (counted.quantity.kind === 'percent' && counted.mentions.length > 0);
  const utility = isPerson
    ? (utilityBehind(site) ?? utilityBefore(site) ?? outage(site) ?? cutOff(site))
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
function utilityBefore({ reading, counted }: Site): string | null {
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
  const link = verbLinked(site, 'object');
  const [subject] = link ? subjectsOf(reading, link.at) : [];
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

const isRestored = (site: Site) =>
  (mendedFor(site) ?? findCue(site, ['infrastructure'], false))?.sense.sense === 'restored';

/** "Power was restored to 40,000 customers", "is back for 41%": for whom it is mended. */
function mendedFor(site: Site): Cue | null {
  const link = verbLinked(site);
  const sense = link?.verb.senses.find((one) => one.sense === 'restored');
  const isFor = /^(?:to|for)$/.test(site.reading.chunks[site.counted.at - 1]?.word ?? '');
  return link?.role === 'oblique' && sense && isFor ? { ...link, sense, distance: 0 } : null;
}

/** The utility that people around a figure are without; null where there is none. */
function utilityBehind({ reading, counted }: Site): string | null {
  const { tokens, sentence, chunks, quantities } = reading;
  const end = chunks[counted.last]!.to;
  const next = quantities.find(({ from }) => from >= end)?.from ?? Infinity;
  for (let i = end; i < Math.min(sentence.to, end + 9, next); i++) {
    if (
      !/^(?:without|lost|lose|losing|dark|darkness|no|lack|lacks|lacked|lacking)$/.test(
        tokens[i]!.lower,
      )
    )
      continue;
    for (let k = i; k < Math.min(sentence.to, i + 6); k++)
      if (Object.hasOwn(utilities, tokens[k]!.lower)) return utilities[tokens[k]!.lower]!;
  }
  return null;
}

/** Nobody attacks what is mended. */
function sidesOf(site: Site, cue: Cue | null, isMended: boolean): Sides {
  const sides = readHarm(site, cue);
  return isMended ? { ...sides, by: [] } : sides;
}
