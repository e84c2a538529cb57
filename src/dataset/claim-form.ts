import {
  attackStatuses,
  givingStatuses,
  infrastructureStatuses,
  materielStatuses,
  qualifiers,
  topics,
  type AidType,
  type Claim,
  type Qualifier,
  type Status,
  type Topic,
} from '../model/claim.js';
import type { ClaimFields } from './review.js';

/** The fields of a claim as a person writes them. */
export const formFields = [
  'topic',
  'item',
  'value',
  'unit',
  'qualifier',
  'low',
  'high',
  'status',
  'by',
  'to',
  'saidBy',
  'from',
  'until',
  'place',
  'who',
  'aidType',
] as const;
export type FormField = (typeof formFields)[number];
export type ClaimForm = Readonly<Record<FormField, string>>;

export const aidTypes: readonly AidType[] = ['military', 'humanitarian', 'financial'];

/** The statuses that a claim of a topic may have. */
export const statusesOf = (topic: string): readonly Status[] =>
  ({
    aid: givingStatuses,
    materiel: materielStatuses,
    attacks: attackStatuses,
    infrastructure: infrastructureStatuses,
  })[topic] ?? [];

/** A claim as a form. */
export const formOf = (claim: ClaimFields): ClaimForm => ({
  topic: claim.topic,
  item: claim.item,
  value: String(claim.value),
  unit: claim.unit,
  qualifier: claim.qualifier,
  low: claim.low === null ? '' : String(claim.low),
  high: claim.high === null ? '' : String(claim.high),
  status: claim.status ?? '',
  by: claim.by.join(', '),
  to: claim.to.join(', '),
  saidBy: claim.saidBy ?? '',
  from: claim.when?.from ?? '',
  until: claim.when?.to ?? '',
  place: claim.place ?? '',
  who: claim.who ?? '',
  aidType: claim.aidType ?? '',
});

/** What a form says, or for each field that is wrong what would do. */
export type ReadForm =
  | { readonly fields: ClaimFields; readonly faults: null }
  | { readonly fields: null; readonly faults: Partial<Record<FormField, string>> };

export function readForm(form: ClaimForm): ReadForm {
  const faults: Partial<Record<FormField, string>> = {};
  const topic = form.topic as Topic;
  if (!topics.includes(topic)) faults.topic = `One of ${topics.join(', ')}.`;
  if (form.item.trim() === '') faults.item = 'What is counted, for instance: tank.';
  if (form.unit.trim() === '') faults.unit = 'For instance item, person, percent or USD.';
  if (!qualifiers.includes(form.qualifier as Qualifier))
    faults.qualifier = `One of ${qualifiers.join(', ')}.`;
  const figure = readFigure(form, faults);
  const status = form.status.trim();
  if (status !== '' && !faults.topic && !(statusesOf(topic) as readonly string[]).includes(status))
    faults.status = `Of ${topic}: ${statusesOf(topic).join(', ') || 'none'}.`;
  const [from, until] = [form.from.trim(), form.until.trim()];
  if (!isDay(from)) faults.from = dayHint;
  if (!isDay(until)) faults.until = dayHint;
  else if (from !== '' && until !== '' && until < from.slice(0, until.length))
    faults.until = 'Not before the first day.';
  if (Object.keys(faults).length > 0) return { fields: null, faults };
  const fields = {
    topic,
    item: form.item.trim(),
    ...figure,
    qualifier: form.qualifier as Qualifier,
    unit: form.unit.trim(),
    status: status === '' ? null : status,
    by: partiesIn(form.by),
    to: partiesIn(form.to),
    saidBy: form.saidBy.trim() || null,
    when: from || until ? { from: from || null, to: until || null } : null,
    place: form.place.trim() || null,
    who: form.who.trim() || null,
    aidType: topic === 'aid' ? form.aidType || null : null,
  } as ClaimFields;
  return { fields, faults: null };
}

/** The figure with the bounds that its qualifier leaves: those of a range are written, and its value lies between them. */
function readFigure(
  { qualifier, ...form }: ClaimForm,
  faults: Partial<Record<FormField, string>>,
): Pick<Claim, 'value' | 'low' | 'high'> {
  const read = (field: 'value' | 'low' | 'high') => {
    const number = numberIn(form[field]);
    if (number === null) faults[field] = 'A number of 0 or more, in digits.';
    return number ?? 0;
  };
  if (qualifier === 'range') {
    const [low, high] = [read('low'), read('high')];
    if (!faults.low && !faults.high && low >= high) faults.low = 'Below the upper bound.';
    return { value: (low + high) / 2, low, high };
  }
  const value = read('value');
  const isFrom = /^(?:exact|more_than|at_least|vague)$/.test(qualifier);
  const isTo = /^(?:exact|less_than|nearly|up_to)$/.test(qualifier);
  return { value, low: isFrom ? value : null, high: isTo ? value : null };
}

/** Null where it is no number of 0 or more. */
function numberIn(text: string): number | null {
  const plain = text.replace(/[\s_]|,(?=\d{3}\b)/g, '');
  return /^\d{1,15}(?:\.\d+)?(?:e\d{1,2})?$/i.test(plain) ? Number(plain) : null;
}

const dayHint = 'A day, month or year, as 2024-02-24, 2024-02 or 2024; or nothing.';

/** A day that exists, a month or a year; or nothing. */
function isDay(text: string): boolean {
  if (text === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const partiesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;+]/)
      .map((party) => party.trim())
      .filter(Boolean),
  ),
];

/** A claim of a person's own, about words of a text. */
export const newClaim = (
  fields: ClaimFields,
  evidence: Claim['evidence'],
  source: Claim['source'],
  id: string,
): Claim =>
  ({ id, ...fields, basis: null, partOf: null, evidence, source, checked: true }) as Claim;
