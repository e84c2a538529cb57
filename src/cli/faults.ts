/** What the commands end with. */
export const exitCodes = {
  done: 0,
  /** Nothing could be read, or the output could not be written. */
  failed: 1,
  /** The command line asks for what does not exist. */
  usage: 2,
  /** The run went to its end, but something in the input could not be read. */
  incomplete: 3,
} as const;

/** The command line is wrong; the message says what would do. */
export class UsageError extends Error {}

/** The command could not do its work; the message is for the user, and no stack is of use. */
export class CommandError extends Error {}

/** Something in the input that was left out, or read in part. */
export interface Fault {
  /** The file, or `stdin`. */
  readonly name: string;
  /** From 1; null where the whole input is meant. */
  readonly line: number | null;
  readonly message: string;
}

/** "archive.ndjson:12: the line is no valid JSON", as compilers write it. */
export const tellFault = ({ name, line, message }: Fault): string =>
  `${name}${line === null ? '' : `:${line}`}: ${message}`;
