import fc from 'fast-check';
import { milestonesFrom } from '../../../src/core/goal-tracker/rules/milestones-from';

const before = [
  { id: 'a', title: 'Listed' },
  { id: 'b', title: 'Cleaned' },
  { id: 'c', title: 'Written', weight: 2 },
];
const from = (text: string) => {
  let made = 0;
  return milestonesFrom(text, before, () => `new${(made += 1)}`);
};
const ids = (text: string) => from(text).map(({ id }) => id);

it.each([
  ['the same', 'Listed\nCleaned\nWritten', ['a', 'b', 'c']],
  ['another order', 'Written\nListed\nCleaned', ['c', 'a', 'b']],
  ['one renamed', 'Listed\nCleaned up\nWritten', ['a', 'b', 'c']],
  ['all renamed', 'One\nTwo\nThree', ['a', 'b', 'c']],
  ['one between', 'Listed\nSorted\nCleaned\nWritten', ['a', 'new1', 'b', 'c']],
  ['one at the end', 'Listed\nCleaned\nWritten\nRead', ['a', 'b', 'c', 'new1']],
  ['one taken away', 'Listed\nWritten', ['a', 'c']],
  ['blank lines and spaces', '\n  Listed \n\nCleaned\nWritten\n', ['a', 'b', 'c']],
  ['one twice', 'Listed\nListed\nCleaned\nWritten', ['a', 'b', 'c']],
  ['nothing', ' \n', []],
])('%s', (_name, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

it('keeps the weight of one that is renamed', () => {
  expect(from('Listed\nCleaned\nWritten down')[2]).toEqual({ id: 'c', title: 'Written down', weight: 2 });
});

it('never names one milestone twice, and gives back what it was given', () => {
  const title = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(fc.uniqueArray(title, { maxLength: 8 }), fc.array(title, { maxLength: 8 }), (old, lines) => {
      const list = old.map((one, index) => ({ id: `old${index}`, title: one, weight: index + 1 }));
      let made = 0;
      const milestones = milestonesFrom(lines.join('\n'), list, () => `new${(made += 1)}`);
      expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
      expect(milestones.map((one) => one.title)).toEqual([...new Set(lines)]);
      expect(milestonesFrom(old.join('\n'), list, () => 'new')).toEqual(list);
    }),
  );
});
