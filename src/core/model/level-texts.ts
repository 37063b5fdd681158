import type { LevelTexts, ModelLevel } from './model.types';

/** A level's own texts in the language asked for, else in a related one, else in English, else in any. */
export function inlineTexts(level: ModelLevel | undefined, locale: string): LevelTexts | undefined {
  const texts = level?.texts;
  if (!texts) return undefined;
  const language = locale.split('-')[0] ?? locale;
  return texts[locale] ?? texts[language] ?? texts['en'] ?? Object.values(texts)[0];
}
