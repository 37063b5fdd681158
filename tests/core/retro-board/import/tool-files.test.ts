import { existsSync, readFileSync } from 'node:fs';
import { commentsOn } from '../../../../src/core/retro-board/select/discussion';
import { columnsOf, imported, votesOf } from './read-board';

const FILES = '../shared/fixtures/retro';

describe('files of the tools themselves', () => {
  // They are not ours to keep; a clone goes without and says so.
  if (!existsSync(FILES)) {
    test('are not here, so nothing was tried on them', () => expect(existsSync(FILES)).toBe(false));
    return;
  }
  const read = (name: string) => readFileSync(`${FILES}/${name}`);

  test('Scrumlr', () => {
    const { document, report } = imported(read('dummy-board-data.json'));
    expect(columnsOf(document)).toEqual([
      ['Positive', [['', 'qwert', 'asdf']]],
      ['Negative', ['poiuz', 'asdf']],
    ]);
    expect(report.counts).toMatchObject({ cards: 4, columns: 2, groups: 1, votes: 5, rounds: 1 });
    const notes = (JSON.parse(read('dummy-board-data.json').toString()) as { notes: { id: string }[] }).notes;
    expect(Object.keys(document.cards).sort()).toEqual(notes.map(({ id }) => id).sort());
    // What its own exporter prints: the same numbers by the same names.
    expect(read('dummy-board-data.expected.md').toString()).toContain('- qwert _(Happy Hornet, 2 Votes)_');
    expect(document.cards[notes[0]!.id]).toMatchObject({ text: 'qwert', authorName: 'Happy Hornet' });
  });

  test('Microsoft Retrospectives', () => {
    const { document, report, codes } = imported(read('microsoft-retrospective-export.json'));
    expect(columnsOf(document)).toEqual([
      [
        'What went well',
        ['Great teamwork', ['', 'Grouped feedback parent', 'Grouped child item 1', 'Grouped child item 2']],
      ],
      ['What could be improved', ['Need better communication']],
      ['Action items', []],
    ]);
    expect(votesOf(document)).toEqual([
      {
        'Great teamwork': 3,
        'Need better communication': 2,
        'Grouped feedback parent': 1,
        'Grouped child item 2': 1,
      },
    ]);
    expect(report.counts).toMatchObject({ cards: 5, columns: 3, groups: 1, votes: 7, actions: 2 });
    expect(codes).toContain('missingChild');
  });

  test('FunRetro, all vectors', () => {
    const { csvVectors, importCsv } = JSON.parse(read('funretro-csv-vectors.json').toString()) as {
      csvVectors: { columns: (string | number)[][]; csv: string }[];
      importCsv: string;
    };
    for (const { columns, csv } of csvVectors) {
      if (columns.every((column) => column.length === 0)) continue;
      const expected = columns.map(([title, ...cards]) => [String(title), cards.map(String)]);
      expect(columnsOf(imported(csv, { format: 'funretro-csv' }).document)).toEqual(expected);
      expect(columnsOf(imported(csv).document)).toEqual(expected);
    }
    expect(columnsOf(imported(importCsv).document)).toEqual([
      ['Column 1', ['a', '1']],
      ['Column 2', ['b', '2']],
      ['Column 3', ['c', '3']],
    ]);
  });

  test('Trello', () => {
    const { document, report } = imported(read('trello-project100.json'));
    expect(columnsOf(document)).toEqual([
      ['Todo', ['Write code', 'Review code']],
      ['In Progress', ['Visualize code']],
      ['Done', []],
    ]);
    expect(report.format).toBe('trello-json');
    expect(Object.values(document.cards).flatMap(({ id }) => commentsOn(document, id))).toEqual([]);
  });

  test('a long retro of 75 cards', () => {
    const { ideas } = JSON.parse(read('long-retro.json').toString()) as {
      ideas: { category: string; body: string }[];
    };
    const { document } = imported(read('long-retro.json'));
    const cards = Object.values(document.cards).map(({ text, columnId }) => ({
      category: document.columns[columnId]!.title,
      body: text,
    }));
    expect(cards).toEqual(ideas);
  });

  test('a table of a board, and a board of sticky notes', () => {
    const { document, report } = imported(read('board-import.csv'));
    expect(report.counts).toMatchObject({ cards: 25, columns: 4 });
    expect(Object.values(document.cards)[0]).toMatchObject({
      text: 'Test card 1\n\nTest description 1',
      authorName: 'testuser1',
    });
    const notes = imported(read('d-koppenhagen-board.json'));
    expect(columnsOf(notes.document)).toEqual([['?', ['My Sticky Note\n\nSome description']]]);
  });
});
