import type { ElementDeclaration } from './element.types';
import { GOAL_TRACKER_PROPERTIES } from './goal-tracker.properties';

export const goalTrackerElement: ElementDeclaration = {
  suffix: 'goal-tracker',
  properties: GOAL_TRACKER_PROPERTIES,
  events: {
    'plinth-change': { cancelable: true },
    'plinth-view-change': { cancelable: true },
    'plinth-select': { cancelable: true },
    'plinth-reminder': {},
    'plinth-celebrate': {},
    'plinth-share': {},
    'plinth-problem': {},
  },
  load: () => import('./late/goal-tracker'),
};
