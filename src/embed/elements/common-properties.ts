import { declareProperties } from './declare-properties';
import { integer, oneOf, orObject, people, person, text } from './read-attribute';

/** What every element takes: the host context and the look. */
export const COMMON_PROPERTIES = /* @__PURE__ */ declareProperties({
  locale: text,
  messages: null,
  direction: oneOf('ltr', 'rtl'),
  timeZone: text,
  person: person,
  people: people,
  now: null,
  can: null,
  theme: orObject(oneOf('auto', 'light', 'dark', 'high-contrast-light', 'high-contrast-dark')),
  density: oneOf('compact', 'regular', 'comfortable'),
  headingLevel: integer,
});
