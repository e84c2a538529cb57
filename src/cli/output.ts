// Where a command writes: a file that appears when it is whole, or a pipe that may end early.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { CommandError } from './faults.js';

/** The program behind the pipe has read enough: no fault, and no more work. */
class PipeClosed extends Error {}

export interface Output {
  /** Resolves when more may be written. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Makes the file appear under its name. */
  finish(): Promise<void>;
  /** Takes away what was not finished. */
  drop(): void;
}

/**
 * Makes the output whole once `fill` has written it, and else takes away what is there.
 * @param name - of a file; null for the standard output
 * @returns false where the program behind the pipe has read enough
 */
export async function writeOutput(
  name: string | null,
  fill: (output: Output) => Promise<void>,
): Promise<boolean> {
  const output = name === null ? outputTo(process.stdout, null) : outputToFile(name);
  try {
    await fill(output);
    await output.finish();
    return true;
  } catch (error) {
    output.drop();
    if (error instanceof PipeClosed) return false;
    throw error;
  }
}

/** Of a file's name, small and without its dot. */
export const extensionOf = (name: string | null): string =>
  path
    .extname(name ?? '')
    .slice(1)
    .toLowerCase();

/**
 * Until it is whole the file has another name, so that a run that was stopped leaves none that looks complete;
 * one of its own, since a run that is thought to be dead may still write.
 */
function outputToFile(name: string): Output {
  const unfinished = `${name}.${randomBytes(4).toString('hex')}.part`;
  const stream = createWriteStream(unfinished);
  const output = outputTo(stream, name);
  return {
    write: output.write,
    finish: async () => {
      await output.finish();
      try {
        renameSync(unfinished, name);
      } catch (error) {
        throw new CommandError(`${name} could not be written: ${(error as Error).message}`);
      }
    },
    drop: () => {
      stream.destroy();
      rmSync(unfinished, { force: true });
    },
  };
}

function outputTo(stream: Writable, name: string | null): Output {
  let fault: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    fault =
      error.code === 'EPIPE'
        ? new PipeClosed()
        : new CommandError(`${name ?? 'The output'} could not be written: ${error.message}`);
  });
  const check = () => {
    if (fault) throw fault;
  };
  return {
    write: async (chunk) => {
      check();
      if (chunk.length > 0 && !stream.write(chunk))
        await once(stream, 'drain').catch(() => undefined);
      check();
    },
    finish: async () => {
      check();
      await new Promise<void>((resolve) => {
        stream.once('error', () => resolve());
        // The standard output can't be closed; an empty write comes back when all before it is out.
        if (name === null) stream.write('', () => resolve());
        else stream.end(() => resolve());
      });
      check();
    },
    drop: () => undefined,
  };
}
