'use client';
import { memo } from 'react';
import type { BoardEntry } from '../../core/retro-board/layout';
import { itemProps, listProps } from '../../hooks/retro-board/item-props';
import { useRetroGroup } from '../../hooks/retro-board/useRetroGroup';
import { Icon } from '../shared/Icon';
import { chevronDown, layers } from '../shared/icons';
import { RetroCard } from './RetroCard';
import { RetroCardFoot } from './RetroCardFoot';
import { RetroFirstText } from './RetroFirstText';
import { RetroTitleField } from './RetroTitleField';
import { useRetroView } from './retro-view-context';

/** Cards that belong together: open as a list, or stacked under the first. Renders a `<div role="listitem">`. */
export const RetroGroup = memo(function RetroGroup({ entry }: { readonly entry: BoardEntry }) {
  const { board, mode, classNames, acts } = useRetroView();
  const { id, cardIds } = entry;
  const group = useRetroGroup(board, entry, mode);
  const { t, commands } = board;
  const titleId = `${board.idPrefix}${id}`;
  const title = group.title === '' ? t('group.untitled') : group.title;
  const count = t('group.count', { count: cardIds.length });
  return (
    <div
      {...itemProps(id, `${title} ${count}`)}
      data-plinth-part="retro-group"
      className={classNames.group}
      data-open={group.open ? '' : undefined}
      data-lifted={group.lifted ? '' : undefined}
      data-onto={group.onto ? '' : undefined}
    >
      <div data-plinth-part="retro-group-head">
        <Icon path={layers} />
        {group.editing ? (
          <RetroTitleField
            label={t('group.title')}
            value={group.title}
            onSave={(next, event) => commands.titleGroup(id, next, event)}
          />
        ) : (
          <strong
            id={titleId}
            dir="auto"
            data-untitled={group.title === '' ? '' : undefined}
            data-retro-do={board.may({ type: 'group.title', id, title }) ? 'title' : undefined}
          >
            {title}
          </strong>
        )}
        <span data-plinth-part="retro-count">{count}</span>
        <button
          type="button"
          tabIndex={-1}
          data-plinth-part="retro-toggle"
          data-retro-do="toggle"
          aria-expanded={group.open}
          aria-label={t(group.open ? 'group.close' : 'group.open')}
        >
          <Icon path={chevronDown} size={14} />
        </button>
      </div>
      {group.open ? (
        <div {...listProps(id)} data-plinth-part="retro-group-list" aria-labelledby={titleId}>
          {cardIds.map((cardId) => (
            <RetroCard key={cardId} id={cardId} />
          ))}
        </div>
      ) : (
        <RetroFirstText cardId={cardIds[0]!} />
      )}
      <RetroCardFoot
        card={{ ...group, state: 'shared', sameMine: false }}
        board={board}
        mode={mode}
        acts={acts}
      />
    </div>
  );
});
