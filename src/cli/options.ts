// The command line: what every command takes, checked as the element checks its attributes.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { chartAttributes, readAttributes, type Asked } from '../element/attributes.js';
import { isLanguage } from '../element/place.js';
import type { ArticleInfo } from '../model/article.js';
import type { Rates } from '../model/layout.js';
import { UsageError } from './faults.js';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What claims are wanted, and what is known of the articles. */
export const readingOptions: Options = Object.fromEntries(
  'from topic item status by to who since until vague published url title publisher'
    .split(' ')
    .map((name) => [name, text]),
);
export const commonOptions: Options = {
  help: { ...flag, short: 'h' },
  output: { ...text, short: 'o' },
  format: { ...text, short: 'f' },
};

export interface Given {
  readonly values: Values;
  readonly names: readonly string[];
}

/** @throws UsageError for an option that there is not, or one without its value */
export function parse(args: readonly string[], options: Options): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Values, names: positionals };
  } catch (error) {
    // Node's own hints speak of positional arguments that begin with a dash.
    throw new UsageError((error as Error).message.replace(/\. To specify.*$/s, '.'));
  }
}

export const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

/**
 * What the options ask for, read as the attributes of the same names are.
 * @throws UsageError for a value that would not do; the message names those that would
 */
export function askedOf(values: Values, rates: Rates | null = null): Asked {
  const attributes = Object.fromEntries(
    chartAttributes.map((name) => [name, textOf(values, name)]),
  );
  const lang = attributes.lang ?? 'en';
  const isRightToLeft =
    attributes.dir === 'rtl' || (!attributes.dir && /^(?:ar|fa|he|ur)\b/.test(lang));
  const asked = readAttributes(attributes, isLanguage(lang) ? lang : 'en', isRightToLeft, rates);
  if (asked.faults.length > 0)
    throw new UsageError(asked.faults.map(({ message }) => `--${message}`).join('\n'));
  return asked;
}

export const infoOf = (values: Values): ArticleInfo =>
  Object.fromEntries(
    ['published', 'url', 'title', 'publisher'].flatMap((name) => {
      const value = textOf(values, name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** @throws UsageError where the option has another value */
export function oneOf<T extends string>(
  values: Values,
  name: string,
  known: readonly T[],
): T | null {
  const value = textOf(values, name);
  const found = known.find((one) => one === value);
  if (value !== null && !found)
    throw new UsageError(`--${name}="${value}" is not known; one of ${known.join(', ')} would do`);
  return found ?? null;
}

/** @throws UsageError where the option is no whole number from 1 */
export function countOf(values: Values, name: string): number | null {
  const value = textOf(values, name);
  if (value === null) return null;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UsageError(`--${name}="${value}" is not known; a whole number from 1 would do`);
}
