import type { Claim, Period, Topic } from '../model/claim.js';
import { sourcesOf } from './sources.js';

/**
 * Days between two reports of one fact, at most, where its own time is not given: attacks are told the
 * next morning and followed by others, a pledge is told of for weeks.
 */
const daysApart: Readonly<Record<Topic, number>> = {
  attacks: 1,
  casualties: 3,
  infrastructure: 7,
  people: 14,
  materiel: 30,
  aid: 30,
};
/** Below this a figure is so common that one thing in common is no sign of one fact. */
const commonBelow = 10;
const dayMs = 86_400_000;

/**
 * How many things both claims say alike, of two whose figures are the same: sides, place, speaker,
 * time, or the whole sentence. What one of them leaves out contradicts nothing.
 * @returns 0 where they contradict each other, or share too little to be of one fact
 */
export function agreement(a: Claim, b: Claim): number {
  const signs = [
    parties(a.by, b.by),
    parties(a.to, b.to),
    words(a.place, b.place),
    speakers(a.saidBy, b.saidBy),
    times(a, b),
  ];
  const isContradicted =
    signs.includes(-1) || words(a.basis, b.basis) < 0 || words(a.aidType, b.aidType) < 0;
  if (isContradicted) return 0;
  const isSameSentence = a.evidence.quote !== '' && a.evidence.quote === b.evidence.quote;
  const shared = signs.filter((sign) => sign > 0).length + (isSameSentence ? 2 : 0);
  return shared >= (a.value < commonBelow ? 2 : 1) ? shared : 0;
}

/** 1 where both say the same, 0 where one says nothing, -1 where they differ. */
type Sign = 1 | 0 | -1;
const signOf = (isSame: boolean): Sign => (isSame ? 1 : -1);

function parties(a: readonly string[], b: readonly string[]): Sign {
  if (a.length === 0 || b.length === 0) return 0;
  return signOf(a.length === b.length && a.every((id) => b.includes(id)));
}

const words = (a: string | null, b: string | null): Sign =>
  a === null || b === null ? 0 : signOf(fold(a) === fold(b));

/** "Kuleba" is "Dmytro Kuleba". */
function speakers(a: string | null, b: string | null): Sign {
  if (a === null || b === null) return 0;
  const [one, other] = [namesIn(a), namesIn(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return signOf(short.every((name) => long.includes(name)));
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?\b/g, '')
    .toLowerCase();
const namesIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** By the time that the figures cover, else by the day on which they were published. */
function times(a: Claim, b: Claim): Sign {
  if (a.when && b.when) return signOf(covers(a.when, b.when) || covers(b.when, a.when));
  const [one, other] = [daysOf(a), daysOf(b)];
  if (!one || !other) return 0;
  const apart = Math.max(one.from - other.to, other.from - one.to, 0) / dayMs;
  return signOf(apart <= daysApart[a.topic]);
}

/** Whether a period is the same, or one told less exactly: "in February" and "on 24 February". */
const covers = (wide: Period, narrow: Period): boolean =>
  isWithin(narrow.from, wide.from) && isWithin(narrow.to, wide.to);

const isWithin = (exact: string | null, rough: string | null): boolean =>
  exact === rough || (exact !== null && rough !== null && exact.startsWith(`${rough}-`));

/** The time of a claim in milliseconds: its own, up to its articles' day where it is open, else that day; null where there is none. */
function daysOf(claim: Claim): { from: number; to: number } | null {
  const { when } = claim;
  const told = sourcesOf(claim).flatMap(({ published }) => published ?? []);
  const days = when ? [when.from ?? [], when.to ?? told].flat() : told;
  const times = days.flatMap((day) => [Date.parse(day), Date.parse(lastDayOf(day))]);
  const known = times.filter(Number.isFinite);
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}

/** Of a year or month about its last day. */
const lastDayOf = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
