import type { PartyId } from '../model/claim.js';
import type { PartySense } from '../text/entry.js';
import { bit, isOf, textOf } from '../text/vocabulary.js';
import { agentWords, giverWords } from './agents.js';
import { askedOf } from './asked.js';
import { lastActors } from './carried-sides.js';
import type { Reading, VerbGroup } from './chunk.js';
import { clauseEnd, gappedParty, nextFigure } from './clause.js';
import { isTight, verbLinked } from './cues.js';
import { actorsOf, isUnnamed, namesFrom, partiesBehind } from './parties.js';
import { actorsMeant, refersBack } from './referents.js';
import { receiversOf } from './receivers.js';
import { bringersOf, hostGivers, openingGivers, partiesBeside } from './givers-beside.js';
import { closedGivers, noGivers, type Givers } from './sides.js';
import type { Cue, Site } from './site.js';
import { currencyOf } from './topics/currency.js';
import { subjectsOf } from './subject.js';

/** Who gives: beside the figure first, then by the verb, then whose the money is. */
export function giversOf(site: Site, cue: Cue | null, status: string | null): Givers {
  const gapped = cue?.sense.sense === 'receive' ? [] : gappedParty(site);
  if (gapped.length > 0) return { ids: gapped, isClosed: false };
  const beside = partiesBeside(site);
  if (beside.length > 0) return { ids: beside, isClosed: false };
  const host = hostGivers(site);
  if (host.length > 0) return { ids: host, isClosed: false };
  const bringers = [...bringersOf(site), ...openingGivers(site)];
  if (bringers.length > 0) return { ids: bringers, isClosed: false };
  if (
    status === 'requested' &&
    isTight(cue) &&
    !/^(?:arrive|give|receive|delivered)$/.test(cue!.sense.sense)
  )
    return askedOf(site, cue);
  // Money that somebody blocks is whose it is: "Hungary vetoed EU aid".
  const blocked = status === 'blocked' ? ownersOf(site) : [];
  if (blocked.length > 0) return { ids: blocked, isClosed: false };
  const owner = ownersOf(site);
  // "Australia's gift amounts to A$30m, treble what it announced": whose gift it is, before a verb near by.
  if (owner.length > 0 && !isTight(cue)) return { ids: owner, isClosed: false };
  if (cue && (isTight(cue) || !cue.verb.isPassive)) {
    const told = giversByVerb(site, cue);
    if (told.ids.length > 0 || told.isClosed) return told;
  }
  if (owner.length > 0) return { ids: owner, isClosed: false };
  return cue ? noGivers : giversByAnyVerb(site);
}

/** "The government will draw $30m from reserves": a verb that is not known to give, whose object is the figure. */
function giversByAnyVerb(site: Site): Givers {
  const link = verbLinked(site, 'object');
  if (!link || link.verb.isPassive || link.verb.isCopula) return noGivers;
  if (isOf(site.reading.tokens[site.reading.chunks[link.at]!.to - 1], bit.speechVerb))
    return noGivers;
  if (link.verb.senses.some(({ domain }) => domain !== 'giving' && domain !== 'other'))
    return noGivers;
  const ids = actorsMeant(site.reading, subjectsOf(site.reading, link.at), site.scene);
  return {
    ids: ids.filter((id) => !site.scene.receiver.includes(id) || id === site.scene.home),
    isClosed: false,
  };
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
        ? giverWords
        : agentWords,
    );
    if (ids.length > 0) return { ids, isClosed: false };
    // "The Czech initiative has secured 500,000 shells"
    const [scheme] = verb.isPassive ? [] : subjectsOf(reading, at);
    const owner = scheme === undefined || scheme === counted.at ? [] : billOf(reading, scheme);
    // but "Ukraine's budget has received"
    if (owner.length > 0 && !owner.some((id) => site.scene.receiver.includes(id)))
      return { ids: owner, isClosed: false };
    return sense.sense === 'receive' ? underProgramme(site, at) : noGivers;
  }
  if (verb.lemma === 'cost')
    return { ids: namesFrom(reading.chunks, at + 1, at + 2), isClosed: false };
  const subjects = subjectsOf(reading, at).filter((one) => one !== counted.at);
  // "$225 million in financing will help Ukraine build": the money itself does.
  if (subjects.length === 0 && /^(?:help|support|assist|build)$/.test(verb.lemma)) return noGivers;
  const ids = actorsOf(reading, subjects);
  if (ids.length > 0) return { ids, isClosed: false };
  if (subjects.some((one) => isUnnamed(reading, one))) return closedGivers;
  if (subjects.length === 0) return noGivers;
  const fund = institutionAt(reading, subjects[0]!);
  if (fund) return { ids: [fund], isClosed: true };
  const bill = billOf(reading, subjects[0]!);
  if (bill.length > 0) return { ids: bill, isClosed: false };
  const meant = withoutReceivers(site, { at, verb, sense }, antecedent(site, subjects[0]!));
  return meant.ids.length === 0 && isSomebody(reading, subjects[0]!) ? closedGivers : meant;
}

/** "The government has approved €300 million for Ukraine": not the government of the state that gets it, but for its own money or places. */
function withoutReceivers(
  site: Site,
  cue: Pick<Cue, 'at' | 'verb' | 'sense'>,
  givers: Givers,
): Givers {
  const { reading } = site;
  const { ids } = givers;
  const received = receiversOf(site, { ...cue, role: 'object', preposition: '', distance: 0 }, []);
  const isOwn = (id: PartyId) =>
    !received.includes(id) ||
    currencyOf(site).slice(0, 2) === id ||
    reading.chunks.every(({ mentions }) =>
      mentions.every(({ party }) => party.id !== id || party.form === 'place'),
    );
  return ids.every(isOwn) ? givers : { ...givers, ids: ids.filter(isOwn) };
}

const within = new Set(['in', 'from', 'by', 'before']);

/** "A bill in the US Senate would give": whose bill it is. */
function billOf(reading: Reading, at: number): readonly PartyId[] {
  const { nouns, mentions } = reading.chunks[at]!;
  if (!nouns.some(({ group }) => group === 'giving')) return [];
  // "the Czech Republic's ammunition scheme supplied"
  const owner = mentions.find(({ isOwner, party }) => isOwner || party.form === 'adjective');
  return owner ? [owner.party.id] : partiesBehind(reading, at + 1, at + 3, within);
}

/** "the Caribbean Development Bank offers": a body by the name that the text gives it. */
function institutionAt({ tokens, chunks }: Reading, at: number): PartyId | null {
  const { from, to, mentions, kind } = chunks[at]!;
  if (kind !== 'noun' || mentions.length > 0 || !institutions.test(tokens[to - 1]!.text))
    return null;
  let start = to - 1;
  while (start > from && tokens[start - 1]!.isCapital) start -= 1;
  if (isOf(tokens[start], bit.determiner)) start += 1;
  return to - start > 1 ? textOf(tokens, start, to) : null;
}

const institutions = /^(?:Bank|Fund|Foundation|Federation|Corporation|Trust|Society)$/;

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
  return noGivers;
}

/** "The Prime Minister", "the government", "the chancellor": who decides on a state's money. */
function isExecutive({ tokens, chunks }: Reading, at: number): boolean {
  const { from, to, mentions } = chunks[at]!;
  return (
    mentions.length === 0 &&
    tokens[from]!.lower === 'the' &&
    (isOf(tokens[to - 1], bit.agency) ||
      /^(?:minister|president|chancellor|premier|treasury|exchequer|cabinet)$/.test(
        tokens[to - 1]!.lower,
      ))
  );
}

/** The state whose money a currency is; null for those that others use as well. */
const issuerOf = (unit: string): PartyId | null =>
  !/^[A-Z]{3}$/.test(unit) || /^(?:USD|EUR|X..)$/.test(unit) ? null : unit.slice(0, 2);

/** Whom "it", "the bloc", "Prime Minister Trudeau" mean. */
function antecedent(site: Site, at: number): Givers {
  const { reading, scene, counted } = site;
  const minted = issuerOf(currencyOf(site));
  if (minted && isExecutive(reading, at)) return { ids: [minted], isClosed: false };
  const ids = actorsMeant(reading, [at], scene);
  if (ids.length > 0) return { ids, isClosed: false };
  const { from: start, to, nouns } = reading.chunks[at]!;
  const last = reading.tokens[to - 1]!;
  // A person by name acts for the state that the sentence, or else the article, is about as giver.
  const isName =
    last.isCapital && nouns.length === 0 && (start > reading.sentence.from || to - start > 1);
  if (!isName || isOf(last, bit.weekday | bit.month)) return noGivers;
  // "President Duterte promised 2 billion pesos": money of the state that the article is about.
  const { home } = scene;
  if (home && counted.quantity.unit?.slice(0, 2) === home) return { ids: [home], isClosed: false };
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
  return other ? { ids: [other], isClosed: false } : noGivers;
}

/** "Britain's offer is worth", "Germany's share comes to" */
const isMeasure = ({ lemma, isCopula }: VerbGroup) =>
  isCopula || /^(?:be worth|come to|amount to|stand|total|reach|exceed|top|value)$/.test(lemma);

/** "Belgian military aid", "Germany's pledge of", "a US package": who owns what the figure measures. */
function ownersOf({ reading, counted, links, scene }: Site): readonly PartyId[] {
  const { chunks, tokens } = reading;
  const nouns = [
    counted.at,
    counted.last,
    ...links.filter(({ role }) => role === 'noun').map(({ at }) => at),
  ];
  const measure = links.find(({ at }) => chunks[at]!.verb !== null);
  if (measure && isMeasure(chunks[measure.at]!.verb!))
    nouns.push(...subjectsOf(reading, measure.at));
  if (/^(?:in|of|as)$/.test(chunks[counted.last + 1]?.word ?? '') && chunks[counted.last + 2])
    nouns.push(counted.last + 2);
  // "Britain's offer, £1m at first"
  const named = chunks[counted.at - 1]?.kind === 'comma' ? counted.at - 2 : -1;
  if (chunks[named]?.nouns.some(({ group }) => group === 'giving')) nouns.push(named);
  for (const at of nouns) {
    const chunk = chunks[at]!;
    // "the Rome conference": where they met; "Russia's invasion": since when.
    if (/^(?:conference|summit|meeting|headquarters)$/.test(chunk.word)) continue;
    if (isOf(tokens[chunk.to - 1], bit.fire)) continue;
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
