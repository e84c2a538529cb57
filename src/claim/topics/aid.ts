import { aidWords, damageWords, givingNouns, noAidWords } from '../../lexicon/en/aid.js';
import type { AidType, GivingStatus } from '../../model/claim.js';
import type { Counted } from '../counted.js';
import { findCue, inDomain, type Cue } from '../cues.js';
import type { Draft } from '../draft.js';
import { nextFigure, readExchange } from '../giving.js';
import { readHarm } from '../harm.js';
import { makeDraft, type Site } from '../rule.js';
import type { Reading } from '../sentence.js';
import { lastDraft, reachIn, type Scene } from '../scene.js';
import { givingStatus, statusBefore } from '../status.js';

const givingCue = inDomain('giving');
/** Verbs that speak of help by themselves. */
const plainGifts = new Set(['pledge', 'donate', 'disburse', 'contribute']);
/** What a sentence announces and the next one puts a figure on. */
const announcedNouns = new Set([
  'package',
  'aid',
  'assistance',
  'donation',
  'loan',
  'appeal',
  'grant',
  'tranche',
]);
/** A sentence without a verb of giving goes on with the status before it for this many sentences. */
const statusReach = 2;

/** Reads a money figure as aid, or as damage; null where the money pays for something else. */
export function readMoney(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  const context = contextOf(reading, counted);
  if (measuresDamage(context)) return damageDraft(site);
  const cue = findCue(reading, counted, givingCue);
  const noun = givingNounNear(reading, counted);
  const continues = continuesAid(site);
  if (!cue && noun === undefined && !continues) return null;
  if (context.some((word) => noAidWords.has(word))) return null;
  if (noun === undefined && !continues && !hasReceiver(site, cue)) return null;
  const status = statusOf(site, cue, noun ?? null);
  const exchange = readExchange(reading, counted, cue, status, scene);
  return makeDraft(site, 'money given', {
    topic: 'aid',
    item: 'money',
    unit: currencyOf(counted.quantity.unit, exchange.by) ?? carriedCurrency(scene) ?? 'USD',
    status,
    verb: cue?.predicate.verb ?? null,
    aidType: aidTypeOf(reading, counted),
    ...exchange,
  });
}

/** Denmark and Norway both count in kroner. */
const currencyOf = (unit: string | null, by: readonly string[]) =>
  unit === 'DKK' && by.includes('NO') ? 'NOK' : unit;

/** Words of the clause around a figure, without those of the figures beside it. */
export function contextOf(reading: Reading, counted: Counted): string[] {
  const { tokens, sentence, quantities } = reading;
  const words: string[] = [];
  const previous = quantities
    .filter(({ to, attributive }) => to <= counted.quantity.from && !attributive)
    .at(-1);
  const from = Math.max(sentence.from, previous?.to ?? 0, counted.quantity.from - 9);
  const to = Math.min(nextFigure(reading, counted), counted.to + 8);
  for (let i = counted.quantity.from - 1; i >= from && !/^[;:–—]$/.test(tokens[i]!.text); i--)
    words.push(tokens[i]!.lower);
  for (let i = counted.quantity.to; i < to && !/^[;–—]$/.test(tokens[i]!.text); i++)
    words.push(tokens[i]!.lower);
  return words;
}

function measuresDamage(words: readonly string[]): boolean {
  return (
    words.some((word) => damageWords.has(word)) &&
    !words.some((word) => /^(aid|pledged|loan|grant|repair)$/.test(word))
  );
}

function damageDraft(site: Site): Draft {
  return makeDraft(site, 'damage in money', {
    topic: 'infrastructure',
    item: 'damage',
    unit: site.counted.quantity.unit ?? 'USD',
    status: 'damaged',
    ...readHarm(site, null),
  });
}

/** The status of the nearest giving noun in the same clause: undefined where there is none. */
function givingNounNear(reading: Reading, counted: Counted): GivingStatus | null | undefined {
  let silent: null | undefined;
  for (const word of contextOf(reading, counted)) {
    const status = givingNouns.get(givingNouns.has(word) ? word : word.replace(/s$/, ''));
    if (status) return status;
    if (status === null) silent = null;
  }
  return silent;
}

/** The figure goes on with a list or a report of aid that the lines before began. */
function continuesAid({ reading, scene }: Site): boolean {
  if (
    lastDraft(
      scene,
      reading.index,
      ({ topic }) => topic === 'aid',
      reachIn(reading, statusReach),
    ) !== null
  )
    return true;
  const before = scene.readings[reading.index - 1];
  return (
    before !== undefined &&
    reading.tokens
      .slice(before.sentence.from, before.sentence.to)
      .some(({ lower }) => announcedNouns.has(lower))
  );
}

function hasReceiver({ reading, counted, scene }: Site, cue: Cue | null): boolean {
  if (!cue) return false;
  if (plainGifts.has(cue.predicate.lemma)) return true;
  return readExchange(reading, counted, cue, null, scene).namesTo;
}

function statusOf(
  { reading, scene }: Site,
  cue: Cue | null,
  noun: GivingStatus | null,
): GivingStatus | null {
  if (cue) return givingStatus(cue.predicate, cue.sense.sense);
  if (noun) return noun;
  const before = lastDraft(
    scene,
    reading.index,
    ({ topic }) => topic === 'aid' || topic === 'materiel',
    reachIn(reading, reachIn(reading, statusReach)),
  );
  return (
    (before?.status as GivingStatus | undefined) ?? statusBefore(scene.readings, reading.index)
  );
}

/** A bare "114 million" is in the currency of the figure before it. */
function carriedCurrency(scene: Scene): string | null {
  const { tokens } = scene.document;
  const isAside = ({ quantity }: Draft) => tokens[quantity.from - 1]?.text === '(';
  const last = scene.drafts.findLast(
    (draft) => draft.topic === 'aid' && draft.unit !== 'percent' && !isAside(draft),
  );
  return last?.unit ?? null;
}

export function aidTypeOf(reading: Reading, counted: Counted): AidType | null {
  const words = contextOf(reading, counted);
  for (const [type, known] of Object.entries(aidWords))
    if (words.some((word) => known.has(word))) return type as AidType;
  return null;
}

/** A bare number with a magnitude right after aid in money: "114 million, is meant for Ukraine". */
export function readBareMoney(site: Site): Draft | null {
  const { quantity, head } = site.counted;
  if (!quantity.magnitude || head || !continuesAid(site)) return null;
  const last = site.scene.drafts.at(-1);
  return last?.topic === 'aid' && last.unit !== 'percent' ? readMoney(site) : null;
}
