import type { TokenName } from './generated/token-names';

export type { TokenName };

export type ColorScheme = 'light' | 'dark';
/** `more` asks for 7:1 between text and ground, and for thicker lines. */
export type Contrast = 'normal' | 'more';
export type Density = 'compact' | 'regular' | 'comfortable';

/** Custom properties by name, e.g. `{'--plinth-accent-solid': '#0b6e4f'}`. The font of the host unless one is named. */
export type ThemeVariables = Readonly<Partial<Record<TokenName | '--plinth-font-family', string>>>;

/**
 * A set of custom properties that goes onto a widget's own root. What it leaves out comes from the light or the dark
 * set that every widget carries, as `colorScheme` says.
 */
export interface Theme {
  /** Lower-case letters, digits and hyphens: it is the value of `data-plinth-theme`. */
  readonly name: string;
  /** `auto` follows the reader's system; its colours are then `light-dark(…)`. */
  readonly colorScheme: ColorScheme | 'auto';
  readonly contrast: Contrast;
  readonly variables: ThemeVariables;
}

/** High-contrast presets load on demand, see `loadPreset`. */
export type HighContrastName = 'high-contrast-light' | 'high-contrast-dark';
export type PresetName = ColorScheme | HighContrastName;

/** `auto` follows the reader's system: light or dark, and high contrast where the system asks for more contrast. */
export type ThemeSetting = 'auto' | PresetName | Theme;
