import { exportRetro } from '../../../../src/core/retro-board/export/export-retro';
import { boardOf } from '../../../../src/core/retro-board/board-of';
import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import { notesOn } from '../../../../src/core/retro-board/select/discussion';
import { RETRO_TOPIC, type RetroDocument } from '../../../../src/core/retro-board/retro.types';
import { board, people } from '../export/board';
import { columnsOf, imported } from './read-board';
import * as samples from './samples';

const csv = (document: RetroDocument) => exportRetro(document, 'csv', { people });
/** As the dialog knows a team: by id and by name. */
const team = { people: { p1: 'p1', p2: 'p2', Mira: 'p1', Jon: 'p2' } };
const { n1 } = board.notes;
const whole = { ...board, notes: { n1: n1! } };

describe('our own table, read back', () => {
  test('thank-yous are thank-yous, from whom and to whom they were', () => {
    const { document } = imported(csv(whole), team);
    expect(Object.values(document.kudos)).toMatchObject([
      { text: 'For the *cake*', to: { p2: true }, from: 'p1' },
    ]);
    expect(columnsOf(document).map(([title]) => title)).toEqual(
      columnsOf(imported(csv(whole)).document).map(([title]) => title),
    );
    expect(Object.keys(document.columns)).toHaveLength(3);
    expect(Object.keys(document.cards)).toHaveLength(5);
  });

  test('notes are notes on their group, or on their card', () => {
    const notes = { n1: n1!, n2: { id: 'n2', topicId: 'c5', text: 'More of it', order: 'a1' } };
    const { document } = imported(csv({ ...board, notes }), team);
    const idOf = (text: string) => Object.values(document.cards).find((card) => card.text.startsWith(text))!;
    const texts = (id: string) => notesOn(document, id).map(({ text }) => text);
    expect(texts(idOf('Slow builds').groupId!)).toEqual(['Ask the platform team']);
    expect(texts(idOf('Cake').id)).toEqual(['More of it']);
  });

  test('a note on nothing that is there is one on the retro itself', () => {
    const { document } = imported(csv(board), team);
    expect(notesOn(document, RETRO_TOPIC).map(({ text }) => text)).toEqual(['About a card that went']);
  });

  test('a note on what the file does not have is kept as a card, in a column that it has', () => {
    const { document, report } = imported(`${csv(whole)}\nnote,,Somewhere else,Never mind,,,,,,,`, team);
    expect(Object.keys(document.columns)).toHaveLength(3);
    expect(Object.values(document.cards).map(({ text }) => text)).toContain('Never mind');
    expect(report.entries).toContainEqual(expect.objectContaining({ code: 'becameCard' }));
  });

  test('actions have their owners and days', () => {
    const { document } = imported(csv(whole), team);
    expect(Object.values(document.actions)).toMatchObject([
      {
        text: 'Faster builds',
        owners: { p1: true },
        ownerNames: ['Guest'],
        due: '2026-03-09',
        status: 'open',
      },
      { text: 'More cake', owners: {}, status: 'done' },
      { text: 'A faster horse', status: 'dropped' },
    ]);
  });

  test('the report names whom a thank-you cannot hold, and cells that a row has no place for', () => {
    const fields = ({ entries }: ReturnType<typeof importRetro>['report']) =>
      entries.filter(({ code }) => code === 'notCarried').map(({ values }) => values);
    expect(fields(importRetro(csv(whole)).report)).toEqual(
      expect.arrayContaining([
        { field: 'owners', count: 1, example: 'Jon' },
        { field: 'author', count: 1, example: 'Mira' },
      ]),
    );
    const odd =
      'kind,column,group,text,author,comments,reactions,status,owners,due\ncard,Keep,,A card,,0,,done,Ada,2026-01-02';
    expect(fields(importRetro(odd).report).map((values) => values?.['field'])).toEqual([
      'status',
      'owners',
      'due',
    ]);
  });
});

describe('a board that does not say where it was opens where it had come to', () => {
  const phase = (input: string) => boardOf(imported(input, team).document).phase;

  test.each([
    ['thank-yous', csv(whole), 'close'],
    ['actions', csv({ ...whole, kudos: {} }), 'act'],
    ['counted votes', csv({ ...whole, kudos: {}, actions: {} }), 'discuss'],
    ['cards', csv({ ...whole, kudos: {}, actions: {}, voteRounds: {} }), 'collect'],
    ['cards of any table', 'Text,Column\nA card,Keep', 'collect'],
    ['votes of another tool', samples.scrumlrCsv, 'discuss'],
  ])('%s', (_, input, expected) => {
    expect(phase(input)).toBe(expected);
  });

  test('one with columns alone begins at the beginning', () => {
    expect(
      phase('kind,column,group,text,author,comments,reactions,status,owners,due\ncolumn,Keep,,,,,,,,'),
    ).toBe('review');
  });
});
