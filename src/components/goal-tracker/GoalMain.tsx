'use client';
import type { ReactNode } from 'react';
import type { GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import type { GoalTrackerState } from '../../hooks/goal-tracker/goal-tracker.types';
import { useGoalList, type GoalList } from '../../hooks/goal-tracker/useGoalList';
import { useStore } from '../../hooks/shared/useStore';
import { Button } from '../shared/Button';
import { GoalBlank } from './GoalBlank';
import { GoalBoard } from './GoalBoard';
import { GoalCelebrationSlot } from './GoalCelebrationSlot';
import { GoalHeader } from './GoalHeader';
import { GoalLayoutSlot } from './GoalLayoutSlot';
import { GoalLiveSlot } from './GoalLiveSlot';
import { GoalNotes } from './GoalNotes';
import { GoalRemindersSlot } from './GoalRemindersSlot';
import { GoalToolbar } from './GoalToolbar';
import type { Tracker } from './tracker.types';
import { useGoalDrag } from './useGoalDrag';

const hasPeriod = ({ periods }: GoalsDocument): boolean => Object.keys(periods).length > 0;
const hasGoals = ({ goals }: GoalsDocument): boolean => Object.keys(goals).length > 0;

/** Header, what waits, what there is to look at. */
export function GoalMain(props: {
  readonly tracker: Tracker;
  readonly state: GoalTrackerState;
  readonly title: ReactNode;
  readonly headingId: string;
  readonly loading: boolean;
}) {
  const { tracker, state, title, headingId, loading } = props;
  const { view } = state;
  const list = useGoalList(tracker, view);
  const planned = useStore(tracker.store, hasPeriod);
  const filled = useStore(tracker.store, hasGoals) && !loading;
  const filtered = Object.entries(view.filter ?? {}).some(
    ([what, allowed]) => what !== 'period' && allowed.length > 0,
  );
  const shows = list.total > 0 || filtered || Boolean(view.search);
  return (
    <>
      <GoalHeader tracker={tracker} view={view} title={title} headingId={headingId} filled={filled} />
      <div data-plinth-part="goal-body">
        <GoalLiveSlot tracker={tracker} />
        <GoalNotes tracker={tracker} view={view} />
        {!loading && <GoalCelebrationSlot tracker={tracker} />}
        {filled && <GoalRemindersSlot tracker={tracker} />}
        {filled && <GoalToolbar tracker={tracker} view={view} count={list.count} />}
        {loading ? (
          <GoalBlank tracker={tracker} reason="loading" />
        ) : shows ? (
          <GoalShown tracker={tracker} view={view} list={list} selected={state.selectedGoal} />
        ) : (
          <GoalBlank tracker={tracker} reason={planned ? 'goals' : 'period'} />
        )}
      </div>
    </>
  );
}

/** The list in its layout, or the way back from a search that finds nothing. Renders a `<div>`. */
function GoalShown(props: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly list: GoalList;
  readonly selected: string | null;
}) {
  const { tracker, view, list, selected } = props;
  const { t, commands } = tracker;
  const dragProps = useGoalDrag(tracker, view);
  if (list.count === 0)
    return (
      <div data-plinth-part="goal-blank">
        <p>{t('list.none')}</p>
        <Button
          onClick={(event) => {
            const period = view.filter?.['period'];
            commands.setView({ search: '', filter: period ? { period } : {} }, event);
            tracker.rootRef.current?.querySelector('input')?.focus();
          }}
        >
          {t('list.clear')}
        </Button>
      </div>
    );
  return (
    <div
      {...dragProps}
      data-plinth-part="goal-list"
      data-layout={view.layout}
      className={tracker.classNames.list}
    >
      {view.layout === 'board' ? (
        <GoalBoard tracker={tracker} list={list} groupBy={view.groupBy ?? 'none'} selected={selected} />
      ) : (
        <GoalLayoutSlot tracker={tracker} view={view} list={list} selected={selected} />
      )}
    </div>
  );
}
