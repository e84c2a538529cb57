// What a command reads: files, folders, globs, or what comes through a pipe.
import path from 'node:path';
import { archiveTypes, findArticles } from './articles.js';
import { kindOfFile, type Input } from './batches.js';
import type { InputKind } from './batch.js';
import { CommandError, tellFault, UsageError, type Fault } from './faults.js';
import { oneOf, type Values } from './options.js';

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly faults: readonly Fault[];
}

const kinds: readonly InputKind[] = ['text', 'html', 'json', 'ndjson'];

/**
 * @param names - `-` is the standard input, and so is no name at all behind a pipe
 * @throws UsageError where nothing is given, CommandError where none of the names gives anything
 */
export function inputsOf(names: readonly string[], values: Values): Inputs {
  const from = oneOf(values, 'from', kinds);
  if (names.length === 0 && process.stdin.isTTY)
    throw new UsageError('No article is given: name files, folders or globs, or pipe text in.');
  const asked = names.length === 0 ? ['-'] : names;
  const found = asked.map((name) => (name === '-' ? stdin(from) : filesBehind(name, from)));
  const faults = found.flatMap((one) => one.faults);
  const inputs = found.flatMap((one) => one.inputs);
  if (inputs.length === 0) throw new CommandError(faults.map(tellFault).join('\n'));
  return { inputs, faults };
}

const stdin = (from: InputKind | null): Inputs => ({
  inputs: [{ name: 'stdin', kind: from ?? 'auto', path: null, stream: process.stdin }],
  faults: [],
});

function filesBehind(name: string, from: InputKind | null): Inputs {
  const folder = process.cwd();
  const { files, faults } = findArticles([name], folder, archiveTypes);
  return {
    inputs: files.map((file) => ({
      name: path.relative(folder, file),
      kind: from ?? kindOfFile(file),
      path: file,
      stream: null,
    })),
    faults: faults.map((message) => ({
      name,
      line: null,
      message: message.slice(name.length + 1),
    })),
  };
}
