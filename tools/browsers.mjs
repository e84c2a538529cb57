// Finds a browser for the tests: Chrome, Chromium, Edge or Firefox that is there; else Debian's
// Chromium by apt; else a Chromium that comes as an npm package (Linux x64).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = '@sparticuz/chromium@153.0.0';
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const CHROMIUM = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const FIREFOX = ['firefox', 'firefox-esr'];
const FIXED = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((dir) => names.map((name) => path.join(dir, name)));
const first = (files) => files.find((file) => file && existsSync(file));

/** Path of a Chrome, Chromium or Edge, or undefined. */
export const chromiumPath = () =>
  process.env.CHROME_PATH ??
  first([...(FIXED[process.platform]?.chromium ?? []), ...onPath(CHROMIUM)]);

/** Path of a Firefox, or undefined. */
export const firefoxPath = () =>
  process.env.FIREFOX_PATH ??
  first([...(FIXED[process.platform]?.firefox ?? []), ...onPath(FIREFOX)]);

/** Installs Debian's Chromium where that is possible without asking; says whether it did. */
export function installByApt() {
  if (process.platform !== 'linux' || !first(onPath(['apt-get']))) return false;
  const isRoot = process.getuid?.() === 0;
  const canSudo = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!isRoot && !canSudo) return false;
  console.log("No browser found: installing Debian's chromium (apt-get) …");
  const apt = (...args) =>
    spawnSync(
      isRoot ? 'apt-get' : 'sudo',
      [...(isRoot ? [] : ['-n', 'apt-get']), '-y', '-qq', ...args],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    ).status === 0;
  apt('update');
  return apt('install', '--no-install-recommends', 'chromium') && chromiumPath() !== undefined;
}

/** Puppeteer's launch options for a Chromium; fetches one as a package where none is to be had otherwise. */
export async function findChromium() {
  const args = [...QUIET];
  // Chromium's sandbox refuses to start for root, and in most containers.
  if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox');
  const executablePath = chromiumPath();
  if (executablePath) return { executablePath, args, headless: true };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No browser found: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH to one.',
    );
  return fetchChromium(args);
}

async function fetchChromium(args) {
  if (!existsSync('node_modules/@sparticuz/chromium')) {
    console.log(`No browser found: installing ${PACKAGE} (about 70 MB) into node_modules.`);
    execFileSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', PACKAGE],
      { stdio: 'inherit' },
    );
  }
  // It unpacks itself (200 MB) into the temporary folder: give it one of the project's own.
  const cache = path.resolve('node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache;
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br')); // libnss3 and the like
  setupLambdaEnvironment(path.join(cache, 'al2023', 'lib'));
  process.env.FONTCONFIG_PATH = path.join(cache, 'fonts');
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return {
    executablePath,
    args: [...args, '--no-sandbox', '--no-zygote', '--font-render-hinting=none'],
    headless: 'shell',
  };
}

/** Puppeteer's launch options for a stock Firefox. */
export function findFirefox() {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('No Firefox found: install one, or set FIREFOX_PATH.');
  return { browser: 'firefox', executablePath, headless: true };
}
