'use client';
import { useState } from 'react';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroRounds } from '../../../hooks/retro-board/useRetroRounds';
import { RetroDialog } from './RetroDialog';
import { RetroRoundName } from './RetroRoundName';
import { RetroSelect } from './RetroSelect';
import type { SurfaceProps } from './RetroSurface';

/** More than a team talks about. */
const SHOWN = 50;

/** What every round of voting came to, the newest first: ranks, ties as ties. Renders a `RetroDialog`. */
export function RetroRoundResults({ board, id, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const [chosen, setChosen] = useState(id);
  const { counted } = useRetroRounds(board, undefined);
  const shown = counted.find(({ round }) => round.id === chosen) ?? counted.at(-1);
  const { ranking, rest, total } = useRetroRounds(board, shown?.round.id);
  const titleOf = ({ round, number }: (typeof counted)[number]) =>
    round.title || t('round.number', { number: board.format.number(number) });
  return (
    <RetroDialog board={board} title={t('round.results')} onClose={onClose}>
      {!shown && <p>{t('round.open')}</p>}
      {counted.length > 1 && shown && (
        <RetroSelect
          label={t('round.choose')}
          value={shown.round.id}
          options={counted.map((each) => ({ value: each.round.id, label: titleOf(each) }))}
          onValueChange={setChosen}
        />
      )}
      {shown && (
        <section aria-label={titleOf(shown)} data-plinth-part="retro-agenda">
          <p data-plinth-part="retro-strong">
            <bdi>{titleOf(shown)}</bdi> · {t('rank.votes', { count: total })}
          </p>
          <ol role="list">
            {ranking.slice(0, SHOWN).map(({ entry, votes, rank, tied }) => (
              <li key={entry.id}>
                <div data-plinth-part="retro-agenda-row">
                  <span data-plinth-part="retro-rank">{board.format.number(rank)}</span>
                  <span data-plinth-part="retro-agenda-text">
                    <bdi>{cardText(board, entry.id) || t('rank.untitled')}</bdi>
                  </span>
                  <span data-plinth-part="retro-agenda-votes">
                    {t('rank.votes', { count: votes })}
                    {tied && <span data-plinth-part="retro-tie">{t('rank.tie')}</span>}
                  </span>
                </div>
              </li>
            ))}
          </ol>
          {rest > 0 && <p data-plinth-part="retro-popover-text">{t('round.rest', { count: rest })}</p>}
        </section>
      )}
      {shown && board.may({ type: 'round.set', id: shown.round.id }) && (
        <RetroRoundName key={shown.round.id} board={board} round={shown.round} />
      )}
    </RetroDialog>
  );
}
