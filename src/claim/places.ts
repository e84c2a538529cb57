import type { PartyId } from '../model/claim.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Chunk, Mention, Reading } from './chunk.js';
import { adversaryOf, knownAdversary, openerOf, type Scene } from './scene.js';
import type { Site } from './site.js';
import { subjectsOf } from './subject.js';

const located = new Set(
  'in across near at around inside over on off from into against throughout within outside through to of'.split(
    ' ',
  ),
);

const places =
  /^(?:capital|city|town|port|region|province|village|coast|side|territory|soil|island|district)$/;

const assaults =
  /^(?:storm|invade|raid|attack|strike|hit|shell|pound|bomb|bombard|batter|devastate|ravage|sweep|rock|rattle|jolt)$/;

/** A party mention with the chunk that it stands in. */
interface Placed {
  readonly at: number;
  readonly mention: Mention;
}

/** Mentions that tell where: a place, or a state behind "in". */
export function placedIn(reading: Reading): Placed[] {
  const { chunks } = reading;
  const placed: Placed[] = [];
  for (let at = 0; at < chunks.length; at++)
    for (const mention of chunks[at]!.mentions)
      if (isPlace(reading, at, mention)) placed.push({ at, mention });
  return placed;
}

function isPlace(
  { chunks, tokens }: Reading,
  at: number,
  { party, isOwner, to }: Mention,
): boolean {
  const { form } = party;
  if (form === 'place') return true;
  // "the Somali capital"
  if (form === 'adjective') return places.test(chunks[at]!.word);
  if (form !== 'name' && form !== 'seat') return false;
  // "in Malang, Indonesia"
  const isAside =
    chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && to === chunks[at]!.to;
  const governor = chunks[isAside ? at - 3 : at - 1];
  const preposition = governor?.kind === 'preposition' ? governor.word : '';
  // "stormed southern Israel"
  if (form === 'name' && governor?.verb && assaults.test(governor.verb.lemma))
    return to === chunks[at]!.to && !governor.verb.isPassive;
  if (isOwner && /^(?:borders?|territory|capital|coast|airspace|shores)$/.test(chunks[at]!.word))
    return true;
  // "Somalia's drought"
  if (isOwner && isOf(tokens[chunks[at]!.to - 1], bit.naturalCause)) return true;
  if (isOwner) return /^(?:in|across|against|on|near|of)$/.test(preposition);
  return located.has(preposition) && to === chunks[at]!.to;
}

/**
 * The states of the places that the clause names, nearest to the figure, first behind it.
 * @param outside - the preposition behind which a place is not meant: "crossed into Chad", "fired from Lebanon"
 */
export function placesOf(
  { reading, counted, scene }: Site,
  attackers: readonly PartyId[],
  outside = 'into',
): readonly PartyId[] {
  const { chunks } = reading;
  const places = placedIn(reading).filter(
    ({ at, mention }) =>
      chunks[at - 1]?.word !== outside &&
      // "killed 500 in Lebanon by Israeli strikes, while in northern Israel thousands"
      (!attackers.includes(mention.party.id) || at === counted.at - 1),
  );
  const behind = places.find(
    ({ at }) => at > counted.last && !figureBetween(chunks, counted.last + 1, at),
  );
  const before = places.findLast(({ at }) => at < counted.at);
  const best =
    behind ??
    before ??
    places.find(({ at }) => at < counted.at || !figureBetween(chunks, counted.last + 1, at));
  if (!best) return ownPlace(reading, attackers, scene);
  const joined = chunks[best.at + 1]?.kind === 'and' ? chunks[best.at + 2]?.mentions[0] : undefined;
  const other =
    joined && joined.party.form !== 'adjective' && !chunks[best.at + 2]!.figure
      ? [joined.party.id]
      : [];
  return [...new Set([best.mention.party.id, ...other])];
}

/** "Ethiopian troops killed 45 civilians in Merawi, Ethiopia": a state can hit its own people. */
function ownPlace(
  reading: Reading,
  attackers: readonly PartyId[],
  scene: Scene,
): readonly PartyId[] {
  const own = placedIn(reading).find(({ mention }) => attackers.includes(mention.party.id));
  return own && attackers.length === 1 && adversaryOf(scene, attackers[0]!) === null
    ? [own.mention.party.id]
    : [];
}

const figureBetween = (chunks: readonly Chunk[], from: number, to: number) =>
  chunks.slice(from, to).some(({ figure }) => figure !== null);

/** "500,000 from both sides": the two that the article has at war. */
export function bothSides({ reading, counted, scene }: Site): readonly PartyId[] | null {
  const { tokens, sentence, chunks } = reading;
  const end = chunks[counted.last]!.to;
  for (let i = counted.quantity.to; i < Math.min(sentence.to, end + 6); i++) {
    const isBoth =
      /^(?:both|either)$/.test(tokens[i]!.lower) &&
      /^(?:sides?|armies|countries)$/.test(tokens[i + 1]?.lower ?? '');
    if (!isBoth) continue;
    const one = scene.ranking.find((id) => adversaryOf(scene, id) !== null);
    return one ? [one, adversaryOf(scene, one)!] : null;
  }
  return null;
}

/** "The enemy's losses", as told by one side: the loser is whom that side fights. */
export function enemySides({ reading, scene }: Site): { by: PartyId[]; to: PartyId[] } | null {
  const opener = openerOf(scene, reading.index);
  const { tokens, sentences } = scene.document;
  const { from, to } = sentences[opener]!;
  const has = (start: number, end: number) => {
    for (let i = start; i < end; i++)
      if (/^(?:enemy|enemies|adversary|adversaries|foes?)$/.test(tokens[i]!.lower)) return true;
    return false;
  };
  if (!has(from, Math.min(to, from + 60)) && !has(reading.sentence.from, reading.sentence.to))
    return null;
  const id =
    tellerIn(scene, opener) ?? tellerIn(scene, opener - 1) ?? tellerIn(scene, reading.index);
  const enemy = id ? (adversaryOf(scene, id) ?? knownAdversary(id)) : null;
  return id && enemy ? { by: [id], to: [enemy] } : null;
}

/** Who tells a report of the war: the party that speaks in this sentence or in those before it of the paragraph. */
export function tellerNear(scene: Scene, index: number): PartyId | null {
  const { sentences, tokens } = scene.document;
  const { line } = sentences[index]!;
  for (let i = index; i >= Math.max(0, index - 4) && sentences[i]!.line === line; i--) {
    const reading = scene.reading(i)!;
    for (const [at, { verb, to }] of reading.chunks.entries()) {
      if (!verb || !isOf(tokens[to - 1], bit.speechVerb)) continue;
      const subjects = subjectsOf(reading, at);
      const teller = subjects
        .flatMap((one) => reading.chunks[one]!.mentions)
        .find(({ party }) => party.form !== 'place' && knownAdversary(party.id) !== null);
      // "the ministry said": the one that spoke before
      const isSame = subjects.some((one) => /^(?:the|it|he|she)$/.test(firstWord(reading, one)));
      if (!teller && isSame) continue;
      return teller?.party.id ?? null;
    }
  }
  return null;
}

const firstWord = ({ tokens, chunks }: Reading, at: number) => tokens[chunks[at]!.from]!.lower;

/** The fighting party that speaks in a sentence: the last one before a verb of saying, else the first one. */
export function tellerIn(scene: Scene, index: number): PartyId | null {
  const sentence = scene.document.sentences[index];
  if (!sentence) return null;
  const sides = scene.namings.filter(
    ({ sentence: at, party }) =>
      at === index && party.form !== 'place' && knownAdversary(party.id) !== null,
  );
  let speech = sentence.from;
  while (speech < sentence.to && !isOf(scene.document.tokens[speech], bit.speechVerb)) speech += 1;
  return (sides.findLast(({ to }) => to <= speech) ?? sides[0])?.party.id ?? null;
}
