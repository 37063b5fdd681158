'use client';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroThread } from '../../../hooks/retro-board/useRetroThread';
import { RetroComment } from './RetroComment';
import { RetroCommentForm } from './RetroCommentForm';
import { RetroDialog } from './RetroDialog';
import { RetroReactions } from './RetroReactions';
import type { SurfaceProps } from './RetroSurface';

/** What others say to a card: reactions, comments, and a place for one's own. Renders a `RetroDialog`. */
export function RetroThread({ board, id = '', onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const thread = useRetroThread(board, id);
  return (
    <RetroDialog board={board} title={t('thread.of')} onClose={onClose}>
      <blockquote data-plinth-part="retro-thread-card">
        <bdi>{cardText(board, id)}</bdi>
      </blockquote>
      {thread.cardIds.length > 0 && <RetroReactions board={board} cardId={thread.cardIds[0]!} />}
      {thread.comments.length === 0 ? (
        <p>{t('thread.empty')}</p>
      ) : (
        <ul role="list" aria-label={t('thread.title')} data-plinth-part="retro-thread">
          {thread.comments.map((comment) => (
            <RetroComment key={comment.id} board={board} comment={comment} thread={thread} />
          ))}
        </ul>
      )}
      {thread.canAdd && <RetroCommentForm board={board} cardId={id} onSave={thread.add} />}
    </RetroDialog>
  );
}
