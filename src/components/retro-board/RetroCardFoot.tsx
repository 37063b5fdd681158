'use client';
import type { RetroCard } from '../../hooks/retro-board/useRetroCard';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import type { RetroMode } from '../../hooks/retro-board/useRetroMode';
import { Glyph } from '../shared/Glyph';
import { Icon } from '../shared/Icon';
import { comment, heart, layers, lock } from '../shared/icons';
import { RetroAvatar } from './RetroAvatar';
import { RetroKeys } from './RetroKeys';
import { RetroVote } from './RetroVote';

export interface RetroCardFootProps {
  readonly card: Pick<
    RetroCard,
    'state' | 'comments' | 'mine' | 'votes' | 'same' | 'sameMine' | 'lifted' | 'onto'
  > &
    Partial<Pick<RetroCard, 'author' | 'authorName'>>;
  readonly board: RetroContext;
  readonly mode: RetroMode;
  /** This person may do something. */
  readonly acts: boolean;
}

/** Votes, comments, the author and the way to the menu. Renders a `<div>`; while the card is carried, its keys. */
export function RetroCardFoot({ card, board, mode, acts }: RetroCardFootProps) {
  const { t, format } = board;
  if (card.lifted) return <RetroKeys t={t} />;
  if (card.onto)
    return (
      <div data-plinth-part="retro-card-foot" className="plinth-retro-card-foot">
        <span data-plinth-part="retro-onto">
          <Icon path={layers} />
          {t('drop.group')}
        </span>
      </div>
    );
  const author = card.author ?? card.authorName;
  return (
    <div data-plinth-part="retro-card-foot" className="plinth-retro-card-foot">
      {card.state !== 'shared' && (
        <span data-plinth-part="retro-fact" className="plinth-retro-fact" title={t('card.yours')}>
          <Icon path={lock} size={14} />
          {t(mode.hidden ? 'composer.private' : 'card.waiting')}
        </span>
      )}
      <RetroVote card={card} board={board} mode={mode} acts={acts} />
      {card.comments > 0 && (
        <button
          type="button"
          tabIndex={-1}
          data-plinth-part="retro-fact"
          className="plinth-retro-fact"
          data-retro-do="comments"
          aria-label={t('card.comments', { count: card.comments })}
        >
          <Icon path={comment} size={14} />
          {format.number(card.comments)}
        </button>
      )}
      {card.same > 0 && (
        <button
          type="button"
          tabIndex={-1}
          data-plinth-part="retro-fact"
          className="plinth-retro-fact"
          data-retro-do={acts ? 'same' : undefined}
          aria-pressed={card.sameMine}
          aria-label={`${t('card.same')}, ${t('card.sameCount', { count: card.same })}`}
        >
          <Icon path={heart} size={14} />
          {format.number(card.same)}
        </button>
      )}
      {acts && (
        <button
          type="button"
          tabIndex={-1}
          data-plinth-part="retro-more"
          className="plinth-retro-more"
          data-retro-do="more"
          aria-haspopup="dialog"
          aria-label={t('card.more')}
        >
          <Glyph name="dots" />
        </button>
      )}
      {author !== undefined && (
        <RetroAvatar id={author} name={card.author === undefined ? author : board.nameOf(author)} />
      )}
    </div>
  );
}
