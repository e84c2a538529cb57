import type { AidType } from '../../model/claim.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words near a figure that tell the kind of aid; the first kind that has one wins. */
export const aidWords: Readonly<Record<AidType, ReadonlySet<string>>> = {
  military: words(
    'military weapons weapon arms weaponry security defence defense ammunition artillery shells missiles drones pentagon drawdown equipment lethal training munitions armed',
  ),
  humanitarian: words(
    'humanitarian relief shelter medicine medical winter refugees appeal response food flood quake earthquake emergency famine hunger unicef unhcr wfp ocha',
  ),
  financial: words(
    'loan loans grants budget financial lending credit bond guarantee economic economy reconstruction recovery rebuild imf macro-financial tranche disbursements',
  ),
};

/** Money words that speak of no aid: trade, sanctions, markets, prices, one's own budget. */
export const noAidWords: ReadonlySet<string> = words(
  'immobilised immobilized frozen sanctions exports export exported imports import imported trade gdp assets reserves revenue revenues profits profit barrel fine fines fined oil gas crude tariffs tariff deficit tax taxes inflation market markets insurance insured sales sold debt debts compensation turnover shares ransom bounty salary salaries wages price prices windfall ceiling smuggled stolen lawsuit damages bail cargo tickets gap output brent wti futures index bitcoin',
);

/** Damage, when it is what the money measures. */
export const damageWords: ReadonlySet<string> = words(
  'damage damages losses loss destruction devastation harm damaged',
);

/** Whose damage is a loss on the books, and no destruction. */
export const firmWords: ReadonlySet<string> = words(
  'bank company quarter insurer insurers firm shareholders investors',
);
