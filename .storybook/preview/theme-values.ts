import { dark, highContrastDark, highContrastLight, light } from '../../src/theme/presets';
import type { Theme, ThemeSetting } from '../../src/theme/theme.types';
import type { ThemeName } from './toolbars';

const presets: Record<Exclude<ThemeName, 'auto'>, Theme> = {
  light,
  dark,
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
};

/** The page around a story, which no widget paints. */
export function pageColours(name: ThemeName): { background: string; scheme: string } {
  const { variables, colorScheme } = presets[name === 'auto' ? systemScheme() : name];
  return { background: variables['--plinth-bg-canvas'] ?? 'Canvas', scheme: colorScheme };
}

/** High contrast as a value rather than a name: it is there at the first paint and not a moment later. */
export function themeSetting(name: ThemeName): ThemeSetting {
  return name === 'high-contrast-light' || name === 'high-contrast-dark' ? presets[name] : name;
}

function systemScheme(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme that the toolbars for theme and contrast say together. */
export function effectiveTheme(name: ThemeName, contrast: 'theme' | 'more'): ThemeName {
  const scheme = name === 'auto' ? systemScheme() : name;
  if (contrast === 'theme' || scheme.startsWith('high-contrast')) return name;
  return scheme === 'dark' ? 'high-contrast-dark' : 'high-contrast-light';
}
