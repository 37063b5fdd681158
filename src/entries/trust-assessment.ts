export { TrustAssessmentForm } from '../components/trust-assessment/TrustAssessmentForm';
export type { Audience, TrustAssessmentFormProps } from '../components/trust-assessment/assessment.types';
