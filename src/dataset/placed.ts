import type { Claim, Evidence } from '../model/claim.js';

/** A claim whose words stand in a text, at the offsets that it names. */
export interface PlacedClaims {
  readonly placed: readonly Claim[];
  /** Those whose sentence the text does not hold. */
  readonly lost: readonly Claim[];
}

/**
 * Finds the words of claims in a text: where they say, else where the same sentence stands nearest to that.
 * @returns claims in the order of the text, with offsets into it
 */
export function placeClaims(claims: readonly Claim[], text: string): PlacedClaims {
  const placed: Claim[] = [];
  const lost: Claim[] = [];
  for (const claim of claims) {
    const evidence = placeOf(claim.evidence, text);
    if (!evidence) lost.push(claim);
    else placed.push(evidence === claim.evidence ? claim : ({ ...claim, evidence } as Claim));
  }
  return { placed: placed.sort((a, b) => a.evidence.start - b.evidence.start), lost };
}

/** Evidence with offsets into a text; null where the text does not hold its sentence. */
export function placeOf(evidence: Evidence, text: string): Evidence | null {
  const { start, end, sentenceStart, sentenceEnd, quote } = evidence;
  const isInside = start >= sentenceStart && end <= sentenceEnd && start < end;
  if (!isInside || quote === '') return null;
  if (text.startsWith(quote, sentenceStart) && quote.length === sentenceEnd - sentenceStart)
    return evidence;
  const at = nearest(text, quote, sentenceStart);
  if (at < 0) return null;
  const by = at - sentenceStart;
  return {
    quote,
    start: start + by,
    end: end + by,
    sentenceStart: at,
    sentenceEnd: at + quote.length,
  };
}

/** Where a sentence stands nearest to an offset; -1 where it does not stand. */
function nearest(text: string, quote: string, offset: number): number {
  const before = text.lastIndexOf(quote, offset);
  const after = text.indexOf(quote, offset);
  if (before < 0 || after < 0) return Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}

/** The one of some claims that tells what another tells: by id, also of tellings that were merged, else by figure and sentence. */
export function findSame(claims: readonly Claim[], claim: Claim): Claim | undefined {
  const ids = new Set(tellingIds(claim));
  return (
    claims.find((one) => tellingIds(one).some((id) => ids.has(id))) ??
    claims.find((one) => one.value === claim.value && hasSameWords(one.evidence, claim.evidence))
  );
}

const hasSameWords = (one: Evidence, other: Evidence) =>
  one.quote !== '' &&
  one.quote === other.quote &&
  one.start - one.sentenceStart === other.start - other.sentenceStart;

/** A claim's id, and those of the other tellings that were merged into it. */
export const tellingIds = ({ id, also = [] }: Claim): string[] => [
  id,
  ...also.map((telling) => telling.id),
];
