import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { readHarm } from '../harm.js';
import { makeDraft, type Site } from '../rule.js';
import { lastDraft } from '../scene.js';
import { isPartBefore, whoOf } from '../parts.js';

const peopleItems = new Set(
  'displaced|refugee|evacuated|returned|in need|affected|reached'.split('|'),
);
const weak = new Set(
  'support treat hit cover need require target lack free trade miss serve expel shelter rescue'.split(
    ' ',
  ),
);

/** A verb of many uses, or one that a bare number borrows, must be this near. */
const weakReach = 4;
const bareReach = 3;

/** "still hope to return", "want to flee": nobody has moved yet. */
function isWish({ predicate }: Cue): boolean {
  return (
    predicate.governor !== null &&
    predicate.governor.senses.some(({ sense }) => sense === 'proposed' || sense === 'need')
  );
}

/** The verb that says what happened to people short of harm; verbs of many uses count only near. */
export function findPeopleCue({ reading, counted }: Site): Cue | null {
  const cue = findCue(reading, counted, inDomain('people'));
  if (!cue || isWish(cue)) return null;
  return weak.has(cue.predicate.lemma) && cue.cost > weakReach ? null : cue;
}

/** People who fled, came back, were moved, need help or got it. */
export function readPeople(site: Site): Draft | null {
  const { counted } = site;
  const item = itemOf(site);
  if (!item) return null;
  const sides = readHarm(site, null);
  return makeDraft(site, `people by ${item.rule}`, {
    topic: 'people',
    item: item.name,
    unit: counted.quantity.kind === 'percent' ? 'percent' : 'person',
    verb: item.cue?.predicate.verb ?? null,
    ...sides,
    by: [],
    who: whoOf(counted),
  });
}

/** "to help 11 million people" is a plan: they are in need, and not yet reached. */
function nameOf({ sense, predicate }: Cue): string {
  const isPlan =
    predicate.mood === 'infinitive' ||
    predicate.mood === 'future' ||
    predicate.mood === 'conditional';
  return sense.sense === 'reached' && isPlan ? 'in need' : sense.sense;
}

function itemOf(site: Site): { name: string; rule: string; cue: Cue | null } | null {
  const { counted, reading, scene } = site;
  const noun = counted.nouns.find(
    ({ group, item }) => group === 'outcome' && peopleItems.has(item),
  );
  const cue = findPeopleCue(site);
  if (noun) return { name: noun.item, rule: 'noun', cue };
  const word = counted.words.find(
    (one) => one === 'displaced' || one === 'homeless' || one === 'evacuated',
  );
  if (word)
    return { name: word === 'evacuated' ? 'evacuated' : 'displaced', rule: 'adjective', cue };
  const isPerson =
    counted.isBare ||
    counted.nouns.some(
      ({ group, item }) => group === 'person' || group === 'group' || item === 'captured',
    );
  if (!isPerson) return null;
  if (cue && (!counted.isBare || cue.cost < bareReach))
    return { name: nameOf(cue), rule: 'verb', cue };
  const last = lastDraft(scene, reading.index, ({ topic }) => topic === 'people', 1);
  if (!last || !isPartBefore(reading, counted)) return null;
  return { name: last.item, rule: 'figure before', cue: null };
}
