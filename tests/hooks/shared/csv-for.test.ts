import { expect, test } from 'vitest';
import { csvFor } from '../../../src/hooks/shared/csv-for';
import { createFormat } from '../../../src/hooks/shared/useFormat';

test.each([
  ['en', {}],
  ['en-XA', {}],
  ['de', { delimiter: ';', decimal: ',' }],
  ['de-CH', {}],
  ['fr', { delimiter: ';', decimal: ',' }],
  ['es', { delimiter: ';', decimal: ',' }],
  ['es-MX', {}],
  ['pt-BR', { delimiter: ';', decimal: ',' }],
  ['ar', {}],
  ['he', {}],
  ['ja', {}],
])('a table in %s', (locale, expected) => {
  expect(csvFor(createFormat(locale))).toEqual(expected);
});
