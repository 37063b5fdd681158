// The widgets
export { PyramidDiagram } from '../components/pyramid/PyramidDiagram';
export type { PyramidDiagramProps, PyramidPart } from '../components/pyramid/pyramid.types';
export { RetroBoard } from '../components/retro-board/RetroBoard';
export type { RetroBoardProps, RetroPart } from '../components/retro-board/retro.types';
export { TrustAssessmentForm } from '../components/trust-assessment/TrustAssessmentForm';
export type { Audience, TrustAssessmentFormProps } from '../components/trust-assessment/assessment.types';
export { RoundStatus, type RoundStatusProps } from '../components/trust-report/RoundStatus';
export { TrustReport } from '../components/trust-report/TrustReport';
export type { TrustReportPart, TrustReportProps } from '../components/trust-report/report.types';
export { GoalTracker } from '../components/goal-tracker/GoalTracker';
export type { GoalTrackerPart, GoalTrackerProps } from '../components/goal-tracker/tracker.types';
// The widgets as one loop over a team
export { TeamWorkspace } from '../components/workspace/TeamWorkspaceOnDemand';
export type {
  TeamWorkspaceProps,
  WorkspacePart,
  WorkspacePlace,
  WorkspaceView,
} from '../components/workspace/workspace.types';
export type { RetrosChangeDetails } from '../hooks/team/team.types';
// Parts for what a host composes itself
export { Button, type ButtonProps } from '../components/shared/Button';
export { Dialog, type DialogProps } from '../components/shared/Dialog';
export { EmptyState } from '../components/shared/EmptyState';
export { Icon } from '../components/shared/Icon';
export * as icons from '../components/shared/icons';
export { LiveRegion } from '../components/shared/LiveRegion';
export { Menu, type MenuItem, type MenuProps } from '../components/shared/Menu';
export { Note, type NoteProps } from '../components/shared/Note';
export { Panel, type PanelProps } from '../components/shared/Panel';
export { PlinthProvider, type PlinthProviderProps } from '../components/shared/PlinthProvider';
export { ProgressBar } from '../components/shared/ProgressBar';
export { SegmentedControl, type SegmentedControlProps } from '../components/shared/SegmentedControl';
export { TextArea, type TextAreaProps } from '../components/shared/TextArea';
export { VisuallyHidden } from '../components/shared/VisuallyHidden';
// What every widget takes and shares
export type { AppearanceOptions } from '../components/shared/appearance-context';
export type { Announcer } from '../hooks/shared/createAnnouncer';
export type { Person, PlinthError, PlinthOptions } from '../hooks/shared/plinth-context';
export type { Plinth } from '../hooks/shared/usePlinth';
export type { Catalogue, MessageValues } from '../locales/types';
