// Throughput of extractClaims beside two general text readers, on the same articles in the same run.
// The others find numbers, money and dates, and none of who, to whom and in which state: the least that a user of them would run.
import { existsSync } from 'node:fs';
import { readArticles } from './articles.mjs';

const built = new URL('../dist/extract.js', import.meta.url);
if (!existsSync(built)) {
  console.error('dist/extract.js is missing: npm run build makes it');
  process.exit(1);
}
const rounds = 9;
const { extractClaims } = await import(built);
const { default: wink } = await import('wink-nlp');
const { default: model } = await import('wink-eng-lite-web-model');
const { default: compromise } = await import('compromise');
const winkNlp = wink(model);

const readers = {
  'aid-chart': (text) => extractClaims(text, { published: '2023-11-29' }).length,
  'wink-nlp': (text) => winkNlp.readDoc(text).entities().out(winkNlp.its.detail).length,
  compromise: (text) => {
    const document = compromise(text);
    return document.numbers().json().length + document.money().json().length;
  },
};

const articles = readArticles();
const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Seconds of processor time for all articles; what else the machine does counts less than by the clock. */
function time(read) {
  const start = process.cpuUsage();
  for (const text of articles) read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const seconds = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (const read of Object.values(readers)) time(read); // warm-up
// In turn, so that a slow moment of the machine meets all three.
for (let round = 0; round < rounds; round++)
  for (const [name, read] of Object.entries(readers)) seconds[name].push(time(read));

const speeds = Object.fromEntries(
  Object.entries(seconds).map(([name, values]) => [name, megabytes / median(values)]),
);
const each = (megabytes * 1000) / articles.length;
console.log(
  `${articles.length} articles of ${each.toFixed(1)} kB, median of ${rounds} rounds, Node ${process.version}`,
);
for (const [name, speed] of Object.entries(speeds)) {
  const perArticle = (each / speed).toFixed(2);
  const ratio = (speeds['aid-chart'] / speed).toFixed(1);
  console.log(
    `${name.padEnd(10)} ${speed.toFixed(2).padStart(6)} MB/s  ${perArticle.padStart(6)} ms an article` +
      (name === 'aid-chart' ? '' : `  aid-chart is ${ratio} times as fast`),
  );
}
