// Writes a set of gold from the passages in its folder, `wire.ndjson` from `wire/*.txt` and so on: run it after an edit to them.
//   node test/gold/write-passages.mjs
//
// A passage: a line "=== id published", the text with each figure in [brackets], a line "---",
// then one line for each figure, in order of the text:
//   TOPIC ITEM [QUALIFIER] VALUE [UNIT] [STATUS]; by A+B; to C; said NAME; when FROM..TO;
//   at PLACE; who GROUP; kind AIDTYPE; part N; opt
// The topic may be left out before money, damage and the items of casualties and people. A line
// "* by A; to B; said C; when D; at E" gives values for the claims after it; "-" empties one of
// them, "opt" stands for a claim that may be missed, and "part" counts the figures from 1.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const topics = ['aid', 'materiel', 'casualties', 'people', 'attacks', 'infrastructure'];
const topicOf = {
  money: 'aid',
  damage: 'infrastructure',
  killed: 'casualties',
  wounded: 'casualties',
  missing: 'casualties',
  captured: 'casualties',
  casualty: 'casualties',
  displaced: 'people',
  refugee: 'people',
  evacuated: 'people',
  'in need': 'people',
  reached: 'people',
  affected: 'people',
  returned: 'people',
};
const unitOf = { casualties: 'person', people: 'person' };
const statuses =
  /(?:^| )(requested|proposed|pledged|committed|delivered|blocked|cancelled|produced|destroyed|captured|launched|intercepted|struck|damaged|without service|restored)$/;
const bounds = {
  exact: (value) => [value, value],
  about: () => [null, null],
  more_than: (value) => [value, null],
  at_least: (value) => [value, null],
  vague: (value) => [value, null],
  less_than: (value) => [null, value],
  nearly: (value) => [null, value],
  up_to: (value) => [null, value],
};
const qualifiers = [...Object.keys(bounds), 'range'];

const figure = (word) => Number(word.replaceAll(',', ''));

function readFigure(word, qualifier) {
  if (qualifier === 'range') {
    const [low, high] = word.split('-').map(figure);
    return { value: (low + high) / 2, low, high, qualifier };
  }
  const [low, high] = bounds[qualifier](figure(word));
  return { value: figure(word), low, high, qualifier };
}

/** "materiel tank about 40 item destroyed" */
function readHead(head) {
  const words = head.split(/\s+/);
  let topic = topics.includes(words[0]) ? words.shift() : null;
  const at = words.findIndex((word) => qualifiers.includes(word) || /^[\d.,]/.test(word));
  const item = words.slice(0, at).join(' ');
  topic ??= topicOf[item];
  const qualifier = qualifiers.includes(words[at]) ? words[at] : 'exact';
  const rest = words.slice(words[at] === qualifier ? at + 1 : at);
  const number = readFigure(rest.shift(), qualifier);
  const text = rest.join(' ');
  const status = statuses.exec(text)?.[1] ?? null;
  const unit = text.replace(statuses, '');
  if (!topic || !item || Number.isNaN(number.value)) throw new Error(`cannot read: ${head}`);
  if (topic === 'aid' && !unit) throw new Error(`no currency: ${head}`);
  return { topic, item, ...number, unit: unit || (unitOf[topic] ?? 'item'), status };
}

function readWhen(text) {
  const [from, to = from] = text.split('..');
  for (const date of [from, to])
    if (!/^(\d{4}(-\d\d){0,2})?$/.test(date)) throw new Error(`date: ${text}`);
  return { from: from || null, to: to || null };
}

const readers = {
  by: (text) => text.split('+'),
  to: (text) => text.split('+'),
  said: (text) => text,
  when: readWhen,
  at: (text) => text,
  who: (text) => text,
  kind: (text) => text,
  part: (text) => Number(text) - 1,
  opt: () => true,
};

const nameOf = { said: 'saidBy', at: 'place', part: 'partOf', kind: 'aidType', opt: 'optional' };
const silent = { by: [], to: [], saidBy: null, when: null, place: null, partOf: null };

function readSlots(parts) {
  const slots = {};
  for (const part of parts) {
    const [, key, text] = /^(\S+)\s*(.*)$/.exec(part);
    if (!readers[key]) throw new Error(`unknown slot: ${part}`);
    const name = nameOf[key] ?? key;
    slots[name] = text === '-' ? silent[name] : readers[key](text);
  }
  return slots;
}

const split = (line) =>
  line
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readClaims(lines) {
  let shared = {};
  const claims = [];
  for (const line of lines) {
    if (line.startsWith('*')) {
      shared = readSlots(split(line.slice(1)));
      continue;
    }
    const [head, ...slots] = split(line);
    claims.push({ ...readHead(head), ...silent, ...shared, ...readSlots(slots) });
  }
  return claims;
}

/** The text without its brackets, and where the bracketed words stand in it. */
function readText(marked) {
  const spans = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.startsWith('[') ? part.slice(1, -1) : part;
    if (part.startsWith('['))
      spans.push({ span: words, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}

function readPassage(set, source) {
  const [, id, published, body] = /^(\S+) (\S+)\n([^]*)$/.exec(source);
  const [marked, list = ''] = body.split(/\n---\n/);
  const { text, spans } = readText(marked.trim());
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  const claims = readClaims(lines);
  if (claims.length !== spans.length)
    throw new Error(`${id}: ${spans.length} figures, ${claims.length} claims`);
  for (const { partOf } of claims)
    if (partOf !== null && !claims[partOf]) throw new Error(`${id}: no claim ${partOf + 1}`);
  return {
    id: `${set}-${id}`,
    published,
    text,
    claims: claims.map(({ ...claim }, index) => ({ ...spans[index], ...claim })),
  };
}

for (const set of ['own', 'more', 'wire', 'retold', 'unseen']) {
  const folder = new URL(`${set}/`, import.meta.url);
  const passages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^=== /m).slice(1))
    .map((source) => readPassage(set, source));
  const lines = passages.map((passage) => `${JSON.stringify(passage)}\n`);
  writeFileSync(new URL(`${set}.ndjson`, import.meta.url), lines.join(''));
  console.log(
    `${set}: ${passages.length} passages, ${passages.flatMap(({ claims }) => claims).length} claims`,
  );
}
