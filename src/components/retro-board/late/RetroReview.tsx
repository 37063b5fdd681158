'use client';
import { carriedText, useAroundWords } from '../../../hooks/retro-board/around-words';
import { dayText, todayOf } from '../../../hooks/retro-board/day-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroReview, type ReviewItem } from '../../../hooks/retro-board/useRetroReview';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { carried, check, close, undo } from '../../shared/icons';
import { RetroFace } from '../RetroFace';
import type { StageProps } from './RetroStagePanel';

const WAYS = [
  { status: 'done', word: 'review.done', icon: check },
  { status: 'open', word: 'review.carry', icon: carried },
  { status: 'dropped', word: 'review.drop', icon: close },
] as const;

/** The last retro's actions: done, carried over, or let go. Renders a `<section>`. */
export function RetroReview({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const { items, left, canDecide, decide, reopen } = useRetroReview(board);
  const today = todayOf(board.plinth);
  const titleId = `${board.idPrefix}review`;
  const Heading = `h${headingLevel}` as 'h3';

  const facts = ({ owners, due, times }: ReviewItem) => (
    <span data-plinth-part="retro-action-facts">
      {owners.map((id) => (
        <span key={id} data-plinth-part="retro-owner">
          <RetroFace id={id} name={board.nameOf(id)} label="" />
          <bdi>{board.nameOf(id)}</bdi>
        </span>
      ))}
      {due !== undefined && (
        <span data-plinth-part="retro-due" data-late={due < today ? '' : undefined}>
          {around(due < today ? 'actions.late' : 'actions.due', {
            day: dayText(board.plinth.locale, due, today),
          })}
        </span>
      )}
      {times > 0 && (
        <span data-plinth-part="retro-chip">
          <Icon path={carried} size={12} mirrors />
          {carriedText(around, times)}
        </span>
      )}
    </span>
  );
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="review">
      <div data-plinth-part="retro-stage-head">
        <Heading id={titleId}>{t('review.title')}</Heading>
        <span data-plinth-part="retro-aside-text" role="status">
          {items.length === 0 ? '' : left > 0 ? t('review.left', { count: left }) : t('review.all')}
        </span>
      </div>
      <p data-plinth-part="retro-stage-text">{t(items.length === 0 ? 'review.empty' : 'review.text')}</p>
      <ul role="list" data-plinth-part="retro-review">
        {items.map((item) => (
          <li key={item.id} data-decided={item.decision ?? undefined}>
            <div>
              <p>
                <bdi>{item.text}</bdi>
              </p>
              {facts(item)}
            </div>
            {item.decision === null && canDecide ? (
              <div role="group" aria-label={item.text} data-plinth-part="retro-ways">
                {WAYS.map(({ status, word, icon }) => (
                  <Button
                    key={status}
                    size="small"
                    onClick={(event) => {
                      // The buttons of this row go: the next one to decide on takes the focus.
                      const row = event.currentTarget.closest('li');
                      decide(item, status, event);
                      queueMicrotask(() => (row?.querySelector('button') ?? board.rootRef.current)?.focus());
                    }}
                  >
                    <Icon path={icon} size={14} mirrors={status === 'open'} />
                    {t(word)}
                  </Button>
                ))}
              </div>
            ) : (
              item.decision !== null && (
                <div data-plinth-part="retro-ways">
                  <span data-plinth-part="retro-chip">{t(`review.was.${item.decision}`)}</span>
                  {canDecide && (
                    <Button
                      variant="ghost"
                      size="small"
                      iconOnly
                      aria-label={`${t('review.reopen')}: ${item.text}`}
                      onClick={(event) => {
                        const row = event.currentTarget.closest('li');
                        reopen(item, event);
                        queueMicrotask(() =>
                          (row?.querySelector('button') ?? board.rootRef.current)?.focus(),
                        );
                      }}
                    >
                      <Icon path={undo} size={14} mirrors />
                    </Button>
                  )}
                </div>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
