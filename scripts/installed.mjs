// Exits 0 if node_modules holds what package-lock.json asks for, 1 if `npm ci` is needed.
import { existsSync, readFileSync } from 'node:fs';

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined);
const wanted = read('package-lock.json');
const present = read('node_modules/.package-lock.json');

function stale() {
  if (!wanted || !present) return true;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === '') return false;
    const here = present[path];
    // Optional packages are for other machines' processors, mostly.
    return here ? here.version !== version : !optional;
  });
}

process.exit(stale() ? 1 : 0);
