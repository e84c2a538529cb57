import type { PartyId } from '../model/claim.js';
import { lastDraft, type Scene } from './scene.js';
import { listOf } from './sides.js';
import type { Site } from './site.js';

const carriedReach = 2;

/** The parties that acted last: of the figures just told, else the first named in the sentence before. */
export function lastActors(scene: Scene, sentence: number): readonly PartyId[] {
  const last = lastDraft(
    scene,
    sentence,
    ({ topic, by: givers }) => givers.length > 0 && (topic === 'aid' || topic === 'materiel'),
    carriedReach,
  );
  const before = scene.namings.find(
    ({ sentence: index, party }) =>
      index === sentence - 1 &&
      /^(?:name|seat|leader|body)$/.test(party.form) &&
      !scene.receiver.includes(party.id),
  );
  if (last && last.sentence === sentence) return last.by;
  return before ? [before.party.id] : (last?.by ?? []);
}

/** A list goes on with the giver of its opening; a sentence with that of the one before. */
export function carriedGivers(
  { reading, scene, counted }: Site,
  status: string | null,
): readonly PartyId[] {
  const former = scene.drafts.at(-1);
  if (status === 'requested')
    return former?.status === 'requested' && reading.index - former.sentence <= 1 && counted.isBare
      ? former.by
      : [];
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, status: other, quantity }) =>
      (topic === 'aid' || topic === 'materiel') &&
      other !== 'destroyed' &&
      quantity !== counted.quantity,
    reading.sentence.isListItem ? 12 : 1,
  );
  if (last) return last.by;
  const opener = scene.reading(reading.index - 1);
  return opener && reading.index > 0
    ? lastActors(scene, reading.index).filter((id) => !scene.receiver.includes(id))
    : [];
}

/** Whom giving goes to where the sentence does not say: those just told of, else the article's receiver. */
export function carriedReceivers(
  { scene, reading }: Site,
  givers: readonly PartyId[],
): readonly PartyId[] {
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to, status }) =>
      (topic === 'aid' || topic === 'materiel') &&
      to.length > 0 &&
      status !== 'destroyed' &&
      status !== 'captured',
    3,
  );
  const ids = last
    ? last.to
    : scene.receiver.length > 0
      ? scene.receiver
      : listOf(scene.isPlaced ? scene.home : null);
  return ids.filter((id) => !givers.includes(id));
}
