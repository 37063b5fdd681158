import type { ColumnRecord } from '../../core/retro-board/retro.types';
import type { RetroContext } from './retro-board.types';

/** What a template's column asks, in the reader's language; empty where it asks nothing. */
export function templatePrompt(textKey: string | undefined, t: RetroContext['t']): string {
  const key = `prompt.${textKey ?? ''}`;
  const text = t(key as 'prompt.start');
  return text === key ? '' : text;
}

/** What a column asks: its own words, else its template's. An empty text of its own asks nothing. */
export const columnPrompt = ({ prompt, textKey }: ColumnRecord, t: RetroContext['t']): string =>
  prompt ?? templatePrompt(textKey, t);
