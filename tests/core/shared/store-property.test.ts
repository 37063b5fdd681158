import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src/core/shared/apply-changes';
import { applyRemote } from '../../../src/core/shared/apply-remote';
import { createStore } from '../../../src/core/shared/store';
import type { StoreEvent } from '../../../src/core/shared/store.types';
import { parseDocument } from '../../../src/core/shared/validate-document';
import {
  toyCard,
  toyDocument,
  toyEnv,
  toyModel,
  toySchema,
  type ToyCommand,
  type ToyDocument,
} from '../../helpers/toy-model';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const command = fc.oneof(
  id.map((name): ToyCommand => ({ type: 'card.add', card: toyCard(name) })),
  fc.record({ type: fc.constant('card.remove' as const), id }),
  fc.record({ type: fc.constant('card.rename' as const), id, title: fc.constantFrom('x', 'y', 'z') }),
  fc.record({ type: fc.constant('card.write' as const), id, text: fc.constantFrom('', 'm', 'mi', 'min') }),
  fc.record({ type: fc.constant('card.tag' as const), id, tag: fc.constantFrom('t', 'u'), on: fc.boolean() }),
  fc.record({ type: fc.constant('card.vote' as const), id, voter: fc.constant('me'), votes: fc.nat(3) }),
);
const barrier = fc.constant<ToyCommand>({ type: 'publish' });
const undo = fc.constant('undo' as const);
const redo = fc.constant('redo' as const);

/** A store, and a second document that only hears of changes. */
function witnessed() {
  const store = createStore<ToyDocument, ToyCommand>({
    model: toyModel,
    document: toyDocument(toyCard('a')),
    env: toyEnv(),
  });
  let heard = store.getSnapshot();
  store.observe(({ changes }: StoreEvent<ToyDocument, ToyCommand>) => (heard = applyChanges(heard, changes)));
  return { store, heard: () => heard };
}

test('whatever is done, observers can follow, the document stays valid, and nothing of an older snapshot changes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 6, arbitrary: command }, undo, redo, barrier), { maxLength: 40 }),
      (steps) => {
        const { store, heard } = witnessed();
        const frozen: [ToyDocument, string][] = [];
        for (const step of steps) {
          if (step === 'undo') store.undo();
          else if (step === 'redo') store.redo();
          else store.dispatch(step);
          frozen.push([store.getSnapshot(), JSON.stringify(store.getSnapshot())]);
          expect(heard()).toEqual(store.getSnapshot());
          expect(parseDocument(toySchema, store.getSnapshot()).ok).toBe(true);
        }
        for (const [document, text] of frozen) expect(JSON.stringify(document)).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});

test('alone, undo goes back to the last barrier and redo comes forth again', () => {
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: 15 }),
      fc.array(command, { maxLength: 30 }),
      (before, after) => {
        const { store } = witnessed();
        for (const step of before) store.dispatch(step);
        store.dispatch({ type: 'publish' });
        // Without a card there was nothing to publish, and no barrier.
        fc.pre(!store.getHistory().canUndo);
        const start = store.getSnapshot();
        for (const step of after) store.dispatch(step);
        const end = store.getSnapshot();
        while (store.getHistory().canUndo) expect(store.undo().skipped).toEqual([]);
        expect(store.getSnapshot()).toEqual(start);
        while (store.getHistory().canRedo) expect(store.redo().skipped).toEqual([]);
        expect(store.getSnapshot()).toEqual(end);
      },
    ),
    { numRuns: 300 },
  );
});

test('undo never takes what somebody else has written', () => {
  const foreign = fc.oneof(
    fc.record({
      card: id,
      field: fc.constant('title' as const),
      after: fc.constantFrom('theirs 1', 'theirs 2'),
    }),
    fc.record({
      card: id,
      field: fc.constant('votes' as const),
      after: fc.nat(3).map((votes) => ({ them: votes })),
    }),
    fc.record({ card: id, field: fc.constant('tags' as const), after: fc.constant({ theirs: true }) }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: command }, undo, redo, foreign), { maxLength: 40 }),
      (steps) => {
        const { store } = witnessed();
        for (const step of steps) {
          const before = store.getSnapshot();
          if (typeof step === 'string') {
            store[step]();
            const now = store.getSnapshot();
            for (const card of Object.values(before.cards)) {
              const after = now.cards[card.id];
              if (card.title.startsWith('theirs')) expect(after?.title).toBe(card.title);
              if (card.votes['them'] !== undefined) expect(after?.votes['them']).toBe(card.votes['them']);
              if (card.tags['theirs']) expect(after?.tags['theirs']).toBe(true);
            }
          } else if ('type' in step) {
            // Removing somebody's card is not undo; only undo is on trial here.
            if (step.type !== 'card.remove' && step.type !== 'card.add') store.dispatch(step);
          } else {
            const old = before.cards[step.card]?.[step.field];
            applyRemote(store, [
              {
                collection: 'cards',
                id: step.card,
                field: step.field,
                before: typeof step.after === 'string' ? old : {},
                after: step.after,
              },
            ]);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
