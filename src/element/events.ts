import type { Claim } from '../model/claim.js';

export interface AidClaimsDetail {
  /** Those shown. */
  readonly claims: readonly Claim[];
  /** The plain text that the claims' offsets point into; null where claims were given. */
  readonly text: string | null;
}
export interface AidChartEventMap {
  'aid-claims': CustomEvent<AidClaimsDetail>;
  'aid-select': CustomEvent<{ readonly claim: Claim }>;
  'aid-error': CustomEvent<{ readonly error: Error }>;
}

/** Tells the page; gives false where a page prevents what would follow. */
export function emit<Name extends keyof AidChartEventMap>(
  host: EventTarget,
  name: Name,
  detail: AidChartEventMap[Name]['detail'],
): boolean {
  const cancelable = name === 'aid-select';
  return host.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }),
  );
}
