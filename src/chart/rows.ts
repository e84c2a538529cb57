import { group } from 'd3';
import type { Claim } from '../model/claim.js';
import type { ChartSpec, GroupField } from '../model/layout.js';
import { formatItem, formatParties, formatUnit } from './format.js';
import { nestClaims, type Row } from './nest.js';
import { words } from './words.js';

/** Claims that share an axis: one unit, and for counted things one kind of thing. */
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

/** Panels of groups of claims, sorted and cut to the limit; `rest` counts what was cut. */
export function readRows(
  claims: readonly Claim[],
  spec: ChartSpec,
): { readonly panels: readonly Panel[]; readonly rest: number } {
  const sorted = sortClaims(claims, spec.sort ?? 'auto');
  const kept = spec.limit ? sorted.slice(0, spec.limit) : sorted;
  const locale = spec.locale ?? 'en';
  const panels = [...group(kept, panelKey)].map(([key, members]): Panel => {
    const field = groupField(spec.group ?? 'auto', members);
    const groups = [...group(members, (claim) => groupName(claim, field, locale))].map(
      ([name, list]): Group => ({ name, rows: nestClaims(list, members) }),
    );
    return { key, title: panelTitle(members[0]!, locale), groups };
  });
  return { panels, rest: sorted.length - kept.length };
}

function panelKey({ unit, item, topic }: Claim): string {
  if (unit === 'person' && (topic === 'casualties' || topic === 'people')) return topic;
  return unit === 'item' || unit === 'percent' || !/^[A-Z]{3}$/.test(unit)
    ? `${unit} ${item}`
    : `${unit} ${topic}`;
}

function panelTitle(claim: Claim, locale: string): string {
  const { unit, topic } = claim;
  if (unit === 'person')
    return topic === 'people' ? words.topic.people : `${words.topic[topic]}, ${words.people}`;
  const item = formatItem(claim);
  const name = topic === 'aid' ? words.topic.aid : item.charAt(0).toUpperCase() + item.slice(1);
  return [name, formatUnit(unit, locale)].filter(Boolean).join(', ');
}

function groupField(field: GroupField, members: readonly Claim[]): Exclude<GroupField, 'auto'> {
  if (field !== 'auto') return field;
  const { topic } = members[0]!;
  if (topic === 'aid') return 'by';
  if (topic === 'materiel') return members.some(({ by }) => by.length > 0) ? 'by' : 'item';
  return topic === 'attacks' ? 'by' : 'item';
}

function groupName(claim: Claim, field: Exclude<GroupField, 'auto'>, locale: string): string {
  switch (field) {
    case 'by':
    case 'to':
      return claim[field].length > 0
        ? formatParties(claim[field], locale)
        : claim.topic === 'aid' || claim.topic === 'materiel'
          ? words.notNamed
          : '';
    case 'status':
      return claim.status ? words.status[claim.status] : '';
    case 'topic':
      return words.topic[claim.topic];
    case 'saidBy':
      return claim.saidBy ?? words.noSpeaker;
    case 'source':
      return claim.source.publisher ?? claim.source.title ?? claim.source.url ?? '';
    default: {
      const item = formatItem(claim);
      return item.charAt(0).toUpperCase() + item.slice(1);
    }
  }
}

const dateOf = (claim: Claim) => claim.when?.from ?? claim.source.published ?? '';

function sortClaims(claims: readonly Claim[], order: NonNullable<ChartSpec['sort']>): Claim[] {
  const list = [...claims];
  switch (order) {
    case 'value':
      return list.sort((a, b) => a.value - b.value);
    case 'date':
      return list.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
    case '-date':
      return list.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
    case 'text':
      return list.sort((a, b) => a.evidence.start - b.evidence.start);
    default:
      return list.sort((a, b) => b.value - a.value);
  }
}
