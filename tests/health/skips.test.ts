import { describe, expect, it } from 'vitest';
import { readResults } from '../../scripts/test/results.mjs';
import { judgeSkips } from '../../scripts/test/skips.mjs';

const listed = [{ test: 'a > reads', reason: 'no file here' }];

describe('skipped tests', () => {
  it('are fine when listed with a reason', () => {
    const verdict = judgeSkips({ skipped: ['a > reads'], all: new Set(['a > reads']), whole: true, listed });
    expect(verdict).toEqual({ allowed: listed, problems: [] });
  });

  it('fail when unlisted, without a reason, or stale', () => {
    const unlisted = judgeSkips({
      skipped: ['b > x'],
      all: new Set(['a > reads', 'b > x']),
      whole: true,
      listed,
    });
    expect(unlisted.problems).toHaveLength(1);
    const blank = [{ test: 'a > reads', reason: ' ' }];
    expect(
      judgeSkips({ skipped: ['a > reads'], all: new Set(), whole: false, listed: blank }).problems,
    ).toHaveLength(1);
    expect(judgeSkips({ skipped: [], all: new Set(), whole: true, listed }).problems).toHaveLength(1);
  });
});

describe('the report', () => {
  it('counts passes, failures, skips, and files that do not load', () => {
    const test = (title: string, status: string) => ({
      ancestorTitles: ['group'],
      title,
      status,
      failureMessages: [],
    });
    const report = {
      testResults: [
        {
          name: '/r/a.ts',
          status: 'failed',
          message: '',
          assertionResults: [test('x', 'passed'), test('y', 'failed')],
        },
        { name: '/r/b.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        {
          name: '/r/c.ts',
          status: 'passed',
          message: '',
          assertionResults: [test('z', 'skipped'), test('t', 'todo')],
        },
      ],
    };
    const results = readResults(report, '/r');
    expect(results.passed).toBe(1);
    expect(results.failures).toEqual(['a.ts > group > y\n', 'b.ts\nno such module']);
    expect(results.skipped).toEqual(['c.ts > group > z', 'c.ts > group > t']);
  });
});
