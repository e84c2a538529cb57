import { expect } from '@open-wc/testing';
import { linksOf } from '../../src/claim/links.js';
import { readingOf, wordsOf } from './reading.js';

/** A sentence, and what each of its figures hangs on, nearest first: role, preposition, words. */
const rows: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Germany sent 40 tanks.', 'object sent'],
  ['Forty tanks were sent.', 'subject were sent'],
  ['Germany sent Ukraine 40 tanks.', 'object sent'],
  ['Norway plans to send 22 howitzers.', 'object to send, oblique to plans'],
  ['The deaths of 12 people were confirmed.', 'subject were confirmed, noun of The deaths'],
  ['Germany gave a package worth $40 million.', 'noun worth a package, object gave'],
  ['Ukraine was attacked with 120 drones.', 'oblique with was attacked'],
  ['The strike killed nine people and wounded 12.', 'object killed', 'object wounded'],
  // A list shares its verb.
  ['Germany sent 40 tanks, 12 guns and 8 boats.', 'object sent', 'object sent', 'object sent'],
  // The object of a relative clause stands before it.
  ['The 40 tanks that Berlin promised have arrived.', 'subject have arrived, object promised'],
];

describe('what a figure hangs on', () => {
  for (const [sentence, ...expected] of rows)
    it(sentence, () => {
      const reading = readingOf(sentence);
      const found = reading.chunks.flatMap(({ figure }, at) =>
        figure
          ? [
              linksOf(reading, at, at)
                .map(({ at: to, role, preposition }) =>
                  [role, preposition, wordsOf(reading, reading.chunks[to]!)]
                    .filter(Boolean)
                    .join(' '),
                )
                .join(', '),
            ]
          : [],
      );
      expect(found).to.deep.equal(expected);
    });
});
