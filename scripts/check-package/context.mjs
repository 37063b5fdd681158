/**
 * What every check gets.
 * @typedef {object} Context
 * @property {string} root the project's folder
 * @property {string} dist the built package
 * @property {string} tarball path of the packed package
 * @property {boolean} update rewrite what is compared instead of comparing
 * @property {(line: string) => void} print
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Packs what `npm publish` would send, into a folder outside the project that is removed when the process ends. */
export function pack(root) {
  const folder = mkdtempSync(join(tmpdir(), 'plinth-pack-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files, size }] = JSON.parse(out);
  return { tarball: join(folder, filename), files: files.map((file) => file.path), size };
}

/** All files below a folder, as paths from it. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}
