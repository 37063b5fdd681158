'use client';
import type { AgendaItem } from '../../../core/retro-board/select/discussion';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { RetroTopics } from '../../../hooks/retro-board/useRetroTopics';
import { Icon } from '../../shared/Icon';
import { check, stack } from '../../shared/icons';

/** One topic of the agenda: its place, its votes, whether it was talked about. Renders an `<li>`. */
export function RetroAgendaRow(props: {
  readonly board: RetroContext;
  readonly item: AgendaItem;
  readonly topics: RetroTopics;
}) {
  const { board, item, topics } = props;
  const { entry, votes, rank, tied, status } = item;
  const t = useLateWords(board);
  const text = cardText(board, entry.id) || t('rank.untitled');
  const facts = (
    <>
      <span data-plinth-part="retro-rank">
        {status === 'done' ? <Icon path={check} size={14} /> : board.format.number(rank)}
      </span>
      <span data-plinth-part="retro-agenda-text">
        {entry.kind === 'group' && <Icon path={stack} size={14} />}
        <bdi>{text}</bdi>
      </span>
      <span data-plinth-part="retro-agenda-votes">
        {t('rank.votes', { count: votes })}
        {tied && votes > 0 && <span data-plinth-part="retro-tie">{t('rank.tie')}</span>}
        {status === 'done' && <span data-plinth-part="visually-hidden">{t('discuss.done')}</span>}
      </span>
    </>
  );
  return (
    <li data-status={status}>
      {topics.leads && status !== 'now' ? (
        <button
          type="button"
          title={t(status === 'done' ? 'discuss.again' : 'discuss.start')}
          data-plinth-part="retro-agenda-row"
          onClick={(event) => topics.start(entry.id, event)}
        >
          {facts}
        </button>
      ) : (
        <div aria-current={status === 'now' || undefined} data-plinth-part="retro-agenda-row">
          {facts}
        </div>
      )}
    </li>
  );
}
