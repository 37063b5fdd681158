'use client';
import { useState } from 'react';
import { MAX_COLUMNS } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroColumns } from '../../../hooks/retro-board/useRetroColumns';
import { Button } from '../../shared/Button';
import { RetroColumnRow } from './RetroColumnRow';
import { RetroDialog } from './RetroDialog';
import { RetroInput } from './RetroInput';
import type { SurfaceProps } from './RetroSurface';

/** All columns at once: rename, colour, move, add, remove. Renders a `RetroDialog`. */
export function RetroColumnList({ board, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const columns = useRetroColumns(board);
  const [title, setTitle] = useState('');
  return (
    <RetroDialog board={board} title={t('menu.columns')} onClose={onClose}>
      <ul role="list" data-plinth-part="retro-column-list">
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
