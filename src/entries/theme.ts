export { checkTheme } from '../theme/check-theme';
export { contrastRatio, contrastReport, type ContrastEntry } from '../theme/contrast';
export { extendTheme, type ThemeExtension } from '../theme/extend-theme';
export { loadPreset } from '../theme/load-preset';
export { TOKEN_PAIRS, type PairKind, type TokenPair } from '../theme/pairs';
export { dark, highContrastDark, highContrastLight, light } from '../theme/presets';
export type {
  ColorScheme,
  Contrast,
  Density,
  HighContrastName,
  PresetName,
  Theme,
  ThemeSetting,
  ThemeVariables,
  TokenName,
} from '../theme/theme.types';
export { toCss } from '../theme/to-css';
