import { boardTallScriptCss, boardTokensCss } from './generated/boards.css';
import { principleCss } from './generated/principle.css';
import { statusAtRiskCss, statusOffTrackCss, statusOnTrackCss } from './generated/status.css';

/** The tokens that the boards of cards and goals read; goes into their own sheet, beside what every root has. */
export const boardModeCss =
  boardTokensCss +
  principleCss +
  statusOnTrackCss +
  statusAtRiskCss +
  statusOffTrackCss +
  `&:where(:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(ja),:lang(ko),:lang(zh)){${boardTallScriptCss}}`;
