import { PYRAMID_VIEWS } from '../../core/pyramid/pyramid.views';
import { declareProperties } from './declare-properties';
import { flag, integer, jsonObject, jsonObjectOrList, oneOf, text } from './read-attribute';

export const PYRAMID_DIAGRAM_PROPERTIES = /* @__PURE__ */ declareProperties(
  {
    model: jsonObject,
    scores: jsonObjectOrList,
    scale: jsonObject,
    bands: jsonObject,
    digits: integer,
    previousRound: text,
    view: oneOf(...PYRAMID_VIEWS),
    selected: text,
    heading: text,
    subtitle: text,
    loading: flag,
    defaultPatterns: flag,
    defaultTable: flag,
    modelTexts: null,
  },
  { defaultPatterns: 'patterns', defaultTable: 'table' },
);
