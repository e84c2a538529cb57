import type { Draft } from './draft.js';
import { isPartBefore } from './parts.js';
import type { Scene } from './scene.js';

/** A part stands at most this many sentences behind its whole. */
const wholeReach = 1;
/** Parts and wholes of one phrase are at most this many figures apart. */
const nearby = 12;
const increments = /^(?:another|additional|further|more|extra|new)$/;
const totals = /^(?:total|toll|far|date|since|altogether|overall|all)$/;

/** Steps over the drafts of an article, list to list, in this order. */
const refiners: readonly ((drafts: readonly Draft[], scene: Scene) => readonly Draft[])[] = [
  linkParts, // first: the others ask whether a figure is a part
  readBasis,
];

/** What one draft alone cannot know: which figure is part of which, increments and running totals. */
export function refine(scene: Scene): readonly Draft[] {
  return refiners.reduce<readonly Draft[]>((drafts, step) => step(drafts, scene), scene.drafts);
}

/** "300,000 of the 1 million", "including two children", "$1bn of it". */
function linkParts(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  for (const [i, draft] of drafts.entries()) draft.partOf = wholeOf(draft, drafts, i, scene);
  return drafts;
}

function wholeOf(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  scene: Scene,
): Draft | null {
  const { counted } = draft;
  const near = drafts.slice(Math.max(0, index - nearby), index + nearby);
  if (counted.whole) return near.find(({ quantity }) => quantity === counted.whole) ?? null;
  const opener = counted.isBare ? openingWhole(draft, near, scene) : null;
  if (opener) return opener;
  const itemised = afterColon(draft, drafts, index, scene);
  if (itemised) return itemised;
  if (!counted.isPart && !isPartBefore(scene.reading(draft.sentence)!, counted)) return null;
  for (let i = index - 1; i >= 0; i--) {
    const whole = drafts[i]!;
    if (draft.sentence - whole.sentence > wholeReach) return null;
    if (whole.topic === draft.topic && whole.partOf === null && isLarger(whole, draft))
      return whole;
  }
  return null;
}

/** "approved €7bn: €4bn in loans and €3bn in grants": what stands behind the colon makes up what stands before. */
function afterColon(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  scene: Scene,
): Draft | null {
  const { tokens, sentences } = scene.document;
  const { from } = sentences[draft.sentence]!;
  let colon = draft.quantity.from - 1;
  while (colon > from && tokens[colon]!.text !== ':') colon -= 1;
  if (colon <= from) return null;
  const whole = drafts
    .slice(0, index)
    .findLast(({ sentence, quantity }) => sentence === draft.sentence && quantity.to <= colon);
  return whole && whole.item === draft.item && whole.partOf === null && isLarger(whole, draft)
    ? whole
    : null;
}

/** "Of the 1 million shells that it promised, the EU has delivered some 300,000": the sentence opens with the whole. */
function openingWhole(draft: Draft, drafts: readonly Draft[], scene: Scene): Draft | null {
  const { tokens, sentences } = scene.document;
  const { from } = sentences[draft.sentence]!;
  if (tokens[from]?.lower !== 'of') return null;
  const whole = drafts.find(({ sentence }) => sentence === draft.sentence);
  const isAlike =
    whole?.item === draft.item || (whole?.topic === 'people' && draft.topic === 'people');
  return whole && whole !== draft && isAlike && isLarger(whole, draft) ? whole : null;
}

/** A whole is no smaller than its part; shares fit into anything. */
function isLarger(whole: Draft, part: Draft): boolean {
  if (part.unit === 'percent') return whole.unit !== 'percent';
  return whole.unit === part.unit && whole.quantity.value >= part.quantity.value;
}

/** "another 200", "(+16)" add to what was told; "so far", "the toll rose to" sum it up. */
function readBasis(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const { tokens } = scene.document;
  const has = (from: number, to: number, words: RegExp) => {
    for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++)
      if (words.test(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'than') return true;
    return false;
  };
  for (const draft of drafts) {
    const { quantity, counted, sentence } = draft;
    const end = scene.reading(sentence)!.chunks[counted.last]!.to;
    if (quantity.sign === '+' || has(quantity.from - 2, end, increments)) draft.basis = 'increment';
    else if (has(quantity.from - 4, end + 3, totals) || sumsUp(draft, scene))
      draft.basis = 'cumulative';
  }
  return drafts;
}

const sums = /^(?:toll|tally|total|count|number|figure|dead|deaths|fatalities|casualties|losses)$/;
const grows =
  /^(?:rise|climb|grow|jump|soar|swell|reach|stand|pass|top|hit|surpass|exceed|cross|mount|increase|surge|creep|go up|shoot up|come|put|bring|take|push)$/;

/** "The number of dead in the quake had reached 240", "which brought the number of wounded to 900". */
function sumsUp({ sentence, counted }: Draft, scene: Scene): boolean {
  const { chunks, tokens } = scene.reading(sentence)!;
  let hasSum = false;
  let hasVerb = false;
  for (let i = counted.at - 1; i >= Math.max(0, counted.at - 8); i--) {
    const { kind, figure, verb, from, to } = chunks[i]!;
    if (kind === 'stop' || figure !== null) return false;
    if (!hasVerb && /^(?:comma|and|opener)$/.test(kind)) return false;
    if (verb && verb.mood !== 'participle') {
      if (hasVerb || !grows.test(verb.lemma)) return false;
      hasVerb = true;
    }
    hasSum ||= kind === 'noun' && tokens.slice(from, to).some(({ lower }) => sums.test(lower));
    if (hasSum && hasVerb) return true;
  }
  return false;
}
