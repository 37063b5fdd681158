import { afterEach, expect, it } from 'vitest';
import { assertQuietConsole, expectConsole, guardConsole } from '../helpers/console';

afterEach(() => guardConsole());

it('fails a test that writes to the console', () => {
  console.warn('%s is loud', 'it');
  expect(assertQuietConsole).toThrow('warn: it is loud');
});

it('accepts what was announced', () => {
  expectConsole('error', /typed development error/);
  console.error(new Error('A typed development error'));
  expect(assertQuietConsole).not.toThrow();
});

it('fails when an announced message does not come', () => {
  expectConsole('error', /never said/);
  expect(assertQuietConsole).toThrow('never said');
});
