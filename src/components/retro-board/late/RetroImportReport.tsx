'use client';
import type {
  RetroImport,
  RetroImportCounts,
  RetroImportEntry,
} from '../../../core/retro-board/import/import.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Note } from '../../shared/Note';

/** More of one report than this nobody reads. */
const SHOWN = 12;
const COUNTED = ['cards', 'columns', 'groups', 'votes', 'comments', 'actions'] as const;

/** What was found in a file, and everything that was repaired, guessed or left out. Renders a `<div role="status">`. */
export function RetroImportReport(props: { readonly board: RetroContext; readonly result: RetroImport }) {
  const { board, result } = props;
  const { format, counts, entries } = result.report;
  const t = useLateWords(board);
  const shown = entries.slice(0, SHOWN);
  const say = ({ code, line, values }: RetroImportEntry) =>
    t(`retroImport.${code}`, { ...(line === undefined ? {} : { line }), ...values });
  const found = COUNTED.filter((name) => counts[name as keyof RetroImportCounts] > 0).map((name) =>
    t(`import.found.${name}`, { count: counts[name] }),
  );
  return (
    <div role="status" data-plinth-part="retro-import-report">
      {format !== null && <p>{t('import.as', { format: t(`format.${format}`) })}</p>}
      {result.ok && (
        <ul role="list" data-plinth-part="retro-import-found">
          {found.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {entries.length === 0 ? (
        <p>{t('import.clean')}</p>
      ) : (
        <Note tone={result.ok ? 'neutral' : 'danger'}>
          <strong>{t(result.ok ? 'import.notes' : 'import.failed')}</strong>
          <ul data-plinth-part="retro-import-entries">
            {shown.map((entry, index) => (
              // The list never changes once it is there.
              <li key={index}>{say(entry)}</li>
            ))}
            {entries.length > SHOWN && <li>{t('import.more', { count: entries.length - SHOWN })}</li>}
          </ul>
        </Note>
      )}
    </div>
  );
}
