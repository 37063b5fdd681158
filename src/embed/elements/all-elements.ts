import type { ElementDeclaration } from './element.types';
import { pyramidDiagramElement } from './pyramid-diagram.element';
import { trustAssessmentElement } from './trust-assessment.element';
import { trustReportElement } from './trust-report.element';

/** Every element there is. A new one is a declaration here and a `connect` in `late/`. */
export const ALL_ELEMENTS: readonly ElementDeclaration[] = [
  pyramidDiagramElement,
  trustAssessmentElement,
  trustReportElement,
];
