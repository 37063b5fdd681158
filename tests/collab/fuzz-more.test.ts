// @vitest-environment node
import { expect, test } from 'vitest';
import { judge } from './fuzz/judge';

test('seeds 226 to 450', () => {
  const failures = Array.from({ length: 225 }, (_, index) => judge(index + 226)).filter(Boolean);
  expect(failures.join('\n\n')).toBe('');
}, 600_000);
