'use client';
import { useEffect, useRef } from 'react';
import { columnIds, itemsIn } from '../../../hooks/retro-board/board-items';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroColumns } from '../../../hooks/retro-board/useRetroColumns';
import { useRetroSearch } from '../../../hooks/retro-board/useRetroSearch';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { getActiveElement } from '../../../hooks/shared/dom';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { close, search } from '../../shared/icons';
import { RetroLate } from './RetroLate';

/** Finds cards by their words and by what is known of them; the others are left out meanwhile. Renders a `<search>`-like `<div>`. */
export function RetroSearchBar({ board, asked }: { readonly board: RetroContext; readonly asked: boolean }) {
  const t = useLateWords(board);
  const columns = useRetroColumns(board);
  const find = useRetroSearch(board);
  const ref = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const field = ref.current;
    if (!asked || !field) return;
    const active = getActiveElement(field) as HTMLElement | null;
    if (active !== field) from.current = active;
    field.focus();
  }, [asked]);
  const { found, asks } = find;
  useEffect(() => {
    if (!asks) return undefined;
    // After the typing, not at each letter.
    const timeout = setTimeout(
      () => board.commands.say(found === 0 ? t('search.none') : t('search.found', { count: found })),
      600,
    );
    return () => clearTimeout(timeout);
  }, [asks, found, board, t]);
  const leave = () => {
    find.clear();
    board.commands.open(null);
    const root = board.rootRef.current;
    const item = from.current?.closest<HTMLElement>('[data-drag-item]')?.dataset['dragItem'];
    // A card may have been left out meanwhile, and be here again only once this is painted.
    if (item !== undefined) queueMicrotask(() => board.commands.focus(item));
    else (root?.contains(from.current) ? from.current : root)?.focus();
  };
  const goToFirst = () => {
    const first = columnIds(board).flatMap((id) => itemsIn(board, id))[0];
    if (asks && found > 0 && first !== undefined) board.commands.focus(first);
  };
  return (
    <RetroLate>
      <div role="search" aria-label={t('search.title')} data-plinth-part="retro-search">
        <span data-plinth-part="retro-search-field">
          <Icon path={search} />
          <input
            ref={ref}
            type="search"
            dir="auto"
            data-plinth-part="retro-input"
            aria-label={t('search.label')}
            placeholder={t('search.label')}
            value={find.text}
            onChange={(event) => find.setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
              event.preventDefault();
              event.stopPropagation();
              if (event.key === 'Enter') goToFirst();
              else leave();
            }}
          />
        </span>
        <span role="group" aria-label={t('search.title')} data-plinth-part="retro-search-filters">
          {find.filters.map(({ id, on, toggle }) => (
            <button
              key={id}
              type="button"
              aria-pressed={on}
              data-plinth-part="retro-reaction"
              onClick={toggle}
            >
              {t(`search.${id}`)}
            </button>
          ))}
          <select
            data-plinth-part="retro-input"
            aria-label={t('search.column')}
            value={find.columnId ?? ''}
            onChange={(event) => find.setColumn(event.target.value || undefined)}
          >
            <option value="">{t('search.everywhere')}</option>
            {columns.map(({ id }) => (
              <option key={id} value={id}>
                {board.columnTitle(id)}
              </option>
            ))}
          </select>
        </span>
        <span data-plinth-part="retro-search-count">
          {asks && (found === 0 ? t('search.none') : t('search.found', { count: found }))}
        </span>
        <Button variant="ghost" size="small" iconOnly aria-label={t('search.close')} onClick={leave}>
          <Icon path={close} />
        </Button>
      </div>
    </RetroLate>
  );
}
