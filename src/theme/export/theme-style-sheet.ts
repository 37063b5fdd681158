import type { BrandTheme } from '../brand/brand.types';
import { printDeclarations } from '../declarations';
import type { Theme, ThemeVariables } from '../theme.types';

/** Roots of widgets, by the element that holds them in a shadow root. A workspace holds all the others. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  'pyramid-diagram': ['pyramid-root'],
  'trust-assessment': ['trust-assessment-root'],
  'trust-report': ['report-root'],
  'retro-board': ['retro-root'],
  'goal-tracker': ['goals-root'],
  'team-workspace': [
    'workspace-root',
    'pyramid-root',
    'trust-assessment-root',
    'report-root',
    'retro-root',
    'goals-root',
  ],
};
/** A fixed theme of the host's own, or high contrast, is written to the root itself and stays. */
const FOLLOWING = ['auto', 'light', 'dark'].map((name) => `[data-plinth-theme="${name}"]`).join(',');

/**
 * A theme as a style sheet for a page that does not hand in a theme: every widget on the page wears it, in the page and in shadow
 * roots alike, light or dark as the widget is. Two classes of specificity, so that it wins in any order of style sheets. Widgets
 * that the reader's system or the page sets to high contrast keep our own, in the brand's typeface and corners.
 */
export function themeStyleSheet({ auto }: Pick<BrandTheme, 'auto'>, prefix = 'plinth'): string {
  return rule(prefix, indented(auto.variables));
}

/** The same of one mode: the widgets are as the page is, not as the reader's system. */
export function modeStyleSheet({ variables, colorScheme }: Theme, prefix = 'plinth'): string {
  return rule(prefix, `  color-scheme: ${colorScheme};\n${indented(variables)}`);
}

function rule(prefix: string, declarations: string): string {
  const roots = [
    `[data-plinth-part$="-root"]:is(${FOLLOWING})`,
    ...Object.entries(ELEMENTS).flatMap(([name, parts]) =>
      parts.map((part) => `${prefix}-${name}::part(${part})`),
    ),
  ].join(',\n');
  return `${roots} {\n${declarations}\n}\n`;
}

const indented = (variables: ThemeVariables): string =>
  printDeclarations(variables)
    .split(';')
    .filter((line) => line !== '')
    .map((line) => `  ${line.replace(':', ': ')};`)
    .join('\n');
