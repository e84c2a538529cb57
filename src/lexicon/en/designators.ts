const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words whose following number is a name: "Article 5", "Leopard 2", "Channel 12", "day 1,236". */
export const namedBy: ReadonlySet<string> = words(
  'ward formula article articles resolution resolutions chapter channel route highway road section sections day no no. nos number phase project page pages gate zone area category cat magnitude step stage vol round group battalion brigade regiment division squadron building block house model mark mk station aged unit form covid boeing airbus leopard challenger switchblade mirage hermes magura patriot pzh tu su mig il an ka mi type fy q week pac top g war',
);

/** Nouns before "of" and a number that make a name: "Group of Seven". */
export const groupsOf: ReadonlySet<string> = words('group gang declaration');

export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** The month that a word names, with or without its full stop; NaN for every other word. */
export function monthOf(lower: string): number {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return Object.hasOwn(months, word) ? months[word]! : NaN;
}

/** Words after a bare number that make it a time of day. */
export const clockWords: ReadonlySet<string> = words(
  "am pm a.m. p.m. gmt utc o'clock hrs. bst est cet edt",
);
/** Words before a four-digit number that make it a year. */
export const yearWords: ReadonlySet<string> = words(
  'in since of from by until till during early late mid before after to and through around about the spring summer autumn fall winter end fiscal budget year between or its for into back – - (',
);
/** Verbs after which "from a to b" is a change, not a range. */
export const changeVerbs: ReadonlySet<string> = words(
  'rose rise rises fell fall grew grow jumped doubled cut lowered lowers raised increased dropped climbed up down went revised reduced surged',
);
