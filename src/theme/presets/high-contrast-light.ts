import { readDeclarations } from '../declarations';
import { highContrastLightCss } from '../generated/high-contrast-light.css';
import type { Theme } from '../theme.types';

/** White ground, every shape outlined, text at 7:1 or better, control lines of 2 px. */
export const highContrastLight: Theme = {
  name: 'high-contrast-light',
  colorScheme: 'light',
  contrast: 'more',
  variables: /* @__PURE__ */ readDeclarations(highContrastLightCss),
};
