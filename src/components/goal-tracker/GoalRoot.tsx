'use client';
import { forwardRef } from 'react';
import { useGoalTracker } from '../../hooks/goal-tracker/useGoalTracker';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { goalSheet } from './goal-sheet';
import { GoalAround } from './GoalAround';
import { GoalHatch } from './GoalHatch';
import { GoalMain } from './GoalMain';
import { LiveRegion } from '../shared/LiveRegion';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import type { GoalTrackerProps } from './tracker.types';
import { undoKeys } from './undo-keys';
import { useTracker } from './useTracker';

/** The tracker itself, for one person. Renders a `<div>`. */
export const GoalRoot = forwardRef<HTMLDivElement, GoalTrackerProps>(function GoalRoot(props, ref) {
  const { className, classNames, loading = false } = props;
  const { context, state, rootProps } = useGoalTracker({ ...props, live: false });
  const tracker = useTracker(context, props);
  const { ref: widgetRef, ...widget } = useWidgetRoot({ ...props, widget: 'goals', plinth: context.plinth });
  const { ref: hookRef, ...language } = rootProps;
  const rootRef = useMergedRefs(widgetRef, hookRef, ref);
  const headingId = `${context.idPrefix}headline`;
  const waiting = loading || state.loading;
  return (
    <WidgetRoot
      sheet={goalSheet}
      {...mergeProps(
        widget,
        { ...language, className },
        { ...undoKeys(tracker), className: classNames?.root },
      )}
      ref={rootRef}
      role="region"
      // Two trackers on a page are told apart by what stands above the headline.
      aria-labelledby={`${headingId}-eyebrow ${headingId}`}
      aria-busy={waiting || undefined}
    >
      <GoalHatch idPrefix={context.idPrefix} />
      <GoalMain tracker={tracker} state={state} title={props.title} headingId={headingId} loading={waiting} />
      <GoalAround tracker={tracker} view={state.view} />
      <LiveRegion announcer={context.announcer} />
    </WidgetRoot>
  );
});
