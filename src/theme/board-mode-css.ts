import { boardTallScriptCss, boardTokensCss } from './generated/boards.css';

/** The tokens that only the boards of cards and goals read; goes into their own sheet, beside what every root has. */
export const boardModeCss =
  boardTokensCss +
  `&:where(:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(ja),:lang(ko),:lang(zh)){${boardTallScriptCss}}`;
