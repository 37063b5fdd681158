import { memo } from 'react';
import type { RetroCard } from '../data-retro';
import { Icon } from './Icon';
import { COMMENT, initials, MORE, PLUS, TAKE_BACK } from './retro-words';

interface CardProps {
  readonly card: RetroCard;
  readonly mark?: string | undefined;
  readonly onVote?: (id: string, by: number) => void;
}

export const PlainCard = memo(function PlainCard({ card, mark, onVote }: CardProps) {
  const { id, text, author, mine, comments } = card;
  return (
    <div className={mark ? `card ${mark}` : 'card'} data-id={id}>
      <div className="text">{text}</div>
      <div className="foot">
        <button type="button" className={mine > 0 ? 'vote on' : 'vote'} onClick={() => onVote?.(id, 1)}>
          {mine > 0 ? (
            <span className="pips">
              {Array.from({ length: Math.min(3, mine) }, (_, index) => (
                <i key={index} />
              ))}
            </span>
          ) : (
            <Icon path={PLUS} size={12} />
          )}
          {mine > 0 ? `Yours: ${mine}` : 'Vote'}
        </button>
        {mine > 0 && (
          <button type="button" className="back" onClick={() => onVote?.(id, -1)}>
            <Icon path={TAKE_BACK} size={12} />
          </button>
        )}
        {comments > 0 && (
          <button type="button" className="fact">
            <Icon path={COMMENT} size={14} />
            {comments}
          </button>
        )}
        <button type="button" className="more">
          <Icon path={MORE} size={14} />
        </button>
        <span className={`avatar person-${author % 5}`}>{initials[author]}</span>
      </div>
    </div>
  );
});
