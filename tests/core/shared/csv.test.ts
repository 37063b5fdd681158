import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { escapeFormula } from '../../../src/core/shared/csv-formula';
import { readCsv, type CsvReadOptions } from '../../../src/core/shared/csv-read';
import { writeCsv } from '../../../src/core/shared/csv-write';

function rowsOf(text: string, options?: CsvReadOptions) {
  const result = readCsv(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.rows;
}

test.each([
  ['nothing', '', []],
  ['one empty line', '\r\n', [['']]],
  [
    'a byte order mark, CRLF',
    '\uFEFFa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'LF and no end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'old CR',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['an empty line between', 'a\n\nb', [['a'], [''], ['b']]],
  [
    'quotes, doubled quotes, breaks and delimiters in a cell',
    '"a ""b""","c\r\nd,e"\n',
    [['a "b"', 'c\r\nd,e']],
  ],
  [
    'a trailing delimiter is an empty cell',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['a quote within an unquoted cell stays', 'a "b" c,5" x', [['a "b" c', '5" x']]],
  ['rows of different length', 'a,b,c\nd\n', [['a', 'b', 'c'], ['d']]],
])('reads %s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  ['a,b\n1,2', ','],
  ['a;b\n1,5;2', ';'],
  ['a\tb\n1,5;\t2', '\t'],
  ['"a;b;c",d\n"x;y;z",e', ','],
  ['"a,\nb";c\n1;2', ';'],
  ['alone', ','],
])('finds the delimiter of %j', (text, delimiter) => {
  expect(readCsv(text)).toMatchObject({ ok: true, value: { delimiter } });
});

test.each([
  ['a quote that is never closed', 'a,b\nc,"d\ne', [1, 1], 2],
  ['text after a closing quote', 'a\nb\n"c"d,e', [2, 0], 3],
])('%s is a problem with its row', (_, text, path, row) => {
  expect(readCsv(text, { delimiter: ',' })).toEqual({
    ok: false,
    problems: [{ code: 'unreadable', path, severity: 'error', values: { row } }],
  });
});

test('reads as papaparse does', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', ',', ';', '\t', '"', '\n', '\r', '=', 'ü'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = Papa.unparse(rows, { newline: '\r\n' });
        fc.pre(text !== '');
        const theirs = Papa.parse(text, { delimiter: ',', newline: '\r\n' }).data;
        // They make a row of what follows the last line break.
        expect(rowsOf(text, { delimiter: ',' })).toEqual(
          text.endsWith('\r\n') ? theirs.slice(0, -1) : theirs,
        );
      },
    ),
    { numRuns: 500 },
  );
});

const anyCell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      '1',
      '.',
      ' ',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      '=',
      '+',
      '-',
      '@',
      "'",
      '＝',
      '\uFEFF',
      '\u00A0',
    ),
  }),
  fc.string({ unit: 'binary' }),
);

test('what is written is read back the same, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.boolean(),
      (rows, delimiter, bom) => {
        const text = writeCsv(rows, { delimiter, bom });
        expect(rowsOf(text, { delimiter, formulas: 'unescape' })).toEqual(rows);
      },
    ),
    { numRuns: 1000 },
  );
});

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const PLACES = [
  (trigger: string) => `${trigger}cmd()`,
  (trigger: string) => `  ${trigger}cmd()`,
  (trigger: string) => `\u00A0${trigger}cmd()`,
  (trigger: string) => `note\n${trigger}cmd()`,
  (trigger: string) => `note\r\n  ${trigger}cmd()`,
  (trigger: string) => `note\r${trigger}cmd()`,
  (trigger: string) => `'${trigger}cmd()`,
];

test('no line of any cell begins with a formula, in any place', () => {
  for (const trigger of TRIGGERS) {
    for (const place of PLACES) {
      const rows = rowsOf(writeCsv([[place(trigger), `a,${place(trigger)}`, `"${place(trigger)}"`]]), {
        delimiter: ',',
      });
      for (const cell of rows.flat()) {
        for (const line of cell.split(/\r\n|\r|\n/)) {
          expect([cell, /^\s*[=+\-@＝＋－＠]/.test(line) || line.startsWith('\t')]).toEqual([cell, false]);
        }
        expect([cell, /^ *[\r\n]/.test(cell)]).toEqual([cell, false]);
      }
    }
  }
});

test('escaping is safe for every text', () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      const safe = escapeFormula(text);
      const number = /^[+-]?\d+(\.\d+)?$/.test(text);
      expect(number ? safe === text : !/(^|[\r\n])[^\S\r\n]*[=+\-@\t＝＋－＠]/.test(safe)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('numbers stay numbers, everything else is text', () => {
  const cells = [-5, 0.25, NaN, Infinity, '-5', '+49.5', '+49 123', '-', true, null, undefined];
  expect(writeCsv([cells], { bom: false })).toBe("-5,0.25,,,-5,+49.5,'+49 123,'-,true,,\r\n");
});

test('where numbers have a comma, it is in quotes: no reader takes it for the end of a cell', () => {
  const text = writeCsv([[-5, 0.25, '0.25', 1e21]], { bom: false, delimiter: ';', decimal: ',' });
  expect(text).toBe('-5;"0,25";0.25;1e+21\r\n');
  expect(rowsOf(text)).toEqual([['-5', '0,25', '0.25', '1e+21']]);
});

test('a long cell of blanks, tabs or apostrophes is read and written at once', () => {
  for (const unit of [' ', '\t', "'", '\n', '"', '\u00A0']) {
    const text = unit.repeat(100_000);
    const start = performance.now();
    expect(rowsOf(writeCsv([[text]]), { delimiter: ',', formulas: 'unescape' })).toEqual([[text]]);
    expect(performance.now() - start).toBeLessThan(500);
  }
});

test.each([null, undefined, 5, ['a,b'], new Uint8Array(2)])('%j is no text', (input) => {
  expect(readCsv(input as unknown as string)).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable' }],
  });
});
