import type { HighContrastName, Theme } from './theme.types';

/** Fetches a high-contrast preset. Light and dark need no fetching: every widget carries both. */
export async function loadPreset(name: HighContrastName): Promise<Theme> {
  if (name === 'high-contrast-light')
    return (await import('./presets/high-contrast-light')).highContrastLight;
  return (await import('./presets/high-contrast-dark')).highContrastDark;
}
