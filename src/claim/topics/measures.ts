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
  if (quantity.unit === 'hectare' || quantity.unit === 'acre') {
    const cue = findCue(site, ['infrastructure']);
    const isScorched = !isTight(cue) && namesScorched(site);
    const isBurnt =
      isScorched ||
      (cue !== null && /burn|blacken|char|scorch|consume|torch|eat|sear/.test(cue.verb.lemma));
    if (isScorched)
      return makeDraft(site, 'burnt area', {
        topic: 'infrastructure',
        item: 'forest',
        unit: quantity.unit,
        status: 'destroyed',
        ...readHarm(site, null),
      });
    return readInfrastructure({
      ...site,
      counted: { ...site.counted, nouns: isBurnt ? woods : crops },
    });
  }
  const lost = lostHarvest(site);
  if (lost) return lost;
  if (nouns.some(({ group }) => goods.has(group))) return readMateriel(site);
  // "2,400 tonnes of power plant parts were sent": goods that no lexicon has.
  const giving =
    nouns.length === 0 && !site.counted.isBare ? findCue(site, ['giving'], false) : null;
  if (
    quantity.unit === 'tonne' &&
    isTight(giving) &&
    /^(?:delivered|arrive)$/.test(giving!.sense.sense)
  ) {
    const item = site.counted.words.at(-1)!.replace(/s$/, '');
    const nouns = [{ group: 'relief', item }] as const;
    const draft = readMateriel({ ...site, counted: { ...site.counted, nouns } });
    return draft?.namesTo ? draft : null;
  }
  const last =
    nouns.length === 0
      ? lastDraft(site.scene, site.reading.index, ({ unit }) => unit === quantity.unit, 1)
      : null;
  return last
    ? readMateriel({ ...site, counted: { ...site.counted, nouns: last.counted.nouns } })
    : null;
}
