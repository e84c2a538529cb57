import type { Claim } from '../model/claim.js';
import type { Rates } from '../model/layout.js';

/** Money put into one currency, as far as the rates reach. */
export interface Conversion {
  /** In the order given; what has no rate stays as it was. */
  readonly claims: readonly Claim[];
  /** Those that were converted, as they stood, by id. */
  readonly originals: ReadonlyMap<string, Claim>;
  /** Units of `currency` for one unit of each currency that was converted. */
  readonly used: ReadonlyMap<string, number>;
  /** Currencies without a rate. */
  readonly missing: readonly string[];
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/**
 * Converts money at given rates; ids stay.
 * @param currency - ISO 4217 code to convert to
 * @param rates - none counts as no rate at all
 */
export function convertMoney(
  claims: readonly Claim[],
  currency: string,
  rates: Rates | null,
): Conversion {
  const originals = new Map<string, Claim>();
  const used = new Map<string, number>();
  const missing = new Set<string>();
  const converted = claims.map((claim) => {
    const { unit } = claim;
    if (unit === currency || !isCurrency(unit)) return claim;
    const rate = rateOf(unit, currency, rates);
    if (rate === null) {
      missing.add(unit);
      return claim;
    }
    used.set(unit, rate);
    originals.set(claim.id, claim);
    const at = (value: number | null) => value && value * rate;
    const { value, low, high } = claim;
    return { ...claim, unit: currency, value: value * rate, low: at(low), high: at(high) };
  });
  return { claims: converted, originals, used, missing: [...missing] };
}

/** Units of `to` for one unit of `from`, or null where one of them has no rate. */
function rateOf(from: string, to: string, rates: Rates | null): number | null {
  const [worth, each] = [worthOf(from, rates), worthOf(to, rates)];
  return worth === null || each === null ? null : worth / each;
}

function worthOf(unit: string, rates: Rates | null): number | null {
  if (rates?.base === unit) return 1;
  const worth = rates && Object.hasOwn(rates, unit) ? rates[unit] : undefined;
  return typeof worth === 'number' && Number.isFinite(worth) && worth > 0 ? worth : null;
}
