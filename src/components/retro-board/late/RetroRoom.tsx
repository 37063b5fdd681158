'use client';
import { useState } from 'react';
import { ROOM_VOTER, type RetroDocument } from '../../../core/retro-board/retro.types';
import { matchesQuery } from '../../../core/shared/matches-query';
import { boardView } from '../../../core/retro-board/select/board-view';
import { allowanceOf, currentRound, votesBy } from '../../../core/retro-board/select/votes';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { dash, plus } from '../../shared/icons';
import { RetroDialog } from './RetroDialog';
import { RetroInput } from './RetroInput';
import type { SurfaceProps } from './RetroSurface';

/** More rows than this help nobody: the search does. */
const SHOWN = 50;

function read(document: RetroDocument) {
  const round = currentRound(document);
  const entries = boardView(document).flatMap((column) => column.entries);
  const votes = entries.map(({ id }) => (round ? votesBy(document, round.id, id, ROOM_VOTER) : 0));
  return {
    round: round?.status === 'open' ? round.id : undefined,
    left: round ? allowanceOf(document, round.id, ROOM_VOTER).left : 0,
    ids: entries.map(({ id }) => id),
    votes,
  };
}

/** Votes for people in the room without a device, with a budget of their own. Renders a `RetroDialog`. */
export function RetroRoom({ board, onClose }: SurfaceProps) {
  const { commands, store } = board;
  const t = useLateWords(board);
  const { round, left, ids, votes } = useStore(store, read);
  const [query, setQuery] = useState('');
  const rows = ids
    .map((id, index) => ({ id, votes: votes[index]!, text: cardText(board, id) || t('rank.untitled') }))
    .filter(({ text }) => matchesQuery(text, query))
    .slice(0, SHOWN);
  const change = (type: 'vote.cast' | 'vote.takeBack', target: string) => (event: unknown) => {
    if (round !== undefined) commands.dispatch({ type, round, target, voter: ROOM_VOTER }, event);
  };
  return (
    <RetroDialog board={board} title={t('round.roomTitle')} onClose={onClose}>
      <p>{t('round.roomText')}</p>
      <p role="status" data-plinth-part="retro-strong">
        {t('round.roomLeft', { count: left })}
      </p>
      {ids.length > 8 && (
        <RetroInput
          type="search"
          label={t('search.label')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul role="list" data-plinth-part="retro-room">
        {rows.map(({ id, votes: count, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
            <Button
              size="small"
              iconOnly
              aria-label={t('round.room.remove', { text })}
              aria-disabled={count === 0 || undefined}
              onClick={(event) => count > 0 && change('vote.takeBack', id)(event)}
            >
              <Icon path={dash} size={14} />
            </Button>
            <span aria-label={t('round.room.votes', { count })} role="img">
              {board.format.number(count)}
            </span>
            <Button
              size="small"
              iconOnly
              aria-label={t('round.room.add', { text })}
              aria-disabled={left === 0 || undefined}
              onClick={(event) => left > 0 && change('vote.cast', id)(event)}
            >
              <Icon path={plus} size={14} />
            </Button>
          </li>
        ))}
      </ul>
    </RetroDialog>
  );
}
