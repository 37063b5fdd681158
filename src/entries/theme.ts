export type {
  Brand,
  BrandLevels,
  BrandTheme,
  ThemeAdjustment,
  ThemeTokens,
} from '../theme/brand/brand.types';
export { readBrand, type BrandReading } from '../theme/brand/read-brand';
export { checkTheme } from '../theme/check-theme';
export { contrastRatio, contrastReport, type ContrastEntry } from '../theme/contrast';
export { createTheme } from '../theme/create-theme';
export { fromDtcg } from '../theme/dtcg/from-dtcg';
export { toDtcg, type DtcgDocument, type DtcgToken } from '../theme/dtcg/to-dtcg';
export { toDtcgFile, type DtcgThemeFile } from '../theme/dtcg/to-dtcg-file';
export { exportTheme, type ThemeFile, type ThemeFormat } from '../theme/export/export-theme';
export { extendTheme, type ThemeExtension } from '../theme/extend-theme';
export { followHost, hostTheme, type FollowHostOptions } from '../theme/hosts/follow-host';
export type { HostLook, HostSystem, ReadVariable } from '../theme/hosts/host.types';
export { fromInstructureUi, fromSharePoint, fromTeams } from '../theme/hosts/host-objects';
export { readHost } from '../theme/hosts/read-host';
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
export { toTypeScript } from '../theme/to-typescript';
