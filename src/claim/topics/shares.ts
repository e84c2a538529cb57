import type { Draft } from '../draft.js';
import { findCue, inDomain } from '../cues.js';
import { makeDraft, type Site } from '../rule.js';
import { lastDraft } from '../scene.js';
import { aidTypeOf, contextOf } from './aid.js';
import { readCasualties } from './casualties.js';
import { readInfrastructure } from './infrastructure.js';
import { readMateriel } from './materiel.js';
import { readPeople } from './people.js';

const paid = new Set([
  'funded',
  'covered',
  'secured',
  'received',
  'financed',
  'raised',
  'met',
  'paid',
  'collected',
  'come',
  'got',
  'funding',
  'disbursed',
  'spent',
]);

/** Shares: of an appeal that is funded, of people, of what was hit; null for every other percentage. */
export function readShare(site: Site): Draft | null {
  return (
    readFundedShare(site) ??
    readInfrastructure(site) ??
    readCasualties(site) ??
    readPeople(site) ??
    readMateriel(site)
  );
}

function readFundedShare(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  if (counted.nouns.length > 0) return null;
  const words = contextOf(reading, counted);
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, unit }) => topic === 'aid' && unit !== 'percent',
    2,
  );
  const isPaid = words.some((word) => paid.has(word));
  const isPlan = words.some((word) =>
    /^(appeal|plan|plans|funding|programme|money|required|needed|asked|requested)$/.test(word),
  );
  const before = scene.drafts.at(-1);
  const followsMoney = before === last && last !== null && (counted.isPart || isPaid);
  if (!(isPaid && (isPlan || followsMoney)) && !(followsMoney && counted.isPart)) return null;
  const cue = findCue(reading, counted, inDomain('giving'));
  return makeDraft(site, 'share that is funded', {
    topic: 'aid',
    item: 'money',
    unit: 'percent',
    status: isPaid ? 'delivered' : (last?.status ?? 'delivered'),
    verb: cue?.predicate.verb ?? null,
    by: isPlan ? [] : (last?.by ?? []),
    to: last?.to ?? scene.receiver,
    aidType: aidTypeOf(reading, counted) ?? last?.aidType ?? null,
  });
}
