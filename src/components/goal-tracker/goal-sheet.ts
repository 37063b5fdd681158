import { boardModeCss } from '../../theme/board-mode-css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { segmentedControlCss } from '../shared/segmented-control.css';
import { goalBarCss } from './goal-bar.css';
import { goalCardCss } from './goal-card.css';
import { glyphCss } from '../shared/glyph.css';
import { goalCss } from './goal.css';
import { selectCss } from '../shared/select.css';

export const goalSheet = createSheet(
  'plinth-goal-tracker',
  boardModeCss +
    segmentedControlCss +
    glyphCss +
    goalCss +
    goalCardCss +
    goalBarCss +
    selectCss +
    inheritFontCss,
);
