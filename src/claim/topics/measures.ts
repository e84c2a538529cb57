import type { NounSense } from '../../text/entry.js';
import { findCue, isTight } from '../cues.js';
import { makeDraft, type Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { lastDraft } from '../scene.js';
import type { Site } from '../site.js';
import { readInfrastructure, readPower } from './infrastructure.js';
import { readMateriel } from './materiel.js';

const crops: readonly NounSense[] = [{ group: 'structure', item: 'crop' }];
const woods: readonly NounSense[] = [{ group: 'structure', item: 'forest' }];

/** "put the burnt area at 10,400 hectares" */
const namesScorched = ({ reading: { tokens, sentence } }: Site): boolean =>
  tokens
    .slice(sentence.from, sentence.to)
    .some(({ lower }) => /^(?:burnt|burned|scorched|charred|blackened)$/.test(lower));

/** "60,000 tonnes of grain burned": what was in store, and nobody's gift. */
function lostHarvest(site: Site): Draft | null {
  if (!site.counted.nouns.some(({ item }) => item === 'food')) return null;
  const cue = findCue(site, ['infrastructure'], false);
  const isLost = cue && /^(?:destroyed|damaged)$/.test(cue.sense.sense);
  if (!isLost || isTight(findCue(site, ['giving'], false))) return null;
  const item = site.counted.words.at(-1)!;
  return readInfrastructure({
    ...site,
    counted: { ...site.counted, nouns: [{ group: 'structure', item }] },
  });
}

const goods = new Set(['relief', 'equipment', 'projectile']);

/** Tonnes of food, litres of fuel, megawatts of power; every other measure is none of our topics. */
export function readMeasure(site: Site): Draft | null {
  const { quantity, nouns } = site.counted;
  if (quantity.unit === 'MW' || quantity.unit === 'GW') return readPower(site);
  if (nouns.some(({ item }) => item === 'crop' || item === 'road' || item === 'forest'))
    return readInfrastructure(site);
  if (quantity.unit === 'hectare' || quantity.unit === 'acre') return readLand(site);
  const lost = lostHarvest(site);
  if (lost) return lost;
  if (nouns.some(({ group }) => goods.has(group))) return readMateriel(site);
  const unknown = nouns.length === 0 && !site.counted.isBare ? unknownLoad(site) : null;
  if (unknown) return unknown;
  const last =
    nouns.length === 0
      ? lastDraft(site.scene, site.reading.index, ({ unit }) => unit === quantity.unit, 1)
      : null;
  return last
    ? readMateriel({ ...site, counted: { ...site.counted, nouns: last.counted.nouns } })
    : null;
}

/** "10,400 hectares of forest burned", "77,000 hectares of maize": woods or fields. */
function readLand(site: Site): Draft | null {
  const cue = findCue(site, ['infrastructure']);
  if (!isTight(cue) && namesScorched(site))
    return makeDraft(site, 'burnt area', {
      topic: 'infrastructure',
      item: 'forest',
      unit: site.counted.quantity.unit ?? 'hectare',
      status: 'destroyed',
      ...readHarm(site, null),
    });
  const isBurnt =
    cue !== null && /burn|blacken|char|scorch|consume|torch|eat|sear/.test(cue.verb.lemma);
  return readInfrastructure({
    ...site,
    counted: { ...site.counted, nouns: isBurnt ? woods : crops },
  });
}

/** "2,400 tonnes of power plant parts were sent to Ukraine": goods that no lexicon has, for somebody who is named. */
function unknownLoad(site: Site): Draft | null {
  const cue = findCue(site, ['giving'], false);
  const isMoved = isTight(cue) && /^(?:delivered|arrive)$/.test(cue!.sense.sense);
  if (!isMoved || site.counted.quantity.unit !== 'tonne') return null;
  const item = site.counted.words.at(-1)!.replace(/s$/, '');
  const nouns = [{ group: 'relief', item }] as const;
  const draft = readMateriel({ ...site, counted: { ...site.counted, nouns } });
  return draft?.namesTo ? draft : null;
}
