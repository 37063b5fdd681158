import fc from 'fast-check';
import { exportResponses, importResponses, importSurveyJs, planResponseImport } from 'plinth/core';
import { expect, it } from 'vitest';
import type { Instrument } from '../../../src/core/trust-assessment/instrument.types';

const { instrument } = importSurveyJs({
  elements: [
    { type: 'radiogroup', name: 'power', choices: [1, 2, 4, 8] },
    { type: 'rating', name: 'half', rateMin: 0.5, rateMax: 2.5, rateStep: 0.5 },
    { type: 'boolean', name: 'yes' },
    { type: 'boolean', name: 'word', valueTrue: 'y', valueFalse: 'n', labelTrue: 'Yes' },
    {
      type: 'dropdown',
      name: 'often',
      choices: [
        { value: 'item1', text: 'Never' },
        { value: 'item2', text: 'Always' },
      ],
    },
    { type: 'rating', name: 'plain' },
  ],
});

function read(of: Instrument, text: string) {
  const plan = planResponseImport(of, text);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return importResponses(of, plan.value);
}

it.each([
  ['power', '4', 3],
  ['power', '8', 4],
  ['power', '8.0', 4],
  ['half', '2', 4],
  ['half', '0,5', 1],
  ['yes', 'true', 1],
  ['yes', 'FALSE', 0],
  ['yes', '1', 1],
  ['word', 'y', 1],
  ['word', 'Yes', 1],
  ['word', '0', 0],
  ['often', 'item2', 2],
  ['often', 'always', 2],
  ['often', '2', 2],
  ['plain', '4', 4],
  ['power', 'n/a', null],
])('reads %s as %s', (item, cell, point) => {
  const { responses, rejected } = read(instrument, `id,${item}\na,"${cell}"\n`);
  expect(rejected).toEqual([]);
  expect(responses[0]?.answers).toEqual({ [item]: point });
});

it.each([
  ['power', '3'],
  ['half', '5'],
  ['yes', '2'],
  ['often', 'item3'],
])('refuses %s of %s, which stands for nothing', (item, cell) => {
  const { responses, rejected } = read(instrument, `id,${item}\na,${cell}\n`);
  expect(responses).toEqual([]);
  expect(rejected[0]?.problems[0]?.code).toBe('outOfRange');
});

it('takes the number of the point where two points stand for the same', () => {
  const scale = { min: 1, max: 3, values: { 1: 'x', 2: 'X', 3: 1 } };
  const twice: Instrument = {
    ...instrument,
    items: [{ id: 'q', subscale: 'page', kind: 'likert', text: 'Q', scale }],
  };
  expect(read(twice, 'id,q\na,1\n').responses[0]?.answers).toEqual({ q: 1 });
});

it('comes back as it went, whatever points stand for', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 6 }),
    fc.constantFrom('1', '2', 'a', 'A', ' b ', '', 'n/a', '=1+1', "'q", '0,5'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('1', '2', '3', '4'), value),
      fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 6 }),
      (values, points) => {
        const any: Instrument = {
          ...instrument,
          items: [
            { id: 'q', subscale: 'page', kind: 'likert', text: 'Q', scale: { min: 1, max: 4, values } },
          ],
        };
        const responses = points.map((point, index) => ({
          id: `r${index}`,
          instrument: any.id,
          answers: { q: point },
        }));
        const back = read(any, exportResponses(any, responses));
        expect(back.rejected).toEqual([]);
        expect(back.responses).toEqual(responses);
      },
    ),
    { numRuns: 300 },
  );
});
