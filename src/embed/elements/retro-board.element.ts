import type { ElementDeclaration } from './element.types';
import { RETRO_BOARD_PROPERTIES } from './retro-board.properties';

export const retroBoardElement: ElementDeclaration = {
  suffix: 'retro-board',
  properties: RETRO_BOARD_PROPERTIES,
  events: {
    'plinth-change': { cancelable: true },
    'plinth-make-goal': {},
    'plinth-problem': {},
  },
  load: () => import('./late/retro-board'),
};
