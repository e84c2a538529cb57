import type { PartyId } from '../model/claim.js';
import type { Mention } from './chunk.js';
import { gappedParty, nextFigure } from './clause.js';
import { namesFrom, partiesBehind } from './parties.js';
import { actorsMeant, refersBack } from './referents.js';
import { listOf } from './sides.js';
import type { Cue, Site } from './site.js';
import { subjectsOf } from './subject.js';

/** A body that asks or needs does so for others. */
const isState = (id: PartyId) => /^[A-Z]{2}$/.test(id) && id !== 'UN' && id !== 'EU';

const anywhere = new Set(['to', 'for']);
const toward = new Set(['to', 'for', 'towards', 'toward', 'into', 'against']);

/** Receivers that the sentence names: between verb and figure, behind "to" or "for", or as the subject that gets or needs. */
export function receiversOf(
  site: Site,
  cue: Cue | null,
  givers: readonly PartyId[],
): readonly PartyId[] {
  const isOther = (ids: readonly PartyId[]) => ids.filter((id) => !givers.includes(id));
  const gapped = cue?.sense.sense === 'receive' ? gappedParty(site) : [];
  if (gapped.length > 0) return gapped;
  const bySubject = isOther(
    cue && (takes(cue) || isRetained(cue)) ? subjectReceivers(site, cue) : [],
  );
  if (bySubject.length > 0) return bySubject;
  for (const read of [
    reached,
    indirectObject,
    helped,
    behindFigure,
    besideNoun,
    behindVerb,
    inSentence,
  ]) {
    const ids = isOther(read(site, cue));
    if (ids.length > 0) return ids;
  }
  return [];
}

const takes = ({ sense }: Cue) =>
  sense.sense === 'receive' || sense.sense === 'need' || sense.sense === 'requested';

/** "Kyiv was promised 18 billion euros" */
const isRetained = ({ role, verb }: Cue) => role === 'object' && verb.isPassive;

function subjectReceivers({ reading, scene }: Site, { at }: Cue): readonly PartyId[] {
  for (const one of subjectsOf(reading, at)) {
    // "We need $16bn," its prime minister said: whoever is helped.
    if (reading.chunks[one]!.word === 'we')
      return scene.receiver.length > 0 ? scene.receiver : listOf(scene.home);
    if (refersBack(reading, reading.chunks[one]!))
      return actorsMeant(reading, [one], scene).filter(isState);
    const mention = reading.chunks[one]!.mentions.find(
      ({ party }) => party.form !== 'body' && party.form !== 'adjective',
    );
    if (mention) return [mention.party.id];
  }
  return [];
}

/** "50,000 rounds reached Ukrainian gunners" */
function reached({ reading, counted }: Site, cue: Cue | null): readonly PartyId[] {
  if (cue?.sense.sense !== 'arrive' || cue.at < counted.at) return [];
  const next = reading.chunks[cue.at + 1];
  const mention = next?.kind === 'noun' ? next.mentions[0] : undefined;
  return mention ? [mention.party.id] : [];
}

/** "sent Ukraine 40 tanks", "supply Kyiv with" */
function indirectObject({ reading, counted }: Site, cue: Cue | null): readonly PartyId[] {
  const next = cue && cue.at < counted.at ? reading.chunks[cue.at + 1] : undefined;
  if (!next || next.kind !== 'noun' || next.figure || cue!.at + 1 >= counted.at) return [];
  return /^(?:ask|urge|call|tell|cost)/.test(cue!.verb.lemma) ? [] : named(next.mentions);
}

const named = (mentions: readonly Mention[]): PartyId[] => {
  // "the Afghan Red Crescent"
  const [state, society] = mentions;
  const isNational =
    state?.party.form === 'adjective' && /^(?:Red Crescent|ICRC)$/.test(society?.party.id ?? '');
  if (isNational) return [state.party.id];
  const found = mentions.find(({ party }) => party.form !== 'adjective');
  return found ? [found.party.id] : [];
};

/** "$175m to help Moldova pay" */
function helped({ reading, counted }: Site): readonly PartyId[] {
  for (let i = counted.last + 1; i < Math.min(reading.chunks.length, counted.last + 6); i++) {
    const { verb, word, figure } = reading.chunks[i]!;
    if (figure) return [];
    if (verb?.mood === 'infinitive' && /^(?:help|support|assist|aid)$/.test(word))
      return namesFrom(reading.chunks, i + 1, i + 5);
    if (verb) return [];
  }
  return [];
}

/** "$20m to Ukraine", "tanks for Kyiv", up to the next figure; "into American arms for Ukraine" goes to Ukraine. */
function behindFigure({ reading, counted }: Site): readonly PartyId[] {
  const from = counted.last + 1;
  const end = nextFigure(reading, from);
  const ids = partiesBehind(reading, from, end, anywhere);
  return ids.length > 0 ? ids : partiesBehind(reading, from, end, toward);
}

/** "a support package for Ukraine, worth", "Ukraine's share" */
function besideNoun({ reading, links }: Site): readonly PartyId[] {
  for (const { at, role } of links) {
    if (role !== 'noun') continue;
    const ids = partiesBehind(reading, at + 1, at + 4, toward);
    if (ids.length > 0) return ids;
  }
  return [];
}

function behindVerb({ reading, counted }: Site, cue: Cue | null): readonly PartyId[] {
  // "the $2.4bn that the UN asked for Ethiopia"
  if (cue && cue.at > counted.last && cue.verb.lemma.endsWith(' for'))
    return named(reading.chunks[cue.at + 1]?.mentions ?? []);
  return cue && cue.at < counted.at ? partiesBehind(reading, cue.at + 1, counted.at, toward) : [];
}

function inSentence({ reading, counted }: Site): readonly PartyId[] {
  const before = partiesBehind(reading, 0, counted.at, anywhere);
  return before.length > 0
    ? before
    : partiesBehind(reading, counted.last + 1, nextFigure(reading, counted.last + 1), anywhere);
}
