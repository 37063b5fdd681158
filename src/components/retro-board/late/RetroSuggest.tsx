'use client';
import { useMemo, useState } from 'react';
import { suggestGroups } from '../../../core/retro-board/suggest/suggest-groups';
import { layoutOf } from '../../../core/retro-board/layout';
import { act } from '../../../hooks/retro-board/act';
import { shortText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { focusLater } from '../../../hooks/retro-board/focus-later';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { check, undo } from '../../shared/icons';
import { RetroDialog } from './RetroDialog';
import type { SurfaceProps } from './RetroSurface';

/** The next one that is not decided yet; after the last, what stands above them. */
const goOn = (dialog: HTMLElement | null) =>
  focusLater(
    () =>
      dialog?.querySelector<HTMLElement>('[data-plinth-part="retro-suggestions"] button') ??
      dialog?.querySelector<HTMLElement>('button'),
  );

/** Cards that sound alike, to be grouped or not, one by one or all. Found on this device. Renders a `RetroDialog`. */
export function RetroSuggest({ board, onClose }: SurfaceProps) {
  const { commands, store, plinth } = board;
  const t = useLateWords(board);
  // As the board is when the question is asked; what others move meanwhile is checked when a group is made.
  const [document] = useState(() => store.getSnapshot());
  const suggestions = useMemo(() => {
    const { entryOfCard } = layoutOf(document);
    const alone = Object.values(document.cards).filter(({ id }) => entryOfCard.get(id)?.kind === 'card');
    return suggestGroups(alone, { language: plinth.locale });
  }, [document, plinth.locale]);
  const [decided, setDecided] = useState<ReadonlyMap<string, 'grouped' | 'skipped'>>(new Map());

  const keyOf = (cardIds: readonly string[]) => cardIds.join(' ');
  const left = suggestions.filter(({ cardIds }) => !decided.has(keyOf(cardIds)));
  const decide = (cardIds: readonly string[], as: 'grouped' | 'skipped') =>
    setDecided((before) => new Map(before).set(keyOf(cardIds), as));
  const group = (cardIds: readonly string[], event: unknown) => {
    const { cards } = store.getSnapshot();
    const [target, ...ids] = cardIds.filter((id) => Object.hasOwn(cards, id));
    if (target === undefined || ids.length === 0) return decide(cardIds, 'skipped');
    const groupId = plinth.env.createId();
    const seed = plinth.env.random();
    if (!act(board, { type: 'card.group', ids, target, groupId, seed }, event)) return;
    decide(cardIds, 'grouped');
    commands.say(t('suggest.accepted'));
  };
  const grouped = [...decided.values()].includes('grouped');
  return (
    <RetroDialog
      board={board}
      wide
      title={t('suggest.title')}
      onClose={onClose}
      actions={
        suggestions.length > 0 ? (
          <>
            {grouped && (
              <Button
                variant="ghost"
                onClick={(event) => {
                  if (!commands.undo(event)) return;
                  const last = [...decided].findLast(([, as]) => as === 'grouped');
                  if (last) setDecided((before) => new Map([...before].filter(([key]) => key !== last[0])));
                }}
              >
                <Icon path={undo} mirrors />
                {t('suggest.undo')}
              </Button>
            )}
            {left.length > 1 && (
              <Button
                variant="primary"
                onClick={(event) => left.forEach(({ cardIds }) => group(cardIds, event))}
              >
                {t('suggest.acceptAll', { count: left.length })}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <p>{t(suggestions.length === 0 ? 'suggest.none' : 'suggest.text')}</p>
      <ul role="list" data-plinth-part="retro-suggestions">
        {suggestions.map(({ cardIds }, index) => {
          const state = decided.get(keyOf(cardIds));
          const titleId = `${board.idPrefix}suggest-${index}`;
          return (
            <li key={keyOf(cardIds)} data-state={state}>
              <ul role="list" id={titleId}>
                {cardIds.map((id) => (
                  <li key={id}>
                    <bdi>{shortText(document.cards[id]?.text ?? '')}</bdi>
                  </li>
                ))}
              </ul>
              {state === undefined ? (
                <div data-plinth-part="retro-row">
                  <Button
                    size="small"
                    aria-describedby={titleId}
                    onClick={(event) => {
                      const dialog = event.currentTarget.closest('dialog');
                      group(cardIds, event);
                      goOn(dialog);
                    }}
                  >
                    {t('suggest.accept')}
                  </Button>
                  <Button
                    size="small"
                    variant="ghost"
                    aria-describedby={titleId}
                    onClick={(event) => {
                      const dialog = event.currentTarget.closest('dialog');
                      decide(cardIds, 'skipped');
                      goOn(dialog);
                    }}
                  >
                    {t('suggest.skip')}
                  </Button>
                </div>
              ) : (
                state === 'grouped' && (
                  <span data-plinth-part="retro-chip">
                    <Icon path={check} size={12} />
                    {t('suggest.accepted')}
                  </span>
                )
              )}
            </li>
          );
        })}
      </ul>
    </RetroDialog>
  );
}
