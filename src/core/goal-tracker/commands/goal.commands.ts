import { own } from '../../shared/json';
import { reject } from '../../shared/reduce';
import type { CommandEnvelope } from '../../shared/command';
import type { GoalCommand } from '../goals.commands.types';
import type { GoalRecord, GoalsDocument } from '../goals.types';
import { depthOf, MAX_DEPTH, wouldCycle } from '../selectors/alignment';
import {
  create,
  missing,
  pick,
  refused,
  update,
  type CommandOf,
  type Declarations,
  type Outcome,
} from './changes';
import { beforeAndAfter, logged } from './log';
import { closed, openGoal } from './lookup';

const EDITABLE = ['title', 'kind', 'level', 'why', 'weight', 'principle'] as const;
const ADDABLE = ['id', 'order', 'period', 'owners', 'parent', 'carriedFrom', 'since', ...EDITABLE] as const;
const LONG = ['why', 'learnings'];

/** Changes some fields of a goal, and says so in its log where anything did change. */
export function editGoal(
  document: GoalsDocument,
  envelope: CommandEnvelope<GoalCommand>,
  id: string,
  fieldsOf: (goal: GoalRecord) => { readonly [K in keyof GoalRecord]?: GoalRecord[K] | undefined },
  silent: readonly string[] = [],
): Outcome {
  const goal = openGoal(document, id);
  if (missing(goal)) return goal;
  const changes = update('goals', goal, fieldsOf(goal));
  if (refused(changes)) return changes;
  const worth = changes.filter(({ field }) => !silent.includes(field!));
  return worth.length === 0
    ? changes
    : [...changes, ...logged(document, id, envelope, beforeAndAfter(worth, LONG))];
}

function exists(document: GoalsDocument, collection: 'goals' | 'periods', id: string | null | undefined) {
  return id == null || own(document[collection] as Readonly<Record<string, object>>, id)
    ? undefined
    : reject('notFound', [collection, id]);
}

/** Why a goal cannot serve another one; nothing where it can. */
export function misaligned({ goals }: GoalsDocument, id: string, parent: string | null | undefined) {
  if (parent == null) return undefined;
  if (!own(goals, parent)) return reject('notFound', ['goals', parent]);
  if (wouldCycle(goals, id, parent)) return reject('cycle', ['goals', id, 'parent']);
  if (depthOf(goals, parent) >= MAX_DEPTH)
    return reject('tooDeep', ['goals', id, 'parent'], { max: MAX_DEPTH });
  return undefined;
}

export function withOwner(
  owners: GoalRecord['owners'],
  from: string | null,
  to: string | null,
): GoalRecord['owners'] {
  const others = Object.fromEntries(Object.entries(owners).filter(([person]) => person !== from));
  return to === null ? others : { ...others, [to]: true };
}

/** What a list of goals does; the others are in `goal-later.commands`. */
export const goalCommands: Declarations<CommandOf<'goal.add' | 'goal.edit' | 'goal.move'>> = {
  'goal.add': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const given = pick(envelope.command.goal as GoalRecord, ADDABLE) as GoalRecord;
      const goal: GoalRecord = {
        ...given,
        owners: given.owners ?? {},
        kind: given.kind ?? 'committed',
        level: given.level ?? 'team',
      };
      const refusal =
        closed(document, goal.period) ??
        exists(document, 'periods', goal.period) ??
        exists(document, 'goals', goal.parent);
      if (refusal) return refusal;
      const changes = create(document, 'goals', goal);
      return refused(changes)
        ? changes
        : [...changes, ...logged(document, goal.id, envelope, { after: { title: goal.title } })];
    },
  },
  'goal.edit': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) =>
      editGoal(document, envelope, envelope.command.id, () => pick(envelope.command.set, EDITABLE)),
  },
  'goal.move': {
    undo: 'inverse',
    log: 'named',
    apply: (document, envelope) => {
      const { id, order, principle, period, since, owner, parent } = envelope.command;
      const refusal =
        closed(document, period) ?? exists(document, 'periods', period) ?? misaligned(document, id, parent);
      if (refusal) return refusal;
      return editGoal(
        document,
        envelope,
        id,
        ({ owners }) => ({
          order,
          ...(principle === undefined ? {} : { principle }),
          ...(period === undefined ? {} : { period, since }),
          ...(parent === undefined ? {} : { parent }),
          ...(owner === undefined ? {} : { owners: withOwner(owners, owner.from, owner.to) }),
        }),
        ['order', 'since'],
      );
    },
  },
};
