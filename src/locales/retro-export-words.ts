import type { RetroExportWords } from '../core/retro-board/export/export.types';
import { retroImportMessages } from './en/retro-import.messages';
import type { RetroImportMessages } from './load-retro-import';
import { createTranslator } from './translate';

/** The words that `exportRetro` takes, in the language of the messages. The CSV keeps its headings, to be read back. */
export function retroExportWords(
  locale: string,
  messages: RetroImportMessages = retroImportMessages,
): RetroExportWords {
  const t = createTranslator(locale, messages, retroImportMessages);
  return {
    untitled: t('retroExport.untitled'),
    group: t('retroExport.group'),
    actions: t('retroExport.actions'),
    kudos: t('retroExport.kudos'),
    notes: t('retroExport.notes'),
    dropped: t('retroExport.dropped'),
    votes: (count) => t('retroExport.votes', { count }),
    cards: (count) => t('retroExport.cards', { count }),
    rank: (rank, tied) => t(tied ? 'retroExport.tied' : 'retroExport.rank', { rank }),
    due: (day) => t('retroExport.due', { day }),
  };
}
