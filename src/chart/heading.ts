import { group } from 'd3';
import { statuses, type Claim } from '../model/claim.js';
import { needsOf } from './describe.js';
import {
  formatItem,
  formatNumber,
  formatParties,
  formatUnit,
  formatWho,
  speakFigure,
} from './format.js';
import { familyOf } from './progress.js';
import { wordsIn, type Words } from './words.js';

/** Figures that a heading holds at most. */
const headed = 3;
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
  const item = whole.topic === 'aid' ? '' : ` ${formatItem(whole, locale, whole.value)}`;
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
  return `${write(Math.min(...lows))} ${words.to} ${write(Math.max(...highs))} ${formatItem(first!, locale)}, ${words.bySource}`;
}

/** The largest figures of the topic that has most of them. */
function leading(claims: readonly Claim[]): Claim[] {
  const counted = claims.filter(({ unit }) => unit !== 'percent');
  const topics = [...group(counted.length > 0 ? counted : claims, ({ topic }) => topic).values()];
  const [most = []] = topics.sort((a, b) => b.length - a.length);
  return [...most].sort((a, b) => b.value - a.value).slice(0, headed);
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
      return `${listOf(list, locale)}${status ? ` ${words.status[status]}` : ''}`;
    })
    .join('; ');
}

/** "24 and 31 drones", or "24 drones and 3 missiles": what is counted is said once where it is the same. */
function listOf(all: readonly Claim[], locale: string): string {
  const claims = withoutEmptyTwins(all);
  const [first] = claims;
  const counted = new Set(claims.map(({ item, who, unit }) => JSON.stringify([item, who, unit])));
  const last = claims.at(-1)!;
  return counted.size > 1 || first!.topic === 'aid'
    ? joined(
        claims.map((claim) => phraseOf(claim, locale)),
        locale,
      )
    : joined(
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
  if (claim.topic === 'aid') return figure;
  const isCount = claim.unit === 'person' || claim.unit === 'item';
  const of = isCount && !needsOf(claim) ? '' : `${wordsIn(locale).ofWhat} `;
  return `${figure} ${of}${[claim.who && formatWho(claim.who, locale), formatItem(claim, locale, claim.value)].filter(Boolean).join(' ')}`;
}

const joined = (texts: readonly string[], locale: string): string =>
  texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${wordsIn(locale).and} ${texts.at(-1)!}`;

/** What the figures are about, in one line: "Aid, United States and European Union to Ukraine, US dollars". */
export function captionOf(claims: readonly Claim[], locale: string): string {
  const words = wordsIn(locale);
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  const names = topics.map((topic) => words.topic[topic]).join(', ');
  const items = [...new Set(claims.map((claim) => formatItem(claim, locale)))];
  const [item = ''] = items;
  const isOne = items.length === 1 && topics[0] !== 'aid';
  const subject = isOne ? item.charAt(0).toUpperCase() + item.slice(1) : names;
  const units = [...new Set(claims.map(({ unit }) => formatUnit(unit, locale)))];
  const sides = topics.length === 1 ? sidesOf(claims, locale) : '';
  return [subject, sides, units.length === 1 ? units[0] : ''].filter(Boolean).join(', ');
}

/** Sides that can be named shortly; many are left to the rows. */
function sidesOf(claims: readonly Claim[], locale: string): string {
  const sideOf = (side: 'by' | 'to') =>
    [...new Set(claims.flatMap((claim) => claim[side]))].sort().join();
  const named = (side: 'by' | 'to') => {
    const ids = [...new Set(claims.flatMap((claim) => claim[side]))];
    return ids.length > 2
      ? ''
      : joined(
          ids.map((id) => formatParties([id], locale)),
          locale,
        );
  };
  const [by, to] = [named('by'), named('to')];
  // Each did it to the other: both stand on both sides, and are named once.
  const isMutual = sideOf('by') === sideOf('to');
  return by && to && !isMutual ? `${by} ${wordsIn(locale).toParty(to)}` : by || to;
}
