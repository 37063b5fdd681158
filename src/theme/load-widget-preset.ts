import type { HighContrastName, Theme } from './theme.types';

/** What a widget wears by the name of a preset: what `loadPreset` gives, but readable on paper too, which is light. */
export const loadWidgetPreset = async (name: HighContrastName): Promise<Theme> =>
  (await import('./presets/for-widgets')).presets[name];
