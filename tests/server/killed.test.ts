import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test, expect } from 'vitest';
import * as Y from 'yjs';
import { joinAs, until } from '../scale/client';
import { startCollabProcess } from '../scale/processes';

async function world() {
  const folder = await mkdtemp(join(tmpdir(), 'plinth-killed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    folder,
    async start(port = 0) {
      const server = await startCollabProcess({ folder, port });
      onTestFinished(server.kill);
      return server;
    },
  };
}

test('a server killed in the middle, and started again: nothing is lost that a page or the disk holds', async () => {
  const { start, folder } = await world();
  const first = await start();
  const port = Number(new URL(first.url).port);
  const ada = await joinAs('ada', first.url, 'retro-1');
  onTestFinished(ada.stop);
  await ada.sent();
  const bo = await joinAs('bo', first.url, 'retro-1');
  bo.add('on the disk');
  await bo.sent();
  await until(() => ada.texts().length === 1, 'the card');
  await waitForFile(folder);
  bo.stop();
  for (let turn = 0; turn < 20; turn++) ada.add(`ada ${turn}`);
  // What left the page and was not written is in the page still.
  await first.kill();
  ada.add('while nobody answers');
  const second = await start(port);
  const cy = await joinAs('cy', second.url, 'retro-1');
  onTestFinished(cy.stop);
  await until(() => cy.texts().length === 22, 'everything');
  expect(cy.texts()).toEqual(ada.texts());
  expect(cy.texts()).toContain('on the disk');
  expect(cy.texts()).toContain('while nobody answers');
}, 60_000);

test('killed while it writes, again and again: the file is whole each time, and holds no less than before', async () => {
  const { start, folder } = await world();
  let known = 0;
  for (let round = 0; round < 4; round++) {
    const server = await start();
    const ada = await joinAs('ada', server.url, 'retro-1');
    expect(ada.texts().length).toBeGreaterThanOrEqual(known);
    // The longer the state, the longer it takes to write.
    for (let turn = 0; turn < 100; turn++) ada.add(`${round} ${turn} ${'x'.repeat(500)}`);
    await ada.sent();
    await new Promise((resolve) => setTimeout(resolve, 490 + round * 10));
    await server.kill();
    ada.stop();
    known = await cardsIn(folder, known);
  }
  expect(known).toBeGreaterThan(0);
}, 120_000);

const files = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.yjs'));

async function waitForFile(folder: string) {
  let stored = false;
  const timer = setInterval(() => {
    void files(folder).then(async ([name]) => {
      const bytes = name && (await readFile(join(folder, name)));
      stored = Boolean(bytes && bytes.includes('on the disk'));
    });
  }, 50);
  await until(() => stored, 'the file').finally(() => clearInterval(timer));
}

/** Reads what a killed server left, as the next one does. */
async function cardsIn(folder: string, before: number): Promise<number> {
  const [name] = await files(folder);
  if (!name) return before;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await readFile(join(folder, name)));
  expect(doc.store).toMatchObject({ pendingStructs: null, pendingDs: null });
  const cards = [...doc.share.keys()].filter((key) => key.endsWith('/cards'));
  const count = cards.reduce(
    (sum, key) => sum + [...doc.getMap(key).keys()].filter((entry) => entry.endsWith('/text')).length,
    0,
  );
  expect(count).toBeGreaterThanOrEqual(before);
  return count;
}
