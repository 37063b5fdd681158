import { PYRAMID_VIEWS } from '../../core/pyramid/pyramid.views';
import type { PropertyDeclarations } from './element.types';
import { flag, integer, jsonObject, jsonObjectOrList, oneOf, text } from './read-attribute';

export const PYRAMID_DIAGRAM_PROPERTIES: PropertyDeclarations = {
  model: { attribute: 'model', read: jsonObject },
  scores: { attribute: 'scores', read: jsonObjectOrList },
  scale: { attribute: 'scale', read: jsonObject },
  bands: { attribute: 'bands', read: jsonObject },
  digits: { attribute: 'digits', read: integer },
  previousRound: { attribute: 'previous-round', read: text },
  view: { attribute: 'view', read: oneOf(...PYRAMID_VIEWS) },
  selected: { attribute: 'selected', read: text },
  heading: { attribute: 'heading', read: text },
  subtitle: { attribute: 'subtitle', read: text },
  loading: { attribute: 'loading', read: flag },
  defaultPatterns: { attribute: 'patterns', read: flag },
  defaultTable: { attribute: 'table', read: flag },
  modelTexts: {},
};
