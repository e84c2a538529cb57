import { qualifiers, statuses, topics, type Claim, type Telling } from '../model/claim.js';

/** Claims that can be drawn, and what was wrong with the others. */
export interface CheckedClaims {
  readonly claims: Claim[];
  /** One sentence for each claim that was left out. */
  readonly faults: readonly string[];
}

const known = {
  topic: new Set<unknown>(topics),
  qualifier: new Set<unknown>(qualifiers),
  status: new Set<unknown>(statuses),
};

/**
 * Checks claims that come from outside. A claim needs id, topic, item, a finite value of 0 or more,
 * qualifier and unit; what else is absent or of the wrong kind reads as null. Of two with one id the
 * last counts.
 * @throws TypeError where `input` is no list of claims
 */
export function checkClaims(input: unknown): CheckedClaims {
  const list = listOf(input);
  const byId = new Map<string, Claim>();
  const faults: string[] = [];
  for (const [i, entry] of list.entries()) {
    const fault = faultOf(entry);
    if (fault) faults.push(`claim ${i + 1} ${fault}`);
    else {
      const claim = complete(entry as Record<string, unknown>);
      byId.delete(claim.id);
      byId.set(claim.id, claim);
    }
  }
  return { claims: [...byId.values()], faults };
}

function listOf(input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (isRecord(input) && Array.isArray(input.claims)) return input.claims;
  throw new TypeError('claims must be a list of claims, or an object with a list `claims`');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function faultOf(entry: unknown): string | null {
  if (!isRecord(entry)) return 'is no object';
  if (!isText(entry.id)) return 'has no id';
  if (!known.topic.has(entry.topic))
    return `(${entry.id}) has an unknown topic: ${String(entry.topic)}`;
  if (!isText(entry.item)) return `(${entry.id}) has no item`;
  if (typeof entry.value !== 'number' || !Number.isFinite(entry.value) || entry.value < 0)
    return `(${entry.id}) has no value of 0 or more`;
  if (!known.qualifier.has(entry.qualifier))
    return `(${entry.id}) has an unknown qualifier: ${String(entry.qualifier)}`;
  return isText(entry.unit) ? null : `(${entry.id}) has no unit`;
}

const textOrNull = (value: unknown) => (isText(value) ? value : null);
const numberOrNull = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
const partiesOf = (value: unknown) => (Array.isArray(value) ? value.filter(isText) : []);

function complete(entry: Record<string, unknown>): Claim {
  const when = isRecord(entry.when)
    ? { from: textOrNull(entry.when.from), to: textOrNull(entry.when.to) }
    : null;
  const [low, high] = boundsOf(numberOrNull(entry.low), numberOrNull(entry.high));
  return {
    id: entry.id,
    topic: entry.topic,
    item: entry.item,
    value: entry.value,
    low,
    high,
    qualifier: entry.qualifier,
    unit: entry.unit,
    status: known.status.has(entry.status) ? entry.status : null,
    by: partiesOf(entry.by),
    to: partiesOf(entry.to),
    saidBy: textOrNull(entry.saidBy),
    when,
    place: textOrNull(entry.place),
    basis: entry.basis === 'increment' || entry.basis === 'cumulative' ? entry.basis : null,
    who: textOrNull(entry.who),
    aidType: textOrNull(entry.aidType),
    partOf: textOrNull(entry.partOf),
    evidence: evidenceOf(entry.evidence),
    source: sourceOf(entry.source),
    checked: entry.checked === true,
    ...(Array.isArray(entry.also) ? { also: entry.also.filter(isRecord).map(tellingOf) } : {}),
  } as Claim;
}

function sourceOf(value: unknown): Claim['source'] {
  const source = isRecord(value) ? value : {};
  return {
    url: textOrNull(source.url),
    title: textOrNull(source.title),
    publisher: textOrNull(source.publisher),
    published: textOrNull(source.published),
  };
}

const tellingOf = (telling: Record<string, unknown>): Telling => ({
  id: textOrNull(telling.id) ?? '',
  saidBy: textOrNull(telling.saidBy),
  evidence: evidenceOf(telling.evidence),
  source: sourceOf(telling.source),
});

/** Bounds that can't be are none. */
const boundsOf = (low: number | null, high: number | null) =>
  low !== null && high !== null && low > high ? [null, null] : [low, high];

function evidenceOf(value: unknown): Claim['evidence'] {
  const evidence = isRecord(value) ? value : {};
  const at = (field: string) => numberOrNull(evidence[field]) ?? 0;
  return {
    start: at('start'),
    end: at('end'),
    sentenceStart: at('sentenceStart'),
    sentenceEnd: at('sentenceEnd'),
    quote: typeof evidence.quote === 'string' ? evidence.quote : '',
  };
}
