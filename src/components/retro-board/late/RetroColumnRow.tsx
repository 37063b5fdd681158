'use client';
import { useState } from 'react';
import {
  MAX_SHORT_TEXT,
  MAX_TITLE,
  type CardHue,
  type ColumnRecord,
} from '../../../core/retro-board/retro.types';
import { columnPrompt, templatePrompt } from '../../../hooks/retro-board/column-prompt';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp, trash } from '../../shared/icons';

const HUES: readonly CardHue[] = [1, 2, 3, 4, 5];

/** One column: its title, what it asks, its colour, its place. Removing it moves its cards to its neighbour. Renders an `<li>`. */
export function RetroColumnRow(props: {
  readonly board: RetroContext;
  readonly column: ColumnRecord;
  readonly columns: readonly ColumnRecord[];
  readonly index: number;
}) {
  const { board, column, columns, index } = props;
  const { commands } = board;
  const { id, hue } = column;
  const t = useLateWords(board);
  const title = board.columnTitle(id);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (event: unknown) => {
    if (typed !== null && typed.trim() !== '' && typed.trim() !== title)
      commands.editColumn(id, { title: typed.trim() }, event);
    setTyped(null);
  };
  const asks = columnPrompt(column, board.t);
  const [asked, setAsked] = useState<string | null>(null);
  const named = (label: string) => `${label}: ${title}`;
  const keepPrompt = (event: unknown) => {
    const next = asked?.trim();
    setAsked(null);
    if (next === undefined || next === asks) return;
    // What the template asks stays in everybody's own language; an empty text asks nothing.
    const prompt = next === templatePrompt(column.textKey, board.t) ? null : next;
    if (commands.editColumn(id, { prompt }, event)) commands.say(`${named(t('columns.prompt'))}. ${next}`);
  };
  const neighbour = columns[index - 1] ?? columns[index + 1];
  return (
    <li data-hue={hue}>
      <input
        dir="auto"
        data-plinth-part="retro-input"
        aria-label={named(t('columns.title'))}
        maxLength={MAX_TITLE}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep(event)}
      />
      <select
        data-plinth-part="retro-input"
        aria-label={named(t('columns.colour'))}
        value={hue ?? ''}
        onChange={(event) => {
          const next = HUES.find((each) => String(each) === event.target.value) ?? null;
          commands.editColumn(id, { hue: next }, event);
        }}
      >
        <option value="">{t('columns.noColour')}</option>
        {HUES.map((each) => (
          <option key={each} value={each}>
            {t(`hue.${each}`)}
          </option>
        ))}
      </select>
      <input
        dir="auto"
        data-plinth-part="retro-input"
        data-prompt={id}
        aria-label={named(t('columns.prompt'))}
        placeholder={t('columns.prompt')}
        maxLength={MAX_SHORT_TEXT}
        value={asked ?? asks}
        onChange={(event) => setAsked(event.target.value)}
        onBlur={keepPrompt}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keepPrompt(event)}
      />
      <Button
        variant="ghost"
        size="small"
        iconOnly
        aria-label={named(t('action.up'))}
        aria-disabled={index === 0 || undefined}
        onClick={(event) => index > 0 && commands.moveColumn(id, columns[index - 1]!.id, event)}
      >
        <Icon path={arrowUp} size={14} />
      </Button>
      <Button
        variant="ghost"
        size="small"
        iconOnly
        aria-label={named(t('action.down'))}
        aria-disabled={index === columns.length - 1 || undefined}
        onClick={(event) =>
          index < columns.length - 1 && commands.moveColumn(id, columns[index + 2]?.id ?? null, event)
        }
      >
        <Icon path={arrowDown} size={14} />
      </Button>
      <Button
        variant="ghost"
        size="small"
        iconOnly
        aria-label={named(t('columns.remove'))}
        aria-disabled={!neighbour || undefined}
        onClick={(event) => {
          const list = event.currentTarget.closest('ul');
          if (neighbour && commands.removeColumn(id, neighbour.id, event))
            queueMicrotask(() => list?.querySelector('input')?.focus());
        }}
      >
        <Icon path={trash} size={14} />
      </Button>
    </li>
  );
}
