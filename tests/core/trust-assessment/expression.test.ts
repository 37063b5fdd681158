import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/core/trust-assessment/expression/expression.evaluate';
import { parseExpression } from '../../../src/core/trust-assessment/expression/expression.parse';
import { scopeOf } from '../../../src/core/trust-assessment/expression/expression.scope';
import type { MissingRule, Value } from '../../../src/core/trust-assessment/expression/expression.types';
import { CASES, INVALID, OURS, VALUES } from './expression.cases';

function run(
  text: string,
  missing: MissingRule = 'zero',
  values: Readonly<Record<string, Value>> = VALUES,
): unknown {
  const parsed = parseExpression(text);
  return parsed.ok ? evaluate(parsed.value, scopeOf(values), missing) : INVALID;
}

describe('expressions', () => {
  test.each(CASES)('%s', (text, value) => {
    if (typeof value === 'number') expect(run(text)).toBeCloseTo(value, 10);
    else expect(run(text)).toEqual(value);
  });

  test.each(OURS)('%s, ours', (text, value) => {
    expect(run(text)).toEqual(value);
  });

  // What was not answered is not 0: `6 - {r2}` of an item on 1 to 5 would be 6.
  test.each([
    ['6 - {missing}', null],
    ['{missing} + 1', null],
    ['{a} * {missing}', null],
    ['{missing} + {s}', null],
    ['sum({missing}, 2)', null],
    ['sum({a}, 2)', 7],
    ['avg({missing})', null],
    ['avg({missing}, 4)', 4],
    ['avg({m.r1}, {m.r2}, {m.zz})', 3],
    ['iif({missing} empty, 0, 6 - {missing})', 0],
    ['iif({missing} > 3, 1, 2)', 2],
    ['{z} + 1', 1],
    ['count({missing}, 1)', 1],
  ])('in scoring, %s is %j', (text, value) => {
    expect(run(text, 'missing')).toEqual(value);
  });

  it('says which function is not there', () => {
    expect(parseExpression('1 + today()')).toEqual({
      ok: false,
      failure: { code: 'unknownFunction', name: 'today' },
    });
    expect(parseExpression('constructor(1)')).toMatchObject({ ok: false });
    expect(parseExpression('')).toEqual({ ok: false, failure: { code: 'syntax' } });
  });

  it('reaches no prototype', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'a.constructor',
      'arr.map',
      'm.hasOwnProperty',
      'p[0].__proto__',
    ])
      expect(run(`{${name}}`)).toBeNull();
  });

  it('never throws, never hangs, never comes to NaN', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{a}',
        '{missing}',
        '{m.r1}',
        '(',
        ')',
        '[',
        ']',
        ',',
        '+',
        '-',
        '*',
        '/',
        '%',
        '^',
        '=',
        '<',
        'and',
        'or',
        '!',
        'empty',
        'contains',
        'anyof',
        'sum(',
        'iif(',
        'round(',
        "'x'",
        '"',
        '1',
        '0',
        '9',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom<MissingRule>('zero', 'missing'),
        (pieces, missing) => {
          const result = run(pieces.join(' '), missing);
          if (typeof result === 'number') expect(Number.isFinite(result)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
    expect(run('('.repeat(5000) + '1' + ')'.repeat(5000))).toBe(INVALID);
    expect(run('!'.repeat(5000) + '1')).toBe(INVALID);
    expect(run('1' + ' + 1'.repeat(2000))).toBe(2001);
    expect(run('1'.repeat(20_000))).toBe(INVALID);
  });
});
