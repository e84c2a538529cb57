import type { Qualifier } from '../../model/claim.js';

const phrases: Readonly<Partial<Record<Qualifier, string>>> = {
  at_least:
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|at the least|at minimum',
  more_than:
    'more than|over|above|past|beyond|exceeding|in excess of|upwards of|upward of|north of|well over|just over|a little over|slightly over|slightly more than|a little more than|just above|well above|upwards|>',
  less_than:
    'less than|fewer than|under|below|short of|well under|well below|far fewer than|far less than|<|barely under',
  nearly:
    'nearly|almost|close to|just under|approaching|not quite|just below|just short of|slightly under|slightly less than|nearing|shy of|just shy of',
  up_to:
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum|at the most|≤',
  about:
    'about|some|around|roughly|approximately|approx|approx.|circa|c.|ca.|an estimated|estimated|in the region of|in the neighbourhood of|in the neighborhood of|on the order of|something like|~|≈|more or less|somewhere around|just about',
  exact:
    'exactly|precisely|only|just|a total of|a mere|all|as few as|a record|a full|fully|barely|totalling|total of|an additional|an average of|on average',
};

/** Wording before a figure to its qualifier, lower case. */
export const qualifiersBefore: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries(phrases).flatMap(([qualifier, list]) =>
    list.split('|').map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
  ),
);

/** Wording behind a figure, without its noun: "50 or more", "60-odd". */
export const qualifiersAfter: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['or more', 'at_least'],
  ['or over', 'at_least'],
  ['or higher', 'at_least'],
  ['+', 'at_least'],
  ['and more', 'at_least'],
  ['or above', 'at_least'],
  ['plus', 'more_than'],
  ['-plus', 'more_than'],
  ['or so', 'about'],
  ['odd', 'about'],
  ['-odd', 'about'],
  ['or thereabouts', 'about'],
  ['or fewer', 'up_to'],
  ['or less', 'up_to'],
  ['at most', 'up_to'],
  ['at least', 'at_least'],
  ['approximately', 'about'],
  ['or under', 'up_to'],
]);

/** Verbs that bound the figure they govern ("passed 7,200"); the span covers them. */
export const boundingVerbs: ReadonlySet<string> = new Set(
  'exceed exceeds exceeded exceeding top tops topped topping surpass surpasses surpassed surpassing pass passes passed passing eclipsed near nears neared nearing approached approaches'.split(
    ' ',
  ),
);
