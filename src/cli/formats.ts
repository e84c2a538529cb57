import { toCSV } from '../export/csv.js';
import type { Claim } from '../model/claim.js';
import type { Fault } from './faults.js';

export const outputFormats = ['json', 'ndjson', 'csv', 'parquet'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What a batch gave, ready to be written. */
export interface Piece {
  /** Lines without what stands between pieces; empty for Parquet, which takes the rows. */
  readonly text: string;
  readonly rows: readonly Claim[];
  readonly claims: number;
  readonly articles: number;
  readonly faults: readonly Fault[];
  /** Bytes of the input. */
  readonly size: number;
}

/** The head of a CSV file. */
const csvHead = toCSV([]);

/** What stands before, between and after the pieces of a file. */
export const frames: Readonly<Record<Exclude<OutputFormat, 'parquet'>, readonly string[]>> = {
  json: ['[\n', ',\n', '\n]\n'],
  ndjson: ['', '', ''],
  csv: [csvHead, '', ''],
};

/** Claims as text of a format; written where the cores are, since it takes time. */
export function pieceOf(
  claims: readonly Claim[],
  format: OutputFormat,
): Pick<Piece, 'text' | 'rows'> {
  if (format === 'parquet') return { text: '', rows: claims };
  const text =
    format === 'csv'
      ? toCSV(claims).slice(csvHead.length)
      : format === 'json'
        ? claims.map((claim) => JSON.stringify(claim)).join(',\n')
        : claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
  return { text, rows: [] };
}
