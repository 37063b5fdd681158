import { declareProperties } from './declare-properties';
import type { ElementDeclaration } from './element.types';
import { day, flag, integer, jsonList, jsonObject, oneOf, orObject, text } from './read-attribute';

export const teamWorkspaceElement: ElementDeclaration = {
  suffix: 'team-workspace',
  properties: declareProperties({
    team: jsonObject,
    goals: jsonObject,
    retros: jsonList,
    heading: text,
    place: jsonObject,
    model: jsonObject,
    instrument: orObject(text),
    minRespondents: integer,
    today: day,
    storage: oneOf('browser'),
    storageKey: text,
    answered: jsonList,
    collects: flag,
    servesRounds: flag,
    shares: flag,
    readOnly: flag,
    loading: flag,
  }),
  events: {
    'plinth-team-change': { cancelable: true },
    'plinth-goals-change': { cancelable: true },
    'plinth-retros-change': { cancelable: true },
    'plinth-place-change': { cancelable: true },
    'plinth-submit': { cancelable: true },
    'plinth-round': {},
    'plinth-share': {},
    'plinth-problem': {},
  },
  load: () => import('./late/team-workspace'),
};
