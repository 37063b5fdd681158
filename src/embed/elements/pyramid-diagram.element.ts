import type { ElementDeclaration } from './element.types';
import { PYRAMID_DIAGRAM_PROPERTIES } from './pyramid-diagram.properties';

export const pyramidDiagramElement: ElementDeclaration = {
  suffix: 'pyramid-diagram',
  properties: PYRAMID_DIAGRAM_PROPERTIES,
  events: {
    'plinth-select': { cancelable: true },
    'plinth-view-change': { cancelable: true },
    'plinth-problem': {},
  },
  load: () => import('./late/pyramid-diagram'),
};
