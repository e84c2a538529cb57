// Writes an archive in shards for tools/engines.sh: shards.mjs FOLDER COUNT.
import { writeFileSync } from 'node:fs';
import { readArticles } from '../bench/articles.mjs';

const [folder, count] = process.argv.slice(2);
const articles = readArticles();
const eachShard = 15;
for (let shard = 0; shard < Number(count); shard++) {
  const lines = Array.from({ length: eachShard }, (_, i) => {
    const at = shard * eachShard + i;
    const url = `https://news.example/${at}`;
    return JSON.stringify({ text: articles[at % articles.length], published: '2023-11-29', url });
  });
  // Two digits, so that their order by name is their order.
  writeFileSync(`${folder}/shard-${shard + 10}.ndjson`, `${lines.join('\n')}\n`);
}
