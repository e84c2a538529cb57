import type { InfrastructureStatus } from '../../model/claim.js';
import { bit, isOf, nodeOf } from '../../text/vocabulary.js';
import { findCue, isTight, orDamaged, verbLinked } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { lastDraft } from '../scene.js';
import { subjectsOf } from '../subject.js';
import type { Cue, Site } from '../site.js';
import {
  isRestored,
  mendedFor,
  servedItem,
  sidesOf,
  supplyBefore,
  utilityBefore,
  utilityBehind,
  withoutService,
} from './utilities.js';

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
  const utility =
    utilityBehind(site) ??
    (item === 'household' || item === 'home' ? (utilityBefore(site) ?? supplyBefore(site)) : null);
  const word = statusWord(site);
  if (utility === null && isPlace(site, item)) return null;
  const isTold = isTight(cue) || utility !== null || word !== null || isDamage(site);
  if (!isTold && !isNearTold(site, item, cue, before)) return null;
  const lacks = utility !== null && !isRestored(site);
  const status = lacks
    ? 'without service'
    : isDamage(site)
      ? 'damaged'
      : statusBy(site, item, cue, word, before);
  const { kind, unit } = counted.quantity;
  return makeDraft(site, 'structures', {
    topic: 'infrastructure',
    item: lacks ? servedItem(item, utility) : item,
    unit: kind === 'percent' ? 'percent' : kind === 'measure' ? (unit ?? 'item') : 'item',
    status,
    verb: cue?.at ?? -1,
    ...sidesOf(site, lacks && !isTight(cue) ? null : cue, status === 'restored'),
  });
}

/** "Damage is 67,310 houses and 2,736 schools" */
function isDamage({ reading, links }: Site): boolean {
  const link = links.find(({ at }) => reading.chunks[at]!.verb !== null);
  const verb = link && reading.chunks[link.at]!.verb!;
  if (!verb || !(verb.isCopula || /^(?:be|include|amount to|comprise)$/.test(verb.lemma)))
    return false;
  return subjectsOf(reading, link.at).some((at) => /^damages?$/.test(reading.chunks[at]!.word));
}

/** "brought down walls in 12 districts": where it was, and no village of them is gone. */
const isPlace = ({ reading, counted, links }: Site, item: string): boolean =>
  item === 'village' &&
  /^(?:in|across|throughout|over)$/.test(reading.chunks[counted.at - 1]?.word ?? '') &&
  reading.chunks[links[0]?.at ?? counted.at]!.kind === 'noun';

/** Whether a figure that nothing governs is told of by a verb near by, or by the figure before. */
function isNearTold(site: Site, item: string, cue: Cue | null, before: Draft | null): boolean {
  const { reading, counted } = site;
  if (isLocation(site, item, before)) return false;
  // "has rescued 6,900 people and runs nine relief camps"
  const own = verbLinked(site, 'object')?.verb;
  if (own && !own.isPassive && keepsOrMakes.test(own.lemma)) return false;
  const isLoosePart = counted.isPart && counted.whole === null;
  if (isLoosePart && before?.sentence !== reading.index) return false;
  return cue ? cue.distance <= (before?.sentence === reading.index ? 20 : 14) : before !== null;
}

/** "washed away in whole or in part", "fully or partially destroyed" */
function isInPart({ reading: { tokens, sentence }, counted }: Site): boolean {
  const { to } = counted.quantity;
  for (let i = to; i < Math.min(sentence.to - 1, to + 9); i++) {
    if (tokens[i]!.kind === 'punct') return false;
    const isPart = /^(?:partially|partly|part)$/.test(tokens[i]!.lower);
    if (isPart && tokens.slice(i - 3, i + 3).some(({ lower }) => lower === 'or')) return true;
  }
  return false;
}

/** Nothing is hit where somebody only has it, or has made it. */
const keepsOrMakes =
  /^(?:run|operate|own|keep|visit|manage|staff|open|set up|build|establish|erect|prepare|deploy|provide|hand out|distribute)$/;

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
  const status =
    listedStatus(site) ?? (isTight(cue) ? told : (word ?? told ?? before?.status ?? null));
  if (status === 'destroyed' && isInPart(site)) return 'damaged';
  // "155,000 homes that lost it": in a report of a utility that failed.
  const isSupply = before?.status === 'without service' || before?.status === 'restored';
  if (isSupply && item !== 'power' && cue?.verb.lemma === 'lose') return 'without service';
  // "Two thirds of the city's power was knocked out"
  if (item === 'power' && cue && /^(?:knock|take|put) out$/.test(cue.verb.lemma))
    return 'without service';
  // Drowned, perished, lost: of animals it is all the same.
  return item === 'livestock' && status === 'damaged' ? 'destroyed' : status;
}

/** "across 19 districts", "at 16 sites": where something is, not what is hit. */
function isLocation({ reading, counted }: Site, item: string, last: Draft | null): boolean {
  const before = reading.chunks[counted.at - 1];
  const isPlaced =
    before?.kind === 'preposition' &&
    // "along with 1.5 million chickens"
    !/^(?:along|together)$/.test(reading.chunks[counted.at - 2]?.word ?? '') &&
    /^(?:in|at|across|from|to|over|on|of|near|throughout|into|for|with)$/.test(before.word);
  // "two schools and four shops": one of a list of what is lost.
  const isListed = before?.kind === 'and' && last?.sentence === reading.index;
  return isPlaced || (!isListed && /^(?:village|command post|shop|road)$/.test(item));
}

/** "18,913 damaged houses", "five burnt-out cars": what the participles in the phrase tell. */
function participleIn({ counted: { words } }: Site): InfrastructureStatus | null {
  for (const word of words) {
    const stem = word.replace(/-(?:out|up|down|off)$/, '');
    const entry = nodeOf(stem)?.entry;
    if (!entry || !/^(?:ed|part|same)$/.test(entry.form ?? '') || entry.nouns.length > 0) continue;
    const sense = entry.verbs.find(({ domain }) => domain === 'infrastructure')?.sense;
    if (sense === 'destroyed' || sense === 'damaged') return sense;
  }
  return null;
}

/** "52,564 destroyed", "18,913 damaged houses": the adjective that stands in the phrase. */
function statusWord(site: Site): InfrastructureStatus | null {
  const { counted, reading } = site;
  const participle = participleIn(site);
  if (participle) return participle;
  if (counted.words.some((one) => one === 'affected' || one === 'flooded')) return 'damaged';
  const { tokens, chunks } = reading;
  let i = chunks[counted.last]!.to;
  while (isOf(tokens[i], bit.adverb)) i += 1;
  const word = tokens[i]?.lower;
  const behind = /^(?:in|out)$/.test(word ?? '') ? `${word} ${tokens[i + 1]?.lower}` : '';
  if (/^in (?:ruins|rubble|ashes)$/.test(behind) || word === 'gone') return 'destroyed';
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
