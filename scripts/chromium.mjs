// Finds a Chromium for the browser tests, or brings one. Run as a program (`npm test` does so first) it may install;
// imported, it only looks unless told otherwise, so that reading a config file never starts a download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unpackNpmChromium } from './chromium/npm-package.mjs';
import { installByApt, installByPlaywright } from './chromium/install.mjs';
import { systemChromium, playwrightChromium } from './chromium/installed.mjs';

/**
 * @typedef {object} FoundChromium
 * @property {string} executablePath absolute path of the browser
 * @property {string[]} args flags for quiet, repeatable headless runs
 * @property {Record<string, string>} env the whole environment for the browser's process
 * @property {string} from where it was found; picture baselines are comparable only for 'npm package'
 */

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Chromium refuses its sandbox as root, and most containers of build servers forbid it. */
function sandboxArgs() {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  return root || process.env.CI ? ['--no-sandbox'] : [];
}

/** True if the browser starts at all; a binary with missing libraries does not. */
function starts(executablePath, env) {
  const run = spawnSync(executablePath, ['--version', ...sandboxArgs()], { env, timeout: 60_000 });
  return run.status === 0;
}

/** Sources in order; each gives `{ executablePath, env? }` or undefined. */
const LOOK = [
  ['CHROMIUM_PATH', () => fromEnvironment()],
  ['npm package', () => unpackNpmChromium()],
  ['system', () => systemChromium()],
  ['playwright cache', () => playwrightChromium()],
];
const INSTALL = [
  ['apt-get', () => installByApt()],
  ['playwright install', () => installByPlaywright()],
];

function fromEnvironment() {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH names a file that is not there: ${executablePath}`);
  return { executablePath };
}

/**
 * @param {{ install?: boolean }} [options] `install: true` also tries apt-get (as root) and Playwright's download.
 * @returns {Promise<FoundChromium | undefined>} undefined if there is none
 */
export async function findChromium({ install = false } = {}) {
  for (const [from, look] of install ? [...LOOK, ...INSTALL] : LOOK) {
    const found = await look();
    if (!found) continue;
    const env = { ...process.env, ...found.env };
    // The unpacked package remembers that it has started once; others are asked each time.
    if (!found.proven && !starts(found.executablePath, env)) {
      if (from === 'CHROMIUM_PATH') throw new Error(`CHROMIUM_PATH does not start: ${found.executablePath}`);
      continue;
    }
    found.markProven?.();
    return { executablePath: found.executablePath, args: [...QUIET, ...sandboxArgs()], env, from };
  }
  return undefined;
}

const HELP = `No Chromium found, and none could be installed. The browser tests need one. Any of these helps:
  - CHROMIUM_PATH=/path/to/chromium npm test
  - npm ci                             (on Linux x64 the package @sparticuz/chromium carries one)
  - apt-get install chromium           (or your system's package)
  - npx playwright install chromium`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findChromium({ install: true }).catch((error) => {
    console.error(String(error.message));
    return undefined;
  });
  if (!found) {
    console.error(HELP);
    process.exit(1);
  }
  console.log(`Chromium: ${found.from}`);
}
