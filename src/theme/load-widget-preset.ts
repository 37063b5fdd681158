import type { HighContrastName, Theme } from './theme.types';

/** What a widget wears by the name of a preset: `loadPreset`, but readable on paper too, which is light. */
export async function loadWidgetPreset(name: HighContrastName): Promise<Theme> {
  if (name === 'high-contrast-light')
    return (await import('./presets/high-contrast-light')).highContrastLight;
  return (await import('./presets/on-paper')).onPaper;
}
