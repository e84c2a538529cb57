import type { Token } from '../text/document.js';
import { isMonth, type FoundDate } from './calendar.js';

/** "since February 2022" runs to the article's day; "from … to …" and "between … and …" are one period. */
export function joinRanges(
  dates: readonly FoundDate[],
  tokens: readonly Token[],
  from: number,
  published: string,
): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);

    const opener = last && last.from > from ? tokens[last.from - 1]!.lower : '';
    // "between October and the end of April"
    const joint = /^(?:end|middle|start)$/.test(tokens[date.from - 2]?.lower ?? '')
      ? date.from - 4
      : date.from - 1;
    const isRange =
      last &&
      last.to === joint &&
      /^(?:to|and|-|–|until)$/.test(tokens[joint]?.lower ?? '') &&
      (/^(?:from|between)$/.test(opener) || areYearsInRow(last, date));
    if (isRange)
      joined[joined.length - 1] = {
        from: last.from,
        to: date.to,
        period: { from: yearBefore(last.period.from, date.period.to), to: date.period.to },
        kind: 'range',
      };
    else if (followsSince(tokens, date.from, from))
      joined.push({
        ...date,
        period: { from: date.period.from, to: published.slice(0, 10) },
        kind: 'since',
      });
    else joined.push(withFirstDay(withSecondDay(date, tokens), tokens, from));
  }
  return joined;
}

/** "between October and April": a period does not end before it begins. */
const yearBefore = (start: string | null, end: string | null) =>
  start && end && start > end ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` : start;

/** "2026 and 2027" */
const areYearsInRow = ({ period: one }: FoundDate, { period: other }: FoundDate) =>
  one.from?.length === 4 && other.from?.length === 4 && Number(other.from) === Number(one.from) + 1;

/** "since 24 February", "since the war broke out in February 2022", "since Russia's invasion in 2022". */
function followsSince(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (tokens[i]!.lower === 'since') return true;
    if (/^[,;:.]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** "5–9": a dash alone joins days; "to" and "and" need "from" or "between" before them. */
const joinsDays = (joint: Token | undefined, opener: Token | undefined) =>
  /^[-–]$/.test(joint?.lower ?? '')
    ? joint!.glued
    : /^(?:and|to|until)$/.test(joint?.lower ?? '') &&
      /^(?:from|between)$/.test(opener?.lower ?? '');

const day = /^\d{1,2}$/;

/** "between 3 and 9 May", "3–9 May": the first day shares the month. */
function withFirstDay(date: FoundDate, tokens: readonly Token[], from: number): FoundDate {
  const at = date.from - 2;
  const first = tokens[at]?.text ?? '';
  const end = date.period.to;
  if (
    at < from ||
    date.kind !== 'point' ||
    !day.test(first) ||
    !day.test(tokens[date.from]!.text) ||
    end?.length !== 10 ||
    !joinsDays(tokens[at + 1], tokens[at - 1])
  )
    return date;
  return {
    ...date,
    from: at,
    period: { from: `${end.slice(0, 8)}${first.padStart(2, '0')}`, to: end },
    kind: 'range',
  };
}

/** "between July 5 and 20", "July 5–9": the second day shares the month. */
function withSecondDay(date: FoundDate, tokens: readonly Token[]): FoundDate {
  const second = tokens[date.to + 1]?.text ?? '';
  const start = date.period.from;
  if (
    start?.length !== 10 ||
    !day.test(second) ||
    // "between 27 May and 13 August": the second month has its own day.
    isMonth(tokens[date.to + 2]) ||
    !joinsDays(tokens[date.to], tokens[date.from - 1])
  )
    return date;
  return {
    ...date,
    to: date.to + 2,
    period: { from: start, to: `${start.slice(0, 8)}${second.padStart(2, '0')}` },
    kind: 'range',
  };
}
