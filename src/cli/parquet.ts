// Claims as Parquet, a group of rows at a time; loaded only when it is asked for.
import { ByteWriter, parquetWriteRows, type Writer } from 'hyparquet-writer';
import type { ParquetType, SchemaElement } from 'hyparquet';
import { csvColumns, sourcesInOne } from '../export/csv.js';
import type { Claim } from '../model/claim.js';
import type { Output } from './output.js';

/** Rows that are held until they are written. */
const groupRows = 10_000;

const textType = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const elementOf = (type: ParquetType | undefined) => (type ? { type } : textType);

type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Types of columns that hold no text; the columns are those of the CSV file. */
const types: Readonly<Record<string, ParquetType>> = {
  value: 'DOUBLE',
  low: 'DOUBLE',
  high: 'DOUBLE',
  start: 'INT32',
  end: 'INT32',
  checked: 'BOOLEAN',
};
const lists = new Set(['by', 'to']);

/** A list of texts takes three elements, by Parquet's own rules for lists. */
const schema: SchemaElement[] = [
  { name: 'root', num_children: csvColumns.length },
  ...csvColumns.flatMap((name): SchemaElement[] =>
    lists.has(name)
      ? [
          { name, converted_type: 'LIST', num_children: 1, repetition_type: 'REQUIRED' },
          { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
          { ...textType, name: 'element', repetition_type: 'REQUIRED' },
        ]
      : [{ ...elementOf(types[name]), name, repetition_type: 'OPTIONAL' }],
  ),
];

function rowOf(claim: Claim): Row {
  const { by, to, when, evidence, source: _, checked, explain: __, also: ___, ...fields } = claim;
  return {
    ...fields,
    ...sourcesInOne(claim),
    by,
    to,
    whenFrom: when?.from ?? null,
    whenTo: when?.to ?? null,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
    checked: checked === true,
  };
}

/** Writes all rows; the memory that it takes does not grow with them. */
export async function writeParquet(claims: AsyncIterable<Claim>, output: Output): Promise<void> {
  const rows = async function* () {
    for await (const claim of claims) yield rowOf(claim);
  };
  await parquetWriteRows({
    writer: writerTo(output),
    rows: rows(),
    columns: csvColumns.map((name) => ({ name })),
    schema,
    rowGroupSize: groupRows,
  });
}

/** The library's buffer, emptied into the output after each group of rows. */
function writerTo(output: Output): Writer {
  const writer = new ByteWriter() as Writer & { buffer: ArrayBuffer; index: number };
  const flush = async () => {
    const bytes = new Uint8Array(writer.buffer, 0, writer.index).slice();
    writer.index = 0;
    await output.write(bytes);
  };
  return Object.assign(writer, { flush, finish: flush });
}
