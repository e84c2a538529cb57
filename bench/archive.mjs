// Throughput of aid-chart extract over an archive, on one core and on two, and the memory that it takes.
// node bench/archive.mjs 10 100 1000: sizes in MB of the archives that memory is measured with.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { readArticles } from './articles.mjs';

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
if (!existsSync(command)) {
  console.error('dist/cli/main.js is missing: npm run build makes it');
  process.exit(1);
}
const articles = readArticles();
/** Of the archive that speed is measured with. */
const megabytes = 10;
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10, 100);
/** What an article of a large archive carries beside its text, so that a gigabyte is read in minutes. */
const ballast = 'x'.repeat(500_000);

/** An archive of so many bytes, made while it is read. */
function* archive(bytes, rest) {
  for (let at = 0, i = 0; at < bytes; i++) {
    const text = articles[i % articles.length];
    const line = `${JSON.stringify({ text, published: '2023-11-29', url: `https://news.example/${i}`, rest })}\n`;
    at += line.length;
    yield line;
  }
}

/** Peak of the process, all its threads included, in MB; Linux alone tells it. */
function peakOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

/** Reads an archive; gives seconds, the number of claims and the peak of memory. */
function extract(bytes, jobs, rest) {
  const child = spawn(process.execPath, [command, 'extract', '-f', 'ndjson', '-j', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const start = performance.now();
  let claims = 0;
  let peak = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) claims++;
  });
  const timer = setInterval(() => (peak = peakOf(child.pid) || peak), 100);
  Readable.from(archive(bytes, rest)).pipe(child.stdin);
  return new Promise((resolve, reject) =>
    child.once('close', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`aid-chart extract ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, claims, peak });
    }),
  );
}

const count = [...archive(megabytes * 1e6)].length;
for (const jobs of [1, 2]) {
  const { seconds, claims } = await extract(megabytes * 1e6, jobs);
  console.log(
    `${megabytes} MB on ${jobs === 1 ? 'one core' : `${jobs} cores`}: ${(megabytes / seconds).toFixed(2)} MB/s, ` +
      `${(count / seconds).toFixed(0)} articles a second, ${claims} claims`,
  );
}
for (const size of sizes) {
  const { peak, seconds } = await extract(size * 1e6, 2, ballast);
  console.log(
    `${size} MB of large records on 2 cores: at most ${peak.toFixed(0)} MB of memory (${seconds.toFixed(0)} s)`,
  );
}
