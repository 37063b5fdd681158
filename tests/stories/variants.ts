import { localeNames, themeNames, type LocaleName, type ThemeName } from '../../.storybook/preview/toolbars';
import type { AxeRun } from '../helpers/axe';

export interface Variant {
  readonly theme: ThemeName;
  readonly locale: LocaleName;
}

/** The storybook project runs every story as it stands: light, in English. `auto` is one of light and dark. */
const themes = themeNames.filter((theme) => theme !== 'auto');
const light = (locale: LocaleName): Variant => ({ theme: 'light', locale });

/** The other themes, in English. */
export const themeVariants: readonly Variant[] = themes
  .filter((theme) => theme !== 'light')
  .map((theme) => ({ theme, locale: 'en' as const }));

/** A language changes names, structure and sizes; colours are a theme's, and the long run asks for both in each. */
export const structure: AxeRun = { exceptRules: ['color-contrast'] };

/** What a language can break at its worst: another direction, and texts half as long again. */
export const rightToLeft = light('ar');
export const longTexts = light('en-XA');

/** The further languages. Every day each story is shown in one of them, each of them with its share of the stories. */
export const furtherLanguages: readonly Variant[] = localeNames
  .filter((locale) => locale !== 'en' && locale !== 'ar' && locale !== 'en-XA')
  .map(light);

const inEveryTheme = (locale: LocaleName): readonly Variant[] => themes.map((theme) => ({ theme, locale }));
const isExtreme = (locale: LocaleName) => ['ar', 'ar-XB', 'en-XA'].includes(locale);

/** What no day shows whole, for the long run, in two parts of about one length. */
export const extremeLanguages = localeNames.filter(isExtreme).flatMap(inEveryTheme);
export const otherLanguages = localeNames
  .filter((locale) => locale !== 'en' && !isExtreme(locale))
  .flatMap(inEveryTheme);
