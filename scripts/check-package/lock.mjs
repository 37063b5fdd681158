import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lock fits package.json and names no server, so that it works with any mirror. @param {import('./context.mjs').Context} context */
export function checkLock({ root }) {
  const problems = [];
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (/"resolved":\s*"https?:/.test(lock)) problems.push('package-lock.json: has download addresses');
  const run = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) problems.push(`npm ci --dry-run: ${run.stderr.trim()}`);
  return problems;
}
