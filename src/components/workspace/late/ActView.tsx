'use client';
import { GoalTracker } from '../../goal-tracker/GoalTracker';
import { useWorkspace } from '../workspace-context';

/** The team's goals. */
export function ActView() {
  const { team, page, place, name, headingLevel, go } = useWorkspace();
  return (
    <GoalTracker
      {...team.goalProps}
      onShare={page.onShare}
      title={name}
      headingLevel={headingLevel}
      selectedGoal={place.goal ?? null}
      onSelectedGoalChange={(goal, { event }) => go({ view: 'act', goal }, event)}
    />
  );
}
