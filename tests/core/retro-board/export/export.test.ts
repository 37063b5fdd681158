import { exportRetro } from '../../../../src/core/retro-board/export/export-retro';
import { readCsv } from '../../../../src/core/shared/csv-read';
import { imported } from '../import/read-board';
import { board, people, titles, withBoard } from './board';

describe('CSV', () => {
  const options = { people, titles };
  const rows = (text: string) => {
    const read = readCsv(text);
    return read.ok ? read.value.rows : [];
  };

  test('a row per card, action, thank-you, note and empty column', () => {
    expect(rows(exportRetro(board, 'csv', options))).toEqual([
      [
        'kind',
        'column',
        'group',
        'text',
        'author',
        'votes',
        'comments',
        'reactions',
        'status',
        'owners',
        'due',
      ],
      ['card', 'Mad', 'Builds', 'Slow builds', 'Mira', '3', '0', 'same 2, heart 1', '', '', ''],
      ['card', 'Mad', 'Builds', 'An hour each', 'Guest', '1', '0', '', '', '', ''],
      ['card', 'Mad', '', "'=1+1\n'@cmd", 'Jon', '4', '1', '', '', '', ''],
      ['card', 'Mad', '', '# Not a heading, "quoted" <b>', '', '0', '0', '', '', '', ''],
      ['column', 'Sad', '', '', '', '', '', '', '', '', ''],
      ['card', 'Glad', '', 'Cake\n- with cream'.replace('\n-', "\n'-"), '', '0', '0', '', '', '', ''],
      ['action', '', '', 'Faster builds', '', '', '', '', 'open', 'Mira; Guest', '2026-03-09'],
      ['action', '', '', 'More cake', '', '', '', '', 'done', '', ''],
      ['action', '', '', 'A faster horse', '', '', '', '', 'dropped', '', ''],
      ['kudos', '', '', 'For the *cake*', 'Mira', '', '', '', '', 'Jon', ''],
      ['note', '', 'Builds', 'Ask the platform team', '', '', '', '', '', '', ''],
      ['note', '', '', 'About a card that went', '', '', '', '', '', '', ''],
    ]);
  });

  test('is RFC 4180, with a mark unless told otherwise, with the delimiter one likes', () => {
    const text = exportRetro(board, 'csv');
    expect(text.startsWith('\uFEFFkind,')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(exportRetro(board, 'csv', { bom: false, delimiter: ';' }).startsWith('kind;column')).toBe(true);
  });

  test('every cell that could run is made harmless', () => {
    for (const risky of ['=1', '+x', '-x', '@x', '\tx', '\rx', 'a\n=1', '＝1']) {
      const card = { ...board.cards['c5']!, text: risky, columnId: 'k' };
      const column = { id: 'k', title: risky, order: 'a0' };
      const text = exportRetro({ ...board, columns: { k: column }, cards: { c5: card } }, 'csv', {
        bom: false,
      });
      const cells = rows(text).find(([kind]) => kind === 'card')!;
      for (const cell of [cells[1]!, cells[3]!]) expect(cell).toMatch(/(^|[\r\n])'/);
    }
  });

  test('headings and kinds in other words', () => {
    const words = { headings: { text: 'Karte', votes: 'Stimmen' }, kinds: { card: 'Karte' } };
    const [head, first] = rows(exportRetro(board, 'csv', { words }));
    expect(head).toEqual(expect.arrayContaining(['Karte', 'Stimmen', 'column']));
    expect(first![0]).toBe('Karte');
  });

  test('several closed rounds have a column each', () => {
    const document = {
      ...board,
      voteRounds: { ...board.voteRounds, r2: { ...board.voteRounds['r2']!, status: 'closed' as const } },
    };
    const [head, , second] = rows(exportRetro(document, 'csv'));
    expect(head!.slice(5, 7)).toEqual(['votes 1', 'votes 2']);
    expect(second!.slice(5, 7)).toEqual(['1', '4']);
  });
});

describe('Markdown', () => {
  const words = {
    untitled: 'Untitled',
    group: 'Group',
    actions: 'Actions',
    kudos: 'Thank-yous',
    notes: 'Notes',
    dropped: 'dropped',
    votes: (count: number) => `${count} votes`,
    cards: (count: number) => `${count} cards`,
    rank: (rank: number, tied: boolean) => `place ${rank}${tied ? ', shared' : ''}`,
    due: (day: string) => `by ${day}`,
  };

  test('is a report to read: most votes first, ties as ties', () => {
    expect(exportRetro(board, 'markdown', { people, titles, words, locale: 'en' })).toBe(`# Sprint \\*12\\*

Mar 2, 2026

## Mad (4 cards)

- **Builds** _(4 votes, place 1, shared)_
  - Slow builds _(Mira)_
  - An hour each _(Guest)_
  - > Ask the platform team
- =1+1
  @cmd _(Jon, 4 votes, place 1, shared)_
  - Really? _(Mira)_
- \\# Not a heading, "quoted" \\<b\\>

## Sad (0 cards)

## Glad (1 cards)

- Cake
  - with cream

## Notes

- About a card that went

## Actions

- [ ] Faster builds _(Mira, Guest, by Mar 9, 2026)_
- [x] More cake
- [ ] A faster horse _(dropped)_

## Thank-yous

- **Jon**: For the *cake* _(Mira)_
`);
  });

  test('without words it is the same report with plain names', () => {
    const text = exportRetro(board, 'markdown');
    expect(text).toContain('## mad\n\n- **Builds** _(4, #1=)_');
    expect(text).toContain('2026-03-02');
    expect(text).toContain('## actions');
    expect(exportRetro(board, 'markdown', { locale: 'not a locale' })).toContain('2026-03-02');
  });

  test('the order of the board, and no number, where no round is closed', () => {
    const open = { ...board, voteRounds: { r1: { ...board.voteRounds['r1']!, status: 'open' as const } } };
    const text = exportRetro(open, 'markdown', { words });
    expect(text).not.toMatch(/vote|place/);
  });
});

describe.each(['csv', 'markdown'] as const)('what %s does not know', (format) => {
  test('keys of voters, ids, votes of a round that is open, cards still to come', () => {
    const text = exportRetro(board, format, { people, titles });
    expect(text).not.toMatch(/\bv\d\b|\br1\b|\bc1\b|\bg1\b|\bw1\b|p1|p2/);
    const { r2, ...rest } = board.voteRounds;
    expect(r2).toBeDefined();
    expect(exportRetro({ ...board, voteRounds: rest, pending: {} }, format, { people, titles })).toBe(text);
  });

  test('who wrote, on an anonymous board, whatever the document holds', () => {
    const text = exportRetro(withBoard(board, { anonymous: true }), format, {
      titles,
      people: { p1: 'Mira' },
    });
    const actions = Object.fromEntries(
      Object.entries(board.actions).map(([id, action]) => [id, { ...action, owners: {}, ownerNames: [] }]),
    );
    const unowned = exportRetro(withBoard({ ...board, actions }, { anonymous: true }), format, {
      titles,
      people,
    });
    expect(unowned).not.toMatch(/Mira|Guest/);
    // Who takes an action on is not who wrote a card.
    expect(text).toContain('Mira');
  });
});

// What a page without types may ask for.
test.each(['json', 'xlsx'])('%s is the document as JSON, which loses nothing', (format) => {
  const text = exportRetro(board, format as 'json');
  expect(JSON.parse(text)).toEqual(board);
  const { document, report } = imported(text);
  expect(document).toEqual(board);
  expect(report).toMatchObject({ format: 'plinth-json', entries: [] });
});

test('a thank-you to everybody has no empty name in Markdown', () => {
  const kudos = { all: { id: 'all', to: {}, text: 'Good week', order: 'a0' } };
  expect(exportRetro({ ...board, kudos }, 'markdown')).toContain('\n- Good week\n');
});
