// CSS for the inside of a styled root, as plain strings that are put together once. Every rule stays at one class:
// what narrows it is inside `:where()`. The variables sit on the root itself, so themes may be mixed and nested.
import { comfortableCss, compactCss, regularCss } from './generated/density.css';
import { foundationCss, strokeCss, tallScriptCss } from './generated/foundation.css';

/**
 * Which half of every `light-dark()` counts: light unless the root says dark, or says `auto` and the reader's system is
 * dark. The generated colour strings stand beside this as they are, e.g. `principleCss`.
 */
export const schemeCss =
  'color-scheme:light;' +
  '&:where([data-plinth-theme="auto"],[data-plinth-scheme="auto"]){color-scheme:light dark}' +
  '&:where([data-plinth-theme="dark"],[data-plinth-scheme="dark"]){color-scheme:dark}' +
  // Paper is light.
  '@media print{&{color-scheme:light}}';

/** Regular unless the root's `data-plinth-density` says otherwise. */
export const densityModeCss =
  regularCss +
  `&:where([data-plinth-density="compact"]){${compactCss}}` +
  `&:where([data-plinth-density="comfortable"]){${comfortableCss}}`;

/** Type, space, corners, motion and lines; taller lines and no tracking for scripts that ask for it. */
export const foundationModeCss =
  foundationCss +
  strokeCss +
  `&:where(:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(ja),:lang(ko),:lang(zh)){${tallScriptCss}}`;
