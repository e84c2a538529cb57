import { group } from 'd3';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, GroupField } from '../model/layout.js';
import { dateOf, groupName, panelKey, panelTitle } from './groups.js';
import { nestClaims, type Row } from './nest.js';

/** Claims that share an axis. */
export interface Panel {
  readonly key: string;
  /** What the axis counts, written once above the panel where there are several. */
  readonly title: string;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

export const claimsOf = ({ groups }: Panel): Claim[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims));

/** Panels of groups of claims. */
export function readRows(claims: readonly Claim[], spec: ChartSpec): Panel[] {
  const locale = spec.locale ?? 'en';
  return [...group(claims, panelKey)].map(([key, members]): Panel => {
    const field = groupField(spec.group ?? 'auto', members);
    const groups = [...group(members, (claim) => groupName(claim, field, locale))].map(
      ([name, list]): Group => ({ name, rows: nestClaims(list, members) }),
    );
    return { key, title: panelTitle(members[0]!, locale), groups };
  });
}

function groupField(field: GroupField, members: readonly Claim[]): Exclude<GroupField, 'auto'> {
  if (field !== 'auto') return field;
  const { topic } = members[0]!;
  if (topic === 'aid') return 'by';
  if (topic === 'materiel') return members.some(({ by }) => by.length > 0) ? 'by' : 'item';
  return topic === 'attacks' ? 'by' : 'item';
}

/** The claims in the order that is asked for. */
export function sortClaims(
  claims: readonly Claim[],
  order: NonNullable<ChartSpec['sort']> = 'auto',
): Claim[] {
  const list = [...claims];
  const compareDates = (a: Claim, b: Claim) => compare(dateOf(a), dateOf(b));
  switch (order) {
    case 'value':
      return list.sort((a, b) => a.value - b.value);
    case 'date':
      return list.sort(compareDates);
    case '-date':
      return list.sort((a, b) => compareDates(b, a));
    case 'text':
      return list.sort((a, b) => a.evidence.start - b.evidence.start);
    default:
      return list.sort((a, b) => b.value - a.value);
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
