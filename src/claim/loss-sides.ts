import type { PartyId } from '../model/claim.js';
import { agentsBehind, agentsOf } from './agents.js';
import type { Reading } from './chunk.js';
import { enemySides, tellerIn, tellerNear } from './places.js';
import { adversaryOf, areAdversaries, lastDraft, openerOf, type Scene } from './scene.js';
import type { Sides } from './sides.js';
import type { Cue, Site } from './site.js';

/** "Ukraine's losses", "the losses of Russia" */
function loserNamed({ chunks }: Reading): PartyId | undefined {
  const at = chunks.findIndex(
    ({ nouns, word, figure }) => figure === null && word === 'losses' && nouns.length > 0,
  );
  if (at < 0) return undefined;
  return (
    chunks[at]!.mentions[0]?.party.id ??
    (chunks[at + 1]?.word === 'of' ? chunks[at + 2]?.mentions[0]?.party.id : undefined)
  );
}

/** "have been destroyed, Russia's defence ministry said": who tells of the enemy's losses brought them about. */
function tellerAgainst({ reading, scene }: Site, loser: PartyId | null): readonly PartyId[] {
  if (!loser) return [];
  const tellers = [tellerIn(scene, reading.index), tellerNear(scene, reading.index)];
  const teller = tellers.find((id) => id !== null && areAdversaries(id, loser));
  return teller ? [teller] : [];
}

/** Whom a party fights; of a group in its own country that is the state. */
const foeOf = (scene: Scene, id: PartyId): PartyId | null =>
  adversaryOf(scene, id) ?? (/^[A-Z]{2}$/.test(id) || !scene.isPlaced ? null : scene.home);

/** Of a weapon lost, `to` is the loser and `by` who took or destroyed it. */
export function lossSides(site: Site, cue: Cue | null): Sides {
  const { reading, scene, counted } = site;
  const enemy = enemySides(site);
  if (enemy) return { ...enemy, namesBy: true, namesTo: true };
  const owner =
    counted.mentions.find(({ party }) => party.form !== 'place')?.party.id ??
    loserNamed(reading) ??
    // "Russian losses since 24.02.22", over a list
    (reading.sentence.isListItem
      ? loserNamed(scene.reading(openerOf(scene, reading.index))!)
      : undefined);
  const isLose = cue !== null && cue.verb.lemma === 'lose';
  const agents = cue ? agentsOf(site, cue) : [];
  if (isLose && agents.length > 0) return { by: [], to: agents, namesBy: false, namesTo: true };
  const behind = cue ? agentsBehind(reading, cue.at) : [];
  const doers = agents.length > 0 ? agents : behind;
  const loser = owner ?? (doers[0] ? foeOf(scene, doers[0]) : null);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, status }) =>
      topic === 'materiel' && (status === 'destroyed' || status === 'captured'),
    2,
  );
  // "1,140 Russian soldiers were killed, and 4 tanks destroyed"
  const fallen = lastDraft(scene, reading.index, ({ topic }) => topic === 'casualties', 0);
  return {
    by:
      doers.length > 0
        ? doers
        : isLose
          ? []
          : last && !last.by.includes(loser ?? '')
            ? last.by
            : tellerAgainst(site, loser),
    to: loser ? [loser] : (last?.to ?? fallen?.to ?? []),
    namesBy: doers.length > 0,
    namesTo: owner !== undefined,
  };
}
