import { describe, expect, test } from 'vitest';
import type {
  StorageAdapter,
  StorageMessage,
  StorageResult,
  StoredState,
} from '../../src/storage/adapter.types';

/** How the kit reaches an adapter. */
export interface StorageUnderTest {
  /** Two adapters on one empty place, as two tabs have them. */
  open(): readonly [StorageAdapter, StorageAdapter];
  /** Waits until each has heard of the other. */
  settle(): void | Promise<void>;
}

/** What every storage adapter must do, synchronous or not. Call it in a test file with a fresh place per `open()`. */
export function describeStorageConformance(name: string, underTest: StorageUnderTest): void {
  const { settle } = underTest;

  async function stored(adapter: StorageAdapter, key = 'k'): Promise<StoredState> {
    return valueOf(await adapter.load(key));
  }

  describe(`${name} conforms to StorageAdapter`, () => {
    test('an empty place has nothing', async () => {
      const [adapter] = underTest.open();
      expect(await stored(adapter)).toEqual({
        snapshot: undefined,
        damaged: false,
        entries: [],
        upTo: 0,
        quarantined: 0,
        safeToWrite: true,
      });
    });

    test('entries come back in order, JSON and bytes unchanged', async () => {
      const [adapter, other] = underTest.open();
      const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
      const payloads = [{ a: [1, 'ü \u2028 "\n', null] }, bytes, 'text', 0, [], {}];
      for (const payload of payloads) valueOf(await adapter.append('k', payload));
      const { entries, upTo } = await stored(other);
      expect(entries.map((entry) => entry.payload)).toEqual(payloads);
      expect(entries.map((entry) => entry.seq)).toEqual(
        [...entries].map((entry) => entry.seq).sort((a, b) => a - b),
      );
      expect(upTo).toBe(entries.at(-1)?.seq);
    });

    test('compacting replaces what the snapshot contains, and appending goes on', async () => {
      const [adapter, other] = underTest.open();
      for (let index = 0; index < 5; index++) valueOf(await adapter.append('k', index));
      valueOf(await adapter.compact('k', () => ({ sum: 10 })));
      valueOf(await adapter.append('k', 'after'));
      for (const tab of [adapter, other]) {
        const { snapshot, entries } = await stored(tab);
        expect(snapshot).toEqual({ sum: 10 });
        expect(entries.map((entry) => entry.payload)).toEqual(['after']);
      }
    });

    test('a snapshot can be compacted many times', async () => {
      const [adapter] = underTest.open();
      for (let index = 0; index < 20; index++) {
        valueOf(await adapter.append('k', index));
        valueOf(await adapter.compact('k', () => index));
      }
      expect(await stored(adapter)).toMatchObject({ snapshot: 19, entries: [] });
    });

    test('keys do not see each other, even if one begins with the other', async () => {
      const [adapter] = underTest.open();
      for (const key of ['k', 'kk', 'k:x', 'k:x:y']) valueOf(await adapter.append(key, key));
      valueOf(await adapter.remove('k'));
      valueOf(await adapter.remove('k:x'));
      expect((await stored(adapter, 'kk')).entries).toHaveLength(1);
      expect((await stored(adapter, 'k:x:y')).entries).toHaveLength(1);
      expect((await stored(adapter)).entries).toEqual([]);
    });

    test('another tab hears of entries and snapshots, and never of its own', async () => {
      const [adapter, other] = underTest.open();
      const [mine, theirs]: [StorageMessage[], StorageMessage[]] = [[], []];
      const stop = other.subscribe('k', (message) => theirs.push(message));
      adapter.subscribe('k', (message) => mine.push(message));
      valueOf(await adapter.compact('k', () => 'snapshot'));
      await settle();
      await other.load('k');
      const seq = valueOf(await adapter.append('k', 'entry'));
      valueOf(await adapter.append('elsewhere', 'entry'));
      await settle();
      expect(theirs).toEqual([{ type: 'replaced' }, { type: 'entry', entry: { seq, payload: 'entry' } }]);
      expect(mine).toEqual([]);
      stop();
      valueOf(await adapter.append('k', 'unheard'));
      await settle();
      expect(theirs).toHaveLength(2);
    });

    test('what two tabs append at once is all there, and both compactions keep it', async () => {
      const [adapter, other] = underTest.open();
      const heard: unknown[] = [];
      adapter.subscribe('k', (message) => message.type === 'entry' && heard.push(message.entry.payload));
      valueOf(await adapter.append('k', 'a1'));
      valueOf(await other.append('k', 'b1'));
      valueOf(await adapter.append('k', 'a2'));
      // The first tab has not been told of `b1` yet: compacting delivers it first.
      valueOf(await adapter.compact('k', () => ['a1', 'a2', ...(heard as string[])]));
      await settle();
      const { snapshot, entries } = await stored(other);
      expect([...(snapshot as string[]), ...entries.map((entry) => entry.payload)].sort()).toEqual([
        'a1',
        'a2',
        'b1',
      ]);
    });

    test('what is set aside is exported, once, until the key is removed', async () => {
      const [adapter] = underTest.open();
      valueOf(await adapter.append('k', 1));
      valueOf(await adapter.setAside('k', 'broken'));
      valueOf(await adapter.setAside('k', 'broken'));
      expect((await stored(adapter)).quarantined).toBe(1);
      expect(Object.values(valueOf(await adapter.exportRaw('k')))).toContain('broken');
      valueOf(await adapter.remove('k'));
      expect(valueOf(await adapter.exportRaw('k'))).toEqual({});
      expect((await stored(adapter)).quarantined).toBe(0);
    });

    test('another tab hears that the key was removed', async () => {
      const [adapter, other] = underTest.open();
      valueOf(await adapter.compact('k', () => 1));
      await settle();
      const heard: StorageMessage[] = [];
      other.subscribe('k', (message) => heard.push(message));
      valueOf(await adapter.remove('k'));
      await settle();
      expect(heard).toEqual([{ type: 'cleared' }]);
    });
  });
}

function valueOf<T>(result: StorageResult<T>): T {
  if (!result.ok) throw new Error(`storage refused: ${result.reason}`);
  return result.value;
}
