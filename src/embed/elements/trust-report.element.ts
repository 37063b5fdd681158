import { declareProperties } from './declare-properties';
import type { ElementDeclaration } from './element.types';
import { flag, integer, jsonList, jsonObject, text } from './read-attribute';

export const trustReportElement: ElementDeclaration = {
  suffix: 'trust-report',
  properties: declareProperties(
    {
      summaries: jsonList,
      summary: jsonObject,
      invited: integer,
      instrument: jsonObject,
      model: jsonObject,
      round: text,
      heading: text,
      loading: flag,
      defaultTables: flag,
      plans: flag,
      reminds: flag,
      modelTexts: null,
    },
    { defaultTables: 'tables' },
  ),
  events: {
    'plinth-round-change': { cancelable: true },
    'plinth-plan': {},
    'plinth-remind': {},
    'plinth-problem': {},
  },
  load: () => import('./late/trust-report'),
};
