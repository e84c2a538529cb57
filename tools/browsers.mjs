// Finds a browser for the tests: a Chrome, Chromium, Edge or Firefox that is there; else Debian's
// Chromium by apt; else a Chromium that comes as an npm package (Linux x64).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root, runNpm } from './install.mjs';

const PACKAGE = '@sparticuz/chromium@153.0.0';
const packageFolder = `${root}node_modules/@sparticuz/chromium`;
/** Calls to the makers' servers, which a test run has no need of. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const commands = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};
const macApps = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};
const windowsFiles = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};
const pathVariables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** What to do where no browser is to be had, in one sentence. */
export const adviceOnBrowsers =
  'No browser found: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH to one.';

/** Path of an installed browser, or undefined. @param kind - `chromium` (Chrome and Edge too) or `firefox` */
export function findBrowser(kind) {
  const given = process.env[pathVariables[kind]];
  return given || candidates(kind).find((file) => existsSync(file) && starts(file));
}

function candidates(kind) {
  if (process.platform === 'darwin')
    return macApps[kind].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`,
    );
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsFiles[kind].map((file) => path.join(folder, file)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return commands[kind].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Ubuntu's `chromium-browser` without snap, for one, is a file that only says it isn't there. */
const starts = (file) =>
  process.platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/**
 * Sees to it that the tests have a browser.
 * @param asked - names from BROWSERS; empty = whichever is there
 * @returns names to run, or null where one of them cannot be had
 */
export function provideBrowsers(asked) {
  if (asked.length > 0) return asked.every((kind) => provide(kind)) ? asked : null;
  if (findBrowser('chromium')) return ['chromium'];
  if (findBrowser('firefox')) return ['firefox'];
  return provide('chromium') ? ['chromium'] : null;
}

const provide = (kind) =>
  Boolean(findBrowser(kind)) || installByApt(kind) || (kind === 'chromium' && installByNpm());

/** Debian's own package, where it can be installed without a question. */
function installByApt(kind) {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0)
    return false;
  const isRoot = process.getuid() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const name = kind === 'firefox' ? 'firefox-esr' : 'chromium';
  console.log(`No browser found: installing ${name} (apt-get) …`);
  const apt = (...args) => {
    const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-qq', ...args];
    const [command, ...rest] = isRoot ? words : ['sudo', '-n', ...words];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  apt('update');
  return apt('install', '--no-install-recommends', name) && Boolean(findBrowser(kind));
}

/** A Chromium with all the libraries it needs inside an npm package. */
function installByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  if (existsSync(packageFolder)) return true;
  console.log(`No browser found: installing ${PACKAGE} (about 70 MB) into node_modules …`);
  return runNpm(['install', '--no-save', PACKAGE]) === 0;
}

/** Puppeteer's launch options for a browser that `provideBrowsers` has seen to. */
export async function launchOptions(kind) {
  const executablePath = findBrowser(kind);
  if (kind === 'firefox') return { browser: 'firefox', executablePath, headless: true };
  if (!executablePath) return unpackChromium();
  // Chromium's sandbox refuses to start for root, and in most containers.
  const needsNoSandbox = process.getuid?.() === 0 || process.env.CI;
  const args = [...quietFlags, ...(needsNoSandbox ? ['--no-sandbox'] : [])];
  return { executablePath, args, headless: true };
}

async function unpackChromium() {
  // It unpacks itself (200 MB) into the temporary folder: give it one of the project's own.
  const cache = `${root}node_modules/.cache/chromium`;
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
  await inflate(`${packageFolder}/bin/al2023.tar.br`); // libnss3 and the like
  setupLambdaEnvironment(`${cache}/al2023/lib`);
  process.env.FONTCONFIG_PATH = `${cache}/fonts`;
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  const args = [...quietFlags, '--no-sandbox', '--no-zygote', '--font-render-hinting=none'];
  return { executablePath, args, headless: 'shell' };
}
