import { expect } from '@open-wc/testing';
import { layoutChart } from '../../src/chart/layout.js';
import { chartTypes, type Layout } from '../../src/model/layout.js';
import { faultsOf, randomClaims, randomFrom } from './random-sets.js';

const sets = 500;
const widths = [240, 320, 520, 800, 1600];

/** Figures that a note leaves to the table. */
const left = ({ notes }: Layout): number =>
  notes.reduce((sum, note) => {
    const found = /^And (\d+) more in the table|^(\d+) figures? without a date/.exec(note);
    return sum + Number(found?.[1] ?? found?.[2] ?? 0);
  }, 0);

describe('any claims at any width', () => {
  for (const type of chartTypes)
    for (const width of widths)
      it(`${sets} random sets as ${type} at ${width} px: nothing overlaps, nothing is outside, nothing is small`, () => {
        for (let seed = 0; seed < sets; seed++) {
          const claims = randomClaims(randomFrom(seed));
          const spec = {
            type,
            isRightToLeft: seed % 5 === 0,
            scale: seed % 4 === 0 ? 'log' : 'linear',
            color: seed % 3 === 0 ? 'by' : 'auto',
          } as const;
          const layout = layoutChart(claims, spec, { width });
          const drawn = new Set(layout.marks.map(({ claim }) => claim.id));
          if (layout.type !== 'table')
            expect(drawn.size + left(layout), `set ${seed}`).to.equal(claims.length);
          expect(faultsOf(layout), `set ${seed}, ${layout.type}`).to.deep.equal([]);
        }
      });
});
