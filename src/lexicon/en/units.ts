/** Units to their words, singular; plurals and American spellings are made. Time stands in a list of its own. */
const table: Readonly<Record<string, string>> = {
  percent: '%|percent|per cent|pc|pct|percentage',
  'percentage point': 'percentage point|point',
  'basis point': 'basis point',
  tonne: 'tonne|metric ton|metric tonne|mt',
  ton: 'ton',
  kg: 'kg|kilo|kilogram',
  pound: 'lb',
  km: 'km|kilometre',
  mile: 'mile',
  metre: 'metre',
  foot: 'foot|feet|ft',
  cm: 'cm|centimetre',
  inch: 'inch|inches',
  mm: 'mm|millimetre',
  calibre: 'calibre|caliber',
  'sq km': 'sq km|km2|km²|square kilometre',
  'sq mile': 'square mile',
  hectare: 'hectare|ha',
  acre: 'acre',
  'sq m': 'square metre',
  MW: 'mw|megawatt',
  GW: 'gw|gigawatt',
  kW: 'kw|kilowatt',
  kWh: 'kwh|kilowatt-hour',
  kVA: 'kva',
  litre: 'litre',
  gallon: 'gallon',
  'cubic metre': 'cubic metre',
  degree: 'degree|° c|° f|°c|°f|celsius|°',
  knot: 'knot|mph|km/h|kph',
  'pound-foot': 'pound-feet|pound-foot',
  'year old': 'year-old|years-old',
  hour: 'hour|hr',
  minute: 'minute|min',
  times: 'times|fold|time',
  cent: 'cent|pence',
};
const times = 'second day night week fortnight month year decade'.split(' ');

/** Units as written, lower case, to their normal form; words of one unit may be several tokens. */
export const units: ReadonlyMap<string, string> = new Map(
  [...Object.entries(table), ...times.map((time) => [time, time] as const)].flatMap(
    ([unit, list]) =>
      list.split('|').flatMap((word): [string, string][] => {
        // Of "ha" the plural would be a verb: "half has been paid".
        if (word === 'ha') return [[word, unit]];
        const american = word.replace(/(met|lit)re$/, '$1er');
        return [word, `${word}s`, american, `${american}s`].map((form) => [form, unit]);
      }),
  ),
);
