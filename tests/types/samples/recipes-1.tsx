// Sample 1 of stories/guides/Recipes.mdx, by `npm run build:samples`. Do not edit.
import { pulse5 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';

export const Pulse = () => <TrustAssessmentForm instrument={pulse5} onSubmit={(response) => send(response)} />;
export {};
