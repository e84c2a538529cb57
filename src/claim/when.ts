import type { FoundDate } from '../quantity/calendar.js';
import { findDates } from '../quantity/dates.js';
import { bit, isOf } from '../text/vocabulary.js';
import type { Reading } from './chunk.js';
import type { Draft } from './draft.js';
import { openerOf, type Scene } from './scene.js';

/** Verbs whose date is that of the announcement, not of the figure. */
const announces =
  /^(?:announc|pledg|promis|unveil|approv|sign|agree|vow|offer|propos|launch(?:ed)? (?:its|an|the)|ask|request|met|meet|adopt|pass|clear|publish|gather|visit|conclud|order|authori|block|suspend|halt|warn|told|open)/;
const aidTopics = new Set(['aid', 'materiel']);
const harmTopics = new Set(['casualties', 'attacks', 'infrastructure', 'people']);

/** Finds for each draft the date that tells the time of its figure; dates are read only in sentences that hold drafts, or just before. */
export function createWhen(
  scene: Scene,
  published: string | null,
): (draft: Draft) => FoundDate | null {
  const cache = new Map<number, FoundDate[]>();
  const datesOf = (index: number): FoundDate[] => {
    let dates = cache.get(index);
    if (!dates) {
      dates = findDates(scene.document.tokens, scene.document.sentences[index]!, published).filter(
        (date) =>
          !isAnnouncement(scene.reading(index)!, date) &&
          !isSuperlative(scene.reading(index)!, date),
      );
      cache.set(index, dates);
    }
    return dates;
  };
  return (draft) => {
    const own = nearest(
      datesOf(draft.sentence).filter(
        (date) => fits(date, draft) && !isOfAnother(scene.reading(draft.sentence)!, date, draft),
      ),
      draft,
      scene.reading(draft.sentence)!,
    );
    if (own) return own;
    const heading = scene.document.sentences[draft.sentence]!.isListItem
      ? fromHeading(scene, draft, datesOf)
      : null;
    if (heading) return heading;
    return harmTopics.has(draft.topic) ? carried(draft, scene, datesOf) : null;
  };
}

/** Aid takes periods ("since", a year), not the day of a handshake; harm takes days too. */
function fits(date: FoundDate, draft: Draft): boolean {
  if (!aidTopics.has(draft.topic) || draft.status === 'destroyed' || draft.status === 'captured')
    return true;
  if (draft.topic === 'materiel' && draft.status === 'delivered') return true;
  return date.kind !== 'point' || (date.period.from?.length ?? 0) < 10;
}

/** "which has given €9.8bn since 2022, pledged €1bn more": what is only to come has no span of another figure. */
function isOfAnother(
  { tokens, quantities }: Reading,
  { kind, from, to }: FoundDate,
  { status, quantity }: Draft,
): boolean {
  if (kind !== 'since' || !/^(?:pledged|proposed|requested)$/.test(status ?? '')) return false;
  const isBehind = from >= quantity.to;
  const between = isBehind ? tokens.slice(quantity.to, from) : tokens.slice(to, quantity.from);
  if (!between.some(({ text }) => text === ',')) return false;
  const distance = isBehind ? from - quantity.to : quantity.from - to;
  // The figure beside it stands on the other side of the date, or between the two.
  return quantities.some(
    (other) =>
      other.kind === quantity.kind &&
      other !== quantity &&
      (other.from >= to ? other.from - to : from - other.to) < distance,
  );
}

/** The date in the figure's own part of the sentence; one behind it first, a list shares the only one. */
function nearest(
  dates: readonly FoundDate[],
  { quantity }: Draft,
  reading: Reading,
): FoundDate | null {
  const { tokens } = reading;
  let best: FoundDate | null = null;
  let bestCost = Infinity;
  for (const date of dates) {
    const [from, to] =
      date.from >= quantity.to ? [quantity.to, date.from] : [date.to, quantity.from];
    let cost = 0;
    for (let i = from; i < to; i++)
      cost += tokens[i]!.text === ';' ? 20 : tokens[i]!.text === ',' ? 1 : 0.2;
    // Of two as near, the one behind: "1,200 in 2022 and 500 in 2024".
    if (cost < bestCost || (cost === bestCost && date.from >= quantity.to))
      [best, bestCost] = [date, cost];
  }
  return bestCost < 14 ? best : null;
}

/** "said on Friday", "announced Monday", "on Thursday signed": the day of the words, not of the figure. */
function isAnnouncement(reading: Reading, date: FoundDate): boolean {
  if (date.kind !== 'point' || (date.period.from?.length ?? 0) < 10) return false;
  const { tokens, sentence } = reading;
  for (let i = date.from - 1; i >= Math.max(sentence.from, date.from - 5); i--) {
    const word = tokens[i]!.lower;
    if (isOf(tokens[i], bit.speechVerb) || announces.test(word)) return true;
    if (/^(?:[,;:]|that|as)$/.test(word)) break;
  }
  if (isDateline(reading, date)) return true;
  const after = tokens[date.to];
  return after !== undefined && (isOf(after, bit.speechVerb) || announces.test(after.lower));
}

/** "its heaviest raid since 2022": how rare it is, not when. */
function isSuperlative({ tokens, sentence }: Reading, { from, kind }: FoundDate): boolean {
  if (kind !== 'since') return false;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 16); i--) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return false;
    if (
      /^(?:most|worst|first|largest|.{3,}iest|.{2,}(?:est))$/.test(tokens[i]!.lower) &&
      tokens[i]!.lower !== 'west'
    )
      return true;
  }
  return false;
}

/** "WASHINGTON, Aug. 8, 2022 –" */
function isDateline(reading: Reading, date: FoundDate): boolean {
  const after = reading.tokens[date.to]?.text ?? '';
  return (
    date.from - reading.sentence.from <= 6 &&
    /^[-–—.:,(]$/.test(after) &&
    /^\p{Lu}{2,}/u.test(reading.tokens[reading.sentence.from]!.text)
  );
}

/** "Russian losses since 24.02.22 (in brackets: over the past day)": the lines that open a list date what it counts up, and what was added. */
function fromHeading(
  scene: Scene,
  draft: Draft,
  datesOf: (index: number) => FoundDate[],
): FoundDate | null {
  const opener = openerOf(scene, draft.sentence);
  const dates = [opener, opener - 1]
    .filter((index) => index >= 0 && index !== draft.sentence)
    .flatMap(datesOf)
    .filter((date) => fits(date, draft));
  if (draft.basis === 'increment') {
    const added = dates.find(({ kind }) => kind === 'past');
    if (added) return added;
  }
  return dates.find(({ kind }) => kind !== 'point') ?? null;
}

/** An attack told on Friday: its losses in the next sentences are of Friday. */
function carried(
  draft: Draft,
  scene: Scene,
  datesOf: (index: number) => FoundDate[],
): FoundDate | null {
  for (let i = draft.sentence - 1; i >= Math.max(0, draft.sentence - 2); i--) {
    if (
      scene.document.sentences[i]!.line !== scene.document.sentences[draft.sentence]!.line &&
      !scene.document.sentences[i]!.isListItem
    )
      break;
    const date = datesOf(i).findLast(
      ({ kind, period }) => kind !== 'since' && (period.from?.length ?? 0) === 10,
    );
    if (date) return date;
  }
  return null;
}
