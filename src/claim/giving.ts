import type { PartyId } from '../model/claim.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import { clauseEnd, gappedParty, nextFigure } from './clause.js';
import { isTight } from './cues.js';
import { actorsOf, isUnnamed, namesFrom, partiesBehind } from './parties.js';
import { receiversOf } from './receivers.js';
import { actorsMeant, refersBack } from './referents.js';
import { lastDraft, type Scene } from './scene.js';
import { subjectsOf } from './subject.js';
import type { PartySense } from '../text/entry.js';
import type { Site, Cue } from './site.js';

/** Who gives and who receives, and whether this sentence names them. */
export interface Exchange {
  readonly by: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly namesBy: boolean;
  readonly namesTo: boolean;
}

/** Givers found in the sentence; `closed` where the text has a giver that cannot be listed. */
interface Givers {
  readonly ids: readonly PartyId[];
  readonly isClosed: boolean;
}

const none: Givers = { ids: [], isClosed: false };
const closed: Givers = { ids: [], isClosed: true };
const from = new Set(['from', 'by', 'via']);
const by = new Set(['by']);
const carriedReach = 2;

/** Reads who gives to whom, for a figure and the verb that tells of it. */
export function readExchange(site: Site, cue: Cue | null, status: string | null): Exchange {
  const givers = giversOf(site, cue, status);
  const carried = givers.ids.length === 0 && !givers.isClosed ? carriedGivers(site, status) : [];
  const ids = (givers.ids.length > 0 ? givers.ids : carried).filter(
    (id) => givers.ids.length > 0 || !site.scene.receiver.includes(id) || id === site.scene.home,
  );
  const named = receiversOf(site, cue, ids);
  const carriedTo = named.length > 0 ? named : carriedReceivers(site, ids);
  // A state's relief for its own people.
  const { home, receiver, isPlaced } = site.scene;
  const isDomestic =
    isPlaced &&
    carriedTo.length === 0 &&
    ids.length > 0 &&
    (receiver.length === 0 || receiver[0] === home);
  const receivers = isDomestic && ids.every((id) => id === home) ? ids : carriedTo;
  return {
    by: receivers === ids ? ids : ids.filter((id) => !receivers.includes(id)),
    to: receivers,
    namesBy: givers.ids.length > 0,
    namesTo: named.length > 0,
  };
}

function giversOf(site: Site, cue: Cue | null, status: string | null): Givers {
  const gapped = cue?.sense.sense === 'receive' ? [] : gappedParty(site);
  if (gapped.length > 0) return { ids: gapped, isClosed: false };
  const beside = partiesBeside(site);
  if (beside.length > 0) return { ids: beside, isClosed: false };
  const host = hostGivers(site);
  if (host.length > 0) return { ids: host, isClosed: false };
  if (
    status === 'requested' &&
    isTight(cue) &&
    !/^(?:arrive|give|receive|delivered)$/.test(cue!.sense.sense)
  )
    return askedOf(site, cue);
  // Money that somebody blocks is whose it is: "Hungary vetoed EU aid".
  const blocked = status === 'blocked' ? ownersOf(site) : [];
  if (blocked.length > 0) return { ids: blocked, isClosed: false };
  if (cue && (isTight(cue) || !cue.verb.isPassive)) {
    const told = giversByVerb(site, cue);
    if (told.ids.length > 0 || told.isClosed) return told;
  }
  const owner = ownersOf(site);
  if (owner.length > 0) return { ids: owner, isClosed: false };
  return none;
}

/** "on top of an earlier $100 million", "$14bn of the $61bn": the figure that this one hangs on has a giver. */
function hostGivers({ reading, counted, links, scene }: Site): readonly PartyId[] {
  if (reading.chunks[counted.at - 1]?.kind !== 'preposition') return [];
  const host = links.find(({ at, role }) => role !== 'noun' || reading.chunks[at]!.figure)?.at;
  const figure = host === undefined ? null : reading.chunks[host]!.figure;
  return figure ? (scene.drafts.findLast(({ quantity }) => quantity === figure)?.by ?? []) : [];
}

/** "$50 million from Norway", "USD 20 million by Switzerland": right behind the figure. */
function partiesBeside({ reading, counted }: Site): readonly PartyId[] {
  const { chunks } = reading;
  for (let i = counted.last + 1; i < Math.min(chunks.length - 1, counted.last + 4); i++) {
    const { kind, word, verb } = chunks[i]!;
    if (kind === 'preposition' && from.has(word)) return namesFrom(chunks, i + 1, i + 2);
    if (kind === 'verb') {
      const isReduced = verb!.mood === 'participle' && verb!.isPassive;
      return isReduced ? partiesBehind(reading, i + 1, i + 3, by) : [];
    }
    if (kind !== 'noun' && kind !== 'preposition') return [];
  }
  return [];
}

/** "asked Washington for", "asking Congress for": who is asked; an appeal is to nobody that can be listed. */
function askedOf({ reading, scene }: Site, cue: Cue | null): Givers {
  if (!cue) return closed;
  const { chunks } = reading;
  const asks = /^(?:ask|urge|call|request|seek|demand|beg|press|tell)/;
  const at = asks.test(cue.verb.lemma)
    ? cue.at
    : cue.verb.governor >= 0 && asks.test(chunks[cue.verb.governor]!.verb!.lemma)
      ? cue.verb.governor
      : -1;
  if (at < 0) return toldOf(reading, cue);
  const next = chunks[at + 1];
  const asked = next?.kind === 'noun' && !next.figure ? next.mentions[0] : undefined;
  const asker = actorsOf(reading, subjectsOf(reading, at));
  if (asked && asker.includes(asked.party.id)) return { ids: asker, isClosed: true };
  if (asked) return { ids: [asked.party.id], isClosed: true };
  // An executive that asks its own legislature: the state gives.
  const isOwn =
    next?.kind === 'noun' &&
    /^(?:parliament|congress|lawmakers|legislators|mps|senate|deputies)$/.test(next.word);
  if (isOwn)
    return {
      ids: asker.filter((id) => !scene.receiver.includes(id) || scene.ranking.length === 1),
      isClosed: true,
    };
  return {
    ids: partiesBehind(reading, at, chunks.length, from).filter((id) => !asker.includes(id)),
    isClosed: true,
  };
}

/** "has told Washington that it needs": who is told. */
function toldOf({ chunks }: Reading, cue: Cue): Givers {
  for (let i = cue.at - 1; i >= Math.max(0, cue.at - 5); i--)
    if (chunks[i]!.kind === 'verb' && /^(?:tell|ask)$/.test(chunks[i]!.verb!.lemma)) {
      const named = chunks[i + 1]?.mentions[0];
      return named?.party.form === 'seat' || named?.party.form === 'name'
        ? { ids: [named.party.id], isClosed: true }
        : closed;
    }
  return closed;
}

function giversByVerb(site: Site, { at, verb, sense }: Cue): Givers {
  const { reading, counted } = site;
  if (verb.isPassive || sense.sense === 'receive' || sense.sense === 'arrive') {
    const ids = partiesBehind(
      reading,
      at + 1,
      Math.min(
        clauseEnd(reading, at + 1),
        at < counted.at ? Infinity : nextFigure(reading, at + 1),
      ),
      sense.sense === 'receive' ||
        (sense.sense === 'arrive' && !/^(?:cross|enter|pass|go|reach)/.test(verb.lemma))
        ? from
        : by,
    );
    if (ids.length > 0) return { ids, isClosed: false };
    return sense.sense === 'receive' ? underProgramme(site, at) : none;
  }
  if (verb.lemma === 'cost')
    return { ids: namesFrom(reading.chunks, at + 1, at + 2), isClosed: false };
  const subjects = subjectsOf(reading, at).filter((one) => one !== counted.at);
  const ids = actorsOf(reading, subjects);
  if (ids.length > 0) return { ids, isClosed: false };
  if (subjects.some((one) => isUnnamed(reading, one))) return closed;
  if (subjects.length === 0) return none;
  const bill = billOf(reading, subjects[0]!);
  if (bill.length > 0) return { ids: bill, isClosed: false };
  const meant = antecedent(site, subjects[0]!);
  return meant.ids.length === 0 && isSomebody(reading, subjects[0]!) ? closed : meant;
}

const within = new Set(['in', 'from', 'by', 'before']);

/** "A bill in the US Senate would give": whose bill it is. */
const billOf = (reading: Reading, at: number): readonly PartyId[] =>
  reading.chunks[at]!.nouns.some(({ group }) => group === 'giving')
    ? partiesBehind(reading, at + 1, at + 3, within)
    : [];

/** "The drone coalition pooled": somebody who is no party that can be listed. */
function isSomebody(reading: Reading, at: number): boolean {
  const chunk = reading.chunks[at]!;
  return (
    /^(?:coalition|consortium|conference|foundation|charity|philanthropist|company|firm|billionaire|group|initiative)$/.test(
      chunk.word,
    ) && !refersBack(reading, chunk)
  );
}

/** "received $1bn under a World Bank programme" */
function underProgramme({ reading }: Site, at: number): Givers {
  for (let i = at + 1; i < reading.chunks.length; i++) {
    const chunk = reading.chunks[i]!;
    if (chunk.kind === 'noun' && reading.chunks[i - 1]?.word === 'under' && chunk.mentions[0])
      return { ids: [chunk.mentions[0].party.id], isClosed: false };
  }
  return none;
}

/** Whom "it", "the bloc", "Prime Minister Trudeau" mean. */
function antecedent({ reading, scene }: Site, at: number): Givers {
  const ids = actorsMeant(reading, [at], scene);
  if (ids.length > 0) return { ids, isClosed: false };
  const last = reading.tokens[reading.chunks[at]!.to - 1]!;
  // A person by name acts for the state that the sentence, or else the article, is about as giver.
  if (!last.isCapital || isOf(last, bit.weekday | bit.month)) return none;
  const isGiver = ({ party }: { party: PartySense }) =>
    /^(?:seat|name|body)$/.test(party.form) && !scene.receiver.includes(party.id);
  const named = reading.chunks
    .slice(at + 1)
    .flatMap(({ mentions }) => mentions)
    .find(isGiver);
  const other =
    named?.party.id ??
    lastActors(scene, reading.index)[0] ??
    scene.ranking.find((id) => !scene.receiver.includes(id)) ??
    (scene.isPlaced ? scene.home : null);
  return other ? { ids: [other], isClosed: false } : none;
}

/** The parties that acted last: of the figures just told, else the first named in the sentence before. */
function lastActors(scene: Scene, sentence: number): readonly PartyId[] {
  const last = lastDraft(
    scene,
    sentence,
    ({ topic, by: givers }) => givers.length > 0 && (topic === 'aid' || topic === 'materiel'),
    carriedReach,
  );
  const before = scene.namings.find(
    ({ sentence: index, party }) =>
      index === sentence - 1 &&
      /^(?:name|seat|body)$/.test(party.form) &&
      !scene.receiver.includes(party.id),
  );
  if (last && last.sentence === sentence) return last.by;
  return before ? [before.party.id] : (last?.by ?? []);
}

/** "Belgian military aid", "Germany's pledge of", "a US package": who owns what the figure measures. */
function ownersOf({ reading, counted, links, scene }: Site): readonly PartyId[] {
  const { chunks } = reading;
  const nouns = [counted.at, ...links.filter(({ role }) => role === 'noun').map(({ at }) => at)];
  if (/^(?:in|of|as)$/.test(chunks[counted.last + 1]?.word ?? '') && chunks[counted.last + 2])
    nouns.push(counted.last + 2);
  for (const at of nouns) {
    const chunk = chunks[at]!;
    const owner = chunk.mentions.find(
      ({ party, isOwner, to }) =>
        (isOwner ||
          party.form === 'adjective' ||
          party.form === 'body' ||
          party.form === 'seat' ||
          party.id === 'US') &&
        to < chunk.to &&
        !scene.receiver.includes(party.id),
    );
    if (owner) return [owner.party.id];
    const behind = chunks[at + 1];
    if (behind?.kind === 'preposition' && behind.word === 'from') {
      const ids = namesFrom(chunks, at + 2, at + 3);
      if (ids.length > 0) return ids;
    }
  }
  return [];
}

/** A list goes on with the giver of its opening; a sentence with that of the one before. */
function carriedGivers(
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

const listOf = (id: PartyId | null): PartyId[] => (id ? [id] : []);

function carriedReceivers(
  { scene, reading }: Site,
  givers: readonly PartyId[],
): readonly PartyId[] {
  const last = lastDraft(
    scene,
    reading.index,
    ({ topic, to }) => (topic === 'aid' || topic === 'materiel') && to.length > 0,
    3,
  );
  const ids = last
    ? last.to
    : scene.receiver.length > 0
      ? scene.receiver
      : listOf(scene.isPlaced ? scene.home : null);
  return ids.filter((id) => !givers.includes(id));
}
