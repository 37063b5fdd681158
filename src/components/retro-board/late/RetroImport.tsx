'use client';
import { useState } from 'react';
import { importRetro } from '../../../core/retro-board/import/import-retro';
import type {
  NeedsMapping,
  RetroImport as Imported,
  RetroImportOptions,
} from '../../../core/retro-board/import/import.types';
import { act } from '../../../hooks/retro-board/act';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { RetroDialog } from './RetroDialog';
import { RetroImportReport } from './RetroImportReport';
import { RetroImportSource } from './RetroImportSource';
import { RetroMapping } from './RetroMapping';
import type { SurfaceProps } from './RetroSurface';

/** A board from a file: what it is read as, what is in it, what had no place, and only then taken over. */
export function RetroImport({ board, onClose }: SurfaceProps) {
  const { commands, plinth, store } = board;
  const t = useLateWords(board);
  const [source, setSource] = useState<string | Uint8Array | null>(null);
  const [options, setOptions] = useState<RetroImportOptions>({});
  const [needs, setNeeds] = useState<NeedsMapping | null>(null);
  const [result, setResult] = useState<Imported | null>(null);

  const read = (input: string | Uint8Array, with_: RetroImportOptions) => {
    const people = Object.fromEntries(
      plinth.people.flatMap(({ id, name }) => [[id, id], ...(name === undefined ? [] : [[name, id]])]),
    ) as Record<string, string>;
    setSource(input);
    setOptions(with_);
    // The board keeps its id: it is the same board with other cards, wherever it is stored or shared.
    const { id } = store.getSnapshot();
    const next = importRetro(input, { ...with_, people, id, untitled: t('import.untitled') });
    setResult(next);
    // With a mapping of one's own nothing is guessed any more, but it can still be changed.
    if (with_.mapping === undefined) setNeeds(next.report.needsMapping ?? null);
  };
  const take = (event: unknown) => {
    if (!result?.ok) return;
    if (!act(board, { type: 'retro.import', document: result.document }, event)) return;
    onClose();
    commands.notify({ text: t('import.done', { count: result.report.counts.cards }) });
  };
  const mapping = needs;
  return (
    <RetroDialog
      board={board}
      wide
      title={t('import.title')}
      onClose={onClose}
      actions={
        result ? (
          <>
            <Button variant="ghost" onClick={() => setResult(null)}>
              {t('import.again')}
            </Button>
            {result.ok && (
              <Button variant="primary" onClick={take}>
                {t('import.take')}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {result === null ? (
        <RetroImportSource board={board} onRead={read} />
      ) : (
        <>
          <RetroImportReport board={board} result={result} />
          {mapping && source !== null && (
            <RetroMapping
              board={board}
              needs={mapping}
              current={options.mapping ?? mapping.guess}
              onChange={(next) => read(source, { ...options, mapping: next })}
            />
          )}
          {result.ok && <Note tone="warning">{t('import.barrier')}</Note>}
        </>
      )}
    </RetroDialog>
  );
}
