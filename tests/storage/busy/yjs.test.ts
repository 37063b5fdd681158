import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { persistYjs } from '../../../src/collab/persist-yjs';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { seeded } from '../../helpers/toy-model';
import { busyClock, KINDS, openTabs, seedsFrom, type BusyClock, type Kind } from './machine';

function open(storage: StorageAdapter, at: number) {
  const doc = new Y.Doc();
  return { doc, kept: persistYjs({ doc, storage, key: 'board', compactAfter: 2 + (at % 5) }) };
}

const keysOf = (doc: Y.Doc) => [...doc.getMap('cards').keys()].sort();

async function edit(kind: Kind, seed: number, clock: BusyClock) {
  const random = seeded(seed);
  const { server, tabs, openLater } = openTabs(kind, seed, clock);
  const pages = tabs.map(open);
  const added: string[] = [];
  await clock.until(Promise.all(pages.map(({ kept }) => kept.ready)));
  for (let step = 0; step < 40; step++) {
    const at = Math.floor(random() * pages.length);
    if (random() < 0.06) {
      pages[at]!.kept.stop();
      if (random() < 0.5) await clock.passSome();
      pages[at] = open(tabs[at]!, at);
      if (random() < 0.5) await clock.until(pages[at].kept.ready);
    }
    added.push(`s${step}`);
    pages[at]!.doc.getMap('cards').set(`s${step}`, step);
    if (random() < 0.05) server.mode = server.mode === 'up' ? 'down' : 'up';
    if (random() < 0.35) await clock.passSome();
  }
  server.mode = 'up';
  for (let round = 0; round < 4; round++) {
    for (const { kept } of pages) await clock.until(kept.retry());
    await clock.pass(60);
  }
  const later = openLater.map((openTab) => open(openTab(), 0));
  for (const { kept } of later) await clock.until(kept.ready);
  for (const { kept } of [...pages, ...later]) kept.stop();
  const sent = new Y.Doc();
  const { payload } = server.documents.get('board') ?? {};
  if (payload) Y.applyUpdate(sent, payload as Uint8Array);
  const docs = [...pages, ...later].map(({ doc }) => doc);
  return { added, docs: kind === 'IndexedDB' ? docs : [...docs, sent] };
}

test.each(KINDS)(
  '%s: a shared document loses nothing, though pages go and come back',
  async (kind) => {
    const clock = busyClock();
    for (const seed of seedsFrom(10)) {
      clock.restart(seed);
      const { added, docs } = await edit(kind, seed, clock);
      for (const doc of docs) expect([seed, ...keysOf(doc)]).toEqual([seed, ...added.sort()]);
    }
  },
  900_000,
);
