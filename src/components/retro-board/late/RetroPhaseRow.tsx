'use client';
import { useState } from 'react';
import { MAX_TITLE } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp, trash } from '../../shared/icons';

/** One phase: its name, its place, leaving it out. Renders an `<li>`. */
export function RetroPhaseRow(props: {
  readonly board: RetroContext;
  /** As it is called now, and what it would be called without a name of its own. */
  readonly title: string;
  readonly usual: string;
  readonly index: number;
  readonly count: number;
  readonly onRename: (title: string, event: unknown) => void;
  readonly onMove: (to: number, event: unknown) => void;
  readonly onRemove: (event: unknown) => void;
}) {
  const { board, title, usual, index, count, onRename, onMove, onRemove } = props;
  const t = useLateWords(board);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (event: unknown) => {
    if (typed !== null && typed.trim() !== title) onRename(typed.trim(), event);
    setTyped(null);
  };
  const named = (label: string) => `${label}: ${title}`;
  const ways = [
    { label: t('action.up'), icon: arrowUp, to: index - 1 },
    { label: t('action.down'), icon: arrowDown, to: index + 1 },
  ];
  return (
    <li>
      <input
        dir="auto"
        data-plinth-part="retro-input"
        aria-label={named(t('phases.name'))}
        placeholder={usual}
        maxLength={MAX_TITLE}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep(event)}
      />
      {ways.map(({ label, icon, to }) => (
        <Button
          key={label}
          variant="ghost"
          size="small"
          iconOnly
          aria-label={named(label)}
          aria-disabled={to < 0 || to >= count || undefined}
          onClick={(event) => to >= 0 && to < count && onMove(to, event)}
        >
          <Icon path={icon} size={14} />
        </Button>
      ))}
      <Button
        variant="ghost"
        size="small"
        iconOnly
        aria-label={named(t('phases.remove'))}
        aria-disabled={count === 1 || undefined}
        onClick={(event) => {
          const list = event.currentTarget.closest('ol');
          if (count === 1) return;
          onRemove(event);
          queueMicrotask(() => list?.querySelector('input')?.focus());
        }}
      >
        <Icon path={trash} size={14} />
      </Button>
    </li>
  );
}
