// The plain pages were written before the widgets were measured against them, and stay as they are.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './pages.mjs';

const FILE = join(BENCH, 'frozen.json');

function hashes() {
  const data = readdirSync(BENCH).filter((name) => /^data.*\.ts$/.test(name));
  const files = [...data, ...readdirSync(join(BENCH, 'plain')).map((name) => `plain/${name}`)].sort();
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(join(BENCH, name), 'utf8').replaceAll('\r\n', '\n');
      return [name, createHash('sha256').update(text).digest('hex')];
    }),
  );
}

export function freeze(why) {
  writeFileSync(FILE, `${JSON.stringify({ why, files: hashes() }, null, 2)}\n`);
}

/** Names of the files that are not what was frozen. */
export function thawed() {
  const { files } = JSON.parse(readFileSync(FILE, 'utf8'));
  const now = hashes();
  return [...new Set([...Object.keys(files), ...Object.keys(now)])].filter(
    (name) => files[name] !== now[name],
  );
}
