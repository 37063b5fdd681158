import { declareProperties } from './declare-properties';
import { flag, jsonObject, oneOf, orObject, text } from './read-attribute';

export const TRUST_ASSESSMENT_PROPERTIES = /* @__PURE__ */ declareProperties({
  instrument: orObject(oneOf('team-15', 'pulse-5', 'team-40', 'leader-10', 'leader-10-self')),
  document: jsonObject,
  subtitle: text,
  audience: jsonObject,
  pagination: oneOf('pages', 'subscales', 'all'),
  order: oneOf('fixed', 'random'),
  review: flag,
  readOnly: flag,
  selfCheck: flag,
  storage: oneOf('browser'),
  storageKey: text,
  clearAfterSubmit: flag,
  required: flag,
});
