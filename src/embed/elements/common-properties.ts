import type { PropertyDeclarations } from './element.types';
import { integer, oneOf, oneOfOrObject, people, person, text } from './read-attribute';

/** What every element takes: the host context and the look. */
export const COMMON_PROPERTIES: PropertyDeclarations = {
  locale: { attribute: 'locale', read: text },
  messages: {},
  direction: { attribute: 'direction', read: oneOf('ltr', 'rtl') },
  timeZone: { attribute: 'time-zone', read: text },
  person: { attribute: 'person', read: person },
  people: { attribute: 'people', read: people },
  now: {},
  can: {},
  theme: {
    attribute: 'theme',
    read: oneOfOrObject('auto', 'light', 'dark', 'high-contrast-light', 'high-contrast-dark'),
  },
  density: { attribute: 'density', read: oneOf('compact', 'regular', 'comfortable') },
  headingLevel: { attribute: 'heading-level', read: integer },
};
