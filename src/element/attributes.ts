import type { Filter } from '../dataset/filter.js';
import { statuses, topics } from '../model/claim.js';
import {
  chartTypes,
  groupFields,
  scales,
  sortOrders,
  type ChartSpec,
  type Rates,
} from '../model/layout.js';
import type { VagueConvention } from '../model/quantity.js';
import { isLanguage } from './place.js';

/** Attributes that say how a chart is drawn; they are kept when the tag is copied. */
export const chartAttributes = [
  'topic',
  'item',
  'status',
  'by',
  'to',
  'who',
  'since',
  'until',
  'type',
  'group',
  'color',
  'sort',
  'limit',
  'scale',
  'currency',
  'vague',
  'loading',
  'heading',
  'caption',
  'published',
  'lang',
  'dir',
] as const;

/** The attributes of `<aid-chart>` as they stand, null where they are absent. */
export type Attributes = Readonly<Record<string, string | null>>;

export interface Fault {
  readonly attribute: string;
  readonly value: string;
  /** What is wrong, and which values would do. */
  readonly message: string;
}

/** What the attributes ask for, and a sentence for each value that would not do. */
export interface Asked {
  readonly filter: Filter;
  readonly spec: ChartSpec;
  readonly vague: VagueConvention;
  readonly faults: readonly Fault[];
}

const conventions = ['floor', 'acled', 'em-dat', 'wikimpacts'] as const;
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads the attributes; a wrong value counts as not set. */
export function readAttributes(
  attributes: Attributes,
  locale: string,
  isRightToLeft: boolean,
  rates?: Rates | null,
): Asked {
  const faults: Fault[] = [];
  const check = checksOf(attributes, faults);
  const vague = check.oneOf('vague', conventions);
  check.oneOf('loading', ['eager', 'lazy']);
  check.oneOf('dir', ['auto', 'ltr', 'rtl']);
  check.matching('published', isoDay, 'a day such as 2023-11-29 would do');
  check.language('lang');
  return {
    filter: filterOf(attributes, check),
    spec: { ...specOf(check), locale, isRightToLeft, rates: ratesOf(rates, faults) },
    vague,
    faults,
  };
}

/** Rates that can be used; what is none is reported. */
function ratesOf(rates: unknown, faults: Fault[]): Rates | null {
  if (rates === null || rates === undefined) return null;
  if (typeof rates === 'object' && 'base' in rates && typeof rates.base === 'string')
    return rates as Rates;
  const would = "{ base: 'USD', date: '2023-11-29', EUR: 1.09 } would do";
  faults.push({
    attribute: 'rates',
    value: String(rates),
    message: `rates are not known; ${would}`,
  });
  return null;
}

type Checks = ReturnType<typeof checksOf>;

function checksOf(attributes: Attributes, faults: Fault[]) {
  const read = (name: string) => attributes[name]?.trim() ?? '';
  const fault = (attribute: string, value: string, would: string): null => {
    faults.push({ attribute, value, message: `${attribute}="${value}" is not known; ${would}` });
    return null;
  };
  const matching = (name: string, pattern: RegExp, would: string): string | null => {
    const value = read(name);
    if (value === '') return null;
    return pattern.test(value) ? value : fault(name, value, would);
  };
  return {
    matching,
    date: (name: string) => matching(name, isoDate, 'a date such as 2023-11-29 would do'),
    language: (name: string) =>
      read(name) === '' ||
      isLanguage(read(name)) ||
      fault(name, read(name), 'a language tag such as en or pt-BR would do'),
    oneOf: <T extends string>(name: string, known: readonly T[]): T => {
      const value = read(name);
      const found = known.find((one) => one === value);
      if (!found && value !== '') fault(name, value, `one of ${known.join(', ')} would do`);
      return found ?? known[0]!;
    },
    words: (name: string, known: readonly string[]): string[] =>
      listOf(read(name), known).filter(
        (word) => known.includes(word) || fault(name, word, `one of ${known.join(', ')} would do`),
      ),
  };
}

function filterOf(attributes: Attributes, check: Checks): Filter {
  const list = (name: string) => listOf(attributes[name] ?? '');
  return {
    topic: check.words('topic', topics),
    status: check.words('status', statuses),
    item: list('item'),
    by: list('by'),
    to: list('to'),
    who: list('who'),
    since: check.date('since'),
    until: check.date('until'),
  };
}

function specOf(check: Checks): ChartSpec {
  const limit = check.matching('limit', /^[1-9]\d*$/, 'a whole number from 1 would do');
  return {
    type: check.oneOf('type', chartTypes),
    group: check.oneOf('group', groupFields),
    sort: check.oneOf('sort', sortOrders),
    limit: limit === null ? null : Number(limit),
    color: check.oneOf('color', groupFields),
    scale: check.oneOf('scale', scales),
    currency: check.matching('currency', /^[A-Z]{3}$/, 'an ISO 4217 code such as USD would do'),
  };
}

/** Lists are split by spaces; by commas where there is one, so that items may hold spaces. Known words with a space are found whole. */
function listOf(value: string, known: readonly string[] = []): string[] {
  if (value.includes(','))
    return value
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  const spaced = known.filter((word) => word.includes(' ') && value.includes(word));
  const rest = spaced.reduce((text, word) => text.replace(word, ' '), value);
  return [...spaced, ...rest.split(/\s+/).filter(Boolean)];
}
