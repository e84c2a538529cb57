import type { Chunk } from '../chunk.js';
import { findCue, isTight, verbLinked } from '../cues.js';
import type { Cue, Site } from '../site.js';

/** Verbs of many uses: they tell of people only where the figure hangs on them. */
const weak = new Set(
  'support treat hit cover target free trade miss serve release swap exchange hold give provide register take save get receive move cross house face stay sleep suffer struggle aid help host need require lack accommodate expose benefit escape return shelter affect drive impact depend rely screen expel'.split(
    ' ',
  ),
);

/** The verb that says what happened to people short of harm; verbs of many uses count only where they govern. */
export function peopleCue(site: Site): Cue | null {
  const left = leftWithout(site);
  if (left) return left;
  const other = orderedAway(site) ?? amongThose(site);
  if (other) return other;
  const cue = findCue(site, ['people'], !site.counted.isBare);
  if (!cue || isWish(site, cue)) return null;
  if (cue.role === 'subject' && !cue.verb.isPassive && cue.sense.patient === 'object') return null;
  if (tellsElse(site, cue)) return null;
  if (cue.distance > 15) return null;
  return weak.has(cue.verb.lemma) && !isTight(cue) ? null : cue;
}

/** "will hand over 5 helicopters, and 14 pilots are being trained": the figure's own verb tells of it, and of something else. */
function tellsElse({ reading: { chunks }, links: [link], counted }: Site, cue: Cue): boolean {
  const own = link?.role === 'subject' ? chunks[link.at]!.verb! : null;
  if (!own || own.isCopula || /^(?:be|remain|become|have)$/.test(own.lemma)) return false;
  const isJoined = chunks[counted.at - 1]?.kind === 'and' && cue.at < counted.at;
  return !isTight(cue) || (isJoined && own.mood !== 'participle');
}

/** "ordered 80,000 people to leave the coast" */
function orderedAway(site: Site): Cue | null {
  const link = verbLinked(site, 'object');
  const away = site.reading.chunks[site.counted.last + 1]?.verb;
  const isOrder =
    link !== null &&
    /^(?:order|tell|ask|urge|advise|instruct|force)$/.test(link.verb.lemma) &&
    away?.mood === 'infinitive' &&
    /^(?:leave|evacuate|move|flee)/.test(away.lemma);
  if (!isOrder) return null;
  const item = link.verb.lemma === 'force' ? 'displaced' : 'evacuated';
  const sense = { domain: 'people', sense: item, patient: 'object' } as const;
  return { ...link, sense, distance: 0 };
}

/** "Among those freed were 19 defenders": what is told of those is told of the figure. */
function amongThose({ reading: { chunks }, links }: Site): Cue | null {
  if (chunks[0]?.word !== 'among' || !/^(?:those|them|people)$/.test(chunks[1]?.word ?? ''))
    return null;
  const verb = chunks[2]?.verb;
  const sense = verb?.senses.find(({ domain }) => domain === 'people');
  const isListed = links.some(({ at }) => at > 2 && chunks[at]!.verb?.lemma === 'be');
  return verb && sense && isListed
    ? { at: 2, verb, sense, role: 'object', preposition: '', distance: 0 }
    : null;
}

/** "has left two million people without food": they are affected. */
function leftWithout({ reading, counted, links }: Site): Cue | null {
  const link = links.find(({ at }) => reading.chunks[at]!.verb?.lemma === 'leave');
  if (!link || reading.chunks[counted.last + 1]?.word !== 'without') return null;
  const sense = { domain: 'people', sense: 'affected', patient: 'object' } as const;
  return {
    at: link.at,
    verb: reading.chunks[link.at]!.verb!,
    sense,
    role: 'object',
    preposition: '',
    distance: 0,
  };
}

/** "still hope to return", "want to flee": nobody has moved yet. */
function isWish({ reading }: Site, { verb, sense }: Cue): boolean {
  if (verb.governor < 0 || sense.sense === 'in need' || sense.sense === 'reached') return false;
  const outer = reading.chunks[verb.governor]!.verb!;
  return /^(?:hope|want|wish|plan|try|seek|need)$/.test(outer.lemma);
}

/** "left Karabakh", "left the region" */
const isLeft = (chunk: Chunk | undefined) =>
  chunk !== undefined &&
  (chunk.mentions.length > 0 ||
    /^(?:region|area|countr|cit|town|province|territor|enclave|capital|village|state|district|island)(?:s|y|ies)?$/.test(
      chunk.word,
    ));

/** "will move 700 troops to Cyprus": they are wanted elsewhere. */
const redeploys = /^(?:move|relocate|shift|fly out|airlift|bus|pull out|bring out|get out)$/;

/** Soldiers are moved and come back; they are no people to be helped. */
export const fitsPerson = ({ counted, reading }: Site, { sense, verb, at }: Cue) =>
  !(verb.lemma === 'leave' && sense.sense === 'displaced' && !isLeft(reading.chunks[at + 1])) &&
  !(
    counted.isBare && /^(?:give|provide|register|get|receive|support|serve|cover)$/.test(verb.lemma)
  ) &&
  (!counted.nouns.some(({ item }) => item === 'soldiers') ||
    (/^(?:evacuated|returned|displaced)$/.test(sense.sense) && !redeploys.test(verb.lemma)));
