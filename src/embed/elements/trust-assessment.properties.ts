import type { PropertyDeclarations } from './element.types';
import { flag, jsonObject, oneOf, oneOfOrObject, text } from './read-attribute';

export const TRUST_ASSESSMENT_PROPERTIES: PropertyDeclarations = {
  instrument: {
    attribute: 'instrument',
    read: oneOfOrObject('team-15', 'pulse-5', 'team-40', 'leader-10', 'leader-10-self'),
  },
  document: { attribute: 'document', read: jsonObject },
  subtitle: { attribute: 'subtitle', read: text },
  audience: { attribute: 'audience', read: jsonObject },
  pagination: { attribute: 'pagination', read: oneOf('pages', 'subscales', 'all') },
  order: { attribute: 'order', read: oneOf('fixed', 'random') },
  review: { attribute: 'review', read: flag },
  readOnly: { attribute: 'read-only', read: flag },
  selfCheck: { attribute: 'self-check', read: flag },
  storage: { attribute: 'storage', read: oneOf('browser') },
  storageKey: { attribute: 'storage-key', read: text },
  clearAfterSubmit: { attribute: 'clear-after-submit', read: flag },
  required: { attribute: 'required', read: flag },
};
