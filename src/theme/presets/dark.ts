import { readDeclarations } from '../declarations';
import { darkCss } from '../generated/dark.css';
import type { Theme } from '../theme.types';

export const dark: Theme = {
  name: 'dark',
  colorScheme: 'dark',
  contrast: 'normal',
  variables: /* @__PURE__ */ readDeclarations(darkCss),
};
