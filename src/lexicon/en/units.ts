const table: Readonly<Record<string, string>> = {
  percent: '%|percent|per cent|pc|pct|percentage',
  'percentage point': 'percentage point|percentage points|points|point',
  'basis point': 'basis point|basis points',
  tonne: 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes',
  ton: 'ton|tons',
  kg: 'kg|kilo|kilos|kilogram|kilograms',
  pound: 'lb|lbs',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers',
  mile: 'mile|miles',
  metre: 'metre|metres|meter|meters',
  foot: 'foot|feet|ft',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters',
  calibre: 'calibre|caliber',
  'sq km': 'sq km|km2|km²|square kilometre|square kilometres|square kilometer|square kilometers',
  'sq mile': 'square mile|square miles',
  hectare: 'hectare|hectares|ha',
  acre: 'acre|acres',
  'sq m': 'square metre|square metres|square meters',
  MW: 'mw|megawatt|megawatts',
  GW: 'gw|gigawatt|gigawatts',
  kW: 'kw|kilowatt|kilowatts',
  kWh: 'kwh|kilowatt-hour|kilowatt-hours',
  kVA: 'kva',
  litre: 'litre|litres|liter|liters',
  gallon: 'gallon|gallons',
  'barrel of oil': 'bpd|barrels per day',
  'cubic metre': 'cubic metre|cubic metres|cubic meters',
  degree: 'degree|degrees|°c|°f|celsius|fahrenheit|°',
  knot: 'knot|knots|mph|km/h|kph|mbps',
  'pound-foot': 'pound-feet|pound-foot|lb-ft',
  second: 'second|seconds',
  minute: 'minute|minutes|min',
  hour: 'hour|hours|hr|hrs',
  day: 'day|days',
  night: 'night|nights',
  week: 'week|weeks',
  fortnight: 'fortnight|fortnights',
  month: 'month|months',
  year: 'year|years|yr',
  decade: 'decade|decades',
  'year old': 'year-old|years-old',
  times: 'times|fold|time',
  cent: 'cents|cent|pence',
};

/** Units as written, lower case, to their normal form; words of one unit may be several tokens. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([unit, list]) =>
    list.split('|').map((word): [string, string] => [word, unit]),
  ),
);

/** Units of time: a figure in them is a duration or an age. */
export const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'
    .split(' ')
    .concat('year old'),
);
