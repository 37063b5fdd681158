// Browsers that are on the machine already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function systemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const executablePath = candidates.find((path) => existsSync(path) && !isSnapStub(path));
  return executablePath && { executablePath };
}

/** Ubuntu's `chromium-browser` may be a shell script that only tells one to install a snap. */
function isSnapStub(path) {
  if (!path.endsWith('chromium-browser')) return false;
  return spawnSync(path, ['--version'], { timeout: 60_000 }).status !== 0;
}

/** What an earlier `playwright install` left. */
export async function playwrightChromium() {
  const { chromium } = await import('playwright');
  const executablePath = chromium.executablePath();
  return executablePath && existsSync(executablePath) ? { executablePath } : undefined;
}
