import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import { columnsOf, imported, votesOf } from './read-board';
import * as samples from './samples';

describe('CSV of any layout', () => {
  test('is read by a guess, which the report shows', () => {
    const { document, report, codes } = imported(samples.genericCsv);
    expect(report.needsMapping).toEqual({
      columns: [
        { name: 'Idea', example: 'Cake' },
        { name: 'Mood', example: 'Glad' },
        { name: 'Theme', example: 'Food' },
        { name: 'By', example: 'Mira' },
        { name: 'Likes', example: '2' },
        { name: 'Colour', example: 'red' },
      ],
      guess: { layout: 'rows', text: [0], column: 1, group: 2, author: 3, votes: [4] },
    });
    expect(columnsOf(document)).toEqual([
      ['Glad', [['Food', 'Cake', 'No; cake']]],
      ['Sad', ['Rain']],
    ]);
    expect(votesOf(document)).toEqual([{ Cake: 2, 'No; cake': 1 }]);
    expect(codes).toEqual(['guessedLayout', 'notCarried']);
  });

  test('is read as it is told to be, by name or by place', () => {
    const mapping = { text: 'Idea', column: 'Colour', votes: ['likes'], author: 3 } as const;
    const { document, report } = imported(samples.genericCsv, { mapping });
    expect(report.needsMapping).toBeUndefined();
    expect(columnsOf(document)).toEqual([
      ['red', ['Cake']],
      ['blue', ['No; cake']],
      ['grey', ['Rain']],
    ]);
    expect(Object.values(document.cards).map(({ authorName }) => authorName)).toEqual(['Mira', 'Jon', 'Jon']);
    expect(report.entries.map(({ values }) => values?.['field'])).toEqual(['Mood', 'Theme']);
  });

  test('without headings, several texts together', () => {
    const { document } = imported('a|b|c\nd|e|\n', { mapping: { text: [1, 2], column: 0, header: false } });
    expect(columnsOf(document)).toEqual([
      ['a', ['b\n\nc']],
      ['d', ['e']],
    ]);
  });

  test('a matrix where no heading says what it is', () => {
    const { document, report } = imported('"Column 1","Column 2"\n"a","b"\n"1",""\n');
    expect(report.needsMapping!.guess).toEqual({ layout: 'matrix' });
    expect(columnsOf(document)).toEqual([
      ['Column 1', ['a', '1']],
      ['Column 2', ['b']],
    ]);
  });

  test.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\r'],
    ['|', '\n'],
  ] as const)('delimiter %j, line break %j', (delimiter, end) => {
    const rows = [
      ['text', 'column'],
      ['"one\ntwo"', 'x'],
      ['three', 'y'],
    ];
    const text = rows.map((row) => row.join(delimiter)).join(end);
    expect(columnsOf(imported(text).document)).toEqual([
      ['x', ['one\ntwo']],
      ['y', ['three']],
    ]);
  });

  test('cells beyond the headings, votes that are no number, rows without a text are told', () => {
    const { document, report } = imported('text,votes\na,2,beyond\nb,many\n,3\n');
    expect(report.entries.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['extraCells', 2],
        ['badVotes', 3],
        ['emptyCard', 4],
      ]),
    );
    expect(votesOf(document)).toEqual([{ a: 2, '': 3 }]);
  });
});

describe('JSON of any layout', () => {
  test('the list that looks most like cards', () => {
    const { document, report } = imported(samples.genericJson);
    expect(report.needsMapping!.guess).toEqual({
      layout: 'rows',
      list: 'ideas',
      text: ['body'],
      column: 'category',
      author: 'author',
      votes: ['votes'],
    });
    expect(columnsOf(document)).toEqual([
      ['Glad', ['Cake']],
      ['Sad', ['Rain']],
    ]);
    expect(votesOf(document)).toEqual([{ Cake: 2, Rain: 1 }]);
    expect(document.cards['g1']).toMatchObject({ authorName: 'Mira' });
    expect(report.entries.map(({ values }) => values?.['field']).filter(Boolean)).toEqual([
      'ideas[].tint',
      'made',
      'lanes',
    ]);
  });

  test('the list and the fields one names', () => {
    const { document } = imported(samples.genericJson, { mapping: { list: 'lanes', text: 'label' } });
    expect(columnsOf(document)).toEqual([['?', ['Glad', 'Sad']]]);
  });

  test('a list of texts, an object by id', () => {
    expect(columnsOf(imported('["a","b"]').document)).toEqual([['?', ['a', 'b']]]);
    expect(Object.keys(imported('{"n":{"k1":{"text":"a"},"k2":{"text":"b"}}}').document.cards)).toEqual([
      'k1',
      'k2',
    ]);
  });

  test.each(['{}', '[]', '{"a":1}', '[1,2]', '[[1]]', '{"a":{"b":{}}}'])('%s has no cards', (text) => {
    expect(importRetro(text)).toMatchObject({
      ok: false,
      document: null,
      report: { entries: [{ code: 'noCards' }] },
    });
  });
});

test('a format by the name of its tool; one that nobody knows', () => {
  expect(imported(samples.scrumlrCsv, { format: 'scrumlr' }).report.format).toBe('scrumlr-csv');
  expect(imported(samples.scrumlrJson, { format: 'Scrumlr' }).report.format).toBe('scrumlr-json');
  const unknown = imported(samples.scrumlrJson, { format: 'retrium' });
  expect(unknown.report.format).toBe('scrumlr-json');
  expect(unknown.codes).toContain('unknownFormat');
});
