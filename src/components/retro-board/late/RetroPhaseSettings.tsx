'use client';
import { PHASES } from '../../../core/retro-board/board.types';
import { phaseTitle, useAroundWords } from '../../../hooks/retro-board/around-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';

/** Which phases this retro has. One at least stays. Renders a `<div>` of checkboxes. */
export function RetroPhaseSettings({ board }: { readonly board: RetroContext }) {
  const around = useAroundWords(board);
  const phases = useBoardRecord(board, (record) => record.phases);
  const all = [...PHASES, ...phases.filter((id) => !(PHASES as readonly string[]).includes(id))];
  return (
    <div data-plinth-part="retro-owners">
      <div>
        {all.map((id) => {
          const on = phases.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && phases.length === 1}
                onChange={(event) => {
                  // Those of the board keep the order it has; a new one goes where it usually is.
                  const next = on
                    ? phases.filter((other) => other !== id)
                    : all.filter((other) => other === id || phases.includes(other));
                  board.commands.dispatch({ type: 'board.set', settings: { phases: next } }, event);
                }}
              />
              <span>{phaseTitle(around, id)}</span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
