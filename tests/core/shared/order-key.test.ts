import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrderKey, keyBetween, keysBetween, orderKey } from '../../../src/core/shared/order-key';
import { sortByOrder } from '../../../src/core/shared/sort-by-order';
import { seeded } from '../../helpers/toy-model';

test('a thousand inserts at random places keep their order, and keys stay short', () => {
  const random = seeded(7);
  const keys: string[] = [];
  for (let count = 0; count < 1000; count++) {
    const at = Math.floor(random() * (keys.length + 1));
    const key = keyBetween(keys[at - 1] ?? null, keys[at] ?? null, random);
    expect(isOrderKey(key)).toBe(true);
    keys.splice(at, 0, key);
  }
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(1000);
  const lengths = keys.map((key) => key.length);
  // Measured: mean 7.7, longest 11.
  expect(Math.max(...lengths)).toBeLessThanOrEqual(16);
});

test.each([
  ['always at the end', (keys: string[]) => keys.length, 8],
  ['always at the start', () => 0, 8],
  ['always after the first', (keys: string[]) => Math.min(1, keys.length), 300],
  ['always before the last', (keys: string[]) => Math.max(0, keys.length - 1), 300],
])('a thousand inserts %s stay short enough', (_, place, longest) => {
  const random = seeded(3);
  const keys: string[] = [];
  for (let count = 0; count < 1000; count++) {
    const at = place(keys);
    keys.splice(at, 0, keyBetween(keys[at - 1] ?? null, keys[at] ?? null, random));
  }
  expect(keys).toEqual([...keys].sort());
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(longest);
});

test('two people who insert at the same place rarely get the same key', () => {
  const random = seeded(11);
  const [low, high] = keysBetween(2);
  const keys = Array.from({ length: 1000 }, () => keyBetween(low!, high!, random));
  // 230,000 places: among a thousand keys about two pairs are expected.
  expect(new Set(keys).size).toBeGreaterThan(990);
  expect(keyBetween(low!, high!)).toBe(keyBetween(low!, high!));
});

test('many keys at once lie between their neighbours', () => {
  const random = seeded(5);
  for (const [low, high] of [
    [null, null],
    ['a1', null],
    [null, 'a1'],
    ['a0', 'a0V'],
    ['a0', 'a1'],
    ['a1', 'a1V'],
  ] as const) {
    for (const chance of [undefined, random]) {
      const keys = keysBetween(50, low, high, chance);
      const all = [...(low === null ? [] : [low]), ...keys, ...(high === null ? [] : [high])];
      expect(all).toEqual([...new Set(all)].sort());
      expect(keys.every(isOrderKey)).toBe(true);
    }
  }
  expect(keysBetween(0)).toEqual([]);
});

test('foreign keys are told apart and never break an insert', () => {
  for (const foreign of [
    '',
    '0|hzzzzz:',
    'a',
    'a00',
    '5',
    'ä1',
    'a0!',
    'A00000000000000000000000000',
    'a'.repeat(2000),
  ]) {
    expect([foreign, isOrderKey(foreign)]).toEqual([foreign, false]);
    expect(orderKey(foreign)).toMatchObject({ code: 'wrongType' });
    expect(isOrderKey(keyBetween(foreign, 'a5'))).toBe(true);
    expect(keyBetween(foreign, 'a5') < 'a5').toBe(true);
    expect(keyBetween('a5', foreign) > 'a5').toBe(true);
  }
});

test('where there is no room the new key comes right after', () => {
  for (const [after, before] of [
    ['a5', 'a5'],
    ['a5', 'a3'],
  ] as const) {
    const key = keyBetween(after, before, seeded(1));
    expect(key > after).toBe(true);
    expect(key < keyBetween(after, null)).toBe(true);
    expect(isOrderKey(key)).toBe(true);
  }
});

test('any texts as neighbours give a key, between them if they are two keys in order', () => {
  const key = fc.oneof(
    fc.constant(null),
    fc.string({ unit: fc.constantFrom('a', 'b', 'Z', 'Y', '0', '1', 'z', '|'), maxLength: 6 }),
    fc.nat(500).map((index) => keysBetween(501)[index]!),
  );
  fc.assert(
    fc.property(key, key, fc.nat(), (after, before, seed) => {
      const made = keyBetween(after, before, seeded(seed));
      expect(isOrderKey(made)).toBe(true);
      if (isOrderKey(after)) expect(made > after).toBe(true);
      if (isOrderKey(before) && !(isOrderKey(after) && after >= before)) expect(made < before).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('records sort by key, ties by id, without touching the input', () => {
  const records = [
    { id: 'b', order: 'a1' },
    { id: 'a', order: 'a1' },
    { id: 'c', order: 'Zz' },
  ];
  expect(sortByOrder(records).map((record) => record.id)).toEqual(['c', 'a', 'b']);
  expect(records[0]?.id).toBe('b');
});
