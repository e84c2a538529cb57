import type { Draft } from './draft.js';
import { lastDraft } from './scene.js';
import type { Site } from './site.js';

/** "200 million kronor (£15m; $19m)": the same money in another currency. */
export function readConversion({ reading, counted, scene }: Site): Draft | null {
  const { chunks } = reading;
  const last = scene.drafts.at(-1);
  const opens = chunks[counted.at - 1];
  if (!last || chunks[counted.at - 2]?.figure !== last.quantity) return null;
  const isOpen = opens?.word === '(' || (opens?.word === ';' && last.rule === 'conversion');
  if (
    !isOpen ||
    last.topic !== 'aid' ||
    counted.quantity.kind !== 'money' ||
    counted.quantity.unit === last.quantity.unit
  )
    return null;
  return {
    ...last,
    rule: 'conversion',
    quantity: counted.quantity,
    counted,
    unit: counted.quantity.unit ?? 'USD',
    basis: null,
    partOf: null,
  };
}

/** "up from $152 billion", "more than the 500 reported": a figure beside the one just told, of the same kind. */
export function readComparison(site: Site): Draft | null {
  const { reading, counted, scene } = site;
  // "$3.1bn for 17.3 million people, down from $4.6bn"
  const last = lastDraft(scene, reading.index, (draft) => sameKind(draft, site), 0);
  if (!last) return null;
  // "far fewer than the 600 that are needed": a verb of its own tells of it.
  const verb = site.links[0]?.role === 'subject' ? reading.chunks[site.links[0].at]!.verb! : null;
  if (verb && verb.mood !== 'participle' && verb.senses.length > 0) return null;
  const { tokens } = reading;
  const before = tokens[counted.quantity.from - 1]?.lower ?? '';
  const earlier = tokens[counted.quantity.from - 2]?.lower ?? '';
  const isPartOf =
    counted.isPart &&
    tokens[counted.quantity.to]?.lower === 'of' &&
    !/^(?:which|whom)$/.test(tokens[counted.quantity.to + 1]?.lower ?? '') &&
    last.topic === 'infrastructure';
  const compares =
    isPartOf ||
    (before === 'from' && /^(?:up|down|,|and)$|\d|^(?:on|day)/.test(earlier)) ||
    /^(?:against|than)$/.test(before) ||
    (/^(?:the|with|to)$/.test(before) && /^(?:than|above|compared|below)$/.test(earlier)) ||
    isPeak(site);
  if (!compares) return null;
  return { ...last, quantity: counted.quantity, counted, basis: null, partOf: null };
}

/** "down from a peak of 4.6 million", "than an earlier count of 40" */
function isPeak({ reading: { tokens }, counted: { quantity } }: Site): boolean {
  if (tokens[quantity.from - 1]?.lower !== 'of') return false;
  if (
    !/^(?:peak|high|low|record|maximum|total|count|figure)$/.test(tokens[quantity.from - 2]!.lower)
  )
    return false;
  return tokens
    .slice(Math.max(0, quantity.from - 6), quantity.from - 2)
    .some(({ lower }) => /^(?:from|than|with|against)$/.test(lower));
}

/** Two figures that count the same way: 500 and 700 people, $1bn and $2bn. */
const sameKind = (last: Draft, { counted }: Site) =>
  last.quantity.kind === counted.quantity.kind &&
  counted.nouns.length === 0 &&
  last.quantity.unit === counted.quantity.unit;
