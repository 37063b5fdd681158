'use client';
import type { ViewSettings } from '../../core/goal-tracker/goals.types';
import type { GoalList } from '../../hooks/goal-tracker/useGoalList';
import { useOnDemand } from '../shared/useOnDemand';
import type { Tracker } from './tracker.types';

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
  const { layout } = props.view;
  const table = useOnDemand(loadTable, layout === 'table').part;
  const tree = useOnDemand(loadTree, layout === 'tree').part;
  const timeline = useOnDemand(loadTimeline, layout === 'timeline').part;
  if (layout === 'table') return table && <table.GoalTable {...props} />;
  if (layout === 'tree') return tree && <tree.GoalTree {...props} />;
  return timeline && <timeline.GoalTimeline {...props} />;
}
