'use client';
import { useRef, useState } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { focusLater } from '../../hooks/retro-board/focus-later';
import { useRetroNow } from '../../hooks/retro-board/useRetroNow';
import { useRetroTitle } from '../../hooks/retro-board/useRetroTitle';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { pencil } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroTitleEditor');

/** The retro's title, changed in place by who leads it, and what to do now. Renders a `<div>`. */
export function RetroTitle(props: { readonly board: RetroContext; readonly headingLevel: number }) {
  const { board, headingLevel } = props;
  const t = useAroundWords(board);
  const { title, canEdit } = useRetroTitle(board);
  const text = useRetroNow(board, t);
  const [editing, setEditing] = useState(false);
  const { part, retry } = useOnDemand(load, editing);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <div data-plinth-part="retro-title">
      {editing && part ? (
        <part.RetroTitleEditor
          board={board}
          title={title}
          onDone={() => {
            setEditing(false);
            focusLater(() => buttonRef.current);
          }}
        />
      ) : (
        <span data-plinth-part="retro-title-line">
          <Heading id={`${board.idPrefix}title`}>
            <bdi>{title || t('title.none')}</bdi>
          </Heading>
          {canEdit && (
            <Button
              ref={buttonRef}
              variant="ghost"
              size="small"
              iconOnly
              aria-label={t('title.rename')}
              onClick={() => {
                retry();
                setEditing(true);
              }}
            >
              <Icon path={pencil} size={14} />
            </Button>
          )}
        </span>
      )}
      {text !== '' && <p data-plinth-part="retro-now">{text}</p>}
    </div>
  );
}
