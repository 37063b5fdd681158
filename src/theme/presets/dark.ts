import { readDeclarations } from '../declarations';
import { answerDarkCss } from '../generated/answer.css';
import { bandCss } from '../generated/band.css';
import { baseDarkCss } from '../generated/base.css';
import { strokeCss } from '../generated/foundation.css';
import { principleDarkCss } from '../generated/principle.css';
import { statusDarkCss } from '../generated/status.css';
import type { Theme } from '../theme.types';

export const dark: Theme = {
  name: 'dark',
  colorScheme: 'dark',
  contrast: 'normal',
  variables: /* @__PURE__ */ readDeclarations(
    strokeCss + baseDarkCss + principleDarkCss + statusDarkCss + bandCss + answerDarkCss,
  ),
};
