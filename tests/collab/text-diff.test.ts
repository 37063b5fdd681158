import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts, splicesBetween, type Splice } from '../../src/collab/text-diff';
import { wellFormed, wellFormedText } from '../../src/collab/well-formed';

const apply = (text: string, splices: readonly Splice[]) =>
  splices.reduceRight(
    (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
    text,
  );

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '\u{1f600}', '\u{1f601}', '\u{10000}', 'é'),
  maxLength: 30,
});

test.each([
  ['', '', []],
  ['a', 'a', []],
  ['', 'ab', [{ at: 0, remove: 0, insert: 'ab' }]],
  ['abc', 'abXc', [{ at: 2, remove: 0, insert: 'X' }]],
  ['abc', 'ac', [{ at: 1, remove: 1, insert: '' }]],
  [
    'one two',
    '1one two2',
    [
      { at: 0, remove: 0, insert: '1' },
      { at: 7, remove: 0, insert: '2' },
    ],
  ],
  ['\u{1f600}', '\u{1f601}', [{ at: 0, remove: 2, insert: '\u{1f601}' }]],
  ['\u{1f600}x', '\u{1f600}\u{1f600}x', [{ at: 2, remove: 0, insert: '\u{1f600}' }]],
])('%j to %j', (before, after, splices) => {
  expect(splicesBetween(before, after)).toEqual(splices);
});

test('lead from one text to the other, in order, and never through a pair', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splices = splicesBetween(before, after);
      expect(apply(before, splices)).toBe(after);
      for (const [index, { at, remove, insert }] of splices.entries()) {
        expect(wellFormedText(insert)).toBe(insert);
        const removed = before.slice(at, at + remove);
        expect(wellFormedText(removed)).toBe(removed);
        const next = splices[index + 1];
        if (next) expect(next.at).toBeGreaterThan(at + remove);
      }
    }),
    { numRuns: 2000 },
  );
});

test('texts that have little in common are replaced as a whole, quickly', () => {
  const [before, after] = ['ab'.repeat(5000), 'cd'.repeat(5000)];
  expect(splicesBetween(`x${before}y`, `x${after}y`)).toEqual([{ at: 1, remove: 10_000, insert: after }]);
});

test('merging keeps what either inserted and drops what either removed', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      expect(mergeTexts(base, mine, base)).toBe(mine);
      expect(mergeTexts(base, base, theirs)).toBe(theirs);
      const merged = mergeTexts(base, mine, theirs);
      expect(wellFormedText(merged)).toBe(merged);
      const added = (after: string) => splicesBetween(base, after).map(({ insert }) => insert);
      for (const insert of [...added(mine), ...added(theirs)]) expect(merged).toContain(insert);
    }),
    { numRuns: 2000 },
  );
  expect(mergeTexts('We should talk.', 'We really should talk.', 'We should talk more.')).toBe(
    'We really should talk more.',
  );
  expect(mergeTexts('abc', '', 'abXc')).toBe('X');
  expect(mergeTexts('', 'mine', 'theirs')).toBe('theirsmine');
});

test('half a pair becomes the sign for it, also deep inside; text that only looks like one stays', () => {
  expect(wellFormedText('a\ud83d\u{1f600}\ude00')).toBe('a\ufffd\u{1f600}\ufffd');
  const value = { a: ['\ud83d', 1, null, true], '\udc00': '\\ud83d' };
  expect(wellFormed(value)).toEqual({ a: ['\ufffd', 1, null, true], '\ufffd': '\\ud83d' });
});
