function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/**
 * The tag to hand to `Intl` for numbers, dates and plural rules.
 *
 * - Plain `ar` becomes `ar-u-nu-arab`: browsers disagree about the digits of Arabic without a region, and server and
 *   client must print the same. A tag with a region (`ar-MA`) or with digits of its own (`ar-u-nu-latn`) keeps its say.
 * - The pseudo languages are English underneath.
 * - A tag that is not BCP 47 falls back to `en`.
 */
export function formattingLocale(tag: string): string {
  const locale = tag === 'en-XA' || tag === 'ar-XB' ? undefined : parse(tag);
  if (!locale) return 'en';
  const bare = locale.language === 'ar' && !locale.region && !locale.numberingSystem;
  return String(bare ? new Intl.Locale(locale, { numberingSystem: 'arab' }) : locale);
}
