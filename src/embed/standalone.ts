// What the script tag's global `Plinth` offers.
export { PyramidDiagram } from '../components/pyramid/PyramidDiagram';
export { TrustAssessmentForm } from '../components/trust-assessment/TrustAssessmentForm';
export { scoreResponse } from '../core/trust-assessment/score';
export { pulse5, team15 } from '../locales/load-instrument';
export { browserStorage } from '../storage/browser-storage';
export { mount, type MountHandle, type MountOptions } from './mount';
