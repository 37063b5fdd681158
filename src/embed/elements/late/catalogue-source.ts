import { loadLocale } from '../../../locales/load';
import type { Catalogue } from '../../../locales/types';
import type { ElementHost } from '../element.types';
import { isEnglish } from './useCatalogue';

/**
 * The words of an element's language for what it says outside of its widget: handed in, or those that the widget fetches.
 * In English there are none, and those of the language before stay until the next are here.
 */
export function createCatalogueSource(host: ElementHost): {
  get(): Catalogue | undefined;
  refresh(): void;
} {
  let current: Catalogue | undefined;
  let wanted: string | undefined;

  function refresh() {
    const locale = host.read('locale') as string | undefined;
    if (locale === wanted) return;
    wanted = locale;
    if (locale === undefined || isEnglish(locale)) {
      current = undefined;
      return;
    }
    const take = (words: Catalogue | undefined) => {
      if (locale !== wanted) return;
      current = words;
      host.invalidate();
    };
    // The widget asks for the same, and reports what fails.
    loadLocale(locale).then(take, () => take(undefined));
  }

  return { get: () => (host.read('messages') as Catalogue | undefined) ?? current, refresh };
}
