import { sourcesOf } from '../dataset/sources.js';
import type { Claim, Source } from '../model/claim.js';

type Cell = string | number | boolean | null | undefined;

/** Columns in the order of the file. */
const columns: Readonly<Record<string, (claim: Claim) => Cell>> = {
  id: ({ id }) => id,
  topic: ({ topic }) => topic,
  item: ({ item }) => item,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  qualifier: ({ qualifier }) => qualifier,
  unit: ({ unit }) => unit,
  status: ({ status }) => status,
  by: ({ by }) => by.join(' '),
  to: ({ to }) => to.join(' '),
  saidBy: ({ saidBy }) => saidBy,
  whenFrom: ({ when }) => when?.from,
  whenTo: ({ when }) => when?.to,
  place: ({ place }) => place,
  basis: ({ basis }) => basis,
  who: ({ who }) => who,
  aidType: ({ aidType }) => aidType,
  partOf: ({ partOf }) => partOf,
  start: ({ evidence }) => evidence.start,
  end: ({ evidence }) => evidence.end,
  quote: ({ evidence }) => evidence.quote,
  url: (claim) => sourcesInOne(claim).url,
  title: (claim) => sourcesInOne(claim).title,
  publisher: (claim) => sourcesInOne(claim).publisher,
  published: (claim) => sourcesInOne(claim).published,
  checked: ({ checked }) => checked === true,
};

/** Names of the columns, in the order of the file. */
export const csvColumns = Object.keys(columns);

/** All articles that tell a claim, each once, for tables that have one column for each field. */
export function sourcesInOne(claim: Claim): Source {
  const all = sourcesOf(claim);
  const joined = (field: keyof Source, sign: string) =>
    [...new Set(all.flatMap((source) => source[field] ?? []))].join(sign) || null;
  return {
    url: joined('url', ' '),
    title: joined('title', '; '),
    publisher: joined('publisher', '; '),
    published: joined('published', ' '),
  };
}

/** Claims as CSV: RFC 4180 with CRLF, raw numbers, text cells safe from being read as formulas. */
export function toCSV(claims: readonly Claim[]): string {
  const readers = Object.values(columns);
  const lines = claims.map((claim) => readers.map((read) => cellOf(read(claim))).join(','));
  return [csvColumns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = asText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text that no spreadsheet reads as a formula. */
export const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
