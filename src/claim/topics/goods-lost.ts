import { findCue, orDamaged } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { lossSides } from '../loss-sides.js';
import { actorsMeant } from '../referents.js';
import { lastDraft, openerOf } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { subjectsOf } from '../subject.js';
import { roundOf, unitOf } from './goods.js';

const civilian = new Set(['vehicle', 'car', 'truck', 'ship', 'ambulance', 'aircraft']);

/** The verb that tells of loss or making; the output of cars and ships is none of ours. */
export function fateOf(site: Site, item: string): Cue | null {
  const cue = findCue(site, ['materiel']);
  return cue?.sense.sense === 'produced' && civilian.has(item) ? null : cue;
}

/** "made off with 9,000 tonnes of food", "saw its flour plundered": relief goods are lost to looters, and else given. */
export function lootedBy(site: Site): Cue | null {
  const cue = findCue(site, ['materiel'], false);
  return cue?.sense.sense === 'captured' &&
    /^(?:loot|plunder|steal|rob|make off with|cart off)$/.test(cue.verb.lemma)
    ? cue
    : null;
}

/** "Enemy losses amounted to …", or a list under such a line. */
export function tellsLosses({ reading, scene }: Site): boolean {
  const { tokens, sentences } = scene.document;
  const { from, to } = sentences[openerOf(scene, reading.index)]!;
  // "Rwanda, which has 2,500 soldiers there, lost three": only a list goes on with what its opening lost.
  const words = reading.sentence.isListItem ? /^(?:losses|lost)$/ : /^losses$/;
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (words.test(tokens[i]!.lower)) return true;
  return false;
}

/** A line of a list of losses: "tanks – 7,398". */
export function lostDraft(site: Site, item: string): Draft {
  return makeDraft(site, 'losses', {
    topic: 'materiel',
    item,
    status: 'destroyed',
    ...lossSides(site, null),
  });
}

/** Arms that were destroyed, taken or made, by the verb that tells it. */
export function fateDraft(site: Site, item: string, cue: Cue): Draft {
  const { verb, sense } = cue;
  const told = {
    topic: 'materiel',
    item: roundOf(site, item),
    unit: unitOf(site),
    verb: cue.at,
  } as const;
  if (sense.sense !== 'produced')
    return makeDraft(site, 'goods lost', {
      ...told,
      status: orDamaged(site.reading, cue.at, sense.sense) as Draft['status'],
      ...lossSides(site, cue),
    });
  const subjects = subjectsOf(site.reading, cue.at);
  const makers = verb.isPassive ? [] : actorsMeant(site.reading, subjects, site.scene);
  const last = lastDraft(
    site.scene,
    site.reading.index,
    ({ status, by }) => (status === 'produced' || status === 'proposed') && by.length > 0,
    1,
  );
  const isPlan =
    verb.mood === 'future' ||
    verb.mood === 'conditional' ||
    (verb.mood === 'infinitive' && verb.governor >= 0 && plans(site, verb.governor));
  return makeDraft(site, 'output', {
    ...told,
    status: isPlan ? 'proposed' : 'produced',
    by: makers.length > 0 ? makers : (last?.by ?? []),
    namesBy: makers.length > 0,
  });
}

const plans = ({ reading }: Site, at: number) =>
  reading.chunks[at]!.verb!.senses.some(({ sense }) => sense === 'proposed') ||
  /^(?:plan|intend|aim|hope|want)$/.test(reading.chunks[at]!.verb!.lemma);

/** "12 apartment blocks and 30 cars were damaged": told with buildings, a vehicle is one of them. */
export function isCivilLoss({ reading, scene }: Site, item: string): boolean {
  const last = scene.drafts.at(-1);
  return (
    (civilian.has(item) || item === 'bus' || item === 'boat') &&
    last?.topic === 'infrastructure' &&
    last.unit === 'item' &&
    last.sentence === reading.index
  );
}

/** A vehicle lost with buildings: whose and by whom as theirs. */
export function civilLoss({ scene, counted, reading }: Site, item: string): Draft {
  const last = scene.drafts.at(-1)!;
  return {
    ...last,
    item,
    quantity: counted.quantity,
    counted,
    sentence: reading.index,
    partOf: null,
  };
}
