import type { Claim } from '../model/claim.js';
import type { ChartSpec, DrawnType, GroupField, Hue, LegendEntry } from '../model/layout.js';
import { groupName } from './groups.js';
import { fateFillOf, fillOf, hueOf } from './style.js';
import { wordsIn } from './words.js';

/** The colour of each claim, and what the legend says of it. */
export interface Look {
  readonly hue: (claim: Claim) => Hue;
  readonly legend: readonly LegendEntry[];
}

/** Told apart by more than their hue: each is lighter or darker than its neighbours. */
const groupHues: readonly Hue[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Colours by family of meaning, or by a field of the claims: the largest groups have a colour each, the rest share one. */
export function lookOf(
  claims: readonly Claim[],
  { color = 'auto', locale = 'en' }: ChartSpec,
  type: DrawnType,
): Look {
  const fill = type === 'tally' ? fateFillOf : fillOf;
  if (color === 'auto')
    return { hue: hueOf, legend: legendOf(claims, { hue: hueOf, fill }, locale) };
  const hues = huesOf(claims, color, locale);
  const hue = (claim: Claim): Hue => hues.get(groupName(claim, color, locale)) ?? 'rest';
  const named = [...hues].map(([text, one]): LegendEntry => entry(text, one));
  const others = claims.some((claim) => hue(claim) === 'rest');
  const groups = others ? [...named, entry(wordsIn(locale).others, 'rest')] : named;
  return { hue, legend: [...groups, ...legendOf(claims, { hue: () => 'rest', fill }, locale)] };
}

const entry = (text: string, hue: Hue): LegendEntry => ({ text, statuses: [], fill: 'solid', hue });

function huesOf(
  claims: readonly Claim[],
  field: Exclude<GroupField, 'auto'>,
  locale: string,
): Map<string, Hue> {
  const sizes = new Map<string, number>();
  for (const claim of claims) {
    const name = groupName(claim, field, locale);
    if (name !== '') sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const names = [...sizes].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return new Map(groupHues.flatMap((hue, i) => (names[i] === undefined ? [] : [[names[i], hue]])));
}

/** One entry for each way to fill, with all statuses that share it. */
function legendOf(
  claims: readonly Claim[],
  { hue, fill }: { hue: Look['hue']; fill: typeof fillOf },
  locale: string,
): LegendEntry[] {
  const { status: names, comma } = wordsIn(locale);
  const entries = new Map<string, LegendEntry>();
  for (const claim of claims) {
    const { status } = claim;
    if (status === null) continue;
    const key = `${fill(status)} ${hue(claim)}`;
    const known = entries.get(key);
    if (known?.statuses.includes(status)) continue;
    const statuses = [...(known?.statuses ?? []), status];
    const text = statuses.map((one) => names[one]).join(comma);
    entries.set(key, { text, statuses, fill: fill(status), hue: hue(claim) });
  }
  return [...entries.values()];
}
