import type { BrandTheme } from '../brand/brand.types';
import { printTheme } from '../to-typescript';

/** `acme-blue` as `acmeBlue`. */
const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * A theme as the text of a TypeScript module: under its own name the one that follows the reader's system, and its two high
 * contrasts. Light or dark alone is the first with another `colorScheme`.
 */
export function themeModule(theme: BrandTheme): string {
  const name = camel(theme.auto.name);
  return [
    `import type { Theme } from 'plinth/theme';`,
    '',
    `/** Follows the reader's system; \`{ ...${name}, colorScheme: 'dark' }\` is always dark. */`,
    printTheme(name, theme.auto),
    printTheme(`${name}HighContrastLight`, theme['high-contrast-light']),
    printTheme(`${name}HighContrastDark`, theme['high-contrast-dark']),
  ].join('\n');
}
