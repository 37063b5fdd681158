import { expect, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser-storage';

test('without options it is the same each time, so that it may be made while a component renders', () => {
  expect(browserStorage()).toBe(browserStorage());
  expect(browserStorage({})).not.toBe(browserStorage());
});
