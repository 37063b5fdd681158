import type { BrandTheme } from '../brand/brand.types';
import { printDeclarations } from '../declarations';
import { isForEveryMode } from '../dtcg/no-colour';
import type { PresetWord } from '../preset-word';
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
const named = (...names: string[]) => names.map((name) => `[data-plinth-theme="${name}"]`).join(',');
/**
 * A fixed theme of the host's own, or high contrast, is written to the root itself and stays. What a page says through `::part()`
 * beats even that, so a part has to say which it is.
 */
const FOLLOWING = { attributes: named('auto', 'light', 'dark'), word: 'preset' } as const;
const CONTRAST = {
  attributes: named('high-contrast-light', 'high-contrast-dark'),
  word: 'preset-contrast',
} as const;
/**
 * A theme as a style sheet for a page that does not hand in a theme: every widget on the page wears it, in the page and in shadow
 * roots alike, light or dark as the widget is. Two classes of specificity, so that it wins in any order of style sheets. Widgets
 * that the reader's system or the page sets to high contrast keep our own, in the brand's typeface, corners, lengths and times.
 */
export function themeStyleSheet({ auto }: Pick<BrandTheme, 'auto'>, prefix = 'plinth'): string {
  return rules(prefix, auto.variables);
}

/** The same of one mode: the widgets are as the page is, not as the reader's system. */
export function modeStyleSheet({ variables, colorScheme }: Theme, prefix = 'plinth'): string {
  return rules(prefix, variables, `  color-scheme: ${colorScheme};\n`);
}

function rules(prefix: string, variables: ThemeVariables, first = ''): string {
  // What a brand keeps in high contrast, whose preset says nothing of it.
  const shape = Object.fromEntries(Object.entries(variables).filter(([name]) => isForEveryMode(name)));
  const whole = `${roots(prefix, FOLLOWING)} {\n${first}${indented(variables)}\n}\n`;
  if (Object.keys(shape).length === 0) return whole;
  return `${whole}${roots(prefix, CONTRAST)} {\n${indented(shape)}\n}\n`;
}

function roots(prefix: string, which: { readonly attributes: string; readonly word: PresetWord }): string {
  const inPage = `[data-plinth-part$="-root"]:is(${which.attributes})`;
  const inElements = Object.entries(ELEMENTS).flatMap(([name, parts]) =>
    parts.map((part) => `${prefix}-${name}::part(${part} ${which.word})`),
  );
  return [inPage, ...inElements].join(',\n');
}

const indented = (variables: ThemeVariables): string =>
  printDeclarations(variables)
    .split(';')
    .filter((line) => line !== '')
    .map((line) => `  ${line.replace(':', ': ')};`)
    .join('\n');
