import type { GoalsCommand } from '../goal-tracker/goals.commands.types';
import { readGoals } from '../goal-tracker/selectors/read-goals';
import { boardOf } from '../retro-board/board-of';
import type { PreviousAction } from '../retro-board/retro.commands.types';
import type { ActionRecord, RetroDocument } from '../retro-board/retro.types';
import { actionsOf, openActions } from '../retro-board/select/actions';
import { own } from '../shared/json';
import { retrosInOrder, type TeamRetro } from './retros';
import type { TeamRecords } from './team-records.types';

/** One action through all the retros that it was carried over. */
export interface TeamAction {
  /** Of its first retro and its id there: the same for every copy. */
  readonly key: string;
  /** The retro with the newest copy, and that copy. */
  readonly retro: string;
  readonly action: ActionRecord;
  /** The level that its first retro was about. */
  readonly level: string | null;
  /** How many retros it has been carried through; 0 in its first. */
  readonly times: number;
  /** The goal that it became, where that is there. */
  readonly goal: string | null;
  /** `done` also for one whose goal was reached. */
  readonly status: ActionRecord['status'];
  /** The day of the retro that it was agreed in, and of the one that found it done. */
  readonly agreedOn: string;
  readonly doneOn: string | null;
}

/** More than anybody carries over; what goes on longer is a circle made elsewhere. */
const MOST = 200;

/** The id of a goal is made from the action it comes from, so that two people who make it at once make one. */
export function goalIdOf(key: string): string {
  return key.length <= 128 ? key : `${key.slice(0, 64)}~${key.slice(-63)}`;
}

function originOf(
  retros: ReadonlyMap<string, RetroDocument>,
  retro: string,
  action: ActionRecord,
): { readonly retro: string; readonly action: string } {
  let here = { retro, action: action.id };
  let { carriedFrom } = action;
  for (let steps = 0; carriedFrom && steps < MOST; steps++) {
    here = { retro: carriedFrom.retro, action: carriedFrom.action };
    carriedFrom = own(retros.get(here.retro)?.actions ?? {}, here.action)?.carriedFrom;
  }
  return here;
}

/** All actions of all retros, each once, in the order in which they were agreed. */
export function teamActions(records: TeamRecords): readonly TeamAction[] {
  const ordered = retrosInOrder(records);
  const documents = new Map(ordered.map(({ id, document }) => [id, document]));
  const held = new Map(ordered.map((retro) => [retro.id, retro]));
  const copies = new Map<string, { readonly retro: TeamRetro; readonly action: ActionRecord }[]>();
  const origins = new Map<string, string>();
  for (const retro of ordered) {
    for (const action of actionsOf(retro.document)) {
      const origin = originOf(documents, retro.id, action);
      const key = `${origin.retro}.${origin.action}`;
      origins.set(key, origin.retro);
      copies.set(key, [...(copies.get(key) ?? []), { retro, action }]);
    }
  }
  return [...copies].map(([key, list]): TeamAction => {
    const newest = list.at(-1)!;
    const first = held.get(origins.get(key)!) ?? list[0]!.retro;
    const named = list.map(({ action }) => action.goalId).findLast((id) => id !== undefined);
    const goal =
      [named, goalIdOf(key)].find((id) => id !== undefined && own(records.goals.goals, id)) ?? null;
    const reachedOn = goal === null ? null : goalReachedOn(records, goal);
    const { status } = newest.action;
    return {
      key,
      retro: newest.retro.id,
      action: newest.action,
      level: first.level,
      times: newest.action.carriedFrom?.times ?? 0,
      goal,
      status: status === 'open' && reachedOn !== null ? 'done' : status,
      agreedOn: first.heldOn,
      doneOn: status === 'done' ? newest.retro.heldOn : status === 'open' ? reachedOn : null,
    };
  });
}

/** The first day on which every key result of a goal had reached its target; `null` where it has not by now. */
export function goalReachedOn({ goals }: Pick<TeamRecords, 'goals'>, id: string): string | null {
  const now = readGoals(goals).goal(id);
  if (!now || now.keyResults.length === 0 || !now.keyResults.every(({ progress }) => progress.raw >= 1))
    return null;
  const days = [...new Set(now.keyResults.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  // Back to the day after which it stayed reached.
  const isReached = (day: string) =>
    readGoals(goals, { today: day })
      .goal(id)
      ?.keyResults.every(({ progress }) => progress.raw >= 1) ?? false;
  let at = days.length - 1;
  while (at > 0 && isReached(days[at - 1]!)) at--;
  return days[at] ?? null;
}

/**
 * What a retro's review goes through: the open actions of the one before it, without those whose goal was reached.
 * `undefined` for the first retro.
 */
export function reviewFor(
  records: TeamRecords,
  retro: string,
): { readonly retro: string; readonly actions: readonly PreviousAction[] } | undefined {
  const ordered = retrosInOrder(records);
  const at = ordered.findIndex(({ id }) => id === retro);
  const before = at === -1 ? ordered.at(-1) : ordered[at - 1];
  if (!before) return undefined;
  const all = teamActions(records);
  const settled = new Set(
    all.flatMap((one) => (one.retro === before.id && one.status !== 'open' ? [one.action.id] : [])),
  );
  const goals = new Map(
    all.flatMap(({ retro, action, goal }) => (retro === before.id && goal ? [[action.id, goal]] : [])),
  );
  return {
    retro: before.id,
    actions: openActions(before.document).flatMap((action): readonly PreviousAction[] => {
      if (settled.has(action.id)) return [];
      const goalId = goals.get(action.id) ?? action.goalId;
      return [goalId === undefined ? action : { ...action, goalId }];
    }),
  };
}

/** A new retro past its review, where the one before it left nothing to look at. */
export function beginRetro(records: TeamRecords, document: RetroDocument): RetroDocument {
  const board = boardOf(document);
  const [first, second] = board.phases;
  if (first !== 'review' || second === undefined || reviewFor(records, document.id)?.actions.length)
    return document;
  return { ...document, board: { [board.id]: { ...board, phase: second } } };
}

/** What it takes to make a goal of an action; `exists` where there is one already. */
export type Promotion =
  | { readonly exists: string }
  | { readonly exists: null; readonly goal: string; readonly commands: readonly GoalsCommand[] };

/**
 * The commands that make a goal of an action: the goal with the action's words, owners and level, and one key result that
 * is done or not. `undefined` for an action that is not there.
 */
export function promotion(
  records: TeamRecords,
  place: { readonly retro: string; readonly action: string },
  details: {
    readonly period: string | null;
    /** Key after all other goals. */
    readonly order: string;
    /** Name of the key result. */
    readonly done: string;
    readonly level?: string | null;
    /** Today, where the period may have begun. */
    readonly since?: string;
  },
): Promotion | undefined {
  const document = records.retros.find(({ id }) => id === place.retro);
  const action = own(document?.actions ?? {}, place.action);
  if (!document || !action) return undefined;
  const documents = new Map(records.retros.map((retro) => [retro.id, retro]));
  const origin = originOf(documents, document.id, action);
  const key = `${origin.retro}.${origin.action}`;
  const known = teamActions(records).find((one) => one.key === key);
  if (known?.goal) return { exists: known.goal };
  const goal = goalIdOf(key);
  const { period, order, done, level = known?.level ?? null, since } = details;
  const owners = Object.fromEntries(Object.keys(action.owners).map((person) => [person, true as const]));
  const keyResult = { id: goal, goal, title: done, order, metric: 'binary', start: 0, target: 1 } as const;
  return {
    exists: null,
    goal,
    commands: [
      {
        type: 'goal.add',
        goal: {
          id: goal,
          title: action.text,
          order,
          period,
          owners,
          principle: level,
          ...(since === undefined ? {} : { since }),
        },
      },
      { type: 'keyResult.add', keyResult },
    ],
  };
}
