import { describe, expect, it } from 'vitest';
import { pulse5 } from '../../../src/locales/load-instrument';
import { forgetResponses, keepResponse, summariseRound } from '../../../src/hooks/team/local-round';
import { memoryStorage } from '../../../src/storage/memory-storage';

const answer = (value: number) => ({
  id: `person-${value}`,
  answers: Object.fromEntries(pulse5.items.map(({ id }) => [id, value])),
});
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
      const loaded = await storage.load('responses:r:');
      return JSON.stringify(loaded.ok && loaded.value.snapshot);
    };
    const [one, other] = [await stored(5, 1, 3), await stored(3, 5, 1)];
    expect(one).toBe(other);
    expect(one).not.toContain('person-');
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
