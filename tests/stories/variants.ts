import { localeNames, themeNames, type LocaleName, type ThemeName } from '../../.storybook/preview/toolbars';

export interface Variant {
  readonly theme: ThemeName;
  readonly locale: LocaleName;
}

/** The storybook project runs every story as it stands: light, in English. `auto` is one of light and dark. */
const themes = themeNames.filter((theme) => theme !== 'auto');
const isDefault = ({ theme, locale }: Variant) => theme === 'light' && locale === 'en';

/** The other themes, in English. */
export const themeVariants: readonly Variant[] = themes
  .map((theme) => ({ theme, locale: 'en' as const }))
  .filter((variant) => !isDefault(variant));

/** The other languages, in one theme. */
export const languageVariants: readonly Variant[] = localeNames
  .map((locale) => ({ theme: 'light' as const, locale }))
  .filter((variant) => !isDefault(variant));

/** What is in neither of the two, for the long run. */
export const remainingVariants: readonly Variant[] = themes
  .filter((theme) => theme !== 'light')
  .flatMap((theme) => localeNames.map((locale) => ({ theme, locale })))
  .filter(({ locale }) => locale !== 'en');
