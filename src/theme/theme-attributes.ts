import type { Contrast, Theme, ThemeSetting } from './theme.types';

export interface ThemeAttributes {
  readonly 'data-plinth-theme': string;
  /** Absent for `auto`, `light` and `dark`, whose name says it. */
  readonly 'data-plinth-scheme'?: Theme['colorScheme'];
  readonly 'data-plinth-contrast'?: Contrast;
}

/**
 * What a widget's root says about its theme. A theme of the host and a high-contrast preset name their colour scheme, so
 * that what they leave out, or what has not loaded yet, comes from the right one of light and dark.
 */
export function themeAttributes(setting: ThemeSetting): ThemeAttributes {
  if (setting === 'auto' || setting === 'light' || setting === 'dark')
    return { 'data-plinth-theme': setting };
  if (typeof setting === 'string') {
    return {
      'data-plinth-theme': setting,
      'data-plinth-scheme': setting === 'high-contrast-dark' ? 'dark' : 'light',
      'data-plinth-contrast': 'more',
    };
  }
  return {
    'data-plinth-theme': setting.name,
    'data-plinth-scheme': setting.colorScheme,
    'data-plinth-contrast': setting.contrast,
  };
}
