import type { RetroTexts } from './retro-texts.types';

/** Titles and prompts by text key, out of the messages that a board shows: one wording for both. */
export function retroColumnTexts(messages: Readonly<Record<string, string>>): RetroTexts['columns'] {
  const keys = Object.keys(messages).filter((key) => key.startsWith('column.'));
  return Object.fromEntries(
    keys.map((key) => {
      const textKey = key.slice('column.'.length);
      return [textKey, { title: messages[key] ?? '', prompt: messages[`prompt.${textKey}`] ?? '' }];
    }),
  );
}
