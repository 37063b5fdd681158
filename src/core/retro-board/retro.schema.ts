import {
  flag,
  id,
  isoDate,
  listOf,
  mapOf,
  number,
  oneOf,
  setOf,
  shape,
  text,
  timestamp,
} from '../shared/checks';
import { takeBackMembers } from '../shared/merge-field';
import { orderKey } from '../shared/order-key';
import type { Check, DocumentSchema, FieldDeclaration } from '../shared/schema';
import { MAX_PHASES, MAX_TITLE } from './retro.types';

/** Longest text that a document may hold: an imported one, or one that two people wrote at once. Commands allow less. */
export const MAX_STORED_TEXT = 200_000;

export const hue: Check = oneOf(1, 2, 3, 4, 5);
const title = text({ max: MAX_TITLE });
const longText: FieldDeclaration = { kind: 'text', check: text({ max: MAX_STORED_TEXT }) };
const shortText: FieldDeclaration = { kind: 'value', check: text({ max: MAX_STORED_TEXT }) };
const order: FieldDeclaration = { kind: 'order', check: orderKey };
const person = text({ max: 200, empty: false });
const count = (max: number, min = 0): Check => number({ min, max, integer: true });

const value = (check: Check): FieldDeclaration => ({ kind: 'value', check });
const maybe = (check: Check): FieldDeclaration => ({ kind: 'value', check, optional: true });
const set = (max = 1000): FieldDeclaration => ({
  kind: 'set',
  takeBack: takeBackMembers,
  check: setOf({ max }),
});
const counters = (check: Check, max = 10_000): FieldDeclaration => ({
  kind: 'counterMap',
  takeBack: takeBackMembers,
  check: mapOf(check, { max }),
});
/**
 * What a name of another record says when nothing bears it is for the selectors: a card is shown whatever it names, and
 * everything else comes back with the record it belongs to.
 */
const refers = (collection: string): FieldDeclaration => ({
  kind: 'value',
  check: id,
  reference: { collection, onDangling: 'keep' },
});

const run: Check = (state) =>
  shape({}, { endAt: timestamp, left: number({ min: -8.64e15, max: 8.64e15 }) })(state) ??
  (Object.keys(state as object).some((name) => name === 'endAt' || name === 'left')
    ? null
    : { code: 'missingField', path: ['endAt'] });

/** The team's board. Schema `plinth/retro`. */
export const retroSchema: DocumentSchema = {
  name: 'plinth/retro',
  version: 1,
  scope: 'shared',
  collections: {
    board: {
      maxRecords: 1,
      fields: {
        title: value(title),
        template: value(id),
        phases: value(listOf(id, { max: MAX_PHASES })),
        phaseTitles: maybe(mapOf(title, { max: 40 })),
        phase: value(id),
        hidden: value(flag),
        reveals: value(count(1_000_000)),
        batchAt: maybe(timestamp),
        window: value(count(600_000)),
        anonymous: value(flag),
        locked: value(flag),
        heldOn: maybe(isoDate),
        facilitators: set(),
        observers: set(),
        ready: set(20_000),
        directive: value(flag),
        agreed: set(),
        checkIn: maybe(id),
        checkInText: maybe(text({ max: 1000 })),
        topic: maybe(id),
        round: maybe(id),
        budget: value(count(99, 1)),
        perCard: maybe(count(99, 1)),
        proxyBudget: value(count(999)),
        topicSeconds: maybe(count(36_000, 1)),
      },
    },
    columns: {
      maxRecords: 100,
      fields: {
        textKey: maybe(id),
        title: maybe(title),
        prompt: maybe(text({ max: 1000 })),
        hue: maybe(hue),
        order,
      },
    },
    cards: {
      fields: {
        text: longText,
        columnId: refers('columns'),
        groupId: { ...refers('groups'), optional: true },
        order,
        author: maybe(person),
        authorName: maybe(person),
        hue: maybe(hue),
        at: maybe(timestamp),
        votes: counters(count(1_000_000)),
        reactions: set(10_000),
      },
    },
    groups: { fields: { title: maybe(title), columnId: refers('columns'), order } },
    comments: {
      maxRecords: 50_000,
      fields: {
        cardId: refers('cards'),
        text: longText,
        author: maybe(person),
        authorName: maybe(person),
        at: maybe(timestamp),
        order,
      },
    },
    voteRounds: {
      maxRecords: 200,
      fields: {
        status: value(oneOf('open', 'closed')),
        budget: maybe(count(1_000_000, 1)),
        perCard: maybe(count(1_000_000, 1)),
        proxyBudget: maybe(count(1_000_000)),
        title: maybe(title),
        order,
      },
    },
    topics: {
      fields: {
        status: value(oneOf('open', 'now', 'done')),
        continues: counters(count(1, -1)),
        extended: maybe(count(1_000_000)),
      },
    },
    notes: { fields: { topicId: value(id), text: longText, order } },
    timer: { maxRecords: 1, fields: { duration: value(count(8.64e7)), run: value(run) } },
    actions: {
      maxRecords: 5000,
      fields: {
        text: shortText,
        owners: set(),
        ownerNames: maybe(listOf(person, { max: 100 })),
        due: maybe(isoDate),
        status: value(oneOf('open', 'done', 'dropped')),
        cardId: maybe(id),
        carriedFrom: maybe(shape({ retro: id, action: id, times: count(1_000_000, 1) })),
        goalId: maybe(id),
        order,
      },
    },
    kudos: { maxRecords: 5000, fields: { to: set(), text: shortText, from: maybe(person), order } },
    pending: {
      maxRecords: 2000,
      fields: {
        total: value(count(1_000_000)),
        columns: { ...counters(count(1_000_000), 100), optional: true },
        waiting: maybe(count(1_000_000)),
      },
    },
    publications: { maxRecords: 50_000, fields: { columnId: maybe(id) } },
  },
};
