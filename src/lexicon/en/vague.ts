import type { VagueConvention } from '../../model/quantity.js';

type Band = readonly [low: number, high: number | null];

/**
 * Vague words and what they count as. The floor is the default, as ACLED codes reports; EM-DAT and
 * Wikimpacts (`normalize_numbers.py`) publish their own figures for some of them. A word that a
 * convention does not name counts as its floor.
 */
export const vagueWords: Readonly<Record<string, number>> = {
  'a couple': 2,
  'a few': 3,
  several: 3,
  'a handful': 3,
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  'tens of thousands': 1e4,
  'hundreds of thousands': 1e5,
  'tens of millions': 1e7,
  'hundreds of millions': 1e8,
};

export const vagueConventions: Readonly<
  Record<Exclude<VagueConvention, 'floor'>, Readonly<Record<string, Band>>>
> = {
  acled: { dozens: [12, null], hundreds: [100, null] },
  'em-dat': { hundreds: [200, null], thousands: [2000, null] },
  wikimpacts: {
    'a couple': [2, 3],
    'a few': [2, 6],
    several: [2, 6],
    tens: [20, 90],
    dozens: [24, 72],
    hundreds: [200, 900],
    thousands: [2000, 9000],
    'tens of thousands': [2e4, 9e4],
    'hundreds of thousands': [2e5, 9e5],
    millions: [2e6, 9e6],
  },
};
