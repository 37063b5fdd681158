import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {string | undefined} why the registry does not answer */
export function reachRegistry() {
  const run = spawnSync('npm', ['view', 'react@18.2.0', 'version'], { encoding: 'utf8', timeout: 60_000 });
  if (run.status === 0) return undefined;
  return run.stderr?.trim().split('\n')[0] || 'no answer within a minute';
}

/** A folder outside the project that goes when the process ends. */
export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plinth-consumer-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Copies a consumer and installs it with the tarball. No script of a package runs.
 * @param {{ root: string, tarball: string }} context
 * @param {string} name folder below examples/consumers
 * @param {Record<string, string>} [more] versions beside those of its package.json
 * @param {readonly string[]} [flags] more for npm
 * @returns {string} the folder
 */
export function install({ root, tarball }, name, more = {}, flags = []) {
  const folder = temporaryFolder();
  cpSync(join(root, 'examples/consumers', name), folder, {
    recursive: true,
    filter: (path) => !/(node_modules|dist|\.next)$/.test(path),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, ...more, plinth: `file:${tarball}` };
  writeFileSync(file, JSON.stringify(manifest));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  mustRun('npm', ['install', '--prefer-offline', ...quiet, ...flags], { folder });
  return folder;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ folder: string, env?: Record<string, string> }} options
 * @returns {string} what it printed
 */
export function mustRun(command, args, options) {
  const run = tryRun(command, args, options);
  if (run.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${run.status}:\n${run.text}`);
  return run.stdout;
}

/** @returns {{ status: number | null, stdout: string, text: string }} */
export function tryRun(command, args, { folder, env = {} }) {
  const run = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    timeout: 900_000,
  });
  return { status: run.status, stdout: run.stdout, text: `${run.stdout}\n${run.stderr}`.trim() };
}
