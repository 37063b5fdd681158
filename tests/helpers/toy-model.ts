import * as checks from '../../src/core/shared/checks';
import type { Change } from '../../src/core/shared/change';
import type { Command, DocumentModel, Env } from '../../src/core/shared/command';
import type { Json } from '../../src/core/shared/json';
import { takeBackMembers } from '../../src/core/shared/merge-field';
import { orderKey } from '../../src/core/shared/order-key';
import { reject } from '../../src/core/shared/reduce';
import type { DocumentHead, DocumentRecord, DocumentSchema } from '../../src/core/shared/schema';

/** A document with every declared kind of field and every kind of reference. */
export interface ToyDocument extends DocumentHead {
  readonly columns: Readonly<Record<string, ToyColumn>>;
  readonly cards: Readonly<Record<string, ToyCard>>;
}
export interface ToyColumn extends DocumentRecord {
  readonly title: string;
}
export interface ToyCard extends DocumentRecord {
  readonly title: string;
  readonly text: string;
  readonly order: string;
  readonly column: string | null;
  readonly tags: Readonly<Record<string, true>>;
  readonly votes: Readonly<Record<string, number>>;
  readonly log: Readonly<Record<string, { readonly at: number; readonly note: string }>>;
  readonly due?: string;
}

export const toySchema: DocumentSchema = {
  name: 'plinth/toy',
  version: 2,
  scope: 'shared',
  migrations: {
    1: (document) => {
      const cards = Object.entries((document['cards'] ?? {}) as Record<string, Record<string, Json>>);
      return {
        ...document,
        cards: Object.fromEntries(cards.map(([id, card]) => [id, { log: {}, ...card }])),
      };
    },
  },
  collections: {
    columns: { fields: { title: { kind: 'value', check: checks.text({ max: 100 }) } } },
    cards: {
      maxRecords: 6000,
      fields: {
        title: { kind: 'value', check: checks.text({ max: 200 }) },
        text: { kind: 'text', check: checks.text({ max: 10_000 }) },
        order: { kind: 'order', check: orderKey },
        column: {
          kind: 'value',
          check: checks.nullable(checks.id),
          reference: { collection: 'columns', onDangling: 'clear' },
        },
        tags: { kind: 'set', takeBack: takeBackMembers, check: checks.setOf() },
        votes: {
          kind: 'counterMap',
          takeBack: takeBackMembers,
          check: checks.mapOf(checks.number({ min: 0, integer: true })),
        },
        log: {
          kind: 'log',
          check: checks.mapOf(checks.shape({ at: checks.timestamp, note: checks.text({ max: 500 }) })),
        },
        due: { kind: 'value', check: checks.isoDate, optional: true },
      },
    },
  },
};

export type ToyCommand =
  | { readonly type: 'card.add'; readonly card: ToyCard }
  | { readonly type: 'card.remove'; readonly id: string }
  | { readonly type: 'card.rename'; readonly id: string; readonly title: string }
  | { readonly type: 'card.write'; readonly id: string; readonly text: string }
  | {
      readonly type: 'card.move';
      readonly id: string;
      readonly column: string | null;
      readonly order: string;
    }
  | { readonly type: 'card.tag'; readonly id: string; readonly tag: string; readonly on: boolean }
  | { readonly type: 'card.vote'; readonly id: string; readonly voter: string; readonly votes: number }
  | { readonly type: 'card.note'; readonly id: string; readonly entry: string; readonly note: string }
  | { readonly type: 'card.addAndRename'; readonly card: ToyCard; readonly title: string }
  | { readonly type: 'column.add'; readonly column: ToyColumn }
  | { readonly type: 'column.remove'; readonly id: string }
  | { readonly type: 'publish' }
  | { readonly type: 'touch'; readonly id: string };

function field(document: ToyDocument, id: string, name: keyof ToyCard, after: Json | undefined) {
  const card = document.cards[id];
  if (!card) return reject('unknownCard', ['cards', id]);
  return [{ collection: 'cards', id, field: name, before: card[name], after }] satisfies Change[];
}

function record(
  collection: string,
  id: string,
  before: object | undefined,
  after: object | undefined,
): Change {
  return {
    collection,
    id,
    field: null,
    before: before as Json | undefined,
    after: after as Json | undefined,
  };
}

function without<T>(map: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([other]) => other !== key));
}

const inverse = { undo: 'inverse', log: 'none' } as const;

export const toyModel: DocumentModel<ToyDocument, ToyCommand> = {
  schema: toySchema,
  commands: {
    'card.add': {
      ...inverse,
      apply: (_, { command }) => [record('cards', command.card.id, undefined, command.card)],
    },
    'card.addAndRename': {
      ...inverse,
      apply: (_, { command: { card, title } }) => [
        record('cards', card.id, undefined, card),
        { collection: 'cards', id: card.id, field: 'title', before: card.title, after: title },
      ],
    },
    'card.remove': {
      ...inverse,
      apply: (document, { command: { id } }) => [record('cards', id, document.cards[id], undefined)],
    },
    'card.rename': {
      ...inverse,
      apply: (document, { command }) => field(document, command.id, 'title', command.title),
    },
    'card.write': {
      ...inverse,
      mergeKey: (command) => `write ${command.id}`,
      apply: (document, { command }) => field(document, command.id, 'text', command.text),
    },
    'card.move': {
      ...inverse,
      apply: (document, { command: { id, column, order } }) => {
        const [first, second] = [field(document, id, 'column', column), field(document, id, 'order', order)];
        return 'rejected' in first || 'rejected' in second ? reject('unknownCard') : [...first, ...second];
      },
    },
    'card.tag': {
      ...inverse,
      apply: (document, { command: { id, tag, on } }) => {
        const tags = document.cards[id]?.tags ?? {};
        return field(document, id, 'tags', on ? { ...tags, [tag]: true } : without(tags, tag));
      },
    },
    'card.vote': {
      ...inverse,
      apply: (document, { command: { id, voter, votes } }) =>
        field(document, id, 'votes', { ...document.cards[id]?.votes, [voter]: votes }),
    },
    'card.note': {
      ...inverse,
      apply: (document, { command: { id, entry, note }, at }) =>
        field(document, id, 'log', { ...document.cards[id]?.log, [entry]: { at, note } }),
    },
    'column.add': {
      ...inverse,
      apply: (_, { command }) => [record('columns', command.column.id, undefined, command.column)],
    },
    'column.remove': {
      ...inverse,
      apply: (document, { command: { id } }) => [record('columns', id, document.columns[id], undefined)],
    },
    publish: {
      undo: 'barrier',
      log: 'none',
      apply: (document) =>
        Object.values(document.cards).map((card) => ({
          collection: 'cards',
          id: card.id,
          field: 'title',
          before: card.title,
          after: `${card.title} (published)`,
        })),
    },
    touch: {
      undo: 'none',
      log: 'none',
      apply: (document, { command }) => field(document, command.id, 'due', '2026-01-01'),
    },
  },
  authorize: (command: Command, actor) => !(actor === 'guest' && command.type === 'publish'),
};

export function toyCard(id: string, more: Partial<ToyCard> = {}): ToyCard {
  return { id, title: id, text: '', order: 'a0', column: null, tags: {}, votes: {}, log: {}, ...more };
}

export function toyDocument(...cards: readonly ToyCard[]): ToyDocument {
  return {
    schema: 'plinth/toy',
    version: 2,
    id: 'toy-1',
    columns: {},
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
  };
}

/** A clock that ticks by one, ids that count, and chance from a seed. */
export function toyEnv(seed = 1): Env {
  let time = 1_000;
  let ids = 0;
  const random = seeded(seed);
  return { now: () => ++time, createId: () => `${seed}-${++ids}`, random };
}

/** Mulberry32: small, fast, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
