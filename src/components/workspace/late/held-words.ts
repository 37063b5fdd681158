import type { workspaceMessages } from '../../../locales/en/workspace.messages';
import { formattingLocale } from '../../../locales/formatting-locale';
import type { Translate } from '../../../locales/translate';

/** What somebody holds, in words: "2 goals and one open action"; `null` for nothing. */
export function heldWords(
  t: Translate<keyof typeof workspaceMessages>,
  locale: string,
  held: { readonly goals: number; readonly actions: number },
): string | null {
  const list = [
    ...(held.goals > 0 ? [t('team.goals', { count: held.goals })] : []),
    ...(held.actions > 0 ? [t('team.actions', { count: held.actions })] : []),
  ];
  return list.length === 0 ? null : new Intl.ListFormat(formattingLocale(locale)).format(list);
}
