/** A text and, for each of its claims in order, whether the figure adds to what was told, sums it up, or neither. */
export type BasisRow = readonly [text: string, ...bases: ('increment' | 'cumulative' | null)[]];

export const bases: readonly BasisRow[] = [
  ['The death toll had risen to 31.', 'cumulative'],
  ['By 5 May the death toll in the siege had risen to 31.', 'cumulative'],
  ['The death toll from the floods has climbed to 31.', 'cumulative'],
  ['By Sunday the number of dead had reached 240.', 'cumulative'],
  ['The number of wounded in the quake jumped to 900.', 'cumulative'],
  ['The attack took the number of wounded to 900.', 'cumulative'],
  ['The number of homes destroyed in the floods stands at 3,400.', 'cumulative'],
  ['The ministry put the death toll at 48.', 'cumulative'],
  ['So far 31 people have died.', 'cumulative'],
  ['Since Monday 31 people have died.', 'cumulative'],
  ['Another 6 people were killed on Sunday.', 'increment'],
  ['Russia has lost 640 tanks (+12).', null, 'increment'],
  ['The strike hit 31 homes.', null],
  ['The rescue brought 31 people to safety.', null],
  ['Rescuers found 31 bodies on Sunday.', null],
  ['The number of strikes has grown, and on Sunday 31 people were killed.', null],
  ['Losses of 900 men were reported.', null],
];
