import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFaults, importsOf } from './ladder.mjs';

/** File, its text, and the fault that it has. */
const table = [
  ['claim/a.ts', "import { tokens } from '../text/tokens.js';"],
  ['claim/a.ts', "import { layoutChart } from '../chart/layout.js';", 'a step upwards'],
  ['model/a.ts', "import type { Term } from '../lexicon/lexicon.js';", 'a step upwards'],
  ['model/a.ts', "type Term = import('../lexicon/lexicon.js').Term;", 'a step upwards'],
  ['element/a.ts', "const door = () => import('../extract.js');", 'a step upwards'],
  ['text/a.ts', "export * from '../claim/claims.js';", 'a step upwards'],
  ['text/a.ts', "import '../define.js';", 'a step upwards'],
  ['text/a.ts', "import {\n  one,\n  two,\n} from '../claim/claims.js';", 'a step upwards'],
  ['chart/a.ts', "import { sum } from 'd3';"],
  ['claim/a.ts', "import { sum } from 'd3';", 'may not import the package d3'],
  ['element/a.ts', "import { live } from 'lit/directives/live.js';"],
  ['chart/a.ts', "import { svg } from 'lit';", 'may not import the package lit'],
  ['element/a.ts', "import { sum } from 'd3';", 'may not import the package d3'],
  ['cli/main.ts', "import { readFile } from 'node:fs/promises';"],
  ['text/a.ts', "import { readFile } from 'node:fs/promises';", 'may not import the package node:'],
  ['cli/static.ts', "import { styles } from '../element/styles.js';"],
  ['cli/main.ts', "import '../define.js';", 'cli may not import'],
  ['cli/main.ts', "import { writer } from 'hyparquet-writer';", 'may not import the package'],
  ['cli/main.ts', "import { AidChart } from '../element/aid-chart.js';", 'cli may not import'],
  ['define/aid-chart.ts', "import { AidChart } from '../element/aid-chart.js';"],
  ['helpers/a.ts', '', 'no rung'],
];
for (const [file, text, fault] of table)
  test(`ladder: ${file} ${text.replaceAll(/\s+/g, ' ')}`, () => {
    const faults = findFaults(new Map([[file, text]]));
    assert.equal(faults.length, fault ? 1 : 0, faults.join('\n'));
    if (fault) assert.ok(faults[0].includes(fault), faults[0]);
  });

test('ladder: a cycle is named, one of types too', () => {
  const sources = new Map([
    ['text/a.ts', "import { b } from './b.js';"],
    ['text/b.ts', "import type { C } from './c.js';"],
    ['text/c.ts', "import { a } from './a.js';"],
  ]);
  assert.deepEqual(findFaults(sources), [
    'import cycle: text/a.ts > text/b.ts > text/c.ts > text/a.ts',
  ]);
});

test('ladder: words in code are no imports', () => {
  assert.deepEqual(importsOf("const words = new Set(['from', 'import', 'to']);"), []);
});
