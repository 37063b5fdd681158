// What the script tag's global `Plinth` offers.
export { PyramidDiagram } from '../components/pyramid/PyramidDiagram';
export { TrustAssessmentForm } from '../components/trust-assessment/TrustAssessmentForm';
// The form asks every item, so the file for a script tag goes without the language of conditions.
export { scoreAnswers as scoreResponse } from '../core/trust-assessment/score-answers';
export { pulse5, team15 } from '../locales/load-instrument';
export { browserStorage } from '../storage/browser-storage';
export { mount, type MountHandle, type MountOptions } from './mount';
