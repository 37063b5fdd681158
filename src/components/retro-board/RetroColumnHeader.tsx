'use client';
import type { ColumnRecord } from '../../core/retro-board/retro.types';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { more, plus } from '../shared/icons';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { RetroPrompt } from './RetroPrompt';
import { RetroTitleField } from './RetroTitleField';
import { useRetroView } from './retro-view-context';

/** Title, number of cards, and what can be done with a column. Renders a `<header>`. */
export function RetroColumnHeader(props: {
  readonly column: ColumnRecord;
  readonly titleId: string;
  readonly count: number;
}) {
  const { column, titleId, count } = props;
  const { id } = column;
  const { board, acts, headingLevel } = useRetroView();
  const { t, format, commands } = board;
  const editing = useRetroUi(board, 'editing') === id;
  const leads = board.may({ type: 'column.edit', id });
  const title = board.columnTitle(id);
  const Heading = `h${headingLevel + 1}` as 'h3';
  return (
    <header data-plinth-part="retro-column-header" data-retro-grip={leads ? '' : undefined}>
      {editing ? (
        <RetroTitleField
          label={t('column.title')}
          value={title}
          onSave={(next, event) => commands.editColumn(id, { title: next }, event)}
        />
      ) : (
        <Heading id={titleId} data-retro-heading="" tabIndex={-1}>
          <bdi>{title}</bdi>
        </Heading>
      )}
      <span data-plinth-part="retro-count">
        <span aria-hidden="true">{format.number(count)}</span>
        <VisuallyHidden>{t('column.count', { count })}</VisuallyHidden>
      </span>
      {leads && (
        <Button
          variant="ghost"
          size="small"
          iconOnly
          aria-label={t('column.more', { column: title })}
          aria-haspopup="dialog"
          data-retro-do="column"
        >
          <Icon path={more} />
        </Button>
      )}
      {acts && (
        <Button
          variant="ghost"
          size="small"
          iconOnly
          aria-label={t('column.addTo', { column: title })}
          data-retro-do="compose"
        >
          <Icon path={plus} />
        </Button>
      )}
      <RetroPrompt column={column} />
    </header>
  );
}
