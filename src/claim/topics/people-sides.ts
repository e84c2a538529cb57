import type { Reading } from '../chunk.js';
import type { Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { partiesBehind } from '../parties.js';
import { actorsMeant } from '../referents.js';
import { lastDraft, type Scene } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import type { Found } from './found.js';

type PeopleSides = Pick<Draft, 'to' | 'namesBy' | 'namesTo'>;

export const from = new Set(['from']);

/** Whose people they are: those of the state that they left, of both that swapped them, else as of a loss. */
export const sidesOf = (site: Site, found: Found) =>
  leftState(site, found) ??
  exchanged(site, found) ??
  sameRefugees(site, found) ??
  readHarm(site, null);

/** "60 percent of the new arrivals": those of whom the text told, and not the hosts'. */
function sameRefugees({ scene, reading, counted }: Site, { name, cue }: Found): PeopleSides | null {
  if (name !== 'refugee' || cue || counted.mentions.length > 0) return null;
  const last = lastDraft(scene, reading.index, ({ item }) => item === 'refugee');
  return last ? { to: last.to, namesBy: false, namesTo: false } : null;
}

/** The state that people left: "fled Sudan", "to Armenia from Azerbaijan". */
function leftState({ reading, scene, counted }: Site, { name, cue }: Found): PeopleSides | null {
  // "have crossed into Chad": from where, the sentence may say.
  if (
    cue?.verb.lemma === 'cross into' &&
    counted.mentions.length === 0 &&
    entersHome(reading, cue.at, scene)
  ) {
    const to = partiesBehind(reading, cue.at + 1, reading.chunks.length, from);
    return { to, namesBy: false, namesTo: to.length > 0 };
  }
  if (
    !cue ||
    (name !== 'refugee' && name !== 'displaced') ||
    !(leaves.test(cue.verb.lemma) || arrives.test(cue.verb.lemma))
  )
    return null;
  const next = reading.chunks[cue.at + 1];
  const object =
    next?.kind === 'noun' && leaves.test(cue.verb.lemma)
      ? next.mentions.find(({ party }) => party.form === 'name' || party.form === 'place')
      : undefined;
  const to = object
    ? [object.party.id]
    : partiesBehind(reading, cue.at + 1, reading.chunks.length, from);
  return to.length > 0 ? { to, namesBy: false, namesTo: true } : null;
}

const leaves = /^(?:flee|escape|leave|cross|stream)$/;
const arrives = /^(?:arrive|reach|come|enter|make it|land|pour|get to|make landfall)$/;

const entersHome = ({ chunks }: Reading, at: number, { home }: Scene) =>
  chunks[at + 1]?.mentions.some(({ party }) => party.id === home) === true;

/** "Russia and Ukraine exchanged 206 prisoners": both sides got theirs back. */
function exchanged({ reading, scene, counted }: Site, { cue }: Found): PeopleSides | null {
  if (!cue || !/^(?:exchange|swap|trade)/.test(cue.verb.lemma) || cue.verb.isPassive) return null;
  const to = actorsMeant(reading, subjectsOf(reading, cue.at), scene);
  return to.length > 1 && counted.mentions.length === 0
    ? { to, namesBy: false, namesTo: true }
    : null;
}

/** Who reached people, or sent them back: not those who were reached. */
export function helpersOf({ reading, counted, scene }: Site, cue: Cue | null) {
  if (!cue || cue.verb.isPassive) return [];
  const given = partiesBehind(
    reading,
    cue.at + 1,
    Math.min(reading.chunks.length, cue.at + 8),
    from,
  );
  if (given.length > 0) return given;
  const subjects = subjectsOf(reading, cue.at).filter((at) => at !== counted.at);
  const ids = actorsMeant(reading, subjects, scene);
  const last = scene.drafts.at(-1);
  return ids.length === 0 && last?.item === 'reached' && last.sentence === reading.index
    ? last.by
    : ids;
}
