import type { ElementDeclaration } from './element.types';
import { flag, integer, jsonList, jsonObject, text } from './read-attribute';

export const trustReportElement: ElementDeclaration = {
  suffix: 'trust-report',
  properties: {
    summaries: { attribute: 'summaries', read: jsonList },
    summary: { attribute: 'summary', read: jsonObject },
    invited: { attribute: 'invited', read: integer },
    instrument: { attribute: 'instrument', read: jsonObject },
    model: { attribute: 'model', read: jsonObject },
    round: { attribute: 'round', read: text },
    heading: { attribute: 'heading', read: text },
    loading: { attribute: 'loading', read: flag },
    defaultTables: { attribute: 'tables', read: flag },
    plans: { attribute: 'plans', read: flag },
    reminds: { attribute: 'reminds', read: flag },
    modelTexts: {},
  },
  events: {
    'plinth-round-change': { cancelable: true },
    'plinth-plan': {},
    'plinth-remind': {},
    'plinth-problem': {},
  },
  load: () => import('./late/trust-report'),
};
