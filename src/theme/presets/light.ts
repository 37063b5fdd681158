import { readDeclarations } from '../declarations';
import { lightCss } from '../generated/light.css';
import type { Theme } from '../theme.types';

export const light: Theme = {
  name: 'light',
  colorScheme: 'light',
  contrast: 'normal',
  variables: /* @__PURE__ */ readDeclarations(lightCss),
};
