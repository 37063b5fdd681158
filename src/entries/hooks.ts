// Each widget without its paint
export {
  usePyramid,
  type PyramidHook,
  type PyramidSelectReason,
  type PyramidState,
  type UsePyramidOptions,
} from '../hooks/pyramid/usePyramid';
export { useLevelTexts, type LoadedLevelTexts } from '../hooks/pyramid/useLevelTexts';
export { useTrustAssessment, type TrustAssessmentHook } from '../hooks/trust-assessment/useTrustAssessment';
export { useTrustItem, type TrustItem } from '../hooks/trust-assessment/useTrustItem';
export { useTrustProgress, type TrustProgress } from '../hooks/trust-assessment/useTrustProgress';
export { useTrustComment, type CommentProps } from '../hooks/trust-assessment/useTrustComment';
export { useMissing } from '../hooks/trust-assessment/useMissing';
export type {
  AssessmentContext,
  AssessmentPhase,
  ResponseStore,
  TrustAssessmentCommands,
  UseTrustAssessmentOptions,
  TrustAssessmentState,
} from '../hooks/trust-assessment/assessment.types';
export type { ItemProps, NotApplicableProps, OptionProps } from '../hooks/trust-assessment/item-props';
export { useTrustReport, type TrustReportHook } from '../hooks/trust-report/useTrustReport';
export type {
  ReadyReport,
  ReportFinding,
  ReportLevel,
  ReportPoint,
  ReportRound,
  ReportRoundView,
  TrustReportState,
  UseTrustReportOptions,
} from '../hooks/trust-report/report.types';
export { useRetroBoard, type RetroBoardHook } from '../hooks/retro-board/useRetroBoard';
export { useRetroUi } from '../hooks/retro-board/read-context';
export { useRetroCard, type RetroCard } from '../hooks/retro-board/useRetroCard';
export {
  useRetroColumn,
  useRetroColumns,
  useRetroHidden,
  type RetroColumn,
} from '../hooks/retro-board/useRetroColumns';
export { useRetroGroup, type RetroGroup } from '../hooks/retro-board/useRetroGroup';
export { useRetroMode, type RetroMode } from '../hooks/retro-board/useRetroMode';
export {
  useRetroBoardState,
  useRetroTimer,
  useRetroVotes,
  type RetroVotes,
} from '../hooks/retro-board/useRetroVotes';
export { openPhase as openRetroPhase } from '../hooks/retro-board/phase-commands';
export { useRetroAction, useRetroActions, type RetroActionList } from '../hooks/retro-board/useRetroActions';
export { useRetroClock, type RetroClock } from '../hooks/retro-board/useRetroClock';
export { useRetroKudos, type RetroKudosList } from '../hooks/retro-board/useRetroKudos';
export { useRetroNotes } from '../hooks/retro-board/useRetroNotes';
export { useRetroPhases, type RetroPhases, type RetroStep } from '../hooks/retro-board/useRetroPhases';
export { useRetroPresence, type RetroOther, type RetroOthers } from '../hooks/retro-board/useRetroPresence';
export { useRetroReady, type RetroPerson, type RetroReady } from '../hooks/retro-board/useRetroReady';
export { useRetroReview, type RetroReview, type ReviewItem } from '../hooks/retro-board/useRetroReview';
export { useRetroRound, type RetroRoundControls } from '../hooks/retro-board/useRetroRound';
export { useRetroSearch, type RetroSearch } from '../hooks/retro-board/useRetroSearch';
export { useRetroThread, type RetroThreadState } from '../hooks/retro-board/useRetroThread';
export { useRetroTopics, type RetroTopics } from '../hooks/retro-board/useRetroTopics';
export type { BoardEvents } from '../hooks/retro-board/board-events';
export type { CardHub } from '../hooks/retro-board/createCardHub';
export type { RetroDeed } from '../hooks/retro-board/item-props';
export type { RetroDrafts } from '../hooks/retro-board/retro-drafts';
export type { RetroUi } from '../hooks/retro-board/retro-ui';
export type { RetroStorage } from '../hooks/retro-board/useRetroStorage';
export type {
  GoalWish,
  RetroCommands,
  RetroContext,
  RetroFilter,
  RetroLift,
  RetroNotice,
  RetroPanel,
  RetroPhase,
  RetroPrivateStore,
  RetroStore,
  RetroUiState,
  RetroWords,
  UseRetroBoardOptions,
} from '../hooks/retro-board/retro-board.types';
export { useGoalTracker, type GoalTrackerHook } from '../hooks/goal-tracker/useGoalTracker';
export { useGoal, useKeyResult } from '../hooks/goal-tracker/useGoal';
export { useGoalList, type GoalList, type GoalListLane } from '../hooks/goal-tracker/useGoalList';
export { useGoalSummary, type GoalSummary } from '../hooks/goal-tracker/useGoalSummary';
export { useReminders } from '../hooks/goal-tracker/useReminders';
export { useGoalPresence, type GoalOther, type GoalOthers } from '../hooks/goal-tracker/useGoalPresence';
export { keepGoalFocus } from '../hooks/goal-tracker/keepGoalFocus';
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
// One team over all of them
export { createPrivateShelf, type PrivateShelf } from '../hooks/team/createPrivateShelf';
export { useTeam, type TeamHook } from '../hooks/team/useTeam';
export type {
  PersonLeft,
  RetrosChangeDetails,
  StartRetro,
  TeamCommands,
  TeamGoalsStore,
  TeamLive,
  TeamRetroStore,
  TeamStore,
  TeamWords,
  UseTeamOptions,
} from '../hooks/team/team.types';
// What they share, for hooks of a host's own
export * from '../hooks/shared/index';
export type { Translate } from '../locales/translate';
export type { Message, MessageSet } from '../locales/types';
