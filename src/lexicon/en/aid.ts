import type { AidType, GivingStatus } from '../../model/claim.js';

/**
 * Nouns that make a money figure aid, with the status that they tell of by themselves; `null`
 * where the noun is silent ("package") and the verb or the sentence before decides. Singular.
 */
export const givingNouns: ReadonlyMap<string, GivingStatus | null> = new Map([
  ...statusOf('requested', 'appeal|request|shortfall|gap|plea|ask'),
  ...statusOf('proposed', 'proposal|draft|bid|bill'),
  ...statusOf('pledged', 'pledge|promise|offer'),
  ...statusOf('committed', 'drawdown|allocation|contract|award|commitment'),
  ...statusOf(
    'delivered',
    'donation|delivery|deliveries|shipment|disbursement|payment|consignment',
  ),
  ...statusOf('blocked', 'veto|hold|freeze'),
  ...statusOf(
    null,
    'package|aid|assistance|support|relief|loan|grant|tranche|fund|funding|instalment|installment|lifeline|credit|programme|program|help|facility|contribution|arms|weapon|weaponry|ammunition|munition|guarantee|lending|cash|arrangement|response|recovery|reconstruction|equipment|slice|share|money|donor|humanitarian|rebuild|shelter|food|medicine|generator|supplies|partner|allies|allocated',
  ),
]);

function statusOf(
  status: GivingStatus | null,
  nouns: string,
): [noun: string, status: GivingStatus | null][] {
  return nouns.split('|').map((noun) => [noun, status]);
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
