'use client';
import { useRef, useState } from 'react';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { focusLater } from '../../hooks/retro-board/focus-later';
import { useRetroActions } from '../../hooks/retro-board/useRetroActions';
import { Icon } from '../shared/Icon';
import { plus } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
import { fetchAhead } from '../shared/useReachedPart';
import { RetroAction } from './RetroAction';
import { useRetroView } from './retro-view-context';

const load = () => import('./late/RetroActionForm');

/** What was promised: each action with who sees to it and until when. Renders an `<aside>`. */
export function RetroRail() {
  const { board, headingLevel } = useRetroView();
  const t = useAroundWords(board);
  const { ids, done, total } = useRetroActions(board);
  const [adding, setAdding] = useState(false);
  const { part, retry } = useOnDemand(load, adding);
  const addRef = useRef<HTMLButtonElement>(null);
  const Heading = `h${headingLevel + 1}` as 'h3';
  const titleId = `${board.idPrefix}actions`;
  return (
    <aside aria-labelledby={`${titleId} ${board.idPrefix}title`} data-plinth-part="retro-rail">
      <div data-plinth-part="retro-rail-head">
        <Heading id={titleId}>{t('actions.title')}</Heading>
        {total > 0 && <span>{t('actions.done', { done, total })}</span>}
      </div>
      {ids.length === 0 && !adding && <p data-plinth-part="retro-rail-empty">{t('actions.empty')}</p>}
      {ids.length > 0 && (
        <ul role="list" data-plinth-part="retro-actions">
          {ids.map((id) => (
            <RetroAction key={id} board={board} id={id} />
          ))}
        </ul>
      )}
      {adding && part ? (
        <part.RetroActionForm
          board={board}
          onDone={() => {
            setAdding(false);
            focusLater(() => addRef.current);
          }}
        />
      ) : (
        board.may({ type: 'action.add', id: 'new', text: '' }) && (
          <button
            ref={addRef}
            type="button"
            data-plinth-part="retro-add-action"
            onPointerEnter={fetchAhead(load)}
            onClick={() => {
              retry();
              setAdding(true);
            }}
          >
            <Icon path={plus} />
            {t('actions.add')}
          </button>
        )
      )}
    </aside>
  );
}
