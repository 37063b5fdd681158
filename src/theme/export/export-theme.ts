import type { BrandTheme } from '../brand/brand.types';
import { toDtcgFile } from '../dtcg/to-dtcg-file';
import { themeModule } from './theme-module';
import { themeStyleSheet } from './theme-style-sheet';

export type ThemeFormat = 'dtcg' | 'css' | 'typescript';

/** A file to be saved. */
export interface ThemeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * A theme as a file: design tokens (DTCG 2025.10, all modes), a style sheet for pages that hand in no theme, or a TypeScript module.
 */
export function exportTheme(theme: BrandTheme, format: ThemeFormat): ThemeFile {
  const { name } = theme.auto;
  switch (format) {
    case 'dtcg':
      return {
        name: `${name}.tokens.json`,
        mediaType: 'application/design-tokens+json',
        text: `${JSON.stringify(toDtcgFile(theme), null, 2)}\n`,
      };
    case 'css':
      return { name: `${name}.css`, mediaType: 'text/css', text: themeStyleSheet(theme) };
    case 'typescript':
      return { name: `${name}.theme.ts`, mediaType: 'text/plain', text: themeModule(theme) };
  }
}
