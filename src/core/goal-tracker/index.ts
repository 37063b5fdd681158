export type * from './goals.types';
export type * from './goals.commands.types';
export { GOAL_LIMITS, goalsSchema } from './goals.schema';
export { addDocumentCommands, createGoalsModel, goalsModel } from './goals.model';
export { createEverydayModel } from './everyday.model';
export { createGoalsDocument } from './goals.document';
export { authorizeGoals, roleOf as goalsRoleOf, type GoalRole, type GoalRoles } from './goals.roles';
export { stanceId } from './stance-id';
export { REDACTED } from './commands/redact-person';
// Rules
export type { Progress as GoalProgress } from './rules/key-result-progress';
export { keyResultProgress, milestoneTotal, milestoneValue } from './rules/key-result-progress';
export { rollUp, type Part as ProgressPart } from './rules/roll-up';
export { expectedProgress, type Span as PeriodSpan } from './rules/expected-progress';
export {
  expectationOf,
  isStay,
  paceStatus,
  statusRank,
  worstStatus,
  type PaceInput,
  type PaceOptions,
  type PaceStatus,
} from './rules/pace-status';
export { daysLate, EARLY_DAYS, isStale, nextCheckIn, STALE_AFTER_DAYS } from './rules/cadence';
export { forecast, type Forecast, type ForecastPoint } from './rules/forecast';
export { googleGrade, type GoogleGrade } from './rules/google-grade';
export { zoneOf, type Zone } from './rules/zone';
// What views show
export type * from './selectors/reading.types';
export { scheduleOf } from './selectors/check-in-schedule';
export { goalProgress, periodProgress, readGoals } from './selectors/read-goals';
export { goalRows, type GoalFilter, type GoalSortKey, type RowOptions } from './selectors/goal-rows';
export { goalLanes, type GoalLane } from './selectors/goal-lanes';
export { goalTree, type TreeRow } from './selectors/goal-tree';
export { timeline, type Timeline, type TimelineLane } from './selectors/timeline';
export { burnUp, type BurnUp, type BurnUpPoint } from './selectors/burn-up';
export { progressSeries, type SeriesPoint } from './selectors/progress-series';
export { confidenceSeries, type ConfidenceSeries } from './selectors/confidence-series';
export { dailyPoints, type DailyPoint } from './selectors/daily-points';
export { checkInsByKeyResult, initiativesByGoal, keyResultsByGoal } from './selectors/groupings';
export { alignmentOf, wouldCycle, type Alignment } from './selectors/alignment';
export { stancesOn, type StancesReading } from './selectors/stances';
export { focusOf, type Focus } from './selectors/focus';
export { celebrationsDue, type Celebration } from './selectors/celebrations';
export { remindersOf, type Reminder, type ReminderOptions } from './selectors/reminders';
export { goalsTouched, logOf, threadsOf, type Logged as LoggedEntry, type Thread } from './selectors/talk';
// From and to files: each its own module, to be loaded when wanted
export { goalsFromJson, goalsToJson, recordsOf } from './files/json';
export { okrTrackerImport } from './files/okr-tracker';
export { goalsToCalendar, type CalendarEntry, type CalendarOptions } from './files/calendar';
export { goalsToMarkdown, type ReportWords } from './files/markdown';
export { GOAL_COLUMNS, type GoalColumn, type GoalImportColumn } from './files/csv/columns';
export type { CellOptions as GoalCellOptions } from './files/csv/cells';
export { planGoalImport, type GoalImportPlan } from './files/csv/plan';
export { importGoals, type GoalImport, type GoalImportOptions } from './files/csv/read';
export { goalsToCsv, type GoalCsvOptions } from './files/csv/write';
