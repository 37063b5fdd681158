'use client';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import type { GoalList } from '../../hooks/goal-tracker/useGoalList';
import type { Tracker } from './tracker.types';
import { useGoalPart } from './useGoalPart';

export interface LayoutProps {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly list: GoalList;
  readonly selected: string | null;
}

const loadTable = () => import('./late/GoalTable');
const loadTree = () => import('./late/GoalTree');
const loadTimeline = () => import('./late/GoalTimeline');

/** Table, tree or timeline: each comes when it is first looked at. */
export function GoalLayoutSlot(props: LayoutProps) {
  const { tracker, view } = props;
  const { layout } = view;
  const table = useGoalPart(tracker, loadTable, layout === 'table');
  const tree = useGoalPart(tracker, loadTree, layout === 'tree');
  const timeline = useGoalPart(tracker, loadTimeline, layout === 'timeline');
  if (layout === 'table') return table && <table.GoalTable {...props} />;
  if (layout === 'tree') return tree && <tree.GoalTree {...props} />;
  return timeline && <timeline.GoalTimeline {...props} />;
}
