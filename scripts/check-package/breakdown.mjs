// Where an entry's bytes come from, for whoever has to make it smaller.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, sizeOf } from './bundle.mjs';

/** Prints the gzipped size of each folder by itself; together they compress better than their sum. */
export async function printBreakdown(root, entry, print) {
  const { inputs } = await bundle(root, `export * from './dist/entries/${entry}.js';`);
  const groups = groupBy(inputs, folderOf);
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const rows = await Promise.all(
    [...groups].map(async ([name, files]) => ({ name, bytes: await sizeOf(files, read) })),
  );
  for (const { name, bytes } of rows.sort((a, b) => b.bytes - a.bytes))
    print(`  ${String(bytes).padStart(6)} B  ${name}`);
}

function folderOf(file) {
  if (file.endsWith('.css.js')) return file.includes('/theme/') ? 'CSS of tokens' : 'CSS of parts';
  return file.split('/').slice(1, -1).slice(0, 2).join('/');
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
