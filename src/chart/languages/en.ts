import type { NoTotal } from '../../dataset/totals.js';
import type { PartyId, Status } from '../../model/claim.js';

/** Speakers who say rather than says: "US officials". */
const several =
  /\b(?:officials|authorities|forces|rebels|police|medics|sources|witnesses|residents|rescuers|prosecutors|analysts|researchers|troops|doctors|workers|services|governments|ministers|Houthis)$/i;

/** All words that charts and their interface use, in English; every other language is another table of this shape. */
export const en = {
  status: {
    requested: 'requested',
    proposed: 'proposed',
    pledged: 'pledged',
    committed: 'committed',
    delivered: 'delivered',
    blocked: 'held up',
    cancelled: 'cancelled',
    produced: 'produced',
    destroyed: 'destroyed',
    damaged: 'damaged',
    captured: 'captured',
    launched: 'launched',
    intercepted: 'intercepted',
    struck: 'hit',
    'without service': 'without service',
    restored: 'restored',
  } satisfies Record<Status, string>,
  topic: {
    aid: 'Aid',
    materiel: 'Weapons and goods',
    casualties: 'Casualties',
    people: 'People',
    attacks: 'Attacks',
    infrastructure: 'Damage',
  },
  type: {
    bar: 'bar',
    progress: 'progress',
    range: 'range',
    timeline: 'timeline',
    tally: 'tally',
    flow: 'flow',
    table: 'table',
  },
  /** Why `auto` chose a type, or what a type that was asked for lacks. */
  reason: {
    asked: 'asked for',
    amounts: 'the figures are amounts',
    family: 'the figures are one whole and its parts',
    fates: 'all figures count what was fired and what became of it',
    people: 'the figures count people, each by its own source',
    dates: 'the figures tell of one thing at several dates',
    pairs: 'several givers give to several receivers',
    log: 'a log scale needs dots',
    noFamily: 'it needs one whole and its parts',
    noFates: 'it needs figures of what was launched, intercepted or hit',
    noDates: 'it needs figures of at least two dates',
    noPairs: 'it needs figures that name a giver and a receiver',
  },
  noTotal: {
    one: '',
    topic: 'Not added up: these are different things.',
    item: 'Not added up: these are different things.',
    unit: 'Not added up: the units differ.',
    status: 'Not added up: the figures are at different stages.',
    people: 'Killed, wounded, missing and captured are never added.',
    period: 'Not added up: the figures cover different times.',
    cumulative: 'Not added up: a running total holds other figures.',
    part: 'Not added up: some figures are parts of others.',
    bounds: 'Not added up: not all figures are exact.',
    same: 'Not added up: the figures may tell of the same thing.',
  } satisfies Record<NoTotal, string>,
  parties: {
    EU: 'European Union',
    UN: 'United Nations',
    NATO: 'NATO',
    WB: 'World Bank',
    IMF: 'IMF',
    WHO: 'World Health Organization',
    WFP: 'World Food Programme',
    UNHCR: 'UN refugee agency',
    UNICEF: 'UNICEF',
    ICRC: 'Red Cross',
    G7: 'G7',
    IOM: 'IOM',
  } as Readonly<Record<PartyId, string>>,
  /** Names of what is counted, "one|few|many" by the plural rules of the language, or "one|other"; English names the rest by rule. */
  /** Which of the forms goes with all other numbers. */
  otherForm: 1,
  items: {
    aid: 'aid',
    killed: 'killed',
    wounded: 'wounded',
    missing: 'missing',
    captured: 'captured',
    casualty: 'killed or wounded',
    refugee: 'refugee|refugees',
  } as Readonly<Record<string, string>>,
  /** Subgroups of people. */
  who: {} as Readonly<Record<string, string>>,
  qualifier: {
    exact: '',
    about: 'about',
    more_than: 'more than',
    at_least: 'at least',
    less_than: 'less than',
    fewer_than: 'fewer than',
    nearly: 'nearly',
    up_to: 'up to',
    range: '',
    vague: '',
  },
  /** Units of which there are several. */
  units: {
    tonne: 'tonnes',
    ton: 'tons',
    hectare: 'hectares',
    acre: 'acres',
    litre: 'litres',
    gallon: 'gallons',
    'cubic metre': 'cubic metres',
    'sq mile': 'sq miles',
  } as Readonly<Record<string, string>>,
  people: 'people',
  share: 'share',
  to: 'to',
  /** Part of a whole: "300,000 of 1 million". */
  of: 'of',
  /** What a share, a measure or a vague figure is of: "41% of households", "50 tonnes of water". */
  ofWhat: (what: string, _isShare: boolean): string => `of ${what}`,
  /** Figures that go on with "of" before what they count, as French millions do. */
  takesOf: /^$/,
  /** People, and what became of them: "civilians killed". */
  whoIs: (who: string, item: string): string => `${who} ${item}`,
  /** Between parts of a sentence, and between its clauses. */
  comma: ', ',
  semicolon: '; ',
  ofThem: 'of them',
  bySource: 'depending on who says it',
  notNamed: 'Giver not named',
  noReceiver: 'Receiver not named',
  noSpeaker: 'No speaker named',
  others: 'Others',
  unknownFate: 'not accounted for',
  superseded: 'replaced by a later figure',
  hollow: 'Hollow: replaced by a later figure of the same source.',
  joined: 'Bars: the figure of that time alone. Dots joined by a line: running totals.',
  bars: 'Bars: the figure of that time alone.',
  lines: 'Dots joined by a line: running totals.',
  apart: 'Bands that stand apart are not added up.',
  noLog: 'No log scale: bars start at zero.',
  logScale: 'Log scale: each step multiplies.',
  unchecked: 'Read by machine, not yet checked.',
  checked: 'Checked by a person.',
  figures: (count: number) => (count === 1 ? '1 figure' : `${count} figures`),
  more: (count: number) => `and ${count} more in the table`,
  unlabelled: (count: number) =>
    `${count === 1 ? '1 mark has' : `${count} marks have`} no room for a label; the table has all words.`,
  undated: (count: number) =>
    count === 1
      ? '1 figure without a date is in the table.'
      : `${count} figures without a date are in the table.`,
  together: (total: string) => `Together ${total}.`,
  /** An outlet before its date. */
  outlet: (name: string) => name,
  says: (name: string) => `${name} ${several.test(name) ? 'say' : 'says'}`,
  saidBy: (name: string) => `said by ${name}`,
  by: (name: string) => `by ${name}`,
  toParty: (name: string) => `to ${name}`,
  fromTo: (by: string, to: string) => `${by} to ${to}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `to ${date}`,
  differ: (statuses: string) => `Not added up: ${statuses} are different things.`,
  drawnAs: (drawn: string, asked: string, why: string) =>
    `Drawn as ${drawn}, not as ${asked}: ${why}.`,
  converted: (rates: string, date: string) =>
    `Drawn at ${rates}${date === '' ? '' : ` of ${date}`}; labels keep the original amounts.`,
  noRate: (units: string) => `No rate is given for ${units}.`,
  sources: (names: string) => `Source: ${names}`,
  /** Around the drawing. */
  ui: {
    loading: 'Reading the article …',
    table: 'Table',
    download: 'Download',
    embed: 'Embed',
    embedTitle: 'Copy the embed code',
    copied: 'Embed code copied',
    notCopied: 'The browser did not allow copying',
    toolbar: 'Table, download and embed',
    source: 'Source',
    goTo: 'go to the sentence',
    saidBy: 'said by',
    notSaid: 'no speaker named',
    noDate: 'no date given',
    legend: 'Legend',
    drawing: 'Chart. Use the arrow keys to go from figure to figure.',
    columns: [
      'Figure',
      'What',
      'Status',
      'By',
      'To',
      'Said by',
      'When',
      'Place',
      'Words',
      'Source',
    ] as readonly string[],
    empty: (looked: string) =>
      looked === ''
        ? 'No figures on aid, weapons, casualties, people, attacks or damage were found.'
        : `No figures for ${looked} were found.`,
    emptyText: 'The article holds no text.',
    errorHint: 'The rest of the page is not affected.',
  },
};

export type Words = typeof en;
