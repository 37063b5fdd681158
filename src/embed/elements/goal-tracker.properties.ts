import { declareProperties } from './declare-properties';
import { day, flag, jsonObject, oneOf, text } from './read-attribute';

export const GOAL_TRACKER_PROPERTIES = /* @__PURE__ */ declareProperties({
  document: jsonObject,
  store: null,
  connection: null,
  presence: null,
  heading: text,
  today: day,
  model: jsonObject,
  pace: jsonObject,
  roles: jsonObject,
  view: jsonObject,
  selected: text,
  storage: oneOf('browser'),
  storageKey: text,
  readOnly: flag,
  loading: flag,
  shares: flag,
});
