'use client';
import type { VoteRoundRecord } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { RetroNumber } from './RetroNumber';

/** Votes per person, per card and for the room: of the open round, else of the next. Renders a `<div>` of fields. */
export function RetroLimits(props: {
  readonly board: RetroContext;
  /** The open one. Changing it changes what the next starts with, too. */
  readonly round?: VoteRoundRecord | undefined;
}) {
  const { board, round } = props;
  const { commands } = board;
  const t = useLateWords(board);
  const next = useBoardRecord(board, ({ budget, perCard, proxyBudget }) => ({
    budget,
    perCard,
    proxyBudget,
  }));
  const { budget, perCard, proxyBudget } = round ?? next;
  const set = (
    limits: { budget?: number; perCard?: number | null; proxyBudget?: number },
    event: unknown,
  ) => {
    commands.dispatch({ type: 'board.set', settings: limits }, event);
    if (round) commands.dispatch({ type: 'round.set', id: round.id, ...limits }, event);
  };
  return (
    <div data-plinth-part="retro-limits">
      <RetroNumber
        board={board}
        label={t('round.budget')}
        value={budget ?? null}
        min={1}
        max={99}
        onValueChange={(value, event) => value !== null && set({ budget: value }, event)}
      />
      <RetroNumber
        board={board}
        label={t('round.perCard')}
        empty={t('settings.noLimit')}
        optional
        value={perCard ?? null}
        min={1}
        max={99}
        onValueChange={(value, event) => set({ perCard: value }, event)}
      />
      <RetroNumber
        board={board}
        label={t('round.room')}
        value={proxyBudget ?? 0}
        min={0}
        max={999}
        onValueChange={(value, event) => set({ proxyBudget: value ?? 0 }, event)}
      />
    </div>
  );
}
