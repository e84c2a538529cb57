// Writes seeds.ndjson, the gold of the retold articles in seeds/: run it after an edit to them.
//   node test/gold/write-seeds.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const exact = (value) => ({ value, low: value, high: value, qualifier: 'exact' });
const about = (value) => ({ value, low: null, high: null, qualifier: 'about' });
const floor = (value, qualifier) => ({ value, low: value, high: null, qualifier });
const day = (date) => ({ from: date, to: date });
const silent = {
  status: null,
  by: [],
  to: [],
  saidBy: null,
  when: null,
  place: null,
  partOf: null,
};

// `at` holds the span and enough words around it to stand only once in the text.
const articles = {
  'bucharest-2022': [
    {
      at: '[$53 million]',
      topic: 'aid',
      item: 'money',
      ...exact(53e6),
      unit: 'USD',
      status: 'pledged',
      by: ['US'],
      to: ['UA'],
      saidBy: 'Antony Blinken',
    },
    {
      at: '[No] casualties',
      topic: 'casualties',
      item: 'casualty',
      ...exact(0),
      unit: 'person',
      by: ['RU'],
      to: ['UA'],
      saidBy: 'Kyrylo Tymoshenko',
      when: day('2022-11-29'),
      place: 'Kherson',
    },
    {
      at: '[hundreds] of civilians',
      topic: 'people',
      item: 'displaced',
      ...floor(100, 'vague'),
      unit: 'person',
      to: ['UA'],
      place: 'Kherson',
      who: 'civilians',
    },
    {
      at: '[about 41%]',
      topic: 'infrastructure',
      item: 'household',
      ...about(41),
      unit: 'percent',
      status: 'restored',
      to: ['UA'],
      saidBy: 'Yaroslav Yanushevych',
      when: day('2022-11-29'),
      place: 'Kherson',
    },
    {
      at: '[three] Russian S-300',
      topic: 'attacks',
      item: 'missile',
      ...exact(3),
      unit: 'item',
      status: 'struck',
      by: ['RU'],
      to: ['UA'],
      saidBy: 'Vadym Liakh',
      place: 'Sloviansk',
    },
    {
      at: 'there were [no] casualties',
      topic: 'casualties',
      item: 'casualty',
      ...exact(0),
      unit: 'person',
      by: ['RU'],
      to: ['UA'],
      saidBy: 'Vadym Liakh',
      place: 'Sloviansk',
    },
    {
      at: '[nine] strikes',
      topic: 'attacks',
      item: 'strike',
      ...exact(9),
      unit: 'item',
      status: 'launched',
      by: ['UA'],
      to: ['RU'],
      saidBy: 'General Staff',
      when: day('2022-11-29'),
    },
  ],
  'brussels-2023': [
    {
      at: '[more than $40bn]',
      topic: 'aid',
      item: 'money',
      ...floor(40e9, 'more_than'),
      unit: 'USD',
      status: 'delivered',
      by: ['US'],
      to: ['UA'],
      when: { from: '2022-02', to: '2023-11-29' },
    },
    {
      at: '[Some $61bn]',
      topic: 'aid',
      item: 'money',
      ...about(61e9),
      unit: 'USD',
      status: 'blocked',
      by: ['US'],
      to: ['UA'],
    },
    {
      at: '[$50bn]',
      topic: 'aid',
      item: 'money',
      ...exact(50e9),
      unit: 'USD',
      status: 'blocked',
      by: ['EU'],
      to: ['UA'],
    },
    {
      at: '[$47m]',
      topic: 'aid',
      item: 'money',
      ...exact(47e6),
      unit: 'USD',
      status: 'proposed',
      by: ['US'],
      to: ['UA'],
      aidType: 'military',
    },
    {
      at: '[1 million] shells',
      topic: 'materiel',
      item: 'artillery shell',
      ...exact(1e6),
      unit: 'item',
      status: 'pledged',
      by: ['EU'],
      to: ['UA'],
      saidBy: 'Kuleba',
    },
    {
      at: '[some 300,000]',
      topic: 'materiel',
      item: 'artillery shell',
      ...about(300e3),
      unit: 'item',
      status: 'delivered',
      by: ['EU'],
      to: ['UA'],
      saidBy: 'Kuleba',
      partOf: 4,
    },
    {
      at: '[Nearly two dozen]',
      topic: 'attacks',
      item: 'drone',
      value: 24,
      low: null,
      high: 24,
      qualifier: 'nearly',
      unit: 'item',
      status: 'intercepted',
      by: ['RU'],
      to: ['UA'],
      saidBy: 'air force',
    },
    {
      at: '[several] missiles',
      topic: 'attacks',
      item: 'missile',
      ...floor(3, 'vague'),
      unit: 'item',
      status: 'intercepted',
      by: ['RU'],
      to: ['UA'],
      saidBy: 'air force',
    },
    {
      at: '[a] drone launched by Ukraine',
      topic: 'attacks',
      item: 'drone',
      ...exact(1),
      unit: 'item',
      status: 'intercepted',
      by: ['UA'],
      to: ['RU'],
      saidBy: 'Sergei Sobyanin',
      optional: true,
    },
    {
      at: '[an estimated 500,000]',
      topic: 'casualties',
      item: 'casualty',
      ...about(500e3),
      unit: 'person',
      to: ['UA', 'RU'],
    },
  ],
};

const here = (path) => new URL(path, import.meta.url);
const lines = Object.entries(articles).map(([id, claims]) => {
  const seed = readFileSync(here(`../../seeds/${id}.md`), 'utf8');
  const [head] = /^---\n[\s\S]*?\n---\n+/.exec(seed);
  const text = seed.slice(head.length);
  const [, published] = /^date: (.+)$/m.exec(head);
  const gold = claims.map(({ at, ...claim }) => ({ ...silent, ...claim, ...spanOf(text, at) }));
  return JSON.stringify({ id, published, text, claims: gold });
});
writeFileSync(here('seeds.ndjson'), `${lines.join('\n')}\n`);

function spanOf(text, at) {
  const [before, span, after] = at.split(/[[\]]/);
  const words = before + span + after;
  const first = text.indexOf(words);
  if (first < 0 || text.indexOf(words, first + 1) >= 0)
    throw new Error(`"${words}" does not stand once in the text`);
  const start = first + before.length;
  return { span, start, end: start + span.length };
}
