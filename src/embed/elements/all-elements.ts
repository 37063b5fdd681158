import type { ElementDeclaration } from './element.types';
import { goalTrackerElement } from './goal-tracker.element';
import { pyramidDiagramElement } from './pyramid-diagram.element';
import { retroBoardElement } from './retro-board.element';
import { teamWorkspaceElement } from './team-workspace.element';
import { trustAssessmentElement } from './trust-assessment.element';
import { trustReportElement } from './trust-report.element';

/** Every element there is. A new one is a declaration here and a `connect` in `late/`. */
export const ALL_ELEMENTS: readonly ElementDeclaration[] = [
  pyramidDiagramElement,
  trustAssessmentElement,
  trustReportElement,
  goalTrackerElement,
  retroBoardElement,
  teamWorkspaceElement,
];
