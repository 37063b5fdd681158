import type { Contrast, PresetName, Theme, ThemeSetting } from './theme.types';

export interface ThemeAttributes {
  readonly 'data-plinth-theme': string;
  /** Absent for `auto`, `light` and `dark`, whose name says it. */
  readonly 'data-plinth-scheme'?: Theme['colorScheme'] | undefined;
  readonly 'data-plinth-contrast'?: Contrast | undefined;
}

/**
 * What a widget's root says about its theme. A theme of the host and a high-contrast preset name their colour scheme, so
 * that what they leave out, or what has not loaded yet, comes from the right one of light and dark.
 */
export function themeAttributes(setting: ThemeSetting): ThemeAttributes {
  const { name, colorScheme, contrast } = typeof setting === 'object' ? setting : named(setting);
  return { 'data-plinth-theme': name, 'data-plinth-scheme': colorScheme, 'data-plinth-contrast': contrast };
}

const named = (name: 'auto' | PresetName): Pick<Theme, 'name'> & Partial<Theme> =>
  name === 'high-contrast-light' || name === 'high-contrast-dark'
    ? { name, colorScheme: name === 'high-contrast-dark' ? 'dark' : 'light', contrast: 'more' }
    : { name };
