// npm run test:consumers: what npm pack makes, installed into small projects of each kind; each is built and its chart checked in a browser.
// Names of projects run those alone: npm run test:consumers -- vue next.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../tools/browsers.mjs';
import { isStale } from '../../tools/build.mjs';
import { installPackages, root, runNpm } from '../../tools/install.mjs';
import { serveFolder } from '../../tools/site.mjs';
import { checkPackage, checkParquet } from './package-checks.mjs';

const here = import.meta.dirname;
const node = process.execPath;
const script = (file) => [node, path.join(here, 'node_modules', file)];
const types = (project) => [...script('typescript/bin/tsc'), '-p', project];
const vite = (project) => [...script('vite/bin/vite.js'), 'build', '--logLevel', 'warn', project];

/** By project: the commands that check its types and build it, and the folder that is served. */
const projects = {
  plain: { commands: [], site: '.' },
  vite: { commands: [types('vite'), vite('vite')], site: 'vite/dist' },
  webpack: {
    commands: [
      [
        ...script('webpack-cli/bin/cli.js'),
        '-c',
        'webpack/webpack.config.js',
        '--stats',
        'errors-warnings',
      ],
    ],
    site: 'webpack/dist',
  },
  next: { commands: [[...script('next/dist/bin/next'), 'build', 'next']], site: 'next/dist' },
  eleventy: {
    commands: [
      [...script('@11ty/eleventy/cmd.cjs'), '--config=eleventy/eleventy.config.js', '--quiet'],
    ],
    site: 'eleventy/dist',
  },
  react: { commands: [types('react'), vite('react')], site: 'react/dist' },
  vue: {
    commands: [[...script('vue-tsc/bin/vue-tsc.js'), '-p', 'vue'], vite('vue')],
    site: 'vue/dist',
  },
  svelte: {
    commands: [
      [...script('svelte-check/bin/svelte-check'), '--workspace', 'svelte', '--fail-on-warnings'],
      vite('svelte'),
    ],
    site: 'svelte/dist',
  },
  angular: {
    commands: [[...script('@angular/cli/bin/ng.js'), 'build']],
    folder: 'angular',
    site: 'angular/dist/browser',
  },
  solid: { commands: [types('solid'), vite('solid')], site: 'solid/dist' },
};
/** Projects that draw on the server too: what stands in the page that it sends. */
const fromServer = {
  next: /<svg[^>]*>.*data-claim/s,
  eleventy: /<figure id="server"><svg.*data-claim/s,
};

/** Packs the project and puts the packed file into the folder, as a user would install it. */
function installPacked() {
  const stamp = `${here}/node_modules/.package-lock.json`;
  const isInstalled =
    existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${here}/package-lock.json`).mtimeMs;
  const npm = (args) => runNpm(args, { cwd: here });
  if (!isInstalled && npm(['ci']) !== 0)
    throw new Error('The projects’ packages could not be installed.');
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const file = path.join(root, filename);
  const code = npm(['install', '--no-save', '--no-package-lock', '--prefer-offline', file]);
  if (code !== 0) throw new Error('The packed file could not be installed.');
  return { file, size, unpackedSize, entryCount };
}

/** Runs a command; what it says is shown only when it fails. */
function run([command, ...args], folder = here) {
  const env = {
    ...process.env,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) =>
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)),
    ),
  );
}

/** The chart draws two figures, tells the page of them, and follows a property that the framework sets. */
async function check(name, browser) {
  const site = await serveFolder(path.join(here, projects[name].site));
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const has = (count) =>
    page.waitForFunction(
      (n) =>
        document.querySelector('output')?.textContent === String(n) &&
        document.querySelector('aid-chart')?.shadowRoot?.querySelectorAll('[part~="mark"]')
          .length === n,
      { timeout: 20_000 },
      count,
    );
  try {
    const entry = name === 'plain' ? 'plain/' : '';
    const response = await page.goto(`http://127.0.0.1:${site.port}/${entry}`);
    if (fromServer[name] && !fromServer[name].test(await response.text()))
      throw new Error('the page that the server sends holds no chart');
    await has(2);
    await page.click('button');
    await has(3);
    const heading = await page.$eval('aid-chart', (chart) => chart.getAttribute('type'));
    if (heading !== 'bar') throw new Error('the attribute did not arrive');
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } catch (error) {
    throw new Error([error.message, ...errors].join('\n'), { cause: error });
  } finally {
    await page.close();
    site.close();
  }
}

async function testProject(name, browser) {
  const { commands, folder = '.' } = projects[name];
  for (const output of ['dist', '.next'])
    rmSync(path.join(here, name, output), { recursive: true, force: true });
  for (const command of commands) await run(command, path.join(here, folder));
  await check(name, browser);
}

installPackages();
if (isStale('dist/integrity.json') && runNpm(['run', '--silent', 'build']) !== 0) process.exit(1);
const asked = process.argv.slice(2);
const packed = installPacked();
const browser = await launch(await launchOptions('chromium'));
const tests = [
  ['package: publint, types, size', () => checkPackage(packed)],
  ['Parquet read by DuckDB', () => checkParquet()],
  ...Object.keys(projects).map((name) => [name, () => testProject(name, browser)]),
].filter(([name]) => asked.length === 0 || asked.includes(name));
let failed = 0;
for (const [name, runTest] of tests) {
  const start = Date.now();
  try {
    await runTest();
    console.log(`${name}: works (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  } catch (error) {
    failed++;
    console.error(`${name}: ${error.message}`);
  }
}
await browser.close();
rmSync(packed.file);
console.log(`${tests.length - failed} consumers passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
