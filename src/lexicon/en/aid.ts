import type { AidType, GivingStatus } from '../../model/claim.js';

/**
 * Nouns that make a money figure aid, with the status that they tell of by themselves; `null`
 * where the noun is silent ("package") and the verb or the sentence before decides.
 */
export const givingNouns: Readonly<Record<string, GivingStatus | null>> = {
  ...statusOf(
    'requested',
    'appeal|flash appeal|request|shortfall|funding gap|gap|plea|response plan|needs plan|humanitarian plan|funding needs|humanitarian response plan|funding shortfall|supplemental request|ask',
  ),
  ...statusOf('proposed', 'proposal|draft|draft budget|bid|bill'),
  ...statusOf('pledged', 'pledge|promise|offer|pledges|promises'),
  ...statusOf('committed', 'drawdown|allocation|contract|award|commitment|commitments|allocations'),
  ...statusOf(
    'delivered',
    'donation|delivery|shipment|disbursement|payment|consignment|disbursements|deliveries|donations|shipments|payments',
  ),
  ...statusOf('blocked', 'veto|hold|freeze'),
  ...statusOf(
    null,
    'package|packages|aid|assistance|support|relief|loan|loans|grant|grants|tranche|tranches|fund|funds|funding|instalment|installment|lifeline|credit|credits|programme|program|help|facility|contribution|contributions|arms|weapons|weaponry|ammunition|munitions|credit line|guarantee|guarantees|lending|cash|budget support|arrangement|response|recovery|reconstruction|equipment|trust fund|slice|share|money|donors|donor|humanitarian|rebuild|shelter|food|medicine|generators|supplies|partners|allies|allocated',
  ),
};

function statusOf<S>(status: S, nouns: string): Record<string, S> {
  return Object.fromEntries(nouns.split('|').map((noun) => [noun, status]));
}

/** Words near a figure that tell the kind of aid; the first kind that has one wins. */
export const aidWords: Readonly<Record<AidType, ReadonlySet<string>>> = {
  military: words(
    'military weapons weapon arms weaponry security defence defense ammunition artillery shells missiles drones pentagon drawdown equipment',
  ),
  humanitarian: words(
    'humanitarian relief shelter medicine medical winter refugees appeal response ',
  ),
  financial: words(
    'loan loans grants budget financial lending credit bond guarantee economic economy reconstruction recovery rebuild ',
  ),
};

/** Money words that speak of no aid: trade, sanctions, markets, prices, one's own budget. */
export const noAidWords: ReadonlySet<string> = words(
  'sanctions sanctioned exports export imports import trade gdp assets reserves revenue revenues profits profit barrel fine fines fined oil gas crude tariffs tariff deficit tax inflation market insurance sales debt compensation ',
);

/** Damage, when it is what the money measures. */
export const damageWords: ReadonlySet<string> = words(
  'damage damages losses destruction devastation harm',
);

/** Givers that a text names only in kind: there is a giver, but none that can be listed. */
export const unnamedGivers: ReadonlySet<string> = words(
  'donors donor allies countries governments nations partners lenders institutions states west bloc organisations charities groups leaders charity',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
