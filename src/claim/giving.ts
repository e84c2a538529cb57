import type { Mark, Reading } from './sentence.js';
import type { GivingStatus, PartyId } from '../model/claim.js';
import { agentOf, noAgent } from './agents.js';
import type { Counted } from './counted.js';
import type { Cue } from './cues.js';
import { isObject, partiesAfter, prepositionOf, subjectOf, withCoordinated } from './roles.js';
import { markAt } from './reading.js';
import { lastDraft, memory, type Scene } from './scene.js';

/** Giver and receiver, and whether this sentence names them. */
export interface Exchange {
  readonly by: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly namesBy: boolean;
  readonly namesTo: boolean;
}

/** Who buys for another gives. */
const buying = new Set(['buy', 'purchase', 'procure', 'obtain', 'acquire', 'secure', 'order from']);
const receiving = new Set(['receive', 'need']);
/** Bodies that appeal in the name of others and give nothing themselves. */
const appealing = new Set([
  'UN',
  'UNHCR',
  'WFP',
  'WHO',
  'UNICEF',
  'IOM',
  'ICRC',
  'WB',
  'IMF',
  'EU',
  'NATO',
  'G7',
]);
/** A giver carries over this many sentences. */
const giverReach = 3;
const toward = new Set(['to', 'for', 'towards', 'toward']);

/** Who gives what a figure counts, and to whom; what the sentence leaves out comes from the scene. */
export function readExchange(
  reading: Reading,
  counted: Counted,
  cue: Cue | null,
  status: GivingStatus | null,
  scene: Scene,
): Exchange {
  const agent = cue ? agentOf(reading, counted, cue, scene) : noAgent;
  const sense = cue?.sense.sense ?? '';
  const buysForOther =
    cue !== null &&
    buying.has(cue.predicate.lemma) &&
    namedReceivers(reading, counted, cue).length > 0;
  const isReceiver =
    (receiving.has(sense) && !buysForOther) || (sense === 'arrive' && cue?.side === 'before');
  const isAsker = status === 'requested' && !isReceiver;
  let to: readonly PartyId[] = namedReceivers(reading, counted, cue);
  let by = namedGivers(reading, counted, cue);
  const subject = agent.kind === 'party' ? agent.ids : [];
  if (by.length === 0 && !isReceiver && !isAsker && !isPassiveOfReceiver(cue)) by = subject;
  if (to.length === 0 && (isReceiver || isPassiveOfReceiver(cue))) to = subject;
  to = to.filter((id) => !appealing.has(id));
  if (isAsker) return askedExchange(subject, to, by, scene, reading);
  const isUnnamed = agent.kind === 'unnamed' || (sense === 'need' && by.length === 0);
  const namesBy = by.length > 0 || isUnnamed;
  const namesTo = to.some((id) => !by.includes(id));
  const givers = namesBy ? by : carry(scene, reading, 'by');
  const named = namesTo ? to : carry(scene, reading, 'to');
  const receivers = named.filter((id) => !givers.includes(id));
  return {
    by: givers.filter((id) => namesBy || !receivers.includes(id)),
    to: receivers,
    namesBy,
    namesTo,
  };
}

/** "Ukraine was promised 24 jets": the subject of such a passive receives. */
function isPassiveOfReceiver(cue: Cue | null): boolean {
  return (
    cue !== null &&
    cue.predicate.isPassive &&
    cue.side === 'before' &&
    cue.sense.domain === 'giving'
  );
}

/** One who asks for himself receives; one who asks a legislature on another's behalf gives. */
function askedExchange(
  subject: readonly PartyId[],
  to: readonly PartyId[],
  by: readonly PartyId[],
  scene: Scene,
  reading: Reading,
): Exchange {
  const others = to.filter((id) => !subject.includes(id));
  const namesTo = to.length > 0 || subject.length > 0;
  if (others.length > 0) {
    const givers = by.length > 0 ? by : subject.filter((id) => !appealing.has(id));
    return { by: givers.filter((id) => !others.includes(id)), to: others, namesBy: true, namesTo };
  }
  const asks = subject.filter((id) => !appealing.has(id));
  const receivers = asks.length > 0 ? asks : carry(scene, reading, 'to');
  return { by: by.filter((id) => !receivers.includes(id)), to: receivers, namesBy: true, namesTo };
}

function carry(scene: Scene, reading: Reading, role: 'by' | 'to'): readonly PartyId[] {
  const draft = lastDraft(
    scene,
    reading.index,
    (one) =>
      isGiving(one.topic) &&
      one.status !== 'destroyed' &&
      (role === 'by' ? one.namesBy : one[role].length > 0),
    role === 'by' ? giverReach : Infinity,
  );
  if (draft) return draft[role];
  if (role === 'by') return giverBefore(scene, reading);
  const { home, receiver, drafts } = scene;
  // Where nobody is named behind "to" or "for", the state that the text is about, unless it gives.
  return receiver.length > 0 || !home || drafts.slice(-memory).some(({ by }) => by.includes(home))
    ? receiver
    : [home];
}

/** Who gives in the sentences just before, where those hold no figure: "The White House halted all aid." */
function giverBefore(scene: Scene, reading: Reading): readonly PartyId[] {
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - giverReach); i--) {
    const before = scene.readings[i]!;
    for (const predicate of before.predicates) {
      if (
        !predicate.senses.some(
          ({ domain, sense }) =>
            domain === 'giving' && !receiving.has(sense) && sense !== 'requested',
        )
      )
        continue;
      const agent = predicate.isPassive ? noAgent : subjectOf(before, predicate);
      if (agent.kind === 'party') return agent.ids;
    }
  }
  return [];
}

const isGiving = (topic: string) => topic === 'aid' || topic === 'materiel';

/** Givers that stand with the figure itself: "France €110m", "Germany's €1bn", "€1bn from Norway", "in Belgian aid". */
function namedGivers(reading: Reading, counted: Counted, cue: Cue | null): readonly PartyId[] {
  const { quantity } = counted;
  const next = nextFigure(reading, counted);
  const adjacent = adjacentParty(reading, quantity.from);
  if (adjacent && !isIndirectObject(reading, adjacent, cue))
    return withCoordinated(reading, adjacent);
  const owner = ownerOf(reading, quantity.from);
  if (owner) return [owner.entry.party!.id];
  const from = partiesAfter(reading, quantity.to, next, (word) => word === 'from');
  if (from.length > 0) return from;
  const inside = [...counted.parties, ...partiesOfComplement(reading, counted.to, next)];
  return inside
    .filter(({ entry }) => entry.party!.form === 'adjective')
    .map(({ entry }) => entry.party!.id)
    .slice(0, 1);
}

/** "$3.8 billion a year in US military aid": adjectives of the phrase behind "in" or "of". */
function partiesOfComplement(reading: Reading, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (/^[,;.:]$/.test(reading.tokens[i]!.text)) break;
    const mark = markAt(reading, i);
    if (
      mark?.from === i &&
      mark.entry.party &&
      /^(in|of|worth)$/.test(prepositionOf(reading, i) ?? '')
    )
      marks.push(mark);
  }
  return marks;
}

function adjacentParty(reading: Reading, at: number): Mark | null {
  let i = at - 1;
  if (/^(,|put|with|the)$/.test(reading.tokens[i]?.lower ?? '') === true) i -= 1;
  const mark = i >= reading.sentence.from ? markAt(reading, i) : undefined;
  if (
    !mark?.entry.party ||
    mark.to !== i + 1 ||
    mark.entry.party.form === 'adjective' ||
    mark.entry.party.form === 'place'
  )
    return null;
  return isObject(reading, mark.from) ? null : mark;
}

function isIndirectObject(reading: Reading, mark: Mark, cue: Cue | null): boolean {
  if (!cue) return false;
  const start = reading.predicates.find((one) => one.to === mark.from || one.to + 1 === mark.from);
  return start !== undefined;
}

/** "Germany's €1bn", "Germany's pledge of €1bn", "London's slice comes to £2.26 billion". */
function ownerOf(reading: Reading, at: number): Mark | null {
  for (let i = at - 1; i >= Math.max(reading.sentence.from, at - 7); i--) {
    const { text, lower } = reading.tokens[i]!;
    if (/^[,;:.–—]$/.test(text) || markAt(reading, i)?.isVerb) return null;
    if (lower !== "'s" && lower !== "'") continue;
    const mark = markAt(reading, i - 1);
    return mark?.entry.party ? mark : null;
  }
  return null;
}

/** Receivers in this sentence: behind the figure, between verb and figure, else anywhere behind "to" or "for". */
function namedReceivers(reading: Reading, counted: Counted, cue: Cue | null): PartyId[] {
  const { quantity } = counted;
  const isToward = (word: string) => toward.has(word);
  const behind = partiesAfter(reading, quantity.to, nextFigure(reading, counted), isToward);
  if (behind.length > 0) return behind;
  if (cue && cue.side === 'before') {
    const between = reading.marks.find(
      ({ from, to, entry }) =>
        entry.party &&
        entry.party.form !== 'adjective' &&
        from >= cue.predicate.to &&
        to <= quantity.from,
    );
    if (between && !isObject(reading, between.from) && between.from - cue.predicate.to <= 2)
      return [between.entry.party!.id];
    const phrase = partiesAfter(reading, cue.predicate.to, quantity.from, isToward);
    if (phrase.length > 0) return phrase;
  }
  const recipient = [...counted.parties].find(({ entry }) => entry.party!.form === 'name');
  if (recipient) return [recipient.entry.party!.id];
  return partiesAfter(reading, reading.sentence.from, reading.sentence.to, isToward);
}

/** Token at which the next figure of the sentence begins, or the sentence's end. */
export function nextFigure(reading: Reading, counted: Counted): number {
  const next = reading.quantities.find(
    ({ from, attributive, kind }) =>
      from >= counted.to && !(attributive && kind !== 'money') && kind !== 'measure',
  );
  return next ? next.from : reading.sentence.to;
}
