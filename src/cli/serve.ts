// aid-chart serve: the demo page with the user's articles.
import { findArticles } from './articles.js';
import { CommandError, exitCodes, UsageError } from './faults.js';
import { parse, textOf } from './options.js';
import { packageFolder } from './package-folder.js';
import { createSite, listen } from './site.js';

/** Serves until the process is ended. */
export async function serve(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, names } = parse(args, { host: text, port: text });
  const { PORT, HOST = '127.0.0.1' } = process.env;
  const host = textOf(values, 'host') ?? HOST;
  const asked = textOf(values, 'port') ?? PORT;
  const port = Number(asked ?? 8000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port="${asked}" is not known; a whole number up to 65535 would do`);
  const { files, faults } =
    names.length > 0 ? findArticles(names, process.cwd()) : findArticles(['seeds'], packageFolder);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (files.length === 0) throw new CommandError('No article is left to show.');
  try {
    const address = await listen(createSite(packageFolder, files), {
      host,
      port,
      isFixed: asked !== undefined,
    });
    const count = files.length === 1 ? '1 article' : `${files.length} articles`;
    process.stdout.write(`${count} at ${address} (Ctrl+C ends it)\n`);
  } catch (error) {
    const why = (error as Error).message;
    throw new CommandError(`The page cannot be served on ${host}, port ${port}: ${why}`);
  }
  return exitCodes.done;
}
