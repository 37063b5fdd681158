'use client';
import { useState } from 'react';
import { MAX_TITLE, type VoteRoundRecord } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { RetroInput } from './RetroInput';

/** What a round of voting is called, for whoever leads it; kept when the field is left. Renders a `RetroInput`. */
export function RetroRoundName(props: { readonly board: RetroContext; readonly round: VoteRoundRecord }) {
  const { board, round } = props;
  const t = useLateWords(board);
  const [typed, setTyped] = useState<string | null>(null);
  const title = round.title ?? '';
  const keep = (event: unknown) => {
    const next = typed?.trim();
    if (next !== undefined && next !== title)
      board.commands.dispatch({ type: 'round.set', id: round.id, title: next === '' ? null : next }, event);
    setTyped(null);
  };
  return (
    <RetroInput
      dir="auto"
      label={t('round.name')}
      maxLength={MAX_TITLE}
      value={typed ?? title}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep(event)}
    />
  );
}
