import type { NounSense } from '../text/entry.js';
import { carriedGivers, carriedReceivers } from './carried-sides.js';
import { isTight } from './cues.js';
import { giversOf } from './givers.js';
import { receiversOf } from './receivers.js';
import { isAtWar } from './scene.js';
import type { Sides } from './sides.js';
import type { Cue, Site } from './site.js';

/** Reads who gives to whom, for a figure and the verb that tells of it. */
export function readExchange(site: Site, cue: Cue | null, status: string | null): Sides {
  const givers = giversOf(site, cue, status);
  const carries = givers.ids.length === 0 && !givers.isClosed && !comesByItself(site, cue);
  // "In return Pyongyang got two": who gave before is who gets now.
  const getters = carries && cue?.sense.sense === 'receive' ? receiversOf(site, cue, []) : [];
  const carried = carries ? carriedGivers(site, status).filter((id) => !getters.includes(id)) : [];
  const ids = (givers.ids.length > 0 ? givers.ids : carried).filter(
    (id) => givers.ids.length > 0 || !site.scene.receiver.includes(id) || id === site.scene.home,
  );
  const named = receiversOf(site, cue, ids);
  const carriedTo = named.length > 0 ? named : carriedReceivers(site, ids);
  // A state's relief for its own people.
  const { home, receiver, isPlaced } = site.scene;
  const isDomestic =
    isPlaced &&
    (!isForWar(site) || (home !== null && isAtWar(site.scene, home))) &&
    carriedTo.length === 0 &&
    ids.length > 0 &&
    (receiver.length === 0 || receiver[0] === home);
  const receivers = isDomestic && ids.every((id) => id === home) ? ids : carriedTo;
  return {
    by: receivers === ids ? ids : ids.filter((id) => !receivers.includes(id)),
    to: receivers,
    namesBy: givers.ids.length > 0,
    namesTo: named.length > 0,
  };
}

/** "455,000 doses landed on day 3", after another's gift: relief that arrives in a sentence of its own may be anybody's. */
const comesByItself = ({ reading, scene, counted }: Site, cue: Cue | null): boolean =>
  counted.nouns.some(({ group, item }) => group === 'relief' || item === 'truck') &&
  cue?.sense.sense === 'arrive' &&
  isTight(cue) &&
  cue.role === 'subject' &&
  !reading.sentence.isListItem &&
  scene.drafts.at(-1)?.sentence !== reading.index;

const isArm = ({ group }: NounSense) => group === 'equipment' || group === 'projectile';

/** Arms and "military aid" are given to others. */
const isForWar = ({ reading: { tokens, sentence, chunks }, counted }: Site): boolean => {
  if (counted.nouns.some(({ group }) => group === 'relief')) return false;
  if (chunks.some(({ nouns }) => nouns.some(isArm))) return true;
  for (let i = sentence.from; i < sentence.to; i++)
    if (tokens[i]!.lower === 'military' || tokens[i]!.lower === 'weapons') return true;
  return false;
};
