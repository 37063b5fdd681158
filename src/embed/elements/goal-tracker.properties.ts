import type { PropertyDeclarations } from './element.types';
import { day, flag, jsonObject, oneOf, text } from './read-attribute';

export const GOAL_TRACKER_PROPERTIES: PropertyDeclarations = {
  document: { attribute: 'document', read: jsonObject },
  store: {},
  heading: { attribute: 'heading', read: text },
  today: { attribute: 'today', read: day },
  levels: { attribute: 'levels', read: jsonObject },
  pace: { attribute: 'pace', read: jsonObject },
  roles: { attribute: 'roles', read: jsonObject },
  view: { attribute: 'view', read: jsonObject },
  selected: { attribute: 'selected', read: text },
  storage: { attribute: 'storage', read: oneOf('browser') },
  storageKey: { attribute: 'storage-key', read: text },
  readOnly: { attribute: 'read-only', read: flag },
  loading: { attribute: 'loading', read: flag },
  shares: { attribute: 'shares', read: flag },
};
