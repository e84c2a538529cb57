const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words between a number and its noun that belong to neither. */
export const fillers = words(
  'more other others additional further new extra such further fresh different separate whole full total combined estimated odd plus apiece',
);

/** Nouns that only measure what follows: "rounds of", "batteries of", "truckloads of". */
export const unitNouns = words(
  'rounds round pieces piece units unit sets set items item batteries battery tonnes tons tonne ton truckloads lorryloads truckload pallets boxes pairs pair waves wave salvoes salvos bundles head stocks kilograms kilos litres liters gallons kilometres pounds parcels shipments types kinds cases doses trucks lorries barrels swarms group groups barrage volley volleys number packets sacks bags containers megawatts gigawatts mw gw hectares acres crates deliveries packages billions millions thousands hundreds dozens tens scores',
);

/** Nouns whose "of" and number tell their size: "a crew of 87". */
export const sizedNouns = words(
  'crew city town survey team staff population village district region force army brigade garrison delegation group sample cabinet fleet workforce',
);
