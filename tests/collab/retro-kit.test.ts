import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { bindYjs } from '../../src/collab/bind-yjs';
import {
  createRetroPrivateDocument,
  retroModel,
  retroPrivateModel,
  type RetroCommand,
  type RetroDocument,
} from '../../src/core/retro-board/index';
import type { DocumentModel } from '../../src/core/shared/command';
import { createStore } from '../../src/core/shared/store';
import { createEnvironment } from '../../src/core/shared/environment';
import { retroPrivacyChecks } from '../../src/testing/retro-board/retro-checks';
import type { RetroSide, RetroUnderTest } from '../../src/testing/retro-board/retro-checks.types';
import { bound, connect, synced } from '../helpers/yjs-rooms';

/** What a careless host might do otherwise. */
interface Faults {
  /** The model of the shared board. */
  readonly model?: (model: DocumentModel<RetroDocument, RetroCommand>) => typeof model;
  /** What else a page sends, when somebody's own document changes. */
  readonly onOwn?: (side: RetroSide, name: string, send: (message: string) => void) => void;
  /** What else is sent along with every command. */
  readonly onCommand?: (name: string, send: (message: string) => void) => void;
}

/** Three pages bound to one Yjs room: each keeps what it received, decoded. */
function rooms({ model = (same) => same, onOwn, onCommand }: Faults = {}): RetroUnderTest {
  return {
    async open({ document, people, now }) {
      const docs = people.map(() => new Y.Doc());
      const logs = people.map((): string[] => []);
      const sides: RetroSide[] = [];
      for (const [index, name] of people.entries()) {
        const doc = docs[index]!;
        if (index > 0) Y.applyUpdate(doc, Y.encodeStateAsUpdate(docs[0]!), 'network');
        const env = createEnvironment(now);
        const store = createStore({ model: model(retroModel), document, env, actor: name });
        bound(bindYjs(store, doc, { whenSynced: synced }));
        await synced;
        const own = createStore({
          model: retroPrivateModel,
          document: createRetroPrivateDocument(env, document.id),
          env,
          actor: name,
        });
        doc.on('update', (update: Uint8Array) => logs[index]!.push(Buffer.from(update).toString('latin1')));
        const side: RetroSide = {
          store,
          own,
          received: () => logs[index]!.join('\n') + JSON.stringify(store.getSnapshot()),
        };
        const send = (message: string) => logs.forEach((log, to) => to !== index && log.push(message));
        own.observe(() => onOwn?.(side, name, send));
        store.observe(({ reason }) => reason === 'command' && onCommand?.(name, send));
        sides.push(side);
      }
      connect(...docs);
      return sides;
    },
    settle: () => Promise.resolve(),
  };
}

const failing = async (underTest: RetroUnderTest): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const { name, run } of retroPrivacyChecks(underTest)) await run().catch(() => failed.push(name));
  return failed;
};

describe('the kit for shared retros', () => {
  for (const { name, run } of retroPrivacyChecks(rooms())) test(`Yjs: ${name}`, run);

  /** The model with one command done in another way. */
  const with_ =
    (type: 'card.publish' | 'pending.set', change: object): NonNullable<Faults['model']> =>
    (model) => ({
      ...model,
      commands: { ...model.commands, [type]: { ...model.commands[type], ...change } },
    });

  const cases: readonly (readonly [string, string, Faults])[] = [
    [
      'tells what somebody writes as presence',
      'reaches nobody else',
      { onOwn: ({ own }, _, send) => send(JSON.stringify(Object.values(own.getSnapshot().cards))) },
    ],
    ['says who sent a command', 'nobody is told who', { onCommand: (name, send) => send(`from ${name}`) }],
    ['counts nothing', 'how many are still to come', { model: with_('pending.set', { apply: () => [] }) }],
    ['publishes nothing', 'has every card once', { model: with_('card.publish', { apply: () => [] }) }],
    [
      'lets cards out early',
      'before the reveal',
      {
        model: with_('card.publish', {
          apply: (document: RetroDocument, envelope: { command: { cards: readonly { id: string }[] } }) =>
            envelope.command.cards.map((card) => ({
              collection: 'cards',
              id: card.id,
              field: null,
              before: document.cards[card.id],
              after: { ...card, votes: {}, reactions: {} },
            })),
        }),
      },
    ],
    [
      'forgets what went out',
      'does not come back',
      {
        model: (model) => ({
          ...model,
          commands: {
            ...model.commands,
            'card.remove': {
              ...model.commands['card.remove'],
              apply: (document, envelope) => {
                const changes = model.commands['card.remove'].apply(document, envelope);
                if ('rejected' in changes) return changes;
                const forgotten = envelope.command.ids.map((id) => ({
                  collection: 'publications',
                  id,
                  field: null,
                  before: document.publications[id] as never,
                  after: undefined,
                }));
                return [...changes, ...forgotten];
              },
            },
          },
        }),
      },
    ],
  ];

  test.each(cases)('finds a host that %s', async (_, check, faults) => {
    const failed = await failing(rooms(faults));
    expect(failed.filter((name) => name.includes(check))).not.toEqual([]);
  });

  test('names each check once', () => {
    const names = retroPrivacyChecks(rooms()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
