// What the packed file is like, whoever installs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
/** Packed, in kB; what is reached now. */
const mostKB = 3680;

const run = (file, args, options = {}) => {
  try {
    return execFileSync(process.execPath, [path.join(here, 'node_modules', file), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
  } catch (error) {
    throw new Error(`${file}:\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  }
};

/** publint and are-the-types-wrong find nothing, and the file is not too big. */
export async function checkPackage({ file, size, unpackedSize, entryCount }) {
  run('publint/src/cli.js', ['run', file, '--strict']);
  run('@arethetypeswrong/cli/dist/index.js', [file, '--profile', 'esm-only', '--no-emoji']);
  const kB = size / 1000;
  console.log(
    `packed ${kB.toFixed(0)} kB of ${mostKB}, unpacked ${(unpackedSize / 1e6).toFixed(1)} MB, ${entryCount} files`,
  );
  if (kB > mostKB) throw new Error(`the packed file has ${kB.toFixed(0)} kB, above ${mostKB}`);
}

/** Parquet that the installed command writes, asked by DuckDB. */
export async function checkParquet() {
  const folder = mkdtempSync(path.join(tmpdir(), 'aid-chart-parquet-'));
  const file = path.join(folder, 'claims.parquet');
  const records = Array.from({ length: 500 }, (_, i) =>
    JSON.stringify({ text: `Norway and Japan delivered ${i + 2} tents to Malawi.` }),
  );
  run('aid-chart/dist/cli/main.js', ['extract', '-o', file], {
    input: records.join('\n'),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `select count(*)::int as n, sum(value) as tents, max(len("by"))::int as givers,
       bool_or(checked) as checked from '${file}' where item = 'tent' and list_contains("to", 'MW')`,
  );
  rmSync(folder, { recursive: true });
  const [row] = reader.getRowObjects();
  const expected = { n: 500, tents: 125_750, givers: 2, checked: false };
  for (const [name, value] of Object.entries(expected))
    if (row[name] !== value) throw new Error(`${name} is ${row[name]} and not ${value}`);
}
