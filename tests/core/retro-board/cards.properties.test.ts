import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/shared/validate-document';
import {
  boardView,
  layoutOf,
  retroSchema,
  type RetroCommand,
  type RetroDocument,
} from '../../../src/core/retro-board/index';
import { moves, others } from './any-command';
import { openRetro } from './open-retro';

function started() {
  const retro = openRetro();
  retro.add('lifted', 'c0', 'c1', 'c2', 'c3');
  retro.add('slowed', 'c4', 'c5', 'c6', 'c7');
  retro.add('try', 'c8', 'c9', 'c10', 'c11');
  retro.send({ type: 'card.group', ids: ['c1', 'c2'], target: 'c0', groupId: 'g0' });
  retro.send({ type: 'card.group', ids: ['c5'], target: 'c4', groupId: 'g1' });
  retro.send({ type: 'round.open', id: 'r0', budget: 3, perCard: 2, proxyBudget: 4 });
  return retro;
}

/** Every card is shown once, in order, and nothing else is. */
function expectWhole(document: RetroDocument) {
  const shown = boardView(document).flatMap(({ entries }) => entries.flatMap(({ cardIds }) => cardIds));
  expect([...shown].sort()).toEqual(Object.keys(document.cards).sort());
  expect(layoutOf(document).entryOfCard.size).toBe(shown.length);
  for (const { entries } of boardView(document)) {
    const orders = entries.map(({ order, id }) => `${order} ${id}`);
    expect(entries.map(({ order }) => order)).toEqual([...orders].map((text) => text.split(' ')[0]).sort());
  }
  const counts = boardView(document).reduce((sum, { count }) => sum + count, 0);
  expect(counts).toBe(shown.length);
}

/** How many cards a command that went through has added, less those it removed. */
function expectedGain(command: RetroCommand, before: RetroDocument): number {
  if (command.type === 'card.add') return command.cards.length;
  const gone = (ids: readonly string[]) => new Set(ids.filter((id) => Object.hasOwn(before.cards, id))).size;
  if (command.type === 'card.remove') return -gone(command.ids);
  if (command.type === 'column.remove' && command.moveTo === null) {
    const entries = layoutOf(before).entries.get(command.id) ?? [];
    return -entries.reduce((sum, { cardIds }) => sum + cardIds.length, 0);
  }
  return 0;
}

describe('whatever is done to a board', () => {
  test('no card is lost, doubled or shown twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: moves }, others), { maxLength: 25 }),
        (commands) => {
          const { document, send } = started();
          for (const command of commands) {
            const before = document();
            const went = send(command) === 'ok';
            const gain = Object.keys(document().cards).length - Object.keys(before.cards).length;
            expect(gain).toBe(went ? expectedGain(command, before) : 0);
            expectWhole(document());
          }
        },
      ),
    );
  });

  test('undoing it all gives the same document, and doing it again the other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 2, arbitrary: moves }, others), { maxLength: 20 }),
        (commands) => {
          const { document, send, store } = started();
          send({ type: 'board.reveal' });
          send({ type: 'round.close', id: 'r0' });
          send({ type: 'round.reopen', id: 'r0' });
          const before = document();
          commands.forEach(send);
          const after = document();
          let steps = 0;
          while (store.getHistory().canUndo) {
            expect(store.undo().skipped).toEqual([]);
            expect(++steps).toBeLessThan(100);
          }
          expect(document()).toEqual(before);
          while (store.getHistory().canRedo) store.redo();
          expect(document()).toEqual(after);
        },
      ),
    );
  });

  test('it stays a document that can be saved and read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(moves, others), { maxLength: 20 }), (commands) => {
        const { document, send } = started();
        commands.forEach(send);
        const saved: unknown = JSON.parse(JSON.stringify(document()));
        const parsed = parseDocument<RetroDocument>(retroSchema, saved);
        expect(parsed).toMatchObject({ ok: true, warnings: [], readOnly: false });
        expect(parsed.ok && parsed.value).toEqual(document());
      }),
    );
  });

  test('references that name nothing lose nothing', () => {
    const wild = fc.constantFrom('lifted', 'nowhere', 'g0', 'g9', 'c1');
    fc.assert(
      fc.property(
        fc.array(fc.record({ columnId: wild, groupId: fc.option(wild, { nil: undefined }) }), {
          maxLength: 12,
        }),
        fc.array(fc.constantFrom('lifted', 'slowed', 'try'), { maxLength: 3 }),
        (given, removed) => {
          const start = started().document();
          const cards = Object.fromEntries(
            given.map((place, index) => {
              const id = `w${index}`;
              const { groupId, columnId } = place;
              const rest = { text: 'x', order: 'a0', votes: {}, reactions: {} };
              return [id, { id, columnId, ...rest, ...(groupId ? { groupId } : {}) }];
            }),
          );
          const columns = Object.fromEntries(
            Object.entries(start.columns).filter(([id]) => !(removed as string[]).includes(id)),
          );
          const document = { ...start, columns, cards: { ...start.cards, ...cards } };
          expectWhole(document);
          const shuffled = {
            ...document,
            cards: Object.fromEntries(Object.entries(document.cards).reverse()),
          };
          expect(boardView(shuffled)).toEqual(boardView(document));
        },
      ),
    );
  });
});
