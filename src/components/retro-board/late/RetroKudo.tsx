'use client';
import type { KudosRecord } from '../../../core/retro-board/retro.types';
import { act } from '../../../hooks/retro-board/act';
import { listText } from '../../../hooks/retro-board/day-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { pencil, trash } from '../../shared/icons';
import { RetroFace } from '../RetroFace';
import { RetroWording } from './RetroWording';
import { useRewording } from './useRewording';

/** One thank-you: to whom, what for, from whom. Renders an `<li>`. */
export function RetroKudo({ board, kudo }: { readonly board: RetroContext; readonly kudo: KudosRecord }) {
  const { id, text, from } = kudo;
  const t = useLateWords(board);
  const { open, rowRef, begin, end } = useRewording();
  const to = Object.keys(kudo.to);
  const names = to.map((person) => board.nameOf(person));
  return (
    <li ref={rowRef} data-plinth-part="retro-kudo">
      <p data-plinth-part="retro-kudo-to">
        {to.slice(0, 3).map((person) => (
          <RetroFace key={person} id={person} name={board.nameOf(person)} label="" />
        ))}
        <bdi>{to.length === 0 ? t('kudos.everybody') : listText(board.plinth.locale, names)}</bdi>
      </p>
      {open ? (
        <RetroWording
          board={board}
          label={t('kudos.edit')}
          text={text}
          onSave={(next, event) => act(board, { type: 'kudos.edit', id, text: next }, event)}
          onDone={end}
        />
      ) : (
        <p data-plinth-part="retro-kudo-text">
          <bdi>{text}</bdi>
        </p>
      )}
      <div data-plinth-part="retro-kudo-foot">
        {from !== undefined && <span>{t('kudos.from', { name: board.nameOf(from) })}</span>}
        <span data-plinth-part="retro-row-tools">
          {!open && board.may({ type: 'kudos.edit', id, text }) && (
            <Button variant="ghost" size="small" iconOnly aria-label={t('kudos.edit')} onClick={begin}>
              <Icon path={pencil} size={14} />
            </Button>
          )}
          {board.may({ type: 'kudos.remove', id }) && (
            <Button
              variant="ghost"
              size="small"
              iconOnly
              aria-label={t('kudos.delete')}
              onClick={(event) => {
                const field = event.currentTarget
                  .closest('section')
                  ?.querySelector<HTMLElement>('form textarea');
                if (!act(board, { type: 'kudos.remove', id }, event)) return;
                board.commands.notify({ text: t('kudos.deleted'), undo: true });
                (field ?? board.rootRef.current)?.focus();
              }}
            >
              <Icon path={trash} size={14} />
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
