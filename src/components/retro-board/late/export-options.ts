'use client';
import { RETRO_TEMPLATES } from '../../../core/retro-board/templates';
import type { RetroExportOptions } from '../../../core/retro-board/export/export.types';
import type { LateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { csvFor } from '../../../hooks/shared/csv-for';
import { dayText } from '../../../hooks/retro-board/day-words';

/** Names and words of this language for a file. */
export function exportOptions(board: RetroContext, t: LateWords): RetroExportOptions {
  const { plinth } = board;
  const keys = RETRO_TEMPLATES.flatMap(({ columns }) => columns.map(({ textKey }) => textKey));
  return {
    titles: Object.fromEntries(keys.map((key) => [key, board.t(`column.${key}` as 'column.start')])),
    people: Object.fromEntries([...board.former, ...plinth.people].map(({ id, name }) => [id, name ?? id])),
    locale: plinth.locale,
    ...csvFor(board.format),
    words: {
      untitled: t('retroExport.untitled'),
      group: t('retroExport.group'),
      actions: t('retroExport.actions'),
      kudos: t('retroExport.kudos'),
      notes: t('retroExport.notes'),
      votes: (count) => t('retroExport.votes', { count }),
      cards: (count) => t('retroExport.cards', { count }),
      rank: (rank, tied) => t(tied ? 'retroExport.tied' : 'retroExport.rank', { rank }),
      due: (day) => t('retroExport.due', { day: dayText(plinth.locale, day) }),
      dropped: t('retroExport.dropped'),
    },
  };
}
