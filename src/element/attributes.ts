import { statuses, topics } from '../model/claim.js';
import type { Filter } from '../dataset/filter.js';
import { chartTypes, groupFields, sortOrders, type ChartSpec } from '../model/layout.js';
import type { VagueConvention } from '../model/quantity.js';

/** The attributes of `<aid-chart>` as they stand, null where they are absent. */
export type Attributes = Readonly<Record<string, string | null>>;

/** What the attributes ask for, and a sentence for each value that would not do. */
export interface Asked {
  readonly filter: Filter;
  readonly spec: ChartSpec;
  readonly vague: VagueConvention;
  readonly faults: readonly {
    readonly attribute: string;
    readonly value: string;
    readonly message: string;
  }[];
}

const conventions = ['floor', 'acled', 'em-dat', 'wikimpacts'] as const;
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads the attributes; a wrong value counts as not set. */
export function readAttributes(
  attributes: Attributes,
  locale: string,
  isRightToLeft: boolean,
): Asked {
  const faults: { attribute: string; value: string; message: string }[] = [];
  const fault = (attribute: string, value: string, would: string) =>
    faults.push({
      attribute,
      value,
      message: `<aid-chart> ${attribute}="${value}" is not known; ${would}`,
    });
  const oneOf = <T extends string>(name: string, known: readonly T[]): T => {
    const value = attributes[name] ?? null;
    if (value === null || value === '') return known[0]!;
    if (known.includes(value as T)) return value as T;
    fault(name, value, `one of ${known.join(', ')} would do`);
    return known[0]!;
  };
  const date = (name: string): string | null => {
    const value = attributes[name] ?? null;
    if (value === null || value === '') return null;
    if (isoDate.test(value)) return value;
    fault(name, value, 'a date such as 2023-11-29 would do');
    return null;
  };
  const words = (name: string, known: readonly string[]) =>
    listOf(attributes[name] ?? null).filter((word) => {
      if (known.includes(word)) return true;
      fault(name, word, `one of ${known.join(', ')} would do`);
      return false;
    });
  const limit = limitOf(attributes.limit ?? null, (value) =>
    fault('limit', value, 'a whole number from 1 would do'),
  );
  return {
    filter: {
      topic: words('topic', topics),
      status: words('status', statuses),
      item: listOf(attributes.item ?? null),
      by: listOf(attributes.by ?? null),
      to: listOf(attributes.to ?? null),
      who: listOf(attributes.who ?? null),
      since: date('since'),
      until: date('until'),
    },
    spec: {
      type: oneOf('type', chartTypes),
      group: oneOf('group', groupFields),
      sort: oneOf('sort', sortOrders),
      limit,
      locale,
      isRightToLeft,
    },
    vague: oneOf('vague', conventions),
    faults,
  };
}

/** Lists are split by spaces; by commas where there is one, so that items may hold spaces. */
function listOf(value: string | null): string[] {
  if (!value?.trim()) return [];
  // "without service" is the one status with a space in it.
  if (value.trim() === 'without service') return ['without service'];
  return value
    .split(value.includes(',') ? ',' : /\s+/)
    .map((word) => word.trim())
    .filter(Boolean);
}

function limitOf(value: string | null, fault: (value: string) => void): number | null {
  if (value === null || value === '') return null;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  fault(value);
  return null;
}
