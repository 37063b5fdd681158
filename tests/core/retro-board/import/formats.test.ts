import { boardOf } from '../../../../src/core/retro-board/board-of';
import { agendaOf, commentsOn } from '../../../../src/core/retro-board/select/discussion';
import { actionsOf } from '../../../../src/core/retro-board/select/actions';
import { columnsOf, imported, votesOf } from './read-board';
import * as samples from './samples';

test.each(Object.entries(samples.allSamples))(
  '%s is told from the text, and the same each time',
  (format, text) => {
    const first = imported(text);
    expect(first.report.format).toBe(format);
    expect(imported(text)).toEqual(first);
    expect(imported(text, { format })).toMatchObject({ document: first.document });
  },
);

describe('Microsoft Retrospectives JSON', () => {
  const { document, report, codes } = imported(samples.microsoftJson);

  test('has every card where it was, groups by parent and child', () => {
    expect(columnsOf(document)).toEqual([
      ['Went well', ['Pairing']],
      ['To improve', [['', 'Slow builds', 'Builds take an hour']]],
      ['nowhere', ['Same id again']],
    ]);
    expect(document.columns['c1']).toMatchObject({ prompt: 'Say thanks' });
    expect(document.cards['i1']).toMatchObject({ authorName: 'Mira', at: Date.UTC(2026, 0, 5, 10) });
    expect(boardOf(document)).toMatchObject({ title: 'Sprint 12', phase: 'vote', budget: 5, hidden: false });
  });

  test('counts every vote, keeps voters apart and their ids out', () => {
    expect(votesOf(document)).toEqual([{ Pairing: 3, 'Slow builds': 1, 'Builds take an hour': 2 }]);
    expect(Object.keys(document.cards['i1']!.votes)).toEqual(['votes:v1', 'votes:v2']);
    expect(JSON.stringify(document)).not.toContain('u2');
    expect(Object.values(document.voteRounds)).toMatchObject([{ status: 'closed' }]);
  });

  test('names what has no place here', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['missingChild', 'duplicateId', 'unknownColumn', 'voteDifference']),
    );
    const fields = report.entries.flatMap(({ values }) => values?.['field'] ?? []);
    expect(fields).toEqual(
      expect.arrayContaining([
        '[].team.name',
        '[].board.columns[].accentColor',
        '[].items[].timerSecs',
        '[].items[].originalColumnId',
      ]),
    );
    expect(actionsOf(document)).toMatchObject([{ text: '#77', cardId: 'i1' }]);
    expect(report.counts).toMatchObject({ cards: 4, columns: 3, groups: 1, votes: 6, actions: 1 });
  });

  test('an anonymous board keeps nobody’s name and no time', () => {
    const board = JSON.parse(samples.microsoftJson) as [{ board: { isAnonymous: boolean } }];
    board[0].board.isAnonymous = true;
    const anonymous = imported(JSON.stringify(board));
    expect(JSON.stringify(anonymous.document)).not.toMatch(/Mira|Jon|authorName|"at"/);
    expect(boardOf(anonymous.document).anonymous).toBe(true);
    expect(anonymous.codes).toContain('authorsLeftOut');
  });

  test('several boards come together, or one of them', () => {
    const [one] = JSON.parse(samples.microsoftJson) as [{ board: object }];
    const two = JSON.stringify([one, { ...one, board: { ...one.board, title: 'Sprint 13' } }]);
    const both = imported(two);
    expect(both.report.counts.cards).toBe(8);
    expect(both.report.counts.votes).toBe(12);
    expect(columnsOf(both.document).map(([title]) => title)).toContain('Sprint 13 – Went well');
    expect(both.report.boards).toEqual([
      { title: 'Sprint 12', cards: 4 },
      { title: 'Sprint 13', cards: 4 },
    ]);
    const second = imported(two, { board: 1 });
    expect(second.report.counts.cards).toBe(4);
    expect(boardOf(second.document).title).toBe('Sprint 13');
    expect(second.codes).toContain('otherBoards');
  });

  test('people the host knows become authors', () => {
    const { document: known } = imported(samples.microsoftJson, { people: { u1: 'p-mira', Jon: 'p-jon' } });
    expect(known.cards['i1']).toMatchObject({ author: 'p-mira' });
    expect(known.cards['i1']).not.toHaveProperty('authorName');
    expect(known.cards['i2']).toMatchObject({ author: 'p-jon' });
  });

  test('with an env every id is new', () => {
    let n = 0;
    const { document: fresh } = imported(samples.microsoftJson, { env: { createId: () => `new-${++n}` } });
    for (const collection of ['cards', 'columns', 'groups', 'voteRounds', 'actions'] as const)
      for (const id of Object.keys(fresh[collection])) expect(id).toMatch(/^new-/);
    expect(columnsOf(fresh)).toEqual(columnsOf(document));
    expect(votesOf(fresh)).toEqual(votesOf(document));
  });
});

test('Microsoft Retrospectives CSV: quotes and line breaks that nobody escaped', () => {
  const { document, report } = imported(samples.microsoftCsv);
  expect(columnsOf(document)).toEqual([
    ['Went well', ['He said "good", then left']],
    ['To improve', ['Two\nlines, and a "quote",\nthree', 'No votes']],
  ]);
  expect(votesOf(document)).toEqual([
    { 'He said "good", then left': 3, 'Two\nlines, and a "quote",\nthree': 1 },
  ]);
  expect(boardOf(document).title).toBe('Sprint 12');
  const cards = Object.values(document.cards);
  expect(cards.map(({ authorName }) => authorName)).toEqual(['Mira', undefined, 'Jon']);
  expect(cards.map(({ at }) => at)).toEqual([
    Date.UTC(2026, 0, 5, 10),
    Date.UTC(2026, 0, 5, 10),
    Date.UTC(2026, 0, 5, 10),
  ]);
  expect(actionsOf(document)).toMatchObject([
    { text: 'Ask for votes\nTask #42 https://example.test/42', cardId: 'row-3' },
  ]);
  expect(report.entries).toEqual([expect.objectContaining({ code: 'notCarried', path: ['url'] })]);
});

test('Microsoft Retrospectives CSV: the same with every cell in quotes', () => {
  const quoted = samples.microsoftCsv
    .replace(/",(\d),([^,]*),"(.*)"$/gm, '","$1","$2","$3"')
    .replace(',Task,42,https://example.test/42', ',"Task","42","https://example.test/42"');
  expect(quoted).toContain('"Went well","He said "good", then left","3","2026-01-05T10:00:00.000Z","Mira"');
  const { document, report } = imported(quoted);
  const plain = imported(samples.microsoftCsv);
  expect(document).toEqual(plain.document);
  expect(report).toEqual(plain.report);
});

test('Scrumlr JSON: rank, stacks, rounds with and without voters, hidden columns, unknown authors', () => {
  const { document, report, codes } = imported(samples.scrumlrJson);
  expect(columnsOf(document)).toEqual([
    ['First', [['', 'high', 'on high'], 'low']],
    ['Second', [['', 'orphan a', 'orphan b']]],
  ]);
  expect(votesOf(document)).toEqual([{ low: 2, 'on high': 1 }, { low: 2 }]);
  expect(document.cards['n1']!.votes).toEqual({ 'v1:imported': 2, 'v2:v1': 1, 'v2:v2': 1 });
  expect(document.voteRounds['v2']).toMatchObject({ status: 'closed', budget: 2, perCard: 1 });
  expect(document.voteRounds['v1']).not.toHaveProperty('budget');
  expect(boardOf(document).round).toBe('v2');
  expect(codes).toEqual(
    expect.arrayContaining(['hiddenColumn', 'missingParent', 'unknownAuthor', 'roundWasOpen', 'lostVotes']),
  );
  expect(report.entries.find(({ code }) => code === 'lostVotes')!.values).toEqual({ id: 'n0', count: 2 });
  expect(document.cards['n1']).toMatchObject({ authorName: 'Calm Crane' });
  expect(document.cards['n3']).not.toHaveProperty('authorName');
});

test('Scrumlr CSV: stacks by id, rounds with a gap', () => {
  const { document } = imported(samples.scrumlrCsv);
  expect(columnsOf(document)).toEqual([
    ['First', [['', 'high, really', 'on high'], 'low']],
    ['Second', ['apart']],
  ]);
  expect(votesOf(document)).toEqual([{ low: 2, 'on high': 1 }, { 'high, really': 1 }]);
  expect(document.cards['n3']).toMatchObject({ authorName: 'Wise Wren' });
});

test('Parabol CSV: groups by title and votes, tasks, comments', () => {
  const { document, report } = imported(samples.parabolCsv);
  expect(columnsOf(document)).toEqual([
    ['Stop', [['Builds', 'Slow builds', 'An hour, at least']]],
    ['Start', ['Builds at night', 'Cake']],
  ]);
  expect(Object.values(document.groups).map(({ title }) => title)).toEqual(['Builds', 'Builds', 'Cake']);
  expect(votesOf(document)).toEqual([{ 'Slow builds': 3, 'Builds at night': 1 }]);
  const [first] = Object.values(document.cards);
  expect(commentsOn(document, first!.id)).toMatchObject([{ text: 'Which one?', authorName: 'Jon' }]);
  expect(actionsOf(document)).toMatchObject([
    { text: 'Buy a faster machine', ownerNames: ['Mira'], cardId: first!.groupId },
  ]);
  expect(first).not.toHaveProperty('authorName');
  expect(report.counts).toMatchObject({ cards: 4, comments: 1, actions: 1, votes: 4 });
});

test('FastRetro CSV: cards, then actions', () => {
  const { document } = imported(samples.fastRetroCsv);
  expect(columnsOf(document)).toEqual([
    ['Glad', ['Cake']],
    ['Sad', ['No, cake']],
  ]);
  expect(votesOf(document)).toEqual([{ Cake: 2 }]);
  expect(actionsOf(document)).toMatchObject([
    { text: 'Bake\n\nWith apples', status: 'done', ownerNames: ['Mira'] },
    { text: 'Eat', status: 'open', ownerNames: ['Jon'] },
  ]);
});

describe('FunRetro CSV', () => {
  test('a column of the file is a column of the board', () => {
    expect(columnsOf(imported(samples.funRetroCsv).document)).toEqual([
      ['Start', ['bake', 'eat']],
      ['Stop, now', ['say "no"']],
    ]);
  });

  test.each([
    ['1,\r\n', [['1', []]]],
    [
      '1,3,\r\n2,4,\r\n',
      [
        ['1', ['2']],
        ['3', ['4']],
      ],
    ],
    [
      '1,5,\r\n2,6,\r\n3,,\r\n4,,\r\n',
      [
        ['1', ['2', '3', '4']],
        ['5', ['6']],
      ],
    ],
    [
      '1,3,5,6,\r\n2,4,,,\r\n,,,,\r\n,,,,\r\n',
      [
        ['1', ['2']],
        ['3', ['4']],
        ['5', []],
        ['6', []],
      ],
    ],
    ['"""Q""",\r\n"Wait, a comma?",\r\n"New\nline",\r\n', [['"Q"', ['Wait, a comma?', 'New\nline']]]],
  ])('%j', (text, columns) => {
    const { document, report } = imported(text);
    expect(report.format).toBe('funretro-csv');
    expect(columnsOf(document)).toEqual(columns);
  });
});

test('MaibornWolff JSON: order by index, topics, voters', () => {
  const { document, codes } = imported(samples.maibornWolffJson);
  expect(columnsOf(document)).toEqual([
    ['Mad', ['first', 'second']],
    ['Sad', []],
  ]);
  expect(votesOf(document)).toEqual([{ second: 3 }]);
  expect(document.cards['m1']).toMatchObject({ authorName: 'Mira, Jon' });
  expect(agendaOf(document).map(({ entry, status }) => [entry.id, status])).toEqual([
    ['m2', 'now'],
    ['m1', 'done'],
  ]);
  expect(document.voteRounds['votes']).toMatchObject({ budget: 3 });
  expect(codes).toEqual(['hiddenColumn', 'notCarried']);
});

test('Trello JSON: positions, archived cards and lists, comments, check lists, links', () => {
  const { document, report, codes } = imported(samples.trelloJson);
  expect(columnsOf(document)).toEqual([
    ['Open', ['sooner\n\nwith *more*', 'later', 'about nothing']],
    ['Old', []],
    ['l9', ['lost list']],
  ]);
  expect(votesOf(document)).toEqual([{ later: 3 }]);
  expect(commentsOn(document, 'x1').map(({ text, authorName }) => [text, authorName])).toEqual([
    ['first word', 'Jon'],
    ['second word', 'Mira'],
    ['plan\nhttps://example.test/plan', undefined],
  ]);
  expect(commentsOn(document, 'x2')).toMatchObject([{ text: 'Steps\n- [x] one\n- [ ] two' }]);
  expect(document.cards['x1']).toMatchObject({ authorName: 'Mira', at: Date.UTC(2026, 0, 5, 10) });
  expect(codes).toEqual(
    expect.arrayContaining(['closedCard', 'closedColumn', 'unknownColumn', 'becameCard']),
  );
  const fields = report.entries.flatMap(({ values }) => values?.['field'] ?? []);
  expect(fields).toEqual(expect.arrayContaining(['cards[].labels', 'cards[].due']));
});
