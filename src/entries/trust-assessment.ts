export { TrustAssessmentForm } from '../components/trust-assessment/TrustAssessmentForm';
export type {
  Audience,
  TrustAssessmentFormProps,
  TrustAssessmentPart,
} from '../components/trust-assessment/assessment.types';
export { useTrustAssessment, type TrustAssessmentHook } from '../hooks/trust-assessment/useTrustAssessment';
export { useTrustItem, type TrustItem } from '../hooks/trust-assessment/useTrustItem';
export { useTrustProgress, type TrustProgress } from '../hooks/trust-assessment/useTrustProgress';
export { useTrustComment } from '../hooks/trust-assessment/useTrustComment';
export { useMissing } from '../hooks/trust-assessment/useMissing';
export type {
  AssessmentContext,
  AssessmentPhase,
  ResponseStore,
  TrustAssessmentCommands,
  UseTrustAssessmentOptions,
  TrustAssessmentState,
} from '../hooks/trust-assessment/assessment.types';
export type { CommentProps } from '../hooks/trust-assessment/useTrustComment';
export type { ItemProps, NotApplicableProps, OptionProps } from '../hooks/trust-assessment/item-props';
export type { Instrument } from '../core/trust-assessment/instrument.types';
export type { Response, ResponseCommand, ResponseDocument } from '../core/trust-assessment/response.types';
