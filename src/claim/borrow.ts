import type { NounSense } from '../text/entry.js';
import type { Reading } from './chunk.js';
import { gappedParty } from './clause.js';
import type { Counted } from './counted.js';
import { findCue, isTight } from './cues.js';
import type { Draft } from './draft.js';
import { linksOf } from './links.js';
import { isPartBefore } from './parts.js';
import { lastDraft, recentDrafts, type Scene } from './scene.js';
import type { Site } from './site.js';
import { subjectsBefore, subjectsOf } from './subject.js';

// A figure that stands alone counts what the text told of just before.

const measures =
  /^(?:be|number|total|make up|stand|amount|reach|come|comprise|represent|rise|climb|grow|put|exceed|top|pass|surpass|fall|drop|jump|soar|swell|hit|increase|surge|cross|mount)$/;

/** The phrases that a bare figure is said of: the subject of what measures, or what "to" hangs on. */
function saidOf({ reading, counted, links: [link] }: Site): readonly number[] {
  const { chunks, tokens } = reading;
  const { from, numberFrom } = counted.quantity;
  const put = putAt(reading, counted.at);
  if (put >= 0) return [put];
  // "has passed 3,000", "exceeds 900": the figure holds the verb.
  if (from < numberFrom && bounds.test(tokens[from]!.lower)) {
    const { verb } = chunks[counted.at - 1] ?? {};
    return /^ha(?:ve|s|d)$/.test(verb?.lemma ?? '')
      ? subjectsOf(reading, counted.at - 1)
      : subjectsBefore(reading, counted.at);
  }
  if (!link) return [];
  if (link.role === 'noun') return link.preposition === 'to' ? [link.at] : [];
  const { verb } = chunks[link.at]!;
  if (!verb) return [link.at];
  const isBehind = link.role === 'object' || link.role === 'oblique';
  return isBehind && measures.test(verb.lemma) ? subjectsOf(reading, link.at) : [];
}

/** "put customers still in the dark at 204,000": the buildings that are put at a figure; -1 where none are. */
function putAt({ chunks }: Reading, at: number): number {
  if (chunks[at - 1]?.word !== 'at') return -1;
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (chunks[i]!.figure || chunks[i]!.kind === 'stop') return -1;
    if (!/^(?:put|estimate|reckon|set)$/.test(chunks[i]!.verb?.lemma ?? '')) continue;
    const things = /^(?:structure|projectile|attack|equipment)$/;
    return chunks[i + 1]?.nouns.some(({ group }) => things.test(group)) ? i + 1 : -1;
  }
  return -1;
}

const bounds = /^(?:pass|surpass|exceed|top|reach|cross|approach|near)(?:e?s|e?d|ped)?$/;

/** "Tanks make up 3,704", "deliveries of the Marder to 120": the figure counts what it is said of. */
export function measured(site: Site): Site {
  const { reading, counted, links } = site;
  if (!counted.isBare || counted.quantity.kind !== 'count') return site;
  for (const at of saidOf(site)) {
    const summed = sumOf(reading, at);
    const own = summed === null ? measuredBy(site, at) : null;
    const counts = own ?? (summed === null ? null : measuredBy(site, summed));
    if (!counts) continue;
    if (summed === null) return { ...site, counted: counts };
    // "The number of homes destroyed stands at 3,400": what is told of them, and not of their number.
    const told = linksOf(reading, summed, summed).filter(
      (one) => one.at < counted.at && one.at !== links[0]?.at,
    );
    const isPerson = counts.nouns.some(({ group }) => group === 'person');
    if (isPerson && told.length === 0) return site;
    return {
      ...site,
      counted: isPerson ? counted : counts,
      links: [...told, ...links],
      cues: new Map(),
    };
  }
  return site;
}

/** The figure as one of what a noun phrase names; null where it names nothing that is counted. */
function measuredBy({ reading, counted }: Site, at: number): Counted | null {
  const chunk = reading.chunks[at]!;
  const nouns = chunk.figure ? [] : chunk.nouns.filter(({ group }) => group !== 'giving');
  if (nouns.length === 0) return null;
  return { ...counted, nouns, mentions: [...chunk.mentions, ...counted.mentions], isBare: false };
}

/** The homes in "the number of homes"; null where no number of something is meant. */
function sumOf({ chunks }: Reading, at: number): number | null {
  const isSum =
    /^(?:number|count|tally|total|losses)$/.test(chunks[at]!.word) && !chunks[at]!.figure;
  return isSum && chunks[at + 1]?.word === 'of' && chunks[at + 2]?.kind === 'noun' ? at + 2 : null;
}

const isGiving = ({ chunks }: Reading, at: number) =>
  chunks[at]!.verb?.senses.some(({ domain }) => domain === 'giving') === true;

const lendsNoun = new Set(['materiel', 'attacks', 'infrastructure']);

/** "79 of the former": what stands before the last thing told of. */
function formerOf({ drafts }: Scene): Draft | undefined {
  const last = drafts.at(-1);
  return drafts.findLast(({ item }) => item !== last?.item) ?? last;
}

/** "Of the drones, 296 were shot down and 415 vanished": what the sentence opens with is what its figures count. */
function openingNouns({ reading, counted }: Site): readonly NounSense[] | null {
  const { chunks } = reading;
  const [of, noun] = chunks;
  // "Of the dwellings in Palu, 53,000"
  // "Of 684,000 buildings that engineers have looked over, 84,726"
  const isOpened = chunks[2]?.kind === 'opener';
  const comma = isOpened
    ? chunks.findIndex(({ kind }) => kind === 'comma')
    : chunks[2]?.kind === 'preposition' && chunks[3]?.kind === 'noun'
      ? 4
      : 2;
  if (
    of?.word !== 'of' ||
    noun?.kind !== 'noun' ||
    (noun.figure && !isOpened) ||
    chunks[comma]?.kind !== 'comma'
  )
    return null;
  const isOnly = chunks
    .slice(comma + 1, counted.at)
    .every(({ figure, nouns }) => figure === null || nouns.length === 0);
  return isOnly && noun.nouns.length > 0 ? noun.nouns : null;
}

/** "The M777s, of which the US has sent 142," */
function nounsOfWhich({ reading: { chunks }, counted: { at } }: Site): readonly NounSense[] | null {
  const which = at - (chunks[at - 1]?.verb ? 3 : 2);
  if (chunks[which]?.word !== 'which' || chunks[which - 1]?.word !== 'of') return null;
  const noun = chunks[which - 2]?.kind === 'comma' ? chunks[which - 3] : chunks[which - 2];
  return noun?.kind === 'noun' && noun.nouns.length > 0 ? noun.nouns : null;
}

/** "Schools have been closed, and 89 of them": what the sentence itself names. */
function nounOfThem({ reading, counted }: Site): readonly NounSense[] | null {
  if (!counted.isPart) return null;
  const before = reading.chunks
    .slice(0, counted.at)
    .findLast(
      ({ nouns, figure }) =>
        !figure && nouns.some(({ group }) => group !== 'giving' && group !== 'outcome'),
    );
  return before?.nouns ?? null;
}

/** A bare figure after one of arms, attacks or buildings counts the same: "Denmark 19", "72 of 76", "74 were shot down". */
export function borrowNoun(site: Site): Site {
  const { reading, counted, scene } = site;
  const { quantity, isBare, whole } = counted;
  if (!isBare || (quantity.kind !== 'count' && (quantity.kind !== 'percent' || quantity.magnitude)))
    return site;
  const [link] = site.links;
  const isReceiver =
    link?.role === 'oblique' && link.preposition === 'to' && isGiving(reading, link.at);
  if (isReceiver) return site;
  const opening = openingNouns(site) ?? nounsOfWhich(site);
  // What opens with a figure is a whole, of which a bare figure is a part.
  const isOfFigure = reading.chunks[1]?.figure !== null && reading.chunks[0]?.word === 'of';
  if (opening) return { ...site, counted: { ...counted, nouns: opening, isBare: isOfFigure } };
  const last = counted.words.includes('former') ? formerOf(scene) : scene.drafts.at(-1);
  const own = last?.sentence === reading.index ? null : nounOfThem(site);
  if (own) return { ...site, counted: { ...counted, nouns: own, isBare: false } };
  if (!last || !lendsNoun.has(last.topic) || reading.index - last.sentence > 1) return site;
  // "A quarter of the buildings were hit: 891 are rubble"
  const isShare = last.unit === 'percent';
  if (isShare && !isTight(findCue(site, ['infrastructure'], false))) return site;
  const cue = findCue(site, ['giving', 'materiel', 'attack', 'infrastructure'], false);
  const isNear =
    last.sentence === reading.index ||
    counted.isPart ||
    whole !== null ||
    counted.at === 0 ||
    cue !== null ||
    isPartBefore(reading, counted);
  if (!isNear) return site;
  const harm = findCue(site, ['harm', 'people'], false);
  // "has given Kyiv 50 tanks, Finland 20": the verb gives them as well.
  const lends =
    gappedParty(site).length > 0 ? /^(?:attack|materiel|giving)$/ : /^(?:attack|materiel)$/;
  if (harm && !harm.verb.senses.some(({ domain }) => lends.test(domain))) return site;
  const named = namedLike(scene, last);
  const words = last.topic === 'materiel' ? named.words : counted.words;
  return { ...site, counted: { ...counted, nouns: named.nouns, words } };
}

/** "52% of the one million it had vowed": a figure that itself stands for one before has the words of that one. */
const namedLike = (scene: Scene, last: Draft): Pick<Counted, 'nouns' | 'words'> =>
  // "violated the truce 4,052 times, 128 of them in November"
  last.rule === 'times'
    ? { nouns: [{ group: 'attack', item: last.item }], words: [] }
    : (last.counted.nouns.length > 0
        ? last
        : (recentDrafts(scene).findLast(
            ({ item, counted }) => item === last.item && counted.nouns.length > 0,
          ) ?? last)
      ).counted;

/** Nouns for a figure that is kept and raised. */
const tallies = /^(?:figure|number|count|tally|total|toll|estimate)$/;

/** "killed 558 and wounded 1,835, up from an earlier count of 492": the figure that the sentence is about. */
export function earlierFigure({ reading, links, scene }: Site): Draft | null {
  const [link] = links;
  if (link?.role !== 'noun') return null;
  const { from, to, word } = reading.chunks[link.at]!;
  const isEarlier = reading.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:earlier|previous|initial|first|prior|preliminary)$/.test(lower));
  if (!isEarlier || !tallies.test(word)) return null;
  return (
    recentDrafts(scene).find(
      ({ sentence, unit }) => sentence === reading.index && unit !== 'percent',
    ) ?? null
  );
}

/** "put the figure at 670", "raised the count to 29": the same as the figure before. */
export function readFormerFigure(site: Site): Draft | null {
  const { reading, counted, links } = site;
  const [link] = links;
  const isTally = link?.role === 'noun' && tallies.test(reading.chunks[link.at]!.word);
  return counted.isBare && isTally ? likeFormer(site, earlierFigure(site)) : null;
}

/** "The figure has risen to 120", "the total should reach 90": the same as the figure before, and only promised where it is to come. */
export function readRisenFigure(site: Site): Draft | null {
  const { reading, counted, links } = site;
  const verb = reading.chunks[links[0]?.at ?? -1]?.verb;
  if (!counted.isBare || counted.quantity.kind === 'percent') return null;
  if (!verb || !measures.test(verb.lemma)) return null;
  const [subject] = subjectsOf(reading, links[0]!.at);
  const { from, to, word, figure } = reading.chunks[subject ?? -1] ?? {};
  if (figure || !word || word === 'toll' || !tallies.test(word) || to! - from! > 3) return null;
  if (reading.chunks[subject! + 1]?.word === 'of') return null;
  const former = likeFormer(site);
  const isToCome = verb.mood !== 'past' && verb.mood !== 'present';
  return former && isToCome && former.status === 'delivered'
    ? { ...former, status: 'pledged' }
    : former;
}

function likeFormer({ reading, counted, scene }: Site, earlier: Draft | null = null): Draft | null {
  const last = earlier ?? lastDraft(scene, reading.index, ({ unit }) => unit !== 'percent', 1);
  return last && last.topic !== 'aid'
    ? { ...last, quantity: counted.quantity, counted, sentence: reading.index, partOf: null }
    : null;
}
