import { expect, it } from 'vitest';
import { hasTrouble } from '../../../src/components/shared/has-trouble';

it.each([
  ['nothing stored yet', null, false],
  ['saved', { state: 'saved' }, false],
  ['on its way', { state: 'saving' }, false],
  ['not kept', { state: 'failed', reason: 'quota' }, true],
  ['not sent', { state: 'offline', kept: 2, durable: true }, true],
  ['an old one that cannot be read', { state: 'saved', quarantined: 1 }, true],
  ['somebody else’s was kept', { state: 'saved', conflicts: 2 }, true],
  ['none of that', { state: 'saved', quarantined: 0, conflicts: 0 }, false],
] as const)('%s', (_, status, expected) => {
  expect(hasTrouble(status)).toBe(expected);
});
