import type { BrandTheme } from '../brand/brand.types';
import type { PresetName } from '../theme.types';
import { nameExtension } from './theme-name';
import { toDtcg, type DtcgDocument, type DtcgToken } from './to-dtcg';

/** A whole theme as one token file: `plinth` is light, `plinth-modes` holds the others. */
export interface DtcgThemeFile extends DtcgDocument {
  readonly $extensions: object;
  readonly 'plinth-modes': Readonly<
    Record<Exclude<PresetName, 'light'>, Readonly<Record<string, DtcgToken>>>
  >;
}

/** All modes of a theme as one DTCG 2025.10 file. `createTheme` reads it back without a loss. */
export function toDtcgFile(theme: BrandTheme): DtcgThemeFile {
  const tokens = (mode: PresetName) => toDtcg(theme[mode]).plinth;
  return {
    ...toDtcg(theme.light),
    $description: theme.auto.name,
    $extensions: nameExtension(theme.auto.name),
    'plinth-modes': {
      dark: tokens('dark'),
      'high-contrast-light': tokens('high-contrast-light'),
      'high-contrast-dark': tokens('high-contrast-dark'),
    },
  };
}
