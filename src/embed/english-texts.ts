import { en } from '../locales/en/index';
import { instrumentTexts } from '../locales/en/instruments';
import { modelTexts } from '../locales/en/model';
import type { LoadLocaleOptions } from '../locales/load';

/**
 * Stands in for `locales/load` where the build makes the file for a script tag: one file cannot fetch, and it carries
 * English alone. Another language is handed to the widgets as `messages` and `modelTexts`.
 */
export const loadLocale = /* @__PURE__ */ answer(en);
export const loadModelTexts = /* @__PURE__ */ answer(modelTexts);
export const loadInstrumentTexts = /* @__PURE__ */ answer(instrumentTexts);

function answer<Texts>(texts: Texts) {
  return (tag: string, options?: LoadLocaleOptions): Promise<Texts> => {
    if (!/^en\b/i.test(tag)) {
      const values = { locale: tag, used: 'en' };
      options?.onNotice?.({ code: 'unknownLocale', severity: 'warning', path: ['locale'], values });
    }
    return Promise.resolve(texts);
  };
}
