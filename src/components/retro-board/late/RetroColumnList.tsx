'use client';
import { useEffect, useRef, useState } from 'react';
import { MAX_COLUMNS } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroColumns } from '../../../hooks/retro-board/useRetroColumns';
import { Button } from '../../shared/Button';
import { RetroColumnRow } from './RetroColumnRow';
import { RetroDialog } from './RetroDialog';
import { RetroInput } from './RetroInput';
import type { SurfaceProps } from './RetroSurface';

/** All columns at once: rename, ask, colour, move, add, remove. Renders a `RetroDialog`. */
export function RetroColumnList({ board, id, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const columns = useRetroColumns(board);
  const [title, setTitle] = useState('');
  const list = useRef<HTMLUListElement>(null);
  // Opened for one column: what it asks is what is to be changed.
  useEffect(() => {
    const fields = [...(list.current?.querySelectorAll<HTMLInputElement>('[data-prompt]') ?? [])];
    fields.find(({ dataset }) => dataset['prompt'] === id)?.focus();
  }, [id]);
  return (
    <RetroDialog board={board} title={t('menu.columns')} onClose={onClose}>
      <ul ref={list} role="list" data-plinth-part="retro-column-list">
        {columns.map((column, index) => (
          <RetroColumnRow key={column.id} board={board} column={column} columns={columns} index={index} />
        ))}
      </ul>
      {columns.length < MAX_COLUMNS && (
        <form
          data-plinth-part="retro-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '' && board.commands.addColumn(title.trim(), event)) setTitle('');
          }}
        >
          <RetroInput
            dir="auto"
            label={t('columns.new')}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button size="small" type="submit">
            {t('action.create')}
          </Button>
        </form>
      )}
    </RetroDialog>
  );
}
