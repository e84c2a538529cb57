import { expect } from '@open-wc/testing';
import { missedClaims, missedDates, missedSpeakers } from './known-misses.js';
import { claimLines, periods, sayers } from './reading.js';

const tables = [
  ['claims', missedClaims, claimLines],
  ['speakers', missedSpeakers, sayers],
  ['times', missedDates, periods],
] as const;

for (const [subject, rows, read] of tables)
  describe(`known misses, which move to their table once they are read: ${subject}`, () => {
    for (const [sentence, ...expected] of rows)
      it(sentence, () => {
        expect(read(sentence)).not.to.deep.equal(expected);
      });
  });
