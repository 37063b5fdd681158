import type { PlinthGoalTrackerElement } from './goal-tracker.types';
import type { PlinthPyramidDiagramElement } from './pyramid-diagram.types';
import type { PlinthRetroBoardElement } from './retro-board.types';
import type { PlinthTeamWorkspaceElement } from './team-workspace.types';
import type { PlinthTrustAssessmentElement } from './trust-assessment.types';
import type { PlinthTrustReportElement } from './trust-report.types';

export type * from './common.types';
export type * from './goal-tracker.types';
export type * from './pyramid-diagram.types';
export type * from './retro-board.types';
export type * from './team-workspace.types';
export type * from './trust-assessment.types';
export type * from './trust-report.types';

declare global {
  interface HTMLElementTagNameMap {
    'plinth-goal-tracker': PlinthGoalTrackerElement;
    'plinth-pyramid-diagram': PlinthPyramidDiagramElement;
    'plinth-retro-board': PlinthRetroBoardElement;
    'plinth-team-workspace': PlinthTeamWorkspaceElement;
    'plinth-trust-assessment': PlinthTrustAssessmentElement;
    'plinth-trust-report': PlinthTrustReportElement;
  }
}
