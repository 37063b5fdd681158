import { spawn } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium } from '../chromium.mjs';

const SIZE = { width: 1240, height: 900 };

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (runnable(join(folder, name))) return join(folder, name);
  return undefined;
}

function miniBrowser() {
  const libraries = '/usr/lib/x86_64-linux-gnu';
  try {
    return readdirSync(libraries)
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .map((name) => join(libraries, name, 'MiniBrowser'))
      .find(runnable);
  } catch {
    return undefined;
  }
}

/** How each browser is opened on an address, `undefined` where it is not installed. @type {Record<string, (profile: string) => Promise<{ command: string[], env?: object } | undefined>>} */
export const BROWSERS = {
  async firefox(profile) {
    const file = onPath('firefox', 'firefox-esr');
    return (
      file && {
        command: [file, '--headless', '--no-remote', '--profile', profile],
        env: { MOZ_HEADLESS_WIDTH: String(SIZE.width), MOZ_HEADLESS_HEIGHT: String(SIZE.height) },
      }
    );
  },
  // WebKitGTK: the engine of Safari in a window that only a display can hold.
  async webkit() {
    const file = miniBrowser();
    const screen = ['-a', '-s', `-screen 0 ${SIZE.width}x${SIZE.height}x24`];
    const display = process.env.DISPLAY ? [] : [onPath('xvfb-run'), ...screen];
    if (!file || (display.length > 0 && display[0] === undefined)) return undefined;
    return { command: [...display, file, '--full-screen'] };
  },
  async chromium(profile) {
    const { executablePath, args = [], env } = await findChromium();
    const size = `--window-size=${SIZE.width},${SIZE.height}`;
    return {
      command: [executablePath, ...args, '--headless', '--no-first-run', size, `--user-data-dir=${profile}`],
      env,
    };
  },
};

/**
 * Opens a browser with a profile of its own, that is thrown away.
 * @param {(profile: string) => Promise<{ command: string[], env?: object } | undefined>} browser
 * @param {string} address
 * @returns {Promise<{ close: () => Promise<void> } | undefined>}
 */
export async function open(browser, address) {
  const profile = await mkdtemp(join(tmpdir(), 'plinth-browser-'));
  const found = await browser(profile);
  if (!found) {
    await rm(profile, { recursive: true, force: true });
    return undefined;
  }
  const [file, ...rest] = found.command;
  const child = spawn(file, [...rest, address], {
    stdio: 'ignore',
    detached: true, // a group of its own: a browser is many processes, and all of them end with it
    env: { ...process.env, ...found.env },
  });
  return {
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      try {
        process.kill(-child.pid);
      } catch {
        return;
      }
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
