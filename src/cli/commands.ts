// What the command line can do.
import { readFileSync } from 'node:fs';
import { CommandError, exitCodes, UsageError } from './faults.js';
import { helpOn } from './help.js';
import { packageFolder } from './package-folder.js';

type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.js')).extract,
  render: async () => (await import('./render.js')).render,
  serve: async () => (await import('./serve.js')).serve,
};

/** @returns the exit code */
export async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(helpOn(args[0]));
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  if (name === '--version' || name === '-v') {
    print(`${versionOf()}\n`);
    return exitCodes.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const known = Object.keys(commands).join(', ');
    return refuse(`There is no command "${name}"; one of ${known} would do.`, '');
  }
  if (asksForHelp(args)) {
    print(helpOn(name));
    return exitCodes.done;
  }
  try {
    return await (
      await load()
    )(args);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, ` ${name}`);
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}

/** What stands behind "--" is a name, whatever it looks like. */
const asksForHelp = (args: readonly string[]) => {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
};

function refuse(message: string, command: string): number {
  process.stderr.write(`${message}\nSee: aid-chart${command} --help\n`);
  return exitCodes.usage;
}

/** A reader of the help may end early, as `head` does. */
function print(text: string): void {
  process.stdout.on('error', () => undefined);
  process.stdout.write(text);
}

function versionOf(): string {
  try {
    const file = readFileSync(`${packageFolder}package.json`, 'utf8');
    return (JSON.parse(file) as { version: string }).version;
  } catch {
    return 'unknown';
  }
}
