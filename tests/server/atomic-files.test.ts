import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicFiles } from '../../examples/collab-server/src/atomic-files';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plinth-files-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (...values: number[]) => Uint8Array.from(values);

test('what was stored is there again, under any name, and nothing else is left behind', async () => {
  const files = atomicFiles(join(folder, 'made', 'when needed'));
  expect(await files.fetch('a')).toBeNull();
  const names = ['a', 'A', 'a/b', '../a', '..', '', 'x'.repeat(5_000), 'naïve \u{1f600}', 'a\0b'];
  for (const [index, name] of names.entries()) await files.store(name, bytes(index));
  for (const [index, name] of names.entries()) expect([...(await files.fetch(name))!]).toEqual([index]);
  expect(await readdir(folder)).toEqual(['made']);
  expect(await readdir(join(folder, 'made', 'when needed'))).toHaveLength(names.length);
});

test('many at once: the last one stands, whole', async () => {
  const files = atomicFiles(folder);
  for (let round = 0; round < 30; round++) void files.store('a', new Uint8Array(10_000).fill(round));
  await files.settled();
  const stored = await files.fetch('a');
  expect(stored).toHaveLength(10_000);
  expect(new Set(stored)).toEqual(new Set([29]));
  expect(await readdir(folder)).toHaveLength(1);
});

test('one that cannot be written says so, leaves nothing behind, and does not stop the next', async () => {
  const blocked = join(folder, 'file');
  await writeFile(blocked, 'not a folder');
  await expect(atomicFiles(blocked).store('a', bytes(1))).rejects.toThrow();
  const files = atomicFiles(folder);
  await files.store('a', bytes(1));
  await expect(files.store('a', undefined as never)).rejects.toThrow();
  expect([...(await files.fetch('a'))!]).toEqual([1]);
  await files.store('a', bytes(2));
  expect([...(await files.fetch('a'))!]).toEqual([2]);
  expect(await readdir(folder)).toEqual(['a-ca978112ca1bbdcafac231b3.yjs', 'file']);
});
