'use client';
import { useRef, useState } from 'react';
import type {
  RetroImport,
  RetroImportCounts,
  RetroImportEntry,
} from '../../../core/retro-board/import/import.types';
import { focusLater } from '../../../hooks/retro-board/focus-later';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';

/** More of one report than this few people read. */
const SHOWN = 12;
/** More of it, each time more is asked for. */
const MORE = 100;
const COUNTED = ['cards', 'columns', 'groups', 'votes', 'comments', 'actions'] as const;

/** What was found in a file, and everything that was repaired, guessed or left out. Renders a `<div role="status">`. */
export function RetroImportReport(props: { readonly board: RetroContext; readonly result: RetroImport }) {
  const { board, result } = props;
  const { format, counts, entries } = result.report;
  const t = useLateWords(board);
  const [wanted, setWanted] = useState(SHOWN);
  const listRef = useRef<HTMLUListElement>(null);
  // Why nothing was read comes before what else was seen.
  const isWhy = ({ severity }: RetroImportEntry) => severity === 'error';
  const ordered = [...entries.filter(isWhy), ...entries.filter((entry) => !isWhy(entry))];
  const shown = ordered.slice(0, wanted);
  const rest = entries.length - shown.length;
  const showMore = () => {
    setWanted(wanted + MORE);
    // The button goes with the last of them: one reads on where it stood.
    focusLater(() => listRef.current?.children[wanted] as HTMLElement | undefined);
  };
  const say = ({ code, line, values }: RetroImportEntry) =>
    t(`retroImport.${code}`, { ...(line === undefined ? {} : { line }), ...values });
  // That there are no cards is said too: they take the place of those that are here.
  const found = COUNTED.filter((name) => name === 'cards' || counts[name as keyof RetroImportCounts] > 0).map(
    (name) => t(`import.found.${name}`, { count: counts[name] }),
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
          <ul ref={listRef} data-plinth-part="retro-import-entries">
            {shown.map((entry, index) => (
              // The list never changes once it is there.
              <li key={index} tabIndex={-1}>
                {say(entry)}
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <Button variant="ghost" size="small" onClick={showMore}>
              {t('import.more', { count: rest })}
            </Button>
          )}
        </Note>
      )}
    </div>
  );
}
