import { numberText } from '../../../src/hooks/goal-tracker/goal-words';
import { createFormat } from '../../../src/hooks/shared/useFormat';

it.each([
  [0, '0', '0'],
  [12.5, '12.5', '12,5'],
  [12.3456, '12.346', '12,346'],
  [1234567.5, '1,234,567.5', '1.234.567,5'],
  // What is small is not nothing.
  [0.00025, '0.00025', '0,00025'],
  [-0.0004, '-0.00040', '-0,00040'],
  // What reckoning leaves is.
  [0.1 + 0.2 - 0.3, '0', '0'],
  [1e300, '1e+300', '1e+300'],
])('%d is %s, in German %s', (value, english, german) => {
  expect(numberText({ format: createFormat('en') }, value)).toBe(english);
  expect(numberText({ format: createFormat('de') }, value)).toBe(german);
});
