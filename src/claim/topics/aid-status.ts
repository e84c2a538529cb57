import type { GivingStatus } from '../../model/claim.js';
import { gappedParty } from '../clause.js';
import { isTight } from '../cues.js';
import { bringersOf } from '../givers-beside.js';
import { lastDraft } from '../scene.js';
import type { Cue, Site } from '../site.js';
import { givingStatus, isGoal, statusIn } from '../status.js';
import { subjectsOf } from '../subject.js';

/** A report of aid goes on over this many sentences without a word of it. */
export const aidReach = 2;

/** The same, in lines of a list. */
export const aidListReach = 8;

/** How far the money has got: by its noun ("a pledge of"), by the verb, else as told just before; null where nothing tells. */
export function aidStatus(site: Site, cue: Cue | null, noun: string | null): GivingStatus | null {
  const { reading, scene, links } = site;
  // Of money it is what an appeal asks for; of goods what a giver means to give.
  if (isGoal(site)) return 'requested';
  const isTied = isTight(cue);
  const named = statusOfNoun(site, cue, noun);
  if (named) return named;
  const told = cue && isTied && cue.verb.lemma !== 'raise' ? meetingStatus(site, cue) : null;
  if (told) return told;
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, status, sentence }) =>
      (topic === 'aid' || topic === 'materiel') &&
      status !== 'destroyed' &&
      // "He could do with 100. The package, worth $270m": what is there is not asked for.
      !(noun === 'aid' && status === 'requested' && sentence !== reading.index),
    reading.sentence.isListItem ? aidListReach : noun !== null ? aidReach + 2 : aidReach,
  );
  const before = (last?.status ?? null) as GivingStatus | null;
  // "Britain (£47m) outbid the EU (€30m)", "London follows with £60m": what somebody brings is no longer sought.
  const isBrought = bringersOf(site).length > 0 || (!isTied && gappedParty(site).length > 0);
  if (isBrought && (before === null || before === 'requested')) return 'pledged';
  if (links[0]?.preposition === 'to' && links[0].role === 'noun')
    return (
      totalStatus(site, before) ?? (cue ? givingStatus(reading, cue.at, cue.sense.sense) : before)
    );
  if (cue && (isTied || !last || reading.index - last.sentence > 1))
    return goesOn(site, cue, givingStatus(reading, cue.at, cue.sense.sense), before);
  return (
    before ??
    statusIn(scene.reading(reading.index - 1)) ??
    (cue ? givingStatus(reading, cue.at, cue.sense.sense) : null)
  );
}

/** What the noun says of its money, where no verb decides. */
function statusOfNoun(site: Site, cue: Cue | null, noun: string | null): GivingStatus | null {
  const isTied = isTight(cue);
  const form = formOf(site);
  if (form && !(isTied && honours.test(cue!.verb.lemma))) return form;
  // "The plan of $413 million is 4.6 per cent funded", "the appeal was raised to $800 million"
  // "its $2.3 billion plan stands at 27.8% funded"
  if ((noun === 'proposed' || noun === 'requested') && isFunded(site)) return 'requested';
  const isAppeal =
    noun === 'requested' &&
    cue !== null &&
    (cue.verb.isPassive || cue.verb.mood === 'participle') &&
    /^(?:fund|finance|cover|meet|raise|increase|double|triple|boost|set|cut|trim)$/.test(
      cue.verb.lemma,
    );
  if (isAppeal) return 'requested';
  if (noun !== null && noun !== 'aid' && !isTied) return noun as GivingStatus;
  // "came away with pledges of $9bn", "promised $1.7bn against an appeal for $3.85bn"
  const isGot = cue?.sense.sense === 'receive' && (noun === 'pledged' || noun === 'committed');
  return isGot || namesBehindPreposition(site, noun) ? (noun as GivingStatus) : null;
}

const isFunded = ({ reading: { tokens, sentence }, counted: { quantity } }: Site): boolean =>
  tokens
    .slice(quantity.to, Math.min(sentence.to, quantity.to + 9))
    .some(
      ({ lower }, i, near) =>
        lower === 'funded' && /^(?:%|percent|cent)$/.test(near[i - 1]?.lower ?? ''),
    );

/** "against an appeal for $3.85bn": the noun stands behind a preposition, so that no verb decides. */
function namesBehindPreposition({ reading: { chunks }, links: [link] }: Site, noun: string | null) {
  if (noun !== 'requested' || link?.role !== 'noun') return false;
  const isNoun = chunks[link.at]!.nouns.some(
    ({ group, item }) => group === 'giving' && item === noun,
  );
  return isNoun && /^(?:against|after|below|above|than|on)$/.test(chunks[link.at - 1]?.word ?? '');
}

/** "A donor conference brought in $1.3bn": what a meeting yields is promised. */
function meetingStatus({ reading }: Site, { at, verb }: Cue): GivingStatus | null {
  if (!/^(?:bring in|draw|yield|net|collect|attract|generate)$/.test(verb.lemma)) return null;
  const isMeeting = subjectsOf(reading, at).some((one) => meetings.test(reading.chunks[one]!.word));
  return isMeeting ? 'pledged' : null;
}

const meetings = /^(?:conference|meeting|summit|event|telethon|gathering|talks|round)$/;

/** "drew $344 million in promises": in what form the money came. */
function formOf({ reading: { chunks }, counted: { last } }: Site): GivingStatus | null {
  const noun =
    chunks[last + 1]?.word === 'in'
      ? chunks[last + 2]?.nouns.find(({ group }) => group === 'giving')
      : undefined;
  return noun?.item === 'pledged' || noun?.item === 'committed' ? noun.item : null;
}

/** Verbs that make a promise good. */
const honours = /^(?:deliver|disburse|pay|pay out|hand over|transfer|cancel|cut|withdraw)$/;

/** "raising it to 85 billion", "will bring disbursements to $9.8 billion": the status of what is counted up. */
function totalStatus({ reading, links }: Site, before: GivingStatus | null): GivingStatus | null {
  const chunk = reading.chunks[links[0]!.at]!;
  const noun = chunk.nouns.find(({ group, item }) => group === 'giving' && item !== 'aid');
  if (noun) return noun.item as GivingStatus;
  return chunk.word === 'it' || chunk.word === 'that' ? before : null;
}

/** "the other 26 million", "the rest, $2bn" */
const isRest = ({ reading: { tokens }, counted: { quantity } }: Site) =>
  [quantity.from - 1, quantity.from - 2].some((i) =>
    /^(?:other|remaining|rest|remainder|another|it|that|which)$/.test(tokens[i]?.lower ?? ''),
  );

/** "$14bn of it is to buy arms", "the other 26 million would go to": a part of what is only asked or approved stays so. */
function goesOn(
  site: Site,
  cue: Cue,
  status: GivingStatus,
  before: GivingStatus | null,
): GivingStatus {
  const { reading, counted, scene } = site;
  const isMove = /^(?:give|arrive|receive|delivered)$/.test(cue.sense.sense);
  const last = scene.drafts.at(-1);
  const follows =
    last !== undefined &&
    reading.index - last.sentence <= 1 &&
    (counted.isPart || cue.sense.sense === 'arrive' || isRest(site));
  if (!isMove || !follows || (status !== 'pledged' && status !== 'proposed')) return status;
  return before === 'committed' || before === 'requested' || before === 'proposed'
    ? before
    : status;
}
