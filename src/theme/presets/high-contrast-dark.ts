import { readDeclarations } from '../declarations';
import { highContrastDarkCss } from '../generated/high-contrast-dark.css';
import type { Theme } from '../theme.types';

/** Black ground, every shape outlined, text at 7:1 or better, control lines of 2 px. */
export const highContrastDark: Theme = {
  name: 'high-contrast-dark',
  colorScheme: 'dark',
  contrast: 'more',
  variables: /* @__PURE__ */ readDeclarations(highContrastDarkCss),
};
