'use client';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import { goalLanes } from '../../core/goal-tracker/selectors/goal-lanes';
import { goalRows } from '../../core/goal-tracker/selectors/goal-rows';
import { sameMembers } from '../../core/goal-tracker/selectors/groupings';
import { useStore } from '../shared/useStore';
import type { GoalsContext } from './goal-tracker.types';
import { filterOf } from './shown-period';

/** One group of goals, by id. */
export interface GoalListLane {
  /** A principle's, person's or period's id, a status, kind or level; `none` for goals without one, `all` without grouping. */
  readonly key: string;
  readonly ids: readonly string[];
}

export interface GoalList {
  readonly lanes: readonly GoalListLane[];
  /** How many goals are shown; one with two owners counts once. */
  readonly count: number;
  /** How many there are in the period, whatever the filter and search. */
  readonly total: number;
}

/** The goals that a view shows, in its order and grouping. Renders again when that list changes, and at no other change. */
export function useGoalList(goals: GoalsContext, view: ViewSettings): GoalList {
  return useStore(
    goals.store,
    (document: GoalsDocument) => listOf(goals, document, view),
    undefined,
    sameList,
  );
}

const sameList = (a: GoalList, b: GoalList): boolean =>
  a.count === b.count &&
  a.total === b.total &&
  a.lanes.length === b.lanes.length &&
  a.lanes.every(
    ({ key, ids }, index) => key === b.lanes[index]!.key && sameMembers(ids, b.lanes[index]!.ids),
  );

export function listOf(goals: GoalsContext, document: GoalsDocument, view: ViewSettings): GoalList {
  const reading = goals.read(document);
  const { groupBy = 'none', search, sort } = view;
  const filter = filterOf(document, view, goals.today);
  const rows = goalRows(reading, { filter, search, sort, nameOf: goals.nameOf });
  const { period = [] } = filter;
  const all = goalRows(reading, { filter: { period } });
  const lanes =
    groupBy === 'none'
      ? [{ key: 'all', goals: rows }]
      : goalLanes(rows, groupBy, groupBy === 'principle' ? goals.levels : []);
  return {
    lanes: lanes.map((lane) => ({ key: lane.key, ids: lane.goals.map(({ goal }) => goal.id) })),
    count: rows.length,
    total: all.length,
  };
}
