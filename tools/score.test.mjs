import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreGold } from './score.mjs';

const gold = {
  start: 10,
  end: 20,
  topic: 'materiel',
  item: 'artillery shell',
  value: 40,
  low: 40,
  high: null,
  unit: 'item',
  status: 'delivered',
  by: ['EU', 'US'],
  to: ['UA'],
  saidBy: 'Kuleba',
  when: null,
};
const { start, end, ...fields } = gold;
const claim = { ...fields, evidence: { start, end } };
const at = (from, to, others) => ({ ...claim, evidence: { start: from, end: to }, ...others });

/** What is read, the claims of the gold, and the shares that come out as precision and recall. */
const table = [
  ['the same', [claim], [gold], { found: [1, 1], strict: [1, 1], saidBy: [1, 1] }],
  ['nothing', [], [gold], { found: [0, 0], strict: [0, 0] }],
  ['another value', [at(10, 20, { value: 41 })], [gold], { found: [0, 0] }],
  ['another place', [at(20, 22)], [gold], { found: [0, 0] }],
  ['an overlap', [at(18, 30)], [gold], { found: [1, 1], strict: [1, 1] }],
  ['one too many', [claim, at(40, 42)], [gold], { found: [0.5, 1] }],
  ['the same twice', [claim, { ...claim }], [gold], { found: [0.5, 1] }],
  [
    'a rounded share',
    [at(10, 20, { value: 33.333 })],
    [{ ...gold, value: 33.33 }],
    { found: [1, 1] },
  ],
  ['a missing bound', [at(10, 20, { low: null })], [gold], { bounds: [0, 0], strict: [0, 0] }],
  ['parties in another order', [at(10, 20, { by: ['US', 'EU'] })], [gold], { by: [1, 1] }],
  ['a party less', [at(10, 20, { by: ['US'] })], [gold], { by: [0, 0], strict: [0, 0] }],
  ['a wider item', [at(10, 20, { item: 'shell' })], [gold], { item: [1, 1] }],
  ['another item', [at(10, 20, { item: 'bombshell' })], [gold], { item: [0, 0] }],
  ['a fuller name', [at(10, 20, { saidBy: 'Dmytro Kuleba' })], [gold], { saidBy: [1, 1] }],
  ['no speaker', [at(10, 20, { saidBy: null })], [gold], { saidBy: [0, 0], strict: [1, 1] }],
  [
    'a day of the month that the gold names',
    [at(10, 20, { when: { from: '2022-02-24', to: null } })],
    [{ ...gold, when: { from: '2022-02', to: null } }],
    { when: [1, 1] },
  ],
  ['an optional claim that is found', [claim], [{ ...gold, optional: true }], { found: [0, 0] }],
  [
    'an optional claim that is missed',
    [claim],
    [gold, { ...gold, start: 40, end: 44, optional: true }],
    { found: [1, 1] },
  ],
];
for (const [name, claims, golds, expected] of table)
  test(`score: ${name}`, () => {
    const passages = [{ text: '', published: '2022-11-29', claims: golds }];
    const result = scoreGold(passages, () => claims);
    for (const [slot, [precision, recall]] of Object.entries(expected)) {
      assert.equal(result[slot].precision, precision, slot);
      assert.equal(result[slot].recall, recall, slot);
    }
  });
