// aid-chart render: articles or claims in, a chart out.
import { readFileSync } from 'node:fs';
import { layoutChart } from '../chart/layout.js';
import { chartAttributes } from '../element/attributes.js';
import { wordsIn } from '../chart/words.js';
import { loadWords } from '../element/languages.js';
import { oEmbedOf } from '../export/frame.js';
import { tableOf, toHTML } from '../export/html.js';
import { svgOf } from '../export/svg.js';
import type { Claim } from '../model/claim.js';
import type { Rates } from '../model/layout.js';
import type { Asked } from '../element/attributes.js';
import { batchesOf } from './batches.js';
import { CommandError, exitCodes, UsageError } from './faults.js';
import { inputsOf } from './inputs.js';
import {
  askedOf,
  commonOptions,
  countOf,
  infoOf,
  oneOf,
  parse,
  readingOptions,
  textOf,
  type Values,
} from './options.js';
import { extensionOf, writeOutput } from './output.js';
import { packageFolder } from './package-folder.js';
import { Progress } from './progress.js';
import { readBatch } from './read-batch.js';

const pictureFormats = ['svg', 'png', 'html', 'oembed'] as const;
type PictureFormat = (typeof pictureFormats)[number];

const text = { type: 'string' } as const;
const options = {
  ...commonOptions,
  ...readingOptions,
  ...Object.fromEntries(
    'type group color sort limit scale currency rates heading caption lang dir width pixel-ratio script page-url'
      .split(' ')
      .map((name) => [name, text]),
  ),
};
const usualWidth = 640;
/** Around the drawing in a picture. */
const pictureMargin = 16;

/** @returns the exit code */
export async function render(args: readonly string[]): Promise<number> {
  const { values, names } = parse(args, options);
  const name = textOf(values, 'output');
  const format = formatOf(values, name);
  const asked = askedOf(values, ratesOf(values));
  const width = countOf(values, 'width') ?? usualWidth;
  const { inputs, faults } = inputsOf(names, values);
  const progress = new Progress(null, true);
  for (const fault of faults) progress.fault(fault);
  const claims: Claim[] = [];
  const { filter, vague } = asked;
  const settings = { filter, vague, explain: false, info: infoOf(values) };
  for await (const batch of batchesOf(inputs)) {
    const reading = await readBatch(batch, settings);
    claims.push(...reading.claims);
    for (const fault of reading.faults) progress.fault(fault);
  }
  if (claims.length === 0) throw new CommandError('No claim was found: there is nothing to draw.');
  await loadWords(asked.spec.locale ?? 'en');
  const drawn = await draw(format, { claims, asked, width, values });
  await writeOutput(name, (output) => output.write(drawn));
  return progress.totals.faults > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** As asked, else by the extension of the output, else SVG. */
function formatOf(values: Values, name: string | null): PictureFormat {
  const asked = oneOf(values, 'format', pictureFormats);
  if (asked) return asked;
  if (name?.endsWith('.oembed.json')) return 'oembed';
  const extension = extensionOf(name);
  const byName = pictureFormats.find((format) => format === extension.replace(/^htm$/, 'html'));
  if (byName ?? name === null) return byName ?? 'svg';
  throw new UsageError(
    `${name} names no format: a name that ends in .svg, .png, .html or .oembed.json would do, or --format`,
  );
}

/** @throws CommandError where the file of `--rates` holds none */
function ratesOf(values: Values): Rates | null {
  const file = textOf(values, 'rates');
  if (file === null) return null;
  try {
    const rates: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof (rates as Rates | null)?.base === 'string') return rates as Rates;
  } catch (error) {
    throw new CommandError(`The rates in ${file} could not be read: ${(error as Error).message}`);
  }
  throw new CommandError(
    `${file} holds no rates: {"base": "USD", "date": "2023-11-29", "EUR": 1.09} would do`,
  );
}

interface Drawing {
  readonly claims: readonly Claim[];
  readonly asked: Asked;
  readonly width: number;
  readonly values: Values;
}

async function draw(
  format: PictureFormat,
  { claims, asked, width, values }: Drawing,
): Promise<string | Uint8Array> {
  const { spec } = asked;
  const layout = layoutChart(claims, spec, { width: width - 2 * pictureMargin });
  const heading = textOf(values, 'heading') ?? layout.heading;
  const caption = textOf(values, 'caption') ?? undefined;
  const picture = () => svgOf(layout, claims, { heading, caption });
  if (format === 'svg') return `${picture()}\n`;
  if (format === 'oembed')
    return oEmbedOf({ url: pageUrlOf(values), title: heading, width, height: layout.height + 200 });
  if (format === 'png') {
    const { toPNG } = await import('./png.js');
    return toPNG(picture(), countOf(values, 'pixel-ratio') ?? 2);
  }
  const { locale = 'en' } = spec;
  const script = scriptOf(textOf(values, 'script'), locale);
  if (!script) return `${toHTML(picture(), claims, heading, locale)}\n`;
  const attributes = Object.fromEntries(
    chartAttributes.map((name) => [name, textOf(values, name)]),
  );
  const { staticPage } = await import('./static.js');
  const page = { claims, spec, attributes, width, script };
  return staticPage(page, tableOf(claims, heading, locale));
}

function pageUrlOf(values: Values): string {
  const url = textOf(values, 'page-url');
  if (url !== null && URL.canParse(url)) return url;
  throw new UsageError('oEmbed needs --page-url: the address of the page with the chart.');
}

function scriptOf(asked: string | null, locale: string): { url: string } | { code: string } | null {
  if (asked === null) return null;
  if (asked !== 'inline') return { url: asked };
  if (wordsIn(locale) !== wordsIn('en'))
    throw new UsageError(
      `--script inline holds English words only; with --lang ${locale} the address of dist/cdn/aid-chart.js would do`,
    );
  try {
    return { code: readFileSync(`${packageFolder}dist/aid-chart.min.js`, 'utf8') };
  } catch {
    throw new CommandError('dist/aid-chart.min.js is missing: npm run build makes it.');
  }
}
