export { GoalTracker } from '../components/goal-tracker/GoalTracker';
export type { GoalTrackerPart, GoalTrackerProps } from '../components/goal-tracker/tracker.types';
export { useGoalTracker, type GoalTrackerHook } from '../hooks/goal-tracker/useGoalTracker';
export { useGoal, useKeyResult } from '../hooks/goal-tracker/useGoal';
export { useGoalList, type GoalList, type GoalListLane } from '../hooks/goal-tracker/useGoalList';
export { useGoalSummary, type GoalSummary } from '../hooks/goal-tracker/useGoalSummary';
export { useReminders } from '../hooks/goal-tracker/useReminders';
export type {
  CheckInInput,
  GoalPlace,
  GoalsContext,
  GoalsStore,
  GoalTrackerCommands,
  UseGoalTrackerOptions,
  GoalTrackerState,
  GoalViewReason,
  NewGoal,
  NewKeyResult,
} from '../hooks/goal-tracker/goal-tracker.types';
export type { GoalsCommand, GoalRecords } from '../core/goal-tracker/goals.commands.types';
export type { GoalRole, GoalRoles } from '../core/goal-tracker/goals.roles';
export type {
  CheckInRecord,
  GoalRecord,
  GoalsDocument,
  KeyResultRecord,
  PeriodRecord,
  ViewSettings,
} from '../core/goal-tracker/goals.types';
export type { PaceOptions, PaceStatus } from '../core/goal-tracker/rules/pace-status';
export type { Celebration } from '../core/goal-tracker/selectors/celebrations';
export type { GoalReading, KeyResultReading } from '../core/goal-tracker/selectors/reading.types';
export type { Reminder } from '../core/goal-tracker/selectors/reminders';
