import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  GoalTrackerEventMap,
  PlinthGoalTrackerElement,
  PlinthPyramidDiagramElement,
  PlinthRetroBoardElement,
  PlinthTeamWorkspaceElement,
  PlinthTrustAssessmentElement,
  PlinthTrustReportElement,
  PyramidDiagramEventMap,
  RetroBoardEventMap,
  TeamWorkspaceEventMap,
  TrustAssessmentEventMap,
  TrustReportEventMap,
} from './elements.types';

/** What a form control has and nobody sets. */
type FormMember =
  'form' | 'labels' | 'validity' | 'validationMessage' | 'willValidate' | 'checkValidity' | 'reportValidity';

/**
 * An element in JSX: what every HTML element takes, its own properties, and its events as React 19 writes them,
 * `onplinth-change={…}`. React 18 sets attributes only and hears no such events: there, take a `ref`.
 */
export type PlinthElementProps<Element extends HTMLElement, EventMap> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> & {
  [Name in keyof Omit<Element, keyof HTMLElement | FormMember>]?: Element[Name] | undefined;
} & { [Type in keyof EventMap & string as `on${Type}`]?: ((event: EventMap[Type]) => void) | undefined } & {
  /** React 18 knows no `className` on custom elements. */
  class?: string | undefined;
  /** Of the form control. */
  name?: string | undefined;
};

export interface PlinthIntrinsicElements {
  'plinth-goal-tracker': PlinthElementProps<PlinthGoalTrackerElement, GoalTrackerEventMap>;
  'plinth-pyramid-diagram': PlinthElementProps<PlinthPyramidDiagramElement, PyramidDiagramEventMap>;
  'plinth-retro-board': PlinthElementProps<PlinthRetroBoardElement, RetroBoardEventMap>;
  'plinth-team-workspace': PlinthElementProps<PlinthTeamWorkspaceElement, TeamWorkspaceEventMap>;
  'plinth-trust-assessment': PlinthElementProps<PlinthTrustAssessmentElement, TrustAssessmentEventMap>;
  'plinth-trust-report': PlinthElementProps<PlinthTrustReportElement, TrustReportEventMap>;
}

declare module 'react' {
  // The one way that the types of React 18.2.22 and newer, and of React 19, leave open.
  // eslint-disable-next-line @typescript-eslint/no-namespace, no-restricted-syntax
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends PlinthIntrinsicElements {}
  }
}
