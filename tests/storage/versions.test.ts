import { expect, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { fakeOrigin } from '../helpers/fake-web-storage';
import { openToy } from '../helpers/open-toy';
import { toyCard, toyDocument } from '../helpers/toy-model';

test('going back is an edit: stored, seen by other tabs, and nothing that was logged is unsaid', async () => {
  const place = createMemoryPlace();
  let now = 5000;
  const storage = memoryStorage(place, { now: () => ++now });
  const toy = openToy(storage, toyDocument(toyCard('a')), { compactAfter: 1 });
  const other = openToy(memoryStorage(place), toyDocument(toyCard('a')));
  toy.rename('a', 'before');
  toy.store.dispatch({ type: 'card.note', id: 'a', entry: 'e', note: 'said' });
  toy.rename('a', 'after');
  const listed = await toy.persistence.versions();
  expect(listed).toMatchObject({ ok: true, value: [{ at: 5003 }, { at: 5002 }, { at: 5001 }] });
  const oldest = listed.ok ? listed.value[2]! : undefined;
  expect(await toy.persistence.restore(oldest!.id)).toEqual({ ok: true, value: undefined });
  for (const { cards } of [toy, other, openToy(memoryStorage(place), toyDocument())])
    expect(cards()['a']).toMatchObject({ title: 'before', log: { e: { note: 'said' } } });
  expect(toy.status().state).toBe('saved');
});

test('there is nothing to go back to where nothing is kept or may be written', async () => {
  const { versions: _, ...plain } = memoryStorage();
  const none = openToy(plain);
  expect(await none.persistence.versions()).toEqual({ ok: true, value: [] });
  expect(await none.persistence.restore('x')).toEqual({ ok: false, reason: 'unknown' });
  const place = createMemoryPlace();
  await memoryStorage(place).compact('toy', () => ({ ...toyDocument(), version: 3 }) as never);
  const newer = openToy(memoryStorage(place));
  const listed = await newer.persistence.versions();
  expect(listed.ok && listed.value).toHaveLength(1);
  expect(await newer.persistence.restore((listed.ok && listed.value[0]!.id) || '')).toEqual({
    ok: false,
    reason: 'newer',
  });
});

test('for want of room snapshots go one by one, the oldest first, and the entries that only they need', () => {
  const origin = fakeOrigin();
  const { area } = origin.open();
  const tooEarly: string[] = [];
  const { removeItem } = area;
  area.removeItem = (name) => {
    const isYounger = name === 'plinth:toy#previous' && origin.texts.has(name);
    if (isYounger && origin.texts.has('plinth:toy#previous-2')) tooEarly.push(name);
    removeItem(name);
  };
  const toy = openToy(browserStorage({ area: () => area }), toyDocument(), { compactAfter: 3 });
  for (let index = 0; index < 12; index++) toy.add(`c${index}`);
  const kept = () => ['', '#previous', '#previous-2'].filter((name) => origin.texts.has(`plinth:toy${name}`));
  const size = () => [...origin.texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  expect(kept()).toHaveLength(3);
  for (let index = 0; index < 12 && toy.status().state === 'saved'; index++) {
    origin.quota = size() + 1;
    toy.add(`d${index}`);
  }
  expect(tooEarly).toEqual([]);
  expect(kept()).toEqual(['']);
  expect(toy.status()).toMatchObject({ state: 'failed', reason: 'quota' });
  const reloaded = openToy(browserStorage({ area: () => area }), toyDocument());
  const all = Object.keys(toy.cards());
  expect(Object.keys(reloaded.cards())).toEqual(all.slice(0, -1));
});
