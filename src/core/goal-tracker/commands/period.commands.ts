import { dayNumber } from '../../shared/iso-date';
import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { PeriodCommand } from '../goals.commands.types';
import type { GoalsDocument, PeriodRecord } from '../goals.types';
import { create, find, missing, pick, refused, update, type Declarations, type Outcome } from './changes';
import { logged } from './log';

const FIELDS = [
  'title',
  'start',
  'end',
  'order',
  'cadence',
  'weekday',
  'monthDay',
  'phases',
  'learnings',
] as const;

/** Both days exist and the last is not before the first. */
function wrongDays({ id, start, end }: PeriodRecord): Outcome | undefined {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return first === undefined || last === undefined || last < first
    ? reject('endsBeforeStart', ['periods', id, 'end'])
    : undefined;
}

type Close = Extract<PeriodCommand, { readonly type: 'period.close' }>;

function reviewGoals(
  document: GoalsDocument,
  { id, reviews = {} }: Close,
  log: (goal: string, grade: number | null) => Outcome,
): Outcome {
  const changes = [];
  for (const [goalId, { grade, learnings }] of Object.entries(reviews)) {
    const goal = own(document.goals, goalId);
    if (goal?.period !== id) return reject('notFound', ['goals', goalId]);
    const review = update('goals', goal, { grade, ...(learnings === undefined ? {} : { learnings }) });
    if (refused(review)) return review;
    const entry = review.length === 0 ? [] : log(goalId, grade);
    if (!refused(entry)) changes.push(...review, ...entry);
  }
  return changes;
}

export const periodCommands: Declarations<PeriodCommand> = {
  'period.add': {
    undo: 'inverse',
    log: 'none',
    apply: (document, { command: { period } }) => {
      const record = pick(period as PeriodRecord, ['id', ...FIELDS]);
      return wrongDays(record) ?? create(document, 'periods', record);
    },
  },
  'period.edit': {
    undo: 'inverse',
    log: 'none',
    apply: (document, { command: { id, set } }) => {
      const period = find(document, 'periods', id);
      if (missing(period)) return period;
      if (period.closedOn !== undefined) return reject('periodClosed', ['periods', id]);
      const fields = pick(set, FIELDS) as Partial<PeriodRecord>;
      return wrongDays({ ...period, ...fields }) ?? update('periods', period, fields);
    },
  },
  'period.close': {
    undo: 'inverse',
    log: 'named',
    // With the goals that go on, see `goal.duplicate`.
    mergeKey: ({ id }) => `close/${id}`,
    apply: (document, envelope) => {
      const { command } = envelope;
      const period = find(document, 'periods', command.id);
      if (missing(period)) return period;
      if (period.closedOn !== undefined) return reject('periodClosed', ['periods', command.id]);
      const reviews = reviewGoals(document, command, (goal, grade) =>
        logged(document, goal, envelope, { about: command.id, after: { grade } }),
      );
      if (refused(reviews)) return reviews;
      const { on: closedOn, learnings } = command;
      const end = update('periods', period, { closedOn, ...(learnings === undefined ? {} : { learnings }) });
      return refused(end) ? end : [...reviews, ...end];
    },
  },
  'period.reopen': {
    undo: 'inverse',
    log: 'none',
    apply: (document, { command: { id } }) => {
      const period = find(document, 'periods', id);
      return missing(period) ? period : update('periods', period, { closedOn: undefined });
    },
  },
};
