import type { InfrastructureStatus } from '../../model/claim.js';
import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { readHarm, type Sides } from '../harm.js';
import { makeDraft, type Site } from '../rule.js';
import { lastDraft } from '../scene.js';
import type { Reading } from '../sentence.js';

const damageCue = inDomain('infrastructure');

/** What was hit, lost or restored. */
export function readInfrastructure(site: Site): Draft | null {
  const { counted } = site;
  const noun = counted.nouns.find(
    ({ group, item }) => group === 'structure' || (group === 'group' && item === 'household'),
  );
  return noun ? structureDraft(site, noun.item) : null;
}

/** Generating capacity in megawatts, with or without the noun. */
export const readPower = (site: Site): Draft | null => structureDraft(site, 'power');

function structureDraft(site: Site, item: string): Draft | null {
  const { reading, counted, scene } = site;
  const cue = findCue(reading, counted, damageCue);
  const before = lastDraft(scene, reading.index, ({ topic }) => topic === 'infrastructure', 0);
  const isWithout = reading.tokens
    .slice(counted.to, counted.to + 6)
    .some(({ lower }) => lower === 'without');
  if (!cue && !before && !isWithout) return null;
  const status = isWithout
    ? 'without service'
    : cue
      ? statusOf(reading, counted.to, cue.sense.sense as InfrastructureStatus)
      : before!.status;
  const isShare = counted.quantity.kind === 'percent';
  return makeDraft(site, 'structures', {
    topic: 'infrastructure',
    item,
    unit: isShare ? 'percent' : (counted.quantity.unit ?? 'item'),
    status,
    verb: cue?.predicate.verb ?? null,
    ...sidesOf(site, cue, status === 'restored'),
  });
}

/** Nobody attacks what is mended. */
function sidesOf(site: Site, cue: Cue | null, isMended: boolean): Sides {
  const sides = readHarm(site, cue);
  return isMended ? { ...sides, by: [] } : sides;
}

/** "destroyed or damaged" under one figure is damaged. */
function statusOf(
  reading: Reading,
  to: number,
  status: InfrastructureStatus,
): InfrastructureStatus {
  const { tokens, sentence } = reading;
  const words = tokens
    .slice(sentence.from, sentence.to)
    .map(({ lower }) => lower)
    .join(' ');
  const isJoined =
    /\b(?:destroyed|destroying) (?:or|and) (?:damaged|damaging)\b|\b(?:damaged|damaging) (?:or|and) (?:destroyed|destroying)\b/.test(
      words,
    );
  return isJoined && status === 'destroyed' ? 'damaged' : status;
}
