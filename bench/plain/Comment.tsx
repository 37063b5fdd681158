import { memo } from 'react';
import type { Principle } from '../data';

interface CommentProps {
  readonly id: Principle;
  readonly value: string;
  readonly onComment: (id: Principle, value: string) => void;
}

export const Comment = memo(function Comment({ id, value, onComment }: CommentProps) {
  return (
    <div className="comment">
      <div>
        <label htmlFor={`comment-${id}`}>
          Anything you’d like to add? <span className="quiet">Optional</span>
        </label>
        <textarea
          id={`comment-${id}`}
          rows={3}
          value={value}
          onChange={(event) => onComment(id, event.target.value)}
        />
        <div className="quiet">
          <span />
          <span>{`${value.length} / 500`}</span>
        </div>
      </div>
    </div>
  );
});
