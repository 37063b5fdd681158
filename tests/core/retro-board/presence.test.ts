import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createRetroDocument,
  MAX_PRESENT_NAME,
  presenceFor,
  readPresence,
  type RetroPresence,
} from '../../../src/core/retro-board/index';
import type { Json } from '../../../src/core/shared/json';
import { toyEnv } from '../../helpers/toy-model';

const board = (hidden: boolean, anonymous: boolean) => createRetroDocument(toyEnv(), { hidden, anonymous });
const all: RetroPresence = { name: 'Ada', hue: 2, writing: true, at: 'card-1' };

test.each([
  [false, false, all],
  [true, false, { writing: true }],
  [false, true, {}],
  [true, true, {}],
])('hidden %s, anonymous %s: no more than this, out and in', (hidden, anonymous, expected) => {
  expect(presenceFor(board(hidden, anonymous), all)).toEqual(expected);
  expect(readPresence(board(hidden, anonymous), all as unknown as Json)).toEqual(expected);
});

test.each<[string, Json | undefined, unknown]>([
  ['nothing', undefined, undefined],
  ['a text', 'Ada', undefined],
  ['no name', { hue: 1, at: 'card-1', writing: true }, { writing: true }],
  ['a name of spaces', { name: ' \n ' }, {}],
  ['a name that is a number', { name: 5 }, {}],
  ['a long name', { name: 'x'.repeat(500) }, { name: 'x'.repeat(MAX_PRESENT_NAME) }],
  ['a name that turns the text', { name: 'A\u202eda\u2066\u0000' }, { name: 'A da' }],
  ['lines in a name', { name: 'Ada\n\nB' }, { name: 'Ada B' }],
  [
    'half a pair at the cut',
    { name: `${'x'.repeat(MAX_PRESENT_NAME - 1)}\u{1f600}` },
    { name: 'x'.repeat(MAX_PRESENT_NAME - 1) },
  ],
  ['a colour for a style sheet', { name: 'A', hue: 'red;}' }, { name: 'A' }],
  ['a colour that there is not', { name: 'A', hue: 9 }, { name: 'A' }],
  ['a place that is an object', { name: 'A', at: {} }, { name: 'A' }],
  ['a place that is too long', { name: 'A', at: 'x'.repeat(200) }, { name: 'A' }],
  [
    'more than we know',
    JSON.parse('{"name":"A","admin":true,"__proto__":{"at":"x"}}') as Json,
    { name: 'A' },
  ],
])('%s from the network', (_, given, expected) => {
  expect(readPresence(board(false, false), given)).toEqual(expected);
});

test('whatever comes, nothing is thrown and nothing forbidden is shown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.boolean(), fc.boolean(), (given, name, hidden, anonymous) => {
      const state = { ...(typeof given === 'object' ? given : {}), name } as Json;
      const shown = readPresence(board(hidden, anonymous), state);
      expect(Object.keys(shown ?? {}).every((key) => ['name', 'hue', 'writing', 'at'].includes(key))).toBe(
        true,
      );
      expect((shown?.name ?? '').length).toBeLessThanOrEqual(MAX_PRESENT_NAME);
      if (anonymous) expect(shown ?? {}).toEqual({});
      if (hidden) expect(Object.keys(shown ?? {}).every((key) => key === 'writing')).toBe(true);
    }),
  );
});
