import { expect, test } from 'vitest';
import * as checks from '../../../src/core/shared/checks';
import type { Check } from '../../../src/core/shared/schema';

const cases: [string, Check, good: unknown[], bad: [unknown, string, (string | number)[]?][]][] = [
  [
    'text',
    checks.text({ max: 3 }),
    ['', 'abc', '  '],
    [
      ['abcd', 'tooLong'],
      [5, 'wrongType'],
      [null, 'wrongType'],
    ],
  ],
  [
    'text that says something',
    checks.text({ max: 3, empty: false }),
    ['a'],
    [
      ['', 'emptyText'],
      [' \n', 'emptyText'],
    ],
  ],
  [
    'id',
    checks.id,
    ['a', 'A-1_2.3:4~', 'x'.repeat(128)],
    [
      ['', 'badId'],
      ['a/b', 'badId'],
      ['a b', 'badId'],
      ['ä', 'badId'],
      ['__proto__', 'badId'],
      ['constructor', 'badId'],
      ['x'.repeat(129), 'badId'],
      ['a\n', 'badId'],
      [1, 'badId'],
    ],
  ],
  [
    'number',
    checks.number({ min: 0, max: 5 }),
    [0, 2.5, 5],
    [
      [-0.1, 'outOfRange'],
      [5.1, 'outOfRange'],
      [NaN, 'notFinite'],
      [Infinity, 'notFinite'],
      ['1', 'wrongType'],
    ],
  ],
  ['whole number', checks.number({ integer: true }), [-3, 0, 1e15], [[0.5, 'wrongType']]],
  [
    'timestamp',
    checks.timestamp,
    [0, 1.7e12, -1],
    [
      [1e16, 'outOfRange'],
      [0.5, 'wrongType'],
    ],
  ],
  [
    'flag',
    checks.flag,
    [true, false],
    [
      [0, 'wrongType'],
      ['true', 'wrongType'],
    ],
  ],
  [
    'one of',
    checks.oneOf('a', 'b', 1),
    ['a', 1],
    [
      ['c', 'notAllowed'],
      [null, 'notAllowed'],
      ['1', 'notAllowed'],
    ],
  ],
  ['nullable', checks.nullable(checks.flag), [null, true], [['', 'wrongType']]],
  [
    'date',
    checks.isoDate,
    ['2024-02-29', '2000-02-29', '0001-01-01', '2026-12-31'],
    [
      ['2023-02-29', 'outOfRange'],
      ['1900-02-29', 'outOfRange'],
      ['2026-04-31', 'outOfRange'],
      ['2026-13-01', 'outOfRange'],
      ['2026-00-10', 'outOfRange'],
      ['2026-01-00', 'outOfRange'],
      ['0000-01-01', 'outOfRange'],
      ['2026-1-1', 'wrongType'],
      ['2026-01-01T00:00', 'wrongType'],
      [20260101, 'wrongType'],
    ],
  ],
  [
    'map',
    checks.mapOf(checks.flag, { max: 2 }),
    [{}, { a: true }],
    [
      [{ a: 1 }, 'wrongType', ['a']],
      [{ a: true, b: true, c: true }, 'tooMany'],
      [[], 'wrongType'],
      [{ '': true }, 'emptyText', ['']],
    ],
  ],
  [
    'map with keys',
    checks.mapOf(checks.flag, { key: checks.id }),
    [{ a: true }],
    [[{ 'a b': true }, 'badId', ['a b']]],
  ],
  [
    'set',
    checks.setOf(),
    [{}, { a: true }],
    [
      [{ a: false }, 'wrongType', ['a']],
      [['a'], 'wrongType'],
    ],
  ],
  [
    'list',
    checks.listOf(checks.number(), { max: 2 }),
    [[], [1, 2]],
    [
      [[1, 'b'], 'wrongType', [1]],
      [[1, 2, 3], 'tooMany'],
      [{}, 'wrongType'],
    ],
  ],
  [
    'shape',
    checks.shape({ at: checks.timestamp }, { note: checks.text({ max: 5 }) }),
    [{ at: 1 }, { at: 1, note: 'x', more: 1 }],
    [
      [{}, 'missingField', ['at']],
      [{ at: 'x' }, 'wrongType', ['at']],
      [{ at: 1, note: 5 }, 'wrongType', ['note']],
      [null, 'wrongType'],
    ],
  ],
  [
    'nested',
    checks.listOf(checks.mapOf(checks.shape({ n: checks.number() }))),
    [[{ a: { n: 1 } }]],
    [[[{}, { a: { n: 'x' } }], 'wrongType', [1, 'a', 'n']]],
  ],
  ['anything', checks.anything, [null, {}, [1]], []],
];

test.each(cases)('%s', (_, check, good, bad) => {
  for (const value of good) expect([value, check(value as never)]).toEqual([value, null]);
  for (const [value, code, path] of bad) {
    const failure = check(value as never);
    expect([value, failure?.code, failure?.path]).toEqual([value, code, path]);
  }
});
