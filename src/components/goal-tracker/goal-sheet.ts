import { boardModeCss } from '../../theme/board-mode-css';
import { principleCss } from '../../theme/generated/principle.css';
import { statusAtRiskCss, statusOffTrackCss, statusOnTrackCss } from '../../theme/generated/status.css';
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
    principleCss +
    statusOnTrackCss +
    statusAtRiskCss +
    statusOffTrackCss +
    segmentedControlCss +
    glyphCss +
    goalCss +
    goalCardCss +
    goalBarCss +
    selectCss +
    inheritFontCss,
);
