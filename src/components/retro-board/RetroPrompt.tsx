'use client';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { columnPrompt } from '../../hooks/retro-board/column-prompt';
import { useRetroView } from './retro-view-context';

/** What a column asks. Renders a `<p>`, or nothing. */
export function RetroPrompt({ column }: { readonly column: ColumnRecord }) {
  const prompt = columnPrompt(column, useRetroView().board.t);
  return prompt === '' ? null : (
    <p data-plinth-part="retro-prompt">
      <bdi>{prompt}</bdi>
    </p>
  );
}
