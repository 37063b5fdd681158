// Last resorts: the system's package manager, then Playwright's download.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { playwrightChromium, systemChromium } from './installed.mjs';

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

export function installByApt() {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  if (process.platform !== 'linux' || !root) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  // Another process may hold the lock for a while; waiting beats failing.
  const lock = ['-o', 'DPkg::Lock::Timeout=300', '-y', '-q'];
  console.log('Installing Chromium with apt-get …');
  run('apt-get', [...lock, 'update']);
  return run('apt-get', [...lock, 'install', '--no-install-recommends', 'chromium'])
    ? systemChromium()
    : undefined;
}

export async function installByPlaywright() {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  console.log('Installing Chromium with Playwright …');
  return run(process.execPath, [cli, 'install', 'chromium']) ? playwrightChromium() : undefined;
}
