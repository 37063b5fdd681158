import type { ElementDeclaration } from './element.types';
import { TRUST_ASSESSMENT_PROPERTIES } from './trust-assessment.properties';

export const trustAssessmentElement: ElementDeclaration = {
  suffix: 'trust-assessment',
  form: true,
  properties: TRUST_ASSESSMENT_PROPERTIES,
  events: {
    'plinth-change': { cancelable: true },
    'plinth-submit': { cancelable: true },
    'plinth-problem': {},
  },
  load: () => import('./late/trust-assessment'),
};
