import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ResponsesDocument } from '../../../src/core/trust-report/responses.schema';
import { pulse5 } from '../../../src/locales/load-instrument';
import { forgetResponses, keepResponse, summariseRound } from '../../../src/hooks/team/local-round';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { hostStorage } from '../../../src/storage/host/host-storage';
import { indexedDbStorage } from '../../../src/storage/indexed-db/indexed-db-storage';
import { memoryStorage } from '../../../src/storage/memory-storage';

const answer = (value: number) => ({
  id: `person-${value}`,
  answers: Object.fromEntries(pulse5.items.map(({ id }) => [id, value])),
});
const KEYS = ['responses:r:', 'responses:r:other'];

async function rawTexts(storage: StorageAdapter) {
  const all = await Promise.all(KEYS.map(async (key) => storage.exportRaw(key)));
  return all.flatMap((raw) => (raw.ok ? Object.values(raw.value) : []));
}

async function stateOf(storage: StorageAdapter) {
  const all = await Promise.all(KEYS.map(async (key) => storage.load(key)));
  return all.flatMap((one) => (one.ok && one.value.snapshot ? [one.value.snapshot as unknown] : []));
}

const options = { minRespondents: 3, random: () => 0.5 };

describe('a round on one device', () => {
  it('counts, and tells nothing below the threshold', async () => {
    const storage = memoryStorage();
    expect(await keepResponse(storage, 'r', pulse5.id, answer(4))).toBe(1);
    expect(await keepResponse(storage, 'r', pulse5.id, answer(2))).toBe(2);
    expect(await summariseRound(storage, 'r', pulse5, options)).toEqual({
      status: 'insufficient',
      answered: 2,
      needed: 3,
    });
    expect(await keepResponse(storage, 'r', pulse5.id, answer(3))).toBe(3);
    expect(await summariseRound(storage, 'r', pulse5, options)).toMatchObject({ status: 'ok', answered: 3 });
  });

  it('keeps no name, and no order in which people answered', async () => {
    const stored = async (...values: readonly number[]) => {
      const storage = memoryStorage();
      for (const value of values) await keepResponse(storage, 'r', pulse5.id, answer(value));
      return JSON.stringify(await stateOf(storage));
    };
    const [one, other] = [await stored(5, 1, 3), await stored(3, 5, 1)];
    expect(one).toBe(other);
    expect(one).not.toContain('person-');
  });

  it.each([
    ['memory', () => memoryStorage()],
    ['the database', () => indexedDbStorage({ name: 'a-round' })],
  ])('in %s, keeps nothing of how it was before the last response', async (_place, create) => {
    const storage = create();
    for (const value of [1, 2, 3, 4]) await keepResponse(storage, 'r', pulse5.id, answer(value));
    const [only, ...others] = await stateOf(storage);
    expect(Object.keys((only as ResponsesDocument).responses)).toHaveLength(4);
    expect(others).toEqual([]);
    const texts = (await rawTexts(storage)).filter((text) => text.includes('"answers"'));
    expect(texts).toHaveLength(1);
  });

  it('loses none of two that are given in the same moment', async () => {
    const storage = indexedDbStorage({ name: 'another-round' });
    const given = [1, 2, 3].map((value) => keepResponse(storage, 'r', pulse5.id, answer(value)));
    expect(await Promise.all(given)).toEqual([1, 2, 3]);
    expect(await summariseRound(storage, 'r', pulse5, options)).toMatchObject({ status: 'ok', answered: 3 });
  });

  it('takes what a person changed in the place of what that person gave before', async () => {
    const storage = memoryStorage();
    for (const value of [4, 2, 2]) await keepResponse(storage, 'r', pulse5.id, answer(value));
    const reversed = {
      ...answer(2),
      answers: Object.fromEntries(Object.entries(answer(2).answers).reverse()),
    };
    const changed = { ...answer(5), comments: { trust: 'Now I know.' } };
    expect(await keepResponse(storage, 'r', pulse5.id, changed, reversed)).toBe(3);
    const { responses } = (await stateOf(storage))[0] as ResponsesDocument;
    const first = pulse5.items[0]!.id;
    expect(Object.values(responses).map(({ answers }) => answers[first])).toEqual([2, 4, 5]);
    expect(await keepResponse(storage, 'r', pulse5.id, answer(1), changed)).toBe(3);
    // What is not there replaces nothing.
    expect(await keepResponse(storage, 'r', pulse5.id, answer(3), changed)).toBe(4);
  });

  it('goes on from where a page ended while the answers moved', async () => {
    const storage = memoryStorage();
    const ending = { ...storage, remove: () => ({ ok: false, reason: 'unknown' }) as const };
    expect(await keepResponse(ending, 'r', pulse5.id, answer(1))).toBe(1);
    expect(await keepResponse(ending, 'r', pulse5.id, answer(2))).toBe(2);
    expect(await stateOf(storage)).toHaveLength(2);
    expect(await keepResponse(storage, 'r', pulse5.id, answer(3))).toBe(3);
    expect(await stateOf(storage)).toHaveLength(1);
    expect(await summariseRound(storage, 'r', pulse5, options)).toMatchObject({ status: 'ok', answered: 3 });
  });

  it('stays on the device where the place sends documents on', async () => {
    const sent: string[] = [];
    const storage = hostStorage({
      load: () => Promise.resolve(undefined),
      save(key) {
        sent.push(key);
        return Promise.resolve({ ok: true, version: 1 });
      },
      delay: 0,
    });
    for (const value of [1, 2, 3]) await keepResponse(storage, 'r', pulse5.id, answer(value));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await summariseRound(storage, 'r', pulse5, options)).toMatchObject({ status: 'ok', answered: 3 });
    expect(sent).toEqual([]);
  });

  it('is forgotten once the summary is kept', async () => {
    const storage = memoryStorage();
    for (const value of [1, 2, 3]) await keepResponse(storage, 'r', pulse5.id, answer(value));
    await forgetResponses(storage, 'r');
    expect(await summariseRound(storage, 'r', pulse5, options)).toMatchObject({
      status: 'insufficient',
      answered: 0,
    });
  });

  it('says so where nothing can be kept', async () => {
    const storage = { ...memoryStorage(), load: () => ({ ok: false, reason: 'denied' }) as const };
    expect(await keepResponse(storage, 'r', pulse5.id, answer(1))).toBeNull();
    expect(await summariseRound(storage, 'r', pulse5, options)).toBeNull();
  });
});
