import { agencyNouns } from '../lexicon/en/agency.js';
import { speechVerbs } from '../lexicon/en/speech.js';
import type { PartyId } from '../model/claim.js';
import type { Cue } from './cues.js';
import { agentAfterBy, prepositionOf, subjectOf } from './roles.js';
import { markAt } from './reading.js';
import type { Mark, Reading } from './sentence.js';
import type { Site } from './rule.js';
import {
  adversaryOf,
  areAdversaries,
  knownAdversary,
  lastDraft,
  openerOf,
  type Scene,
} from './scene.js';

/** Who did the harm and who suffered it. */
export interface Sides {
  readonly by: readonly PartyId[];
  readonly to: readonly PartyId[];
  readonly namesBy: boolean;
  readonly namesTo: boolean;
}

/** Attackers carry over this many sentences, victims over the whole article. */
const attackerReach = 3;
const located = new Set([
  'in',
  'across',
  'near',
  'at',
  'around',
  'inside',
  'over',
  'on',
  'off',
  'from',
  'into',
  'against',
  'throughout',
  'within',
  'outside',
  'through',
  'to',
  'of',
]);

/** The sides of a loss: casualties, damage, flight. */
export function readHarm(site: Site, cue: Cue | null): Sides {
  const { reading, counted, scene } = site;
  const both = bothSides(site);
  const enemy = enemySides(site);
  if (enemy) return { ...enemy, namesBy: true, namesTo: true };
  if (both) return { by: [], to: both, namesBy: true, namesTo: true };
  const by = attackerIn(reading, cue, scene);
  const own = counted.parties
    .filter(({ entry }) => entry.party!.form !== 'place')
    .map(({ entry }) => entry.party!.id);
  const named = own.length > 0 ? own : victimsIn(reading, counted.quantity.from, counted.to, by);
  const to = named.length > 0 ? named : carriedVictims(scene, reading, by);
  const attackers = by.length > 0 ? by : carriedAttackers(scene, reading, to);
  return {
    by: attackers.filter((id) => !to.includes(id)),
    to,
    namesBy: by.length > 0,
    namesTo: named.length > 0,
  };
}

/** "The enemy's losses", as told by one side: the loser is whom that side fights. */
function enemySides({ reading, scene }: Site): { by: PartyId[]; to: PartyId[] } | null {
  const opener = openerOf(scene, reading);
  const { from, to } = opener.sentence;
  if (!reading.tokens.slice(from, to).some(({ lower }) => lower === 'enemy')) return null;
  const id = tellerOf(opener) ?? tellerOf(scene.readings[opener.index - 1]);
  return id ? { by: [id], to: [adversaryOf(scene, id) ?? knownAdversary(id)!] } : null;
}

/** The fighting party that speaks in a sentence: the last one before a verb of saying, else the first one. */
function tellerOf(reading: Reading | undefined): PartyId | null {
  const sides =
    reading?.marks.filter(
      ({ entry }) => entry.party && entry.party.form !== 'place' && knownAdversary(entry.party.id),
    ) ?? [];
  let speech = reading?.sentence.from ?? 0;
  while (reading && speech < reading.sentence.to && !speechVerbs.has(reading.tokens[speech]!.lower))
    speech += 1;
  const teller = sides.findLast(({ to }) => to <= speech) ?? sides[0];
  return teller?.entry.party!.id ?? null;
}

/** "500,000 from both sides": the two that the article has at war. */
function bothSides({ reading, counted, scene }: Site): readonly PartyId[] | null {
  const near = reading.tokens
    .slice(counted.to, counted.to + 6)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/\b(?:both|either|the two) (?:sides|armies|countries)\b|\bon both\b/.test(near)) return null;
  const [one] = scene.ranking.filter((id) => adversaryOf(scene, id) !== null);
  return one ? [one, adversaryOf(scene, one)!] : null;
}

/** The attacker that the sentence names: "a Russian strike", "Israel killed", "shot by Israeli troops". */
export function attackerIn(reading: Reading, cue: Cue | null, scene: Scene): readonly PartyId[] {
  if (cue) {
    const { predicate } = cue;
    if (predicate.isPassive) {
      const ids = agentAfterBy(reading, predicate.to, reading.sentence.to);
      if (ids.length > 0) return ids;
    } else if (cue.side === 'before' && predicate.lemma !== 'die') {
      const agent = subjectOf(reading, predicate);
      if (agent.kind === 'party' && isFighter(scene, agent.ids)) return agent.ids;
    }
  }
  const mark = reading.marks.find((one) => ownsAttack(reading, one));
  return mark ? [mark.entry.party!.id] : attackerByVerb(reading, scene);
}

/** "Israel pounded Lebanon", "Russian forces shelled the town". */
function attackerByVerb(reading: Reading, scene: Scene): readonly PartyId[] {
  for (const predicate of reading.predicates) {
    if (
      predicate.isPassive ||
      !predicate.senses.some(({ domain, sense }) => domain === 'attack' && sense === 'launched')
    )
      continue;
    const agent = subjectOf(reading, predicate);
    if (agent.kind === 'party' && isFighter(scene, agent.ids)) return agent.ids;
  }
  return [];
}

const isFighter = (scene: Scene, ids: readonly PartyId[]) =>
  ids.every((id) => adversaryOf(scene, id) !== null);

/** "Russian shelling", "Moscow's missiles", "Israeli air strikes": a party before what attacks. */
export function ownsAttack(reading: Reading, mark: Mark): boolean {
  if (!mark.entry.party || mark.entry.party.form === 'place') return false;
  const isOwner = reading.tokens[mark.to]?.lower === "'s";
  if (mark.entry.party.form !== 'adjective' && !isOwner) return false;
  const from = isOwner ? mark.to + 1 : mark.to;
  for (let i = from; i < Math.min(reading.sentence.to, from + 4); i++) {
    const word = reading.tokens[i]!.lower;
    const next = markAt(reading, i);
    if (
      next?.entry.nouns.some(({ group }) => group === 'attack' || group === 'projectile') === true
    )
      return true;
    if (
      /^(?:fire|artillery|warplanes|jets|invasion|war|offensive|bombing|shellfire|gunfire|tank|tanks|aggression|snipers)$/.test(
        word,
      )
    )
      return !/^(on|against|in)$/.test(reading.tokens[i + 1]?.lower ?? '') || word !== 'invasion';
    if (reading.tokens[i]!.kind !== 'word' || (next?.entry.party ?? null) !== null) return false;
    if (agencyNouns.has(word)) return false;
  }
  return false;
}

/** The state of the place that the clause names, nearest to the figure, first behind it. */
function victimsIn(
  reading: Reading,
  from: number,
  to: number,
  attackers: readonly PartyId[],
): readonly PartyId[] {
  // Whither people flee is not whom they left: "crossed into Chad from Sudan".
  const places = reading.marks.filter(
    (mark) =>
      isPlace(reading, mark) &&
      !attackers.includes(mark.entry.party!.id) &&
      prepositionOf(reading, mark.from) !== 'into',
  );
  const behind = places.find((mark) => mark.from >= to && !figureBetween(reading, to, mark.from));
  const before = places.findLast((mark) => mark.to <= from);
  const best = behind ?? before ?? places[0];
  return best ? [best.entry.party!.id, ...joinedPlace(reading, best)] : [];
}

/** "in Turkey and Syria" */
function joinedPlace(reading: Reading, mark: Mark): PartyId[] {
  if (reading.tokens[mark.to]?.lower !== 'and') return [];
  const next = markAt(reading, mark.to + 1);
  const id =
    next?.entry.party && next.entry.party.form !== 'adjective' ? next.entry.party.id : null;
  return id && id !== mark.entry.party!.id ? [id] : [];
}

function figureBetween(reading: Reading, from: number, to: number): boolean {
  return reading.quantities.some(
    (quantity) => quantity.from >= from && quantity.from < to && !quantity.attributive,
  );
}

/** Whether a mark tells where: a place, or a state behind "in". */
export function isPlace(reading: Reading, mark: Mark): boolean {
  const { party } = mark.entry;
  if (!party || party.form === 'body' || party.form === 'adjective' || party.form === 'people')
    return false;
  if (party.form === 'place') return true;
  if (reading.tokens[mark.to]?.lower === "'s")
    return /^(in|across|against|on|near|of)$/.test(prepositionOf(reading, mark.from) ?? '');
  return located.has(prepositionOf(reading, mark.from) ?? '');
}

function carriedVictims(
  scene: Scene,
  reading: Reading,
  attackers: readonly PartyId[],
): readonly PartyId[] {
  const last = lastDraft(
    scene,
    reading.index,
    (draft) => isHarm(draft.topic) && draft.to.length > 0,
  );
  const fits = last && !last.to.some((id) => attackers.includes(id));
  if (fits) return last.to;
  if (attackers.length === 1) {
    const other = adversaryOf(scene, attackers[0]!);
    if (other) return [other];
  }
  return scene.home ? [scene.home].filter((id) => !attackers.includes(id)) : [];
}

function carriedAttackers(
  scene: Scene,
  reading: Reading,
  to: readonly PartyId[],
): readonly PartyId[] {
  const last = lastDraft(
    scene,
    reading.index,
    (draft) => (draft.topic === 'attacks' || isHarm(draft.topic)) && draft.by.length > 0,
    attackerReach,
  );
  const isSame = last && to.some((id) => last.to.includes(id));
  if (isSame) return last.by;
  return attackersBefore(scene, reading, to);
}

/** An attack told in the sentences just before, without a figure: "Russia shelled Kherson." */
function attackersBefore(
  scene: Scene,
  reading: Reading,
  to: readonly PartyId[],
): readonly PartyId[] {
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - attackerReach); i--) {
    const before = scene.readings[i]!;
    const mark = before.marks.findLast((one) => ownsAttack(before, one));
    const id = mark?.entry.party!.id ?? attackerByVerb(before, scene)[0];
    if (id && to.some((other) => areAdversaries(id, other))) return [id];
  }
  return [];
}

export const isHarm = (topic: string) =>
  topic === 'casualties' || topic === 'people' || topic === 'infrastructure' || topic === 'attacks';
