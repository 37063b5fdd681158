import { readDeclarations } from '../declarations';
import { answerLightCss } from '../generated/answer.css';
import { bandCss } from '../generated/band.css';
import { baseLightCss } from '../generated/base.css';
import { strokeCss } from '../generated/foundation.css';
import { principleLightCss } from '../generated/principle.css';
import { statusLightCss } from '../generated/status.css';
import type { Theme } from '../theme.types';

export const light: Theme = {
  name: 'light',
  colorScheme: 'light',
  contrast: 'normal',
  variables: /* @__PURE__ */ readDeclarations(
    strokeCss + baseLightCss + principleLightCss + statusLightCss + bandCss + answerLightCss,
  ),
};
