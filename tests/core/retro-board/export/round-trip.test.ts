import fc from 'fast-check';
import { exportRetro } from '../../../../src/core/retro-board/export/export-retro';
import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import { createRetroDocument } from '../../../../src/core/retro-board/retro.create';
import { retroSchema } from '../../../../src/core/retro-board/retro.schema';
import type {
  CardRecord,
  ColumnRecord,
  GroupRecord,
  RetroDocument,
} from '../../../../src/core/retro-board/retro.types';
import { commentsOn } from '../../../../src/core/retro-board/select/discussion';
import { keysBetween } from '../../../../src/core/shared/order-key';
import { parseDocument } from '../../../../src/core/shared/validate-document';
import { allSamples } from '../import/samples';
import { columnsOf, imported, votesOf } from '../import/read-board';
import { board } from './board';

const keys = keysBetween(40);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.constantFrom('=1+1', "'=1", '-', '\n-x', 'a\r\nb', '"', 'a;b', ',,', '\uFEFF', ' x ', '__proto__', '#1'),
);
const word = fc.stringMatching(/^[a-zäß=@"',;| -]{1,12}$/).filter((one) => one.trim() !== '');

/** Boards whose columns and groups differ in name: a table has no ids. */
const boards = fc
  .record({
    columns: fc.uniqueArray(word, { minLength: 1, maxLength: 5, selector: (one) => one.trim() }),
    groups: fc.uniqueArray(word, { maxLength: 4, selector: (one) => one.trim() }),
    cards: fc.array(
      fc.record({
        text,
        column: fc.nat(5),
        group: fc.option(fc.nat(3), { nil: undefined }),
        votes: fc.nat(9),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ columns, groups, cards }): RetroDocument => {
    const base = createRetroDocument({ createId: () => 'doc' }, { hidden: false });
    const columnRecords = columns.map((title, n): ColumnRecord => ({ id: `k${n}`, title, order: keys[n]! }));
    const groupRecords = groups.map((title, n): GroupRecord => ({
      id: `g${n}`,
      title,
      columnId: `k${n % columns.length}`,
      order: keys[n]!,
    }));
    const cardRecords = cards.map((card, n): CardRecord => ({
      id: `c${n}`,
      text: card.text,
      columnId: `k${card.column}`,
      ...(card.group === undefined ? {} : { groupId: `g${card.group}` }),
      order: keys[n]!,
      votes: card.votes === 0 ? {} : { 'r:v1': card.votes },
      reactions: {},
    }));
    const byId = <T extends { id: string }>(list: readonly T[]) =>
      Object.fromEntries(list.map((one) => [one.id, one]));
    return {
      ...base,
      columns: byId(columnRecords),
      groups: byId(groupRecords),
      cards: byId(cardRecords),
      voteRounds: { r: { id: 'r', status: 'closed', order: 'a0' } },
    };
  });

test('JSON: what comes back is equal, whatever dangles', () => {
  fc.assert(
    fc.property(boards, (document) => {
      expect(parseDocument(retroSchema, document).ok).toBe(true);
      expect(importRetro(exportRetro(document, 'json'))).toMatchObject({
        ok: true,
        document,
        report: { entries: [] },
      });
    }),
  );
});

/** Card texts with their column and group. A group of one is a plain card with a name. */
function placesOf(document: RetroDocument) {
  return columnsOf(document);
}

/** Text that a spreadsheet file can hold: an empty cell is no card, and a blank one is as good as that. */
const hasText = (document: RetroDocument) =>
  Object.values(document.cards).every((card) => card.text.trim() !== '');

test('CSV, read back as ours: every column, group, text and vote, in order', () => {
  fc.assert(
    fc.property(
      boards.filter(hasText),
      fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
      (document, delimiter) => {
        const { document: back, report } = imported(exportRetro(document, 'csv', { delimiter }));
        expect(report.format).toBe('plinth-csv');
        expect(placesOf(back)).toEqual(placesOf(document));
        expect(Object.values(votesOf(back)[0] ?? {})).toEqual(Object.values(votesOf(document)[0] ?? {}));
        const titled = (one: RetroDocument) =>
          Object.values(one.cards)
            .map(({ groupId = '' }) => one.groups[groupId]?.title ?? '')
            .sort();
        expect(titled(back)).toEqual(titled(document));
      },
    ),
  );
});

test('CSV, read as any table: every text with its column and group', () => {
  fc.assert(
    fc.property(boards.filter(hasText), (document) => {
      const words = {
        headings: { kind: 'art', text: 'karte', column: 'spalte', group: 'gruppe', votes: 'stimmen' },
      };
      const csv = exportRetro(document, 'csv', { words });
      const mapping = {
        text: 'karte',
        column: 'spalte',
        group: 'gruppe',
        votes: 'stimmen',
        formulas: 'unescape',
      } as const;
      const result = importRetro(csv, { mapping });
      const cards = Object.values(document.cards);
      const made = Object.values(result.document?.cards ?? {}).filter((card) => card.text !== '');
      expect(made.map((card) => card.text).sort()).toEqual(cards.map((card) => card.text).sort());
      if (!result.document || cards.length === 0) return;
      const full = placesOf(result.document).flatMap(([title, entries]) =>
        (entries as unknown[]).filter((entry) => entry !== '').length > 0
          ? [[title, (entries as unknown[]).filter((entry) => entry !== '')]]
          : [],
      );
      const before = placesOf(document).filter(([, entries]) => entries!.length > 0);
      expect(full).toEqual(before);
    }),
  );
});

test.each(Object.entries(allSamples))('%s, exported and read back, is the same', (_, sample) => {
  const { document } = imported(sample);
  expect(imported(exportRetro(document, 'json')).document).toEqual(document);
});

describe('a file of ours that was damaged', () => {
  const damaged = (change: (copy: Record<string, Record<string, Record<string, unknown>>>) => void) => {
    const copy = JSON.parse(exportRetro(board, 'json')) as Record<
      string,
      Record<string, Record<string, unknown>>
    >;
    change(copy);
    return imported(JSON.stringify(copy));
  };

  test('keeps every card, and says what it repaired', () => {
    const { document, report } = damaged(({ cards }) => {
      delete cards!['c1']!['order'];
      cards!['c2']!['columnId'] = 7;
      cards!['c3']!['votes'] = { 'r1:v2': 4, 'r1:v3': 'many' };
      cards!['c4'] = 'only a text' as never;
      cards!['c5']!['id'] = 'other';
    });
    expect(Object.values(document.cards).map((card) => card.text)).toEqual([
      'Slow builds',
      'An hour each',
      '=1+1\n@cmd',
      'only a text',
      'Cake\n- with cream',
    ]);
    expect(document.cards['c3']!.votes).toEqual({ 'r1:v2': 4 });
    const told = report.entries.map(({ path }) => path.join('.'));
    expect(told).toEqual(
      expect.arrayContaining(['cards.c1.order', 'cards.c2.columnId', 'cards.c3.votes.r1:v3', 'cards.c5.id']),
    );
  });

  test('keeps the rest when a record that is no card cannot be read', () => {
    const { document, report } = damaged((copy) => {
      copy['actions']!['x1']!['status'] = 'someday';
      delete copy['board'];
    });
    expect(Object.keys(document.actions)).toEqual(['x2', 'x3']);
    expect(Object.keys(document.cards)).toHaveLength(5);
    expect(report.entries).toContainEqual(
      expect.objectContaining({ code: 'badRecord', path: ['actions', 'x1', 'status'] }),
    );
  });

  test('a text that is no text, or too long, is all there', () => {
    const long = 'x'.repeat(25_000);
    const { document } = damaged(({ cards }) => {
      cards!['c1']!['text'] = { rich: ['a', 1] };
      cards!['c2']!['text'] = long;
      cards!['c3']!['votes'] = { 'r1:v1': 1e9, 'r1:v2': 2 };
    });
    expect(document.cards['c1']!.text).toBe('{"rich":["a",1]}');
    const rest = commentsOn(document, 'c2').map(({ text: piece }) => piece);
    expect([document.cards['c2']!.text, ...rest].join('')).toBe(long);
    expect(document.cards['c3']!.votes).toEqual({ 'r1:v2': 2 });
  });

  test('more cards than a board holds are refused, not cut off', () => {
    const cards = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, n) => [`c${n}`, { ...board.cards['c5']!, id: `c${n}` }]),
    );
    const { document, report } = importRetro(exportRetro({ ...board, cards }, 'json'));
    expect(document).toBeNull();
    expect(report.entries).toMatchObject([{ code: 'tooMany', path: ['cards'], values: { max: 20_000 } }]);
  });

  test('cards in a list have new ids', () => {
    const { document } = damaged((copy) => {
      copy['cards'] = [{ text: 'a' }, { text: 'b', id: 'card-1' }] as never;
    });
    expect(Object.values(document.cards).map((card) => card.text)).toEqual(['a', 'b']);
  });
});

test('of a newer version: readable, and marked so', () => {
  const newer = JSON.stringify({ ...board, version: 9, invented: { a: 1 } });
  const { document, report } = importRetro(newer);
  expect(report).toMatchObject({ readOnly: true });
  expect(report.entries.map(({ code }) => code)).toContain('newerVersion');
  expect(document).toMatchObject({ version: 9, invented: { a: 1 } });
});

test('another of our files is not a retro', () => {
  const { document, report } = importRetro('{"schema":"plinth/goals","version":1,"id":"x"}');
  expect(document).toBeNull();
  expect(report.entries).toMatchObject([{ code: 'wrongSchema', values: { expected: 'plinth/retro' } }]);
});
