import {
  anything,
  flag,
  id,
  isoDate,
  listOf,
  mapOf,
  nullable,
  number,
  oneOf,
  setOf,
  shape,
  text,
  timestamp,
} from '../shared/checks';
import { takeBackMembers } from '../shared/merge-field';
import { orderKey } from '../shared/order-key';
import type { Check, CollectionDeclaration, DocumentSchema } from '../shared/schema';

/** Longest texts that are kept, in UTF-16 units. */
export const GOAL_LIMITS = { title: 300, note: 2000, text: 5000, unit: 40, milestones: 50 } as const;

const title: Check = text({ max: GOAL_LIMITS.title, empty: false });
const note: Check = text({ max: GOAL_LIMITS.note });
const long: Check = text({ max: GOAL_LIMITS.text });
const weight: Check = number({ min: 0 });
const people: Check = setOf({ max: 200, key: id });
const weekday: Check = number({ min: 1, max: 7, integer: true });

const phase = shape({ on: isoDate, share: number({ min: 0, max: 1 }) });
const milestone = shape({ id, title }, { weight });
const logEntry = shape(
  { at: timestamp, type: text({ max: 60, empty: false }) },
  { by: id, about: id, to: id, text: long, before: anything, after: anything, redacted: flag },
);

/** The values of a saved view; see `SavedView`. */
export const viewSettings: Check = shape(
  { layout: oneOf('board', 'tree', 'table', 'timeline') },
  {
    groupBy: oneOf('none', 'principle', 'owner', 'status', 'kind', 'level', 'period'),
    sort: shape({ by: text({ max: 40 }), descending: flag }),
    search: text({ max: 200 }),
    filter: mapOf(listOf(text({ max: 128 }), { max: 200 }), { max: 20 }),
  },
);

const periods: CollectionDeclaration = {
  maxRecords: 500,
  fields: {
    title: { kind: 'value', check: title },
    start: { kind: 'value', check: isoDate },
    end: { kind: 'value', check: isoDate },
    order: { kind: 'order', check: orderKey },
    cadence: { kind: 'value', check: oneOf('weekly', 'fortnightly', 'monthly'), optional: true },
    weekday: { kind: 'value', check: weekday, optional: true },
    monthDay: { kind: 'value', check: number({ min: 1, max: 31, integer: true }), optional: true },
    phases: { kind: 'value', check: listOf(phase, { max: 60 }), optional: true },
    closedOn: { kind: 'value', check: isoDate, optional: true },
    learnings: { kind: 'text', check: long, optional: true },
  },
};

const goals: CollectionDeclaration = {
  maxRecords: 5000,
  fields: {
    title: { kind: 'value', check: title },
    order: { kind: 'order', check: orderKey },
    period: {
      kind: 'value',
      check: nullable(id),
      reference: { collection: 'periods', onDangling: 'clear' },
    },
    kind: { kind: 'value', check: oneOf('committed', 'aspirational') },
    level: { kind: 'value', check: oneOf('team', 'department', 'personal') },
    owners: { kind: 'set', check: people, takeBack: takeBackMembers },
    parent: {
      kind: 'value',
      check: nullable(id),
      optional: true,
      reference: { collection: 'goals', onDangling: 'clear' },
    },
    principle: { kind: 'value', check: nullable(id), optional: true },
    why: { kind: 'text', check: long, optional: true },
    weight: { kind: 'value', check: weight, optional: true },
    archived: { kind: 'value', check: flag, optional: true },
    grade: { kind: 'value', check: nullable(number({ min: 0, max: 1 })), optional: true },
    learnings: { kind: 'text', check: long, optional: true },
    carriedFrom: { kind: 'value', check: id, optional: true },
    since: { kind: 'value', check: isoDate, optional: true },
  },
};

const keyResults: CollectionDeclaration = {
  maxRecords: 20_000,
  fields: {
    goal: { kind: 'value', check: id, reference: { collection: 'goals', onDangling: 'drop' } },
    title: { kind: 'value', check: title },
    order: { kind: 'order', check: orderKey },
    metric: {
      kind: 'value',
      check: oneOf('increase', 'decrease', 'above', 'below', 'range', 'binary', 'milestones'),
    },
    start: { kind: 'value', check: number() },
    target: { kind: 'value', check: number() },
    upper: { kind: 'value', check: number(), optional: true },
    commit: { kind: 'value', check: nullable(number()), optional: true },
    stretch: { kind: 'value', check: nullable(number()), optional: true },
    unit: { kind: 'value', check: text({ max: GOAL_LIMITS.unit }), optional: true },
    weight: { kind: 'value', check: weight, optional: true },
    milestones: {
      kind: 'value',
      check: listOf(milestone, { max: GOAL_LIMITS.milestones }),
      optional: true,
    },
    archived: { kind: 'value', check: flag, optional: true },
    since: { kind: 'value', check: isoDate, optional: true },
  },
};

const checkIns: CollectionDeclaration = {
  maxRecords: 100_000,
  fields: {
    keyResult: { kind: 'value', check: id, reference: { collection: 'keyResults', onDangling: 'drop' } },
    date: { kind: 'value', check: isoDate },
    at: { kind: 'value', check: timestamp },
    value: { kind: 'value', check: number() },
    confidence: {
      kind: 'value',
      check: nullable(number({ min: 0, max: 10, integer: true })),
      optional: true,
    },
    note: { kind: 'text', check: note, optional: true },
    author: { kind: 'value', check: id, optional: true },
    reached: { kind: 'value', check: listOf(id, { max: GOAL_LIMITS.milestones }), optional: true },
    seenBy: { kind: 'set', check: people, takeBack: takeBackMembers, optional: true },
  },
};

/** What a team wants to reach, how far it is, and who said what about it. */
export const goalsSchema: DocumentSchema = {
  name: 'plinth/goals',
  version: 1,
  scope: 'shared',
  collections: {
    periods,
    goals,
    keyResults,
    checkIns,
    initiatives: {
      maxRecords: 20_000,
      fields: {
        goal: { kind: 'value', check: id, reference: { collection: 'goals', onDangling: 'drop' } },
        keyResult: {
          kind: 'value',
          check: nullable(id),
          optional: true,
          reference: { collection: 'keyResults', onDangling: 'clear' },
        },
        title: { kind: 'value', check: title },
        order: { kind: 'order', check: orderKey },
        status: { kind: 'value', check: oneOf('planned', 'doing', 'done', 'dropped') },
        owner: { kind: 'value', check: nullable(id), optional: true },
        due: { kind: 'value', check: nullable(isoDate), optional: true },
      },
    },
    // The id is derived from goal and person, so there is one however many tabs say it at once; no long text, therefore.
    stances: {
      maxRecords: 50_000,
      fields: {
        goal: { kind: 'value', check: id, reference: { collection: 'goals', onDangling: 'drop' } },
        person: { kind: 'value', check: id },
        stance: { kind: 'value', check: oneOf('committed', 'reserved', 'notYet') },
        reason: { kind: 'value', check: note, optional: true },
        at: { kind: 'value', check: timestamp },
      },
    },
    // A record per goal, under the goal's id: the goal itself stays the same object while others talk about it.
    logs: {
      maxRecords: 20_000,
      appendOnly: true,
      fields: { entries: { kind: 'log', check: mapOf(logEntry, { max: 10_000 }) } },
    },
    // Under the key result's id: it was celebrated, and when its value was what.
    celebrations: {
      maxRecords: 20_000,
      appendOnly: true,
      fields: { date: { kind: 'value', check: isoDate }, at: { kind: 'value', check: timestamp } },
    },
    views: {
      maxRecords: 200,
      fields: {
        title: { kind: 'value', check: title },
        order: { kind: 'order', check: orderKey },
        settings: { kind: 'value', check: viewSettings },
        author: { kind: 'value', check: id, optional: true },
      },
    },
  },
};
