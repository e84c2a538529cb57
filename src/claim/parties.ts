import type { PartyId } from '../model/claim.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Chunk, Mention, Reading } from './chunk.js';

/** The parties that a noun phrase stands for as one that acts: "Germany", "the German navy", "French President Emmanuel Macron". */
export function actorsIn(reading: Reading, at: number): readonly PartyId[] {
  const chunk = reading.chunks[at]!;
  const ids: PartyId[] = [];
  for (const mention of chunk.mentions)
    if (acts(reading, chunk, mention) && !ids.includes(mention.party.id))
      ids.push(mention.party.id);
  if (ids.length > 0) return ids.slice(0, 1);
  const behind = ofParty(reading, at);
  return behind.length > 0 ? behind : apposed(reading, at);
}

/** "fighters of al-Qaeda's Sahel branch, JNIM, fell on": the name between commas before the verb. */
function apposed({ chunks }: Reading, at: number): readonly PartyId[] {
  let comma = at + 1;
  while (chunks[comma]?.kind === 'preposition' && chunks[comma + 1]?.kind === 'noun') comma += 2;
  const name = chunks[comma + 1];
  const isAside =
    chunks[comma]?.kind === 'comma' &&
    chunks[comma + 2]?.kind === 'comma' &&
    chunks[comma + 3]?.kind === 'verb';
  const mention = isAside && name?.kind === 'noun' ? name.mentions[0] : undefined;
  return mention?.party.form === 'body' && mention.to === name!.to ? [mention.party.id] : [];
}

/** "the government of Spain", "officials in Kyiv" */
function ofParty(reading: Reading, at: number): readonly PartyId[] {
  const { chunks, tokens } = reading;
  const isAgency = isOf(tokens[chunks[at]!.to - 1], bit.agency);
  const preposition = chunks[at + 1];
  const next = chunks[at + 2];
  if (!isAgency || preposition?.kind !== 'preposition' || next?.kind !== 'noun') return [];
  if (!/^(?:of|in)$/.test(preposition.word)) return [];
  const mention = next.mentions[0];
  const isWhole =
    mention?.to === next.to ||
    isOf(tokens[next.to - 1], bit.agency) ||
    /^(?:gang|militia|group|cartel)$/.test(next.word);
  return mention && isWhole ? [mention.party.id] : [];
}

function acts({ tokens }: Reading, chunk: Chunk, mention: Mention): boolean {
  const { form } = mention.party;
  if (mention.to === chunk.to) return form !== 'adjective' || chunk.from === mention.from;
  if (form === 'place') return false;
  if (form === 'people' && !mention.isOwner) return false;
  for (let i = mention.to; i < chunk.to; i++) {
    const token = tokens[i]!;
    if (isOf(token, bit.relation)) return false;
    if (isOf(token, bit.agency | bit.speakingBody)) return true;
  }
  // "Ukraine's Kuleba", "the German foreign minister Annalena Baerbock".
  return tokens[chunk.to - 1]!.isCapital;
}

/** All parties of some noun phrases that act. */
export function actorsOf(reading: Reading, chunks: readonly number[]): readonly PartyId[] {
  return [...new Set(chunks.flatMap((at) => actorsIn(reading, at)))];
}

/** "donors", "70 countries": somebody gives, but nobody that can be listed. */
export const isUnnamed = ({ tokens, chunks }: Reading, at: number): boolean => {
  const chunk = chunks[at]!;
  return (
    isOf(tokens[chunk.to - 1], bit.unnamed) &&
    chunk.mentions.every(({ isOwner, party }) => isOwner || party.form === 'adjective')
  );
};

/** Parties named behind one of the prepositions, in the chunks from `from` to `to`, and those joined to the first. */
export function partiesBehind(
  { chunks }: Reading,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
): readonly PartyId[] {
  for (let i = from; i < Math.min(to, chunks.length); i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'preposition' || !prepositions.has(chunk.word)) continue;
    let ids = namesFrom(chunks, i + 1, to);
    // "for the survivors of the earthquakes in Turkey", "by brigades of the Ukrainian army"
    for (
      let k = i + 2;
      ids.length === 0 &&
      k < Math.min(to, i + 6, chunks.length) &&
      hops(chunks[k]!, chunks[k - 1]!);
      k += 2
    )
      ids = namesFrom(chunks, k + 1, to);
    if (ids.length > 0) return ids;
  }
  return [];
}

const hops = (preposition: Chunk, noun: Chunk) =>
  ((preposition.kind === 'preposition' && /^(?:of|in|from)$/.test(preposition.word)) ||
    preposition.kind === 'and') &&
  noun.kind === 'noun' &&
  !noun.figure &&
  noun.word !== 'way';

const purse = /^(?:purse|coffers|budget|treasury|pockets?)$/;

/** "Ukraine, Israel and Taiwan": the parties of a list of noun phrases; a comma alone joins none. */
export function namesFrom(chunks: readonly Chunk[], from: number, to: number): PartyId[] {
  const ids: PartyId[] = [];
  let isList = false;
  for (let i = from; i < Math.min(to, chunks.length); i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'and' || chunk.kind === 'comma') {
      isList ||= chunk.kind === 'and';
      continue;
    }
    const named =
      chunk.kind === 'noun' && !(chunk.figure && i > from) ? chunk.mentions[0] : undefined;
    // "to the UN's fund for the country": the body only passes it on.
    if (
      !named ||
      // but "from the Commission's purse"
      (named.isOwner && named.party.form === 'body' && !purse.test(chunk.word)) ||
      // "for Armenia, and the United States announced"
      (i > from && chunks[i + 1]?.kind === 'verb' && chunks[i + 1]!.verb!.mood !== 'participle') ||
      // "for Pakistan, and the World Bank one of"
      (i > from && chunks[i + 1]?.word === 'one') ||
      (i > from && named.to !== chunk.to && !isList)
    )
      break;
    if (!ids.includes(named.party.id)) ids.push(named.party.id);
    if (chunks[i - 1]?.kind === 'and' && i > from) break;
  }
  return isList ? ids : ids.slice(0, 1);
}
