import { group } from 'd3';
import { statuses, type Claim } from '../model/claim.js';
import {
  formatItem,
  formatNumber,
  formatParties,
  formatUnit,
  formatWho,
  speakFigure,
} from './format.js';
import { listed, nounAfter, nounOf } from './noun.js';
import { familyOf } from './progress.js';
import { isIncrement } from './time.js';
import { wordsIn, type Words } from './words.js';

/** Figures that a heading holds at most. */
const headed = 3;
/** What several figures count stands in the plural. */
const many = 5;
/** From this many speakers on one thing, the heading says how far apart they are. */
const disputed = 3;

/** The chart's heading, which says only what the claims say: "More than $40bn delivered; about $61bn and $50bn held up". */
export function headingOf(
  claims: readonly Claim[],
  superseded: ReadonlySet<string>,
  locale: string,
): string {
  const family = familyOf(claims);
  const valid = claims.filter(({ id, partOf }) => partOf === null && !superseded.has(id));
  const text = family
    ? familyHeading(family.whole, family.parts, locale)
    : areDisputed(valid)
      ? spreadHeading(valid, locale)
      : figuresHeading(leading(valid), locale);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** "About 300,000 of 1 million artillery shells delivered"; several parts are left to the chart. */
function familyHeading(whole: Claim, parts: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const [part] = parts;
  if (parts.length > 1 || !part) return figuresHeading([whole], locale);
  const all = speakFigure(whole, locale, false);
  const some = speakFigure(part, locale, false);
  const item = whole.topic === 'aid' ? '' : ` ${nounAfter(all, whole, locale)}`;
  if (part.who && part.who !== whole.who)
    return `${all}${item}${statusOf(whole, words)}, ${some} ${words.ofThem} ${formatWho(part.who, locale)}`;
  return `${some} ${words.of} ${all}${item}${statusOf(part, words)}`;
}

const statusOf = ({ status }: Claim, words: Words) => (status ? ` ${words.status[status]}` : '');

/** Several speakers on the same thing. */
function areDisputed(claims: readonly Claim[]): boolean {
  const [first] = claims;
  const key = ({ topic, item, unit, who, by, to, status }: Claim) =>
    JSON.stringify([topic, item, unit, who, by, to, status]);
  const speakers = new Set(claims.map(({ saidBy, source }) => saidBy ?? source.publisher));
  return (
    speakers.size >= disputed &&
    first!.topic === 'casualties' &&
    claims.every((claim) => key(claim) === key(first!))
  );
}

function spreadHeading(claims: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const [first] = claims;
  const lows = claims.map(({ low, value }) => low ?? value);
  const highs = claims.map(({ high, value }) => high ?? value);
  const write = (value: number) => formatNumber(value, first!.unit, locale);
  return `${write(Math.min(...lows))} ${words.to} ${write(Math.max(...highs))} ${nounOf(first!, locale, many)}${words.comma}${words.bySource}`;
}

/** The largest figures of the topic that has most of them. */
function leading(claims: readonly Claim[]): Claim[] {
  const counted = claims.filter(({ unit }) => unit !== 'percent');
  const topics = [...group(counted.length > 0 ? counted : claims, ({ topic }) => topic).values()];
  const [most = []] = topics.sort((a, b) => b.length - a.length);
  // The figure of a day is inside a running total, and says less.
  const running = most.filter(({ basis }) => basis === 'cumulative');
  return [...(running.length > 0 ? most.filter((claim) => !isIncrement(claim)) : most)]
    .sort((a, b) => b.value - a.value)
    .slice(0, headed);
}

const order = (status: Claim['status']) =>
  status === 'delivered' || status === null ? -1 : statuses.indexOf(status);

/** Figures of one status side by side, each status a clause of its own. */
function figuresHeading(claims: readonly Claim[], locale: string): string {
  const clauses = [...group(claims, ({ status }) => status)].sort(
    ([a], [b]) => order(a) - order(b),
  );
  const words = wordsIn(locale);
  return clauses
    .map(([status, list]) => {
      // Damage is not damaged once more.
      const isDamage = list.every(({ item }) => item === 'damage');
      return `${listOf(list, locale)}${status && !isDamage ? ` ${words.status[status]}` : ''}`;
    })
    .join(words.semicolon);
}

/** "24 and 31 drones", or "24 drones and 3 missiles": what is counted is said once where it is the same. */
function listOf(all: readonly Claim[], locale: string): string {
  const claims = withoutEmptyTwins(all);
  const [first] = claims;
  const counted = new Set(claims.map(({ item, who, unit }) => JSON.stringify([item, who, unit])));
  const last = claims.at(-1)!;
  return counted.size > 1 || first!.topic === 'aid'
    ? listed(
        claims.map((claim) => phraseOf(claim, locale)),
        locale,
      )
    : listed(
        [
          ...claims.slice(0, -1).map((claim) => speakFigure(claim, locale, false)),
          phraseOf(last, locale),
        ],
        locale,
      );
}

/** Nobody twice is nobody: "0 killed", not "0 and 0 killed". */
function withoutEmptyTwins(claims: readonly Claim[]): readonly Claim[] {
  const isTwin = (one: Claim, other: Claim) =>
    one.value === 0 && other.value === 0 && one.item === other.item && one.who === other.who;
  return claims.filter((claim, i) => !claims.slice(0, i).some((other) => isTwin(claim, other)));
}

function phraseOf(claim: Claim, locale: string): string {
  const figure = speakFigure(claim, locale, false);
  return claim.topic === 'aid' ? figure : `${figure} ${nounAfter(figure, claim, locale)}`;
}

/** What the figures are about, in one line: "Aid, United States and European Union to Ukraine, US dollars". */
export function captionOf(claims: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  const names = topics.map((topic) => words.topic[topic]).join(words.comma);
  const items = [...new Set(claims.map((claim) => formatItem(claim, locale)))];
  const [item = ''] = items;
  const isOne = items.length === 1 && topics[0] !== 'aid';
  const subject = isOne ? item.charAt(0).toUpperCase() + item.slice(1) : names;
  const units = [...new Set(claims.map(({ unit }) => formatUnit(unit, locale)))];
  const sides = topics.length === 1 ? sidesOf(claims, locale) : '';
  return [subject, sides, units.length === 1 ? units[0] : ''].filter(Boolean).join(words.comma);
}

/** Names that a caption holds at most for one side; more are left to the rows. */
const named = 2;

/** Sides that can be named shortly, and only where each of the one stands with each of the other. */
function sidesOf(claims: readonly Claim[], locale: string): string {
  const idsOf = (side: 'by' | 'to') => [...new Set(claims.flatMap((claim) => claim[side]))];
  const [givers, takers] = [idsOf('by'), idsOf('to')];
  const namesOf = (ids: readonly string[]) =>
    ids.length > named
      ? ''
      : listed(
          ids.map((id) => formatParties([id], locale)),
          locale,
        );
  const [by, to] = [namesOf(givers), namesOf(takers)];
  const words = wordsIn(locale);
  // Each did it to the other: both stand on both sides, and are named once.
  if ([...givers].sort().join() === [...takers].sort().join()) return by;
  // "A and B to C and D" would say that each gives to each.
  const pairs = new Set(claims.map((claim) => `${claim.by.join()}>${claim.to.join()}`));
  if (givers.length > 1 && takers.length > 1 && pairs.size > 1) return '';
  if (by && to) return words.fromTo(by, to);
  const isGiven = claims.every(({ topic }) => topic === 'aid' || topic === 'materiel');
  return to && isGiven ? words.toParty(to) : by || to;
}
