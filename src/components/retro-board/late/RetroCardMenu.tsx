'use client';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { cardMenu } from '../../../hooks/retro-board/card-menu';
import { columnMenu } from '../../../hooks/retro-board/column-menu';
import type { RetroMenuOption } from '../../../hooks/retro-board/menu.types';
import { useIsomorphicLayoutEffect } from '../../../hooks/shared/useIsomorphicLayoutEffect';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { retroCardMenuMessages } from '../../../locales/en/retro-card-menu.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp, search } from '../../shared/icons';
import { useSheet } from '../../shared/useSheet';
import { useRetroView } from '../retro-view-context';
import { RetroCardMenuSections } from './RetroCardMenuSections';
import { retroCardMenuCss } from './retro-card-menu.css';
import { useAnchoredPopover } from './useAnchoredPopover';

const menuSheet = createSheet('plinth-retro-menu', retroCardMenuCss + inheritFontCss);
// The return key points where it points, in every direction of text.
const enter = 'M12.5 3.5v5h-9M6.5 5.5l-3 3 3 3';
const whole = <T,>(value: T) => value;

/**
 * What can be done with a card, a group or a column, without dragging. Arrow keys choose, Enter does it, Escape leaves.
 * Loads on demand. Renders a `<div role="dialog" popover>`.
 */
export function RetroCardMenu({ kind, id }: { readonly kind: 'card' | 'column'; readonly id: string }) {
  const { board } = useRetroView();
  const { plinth, commands, store, own } = board;
  const t = useTranslator(plinth, 'retro', retroCardMenuMessages);
  const prefix = useId();
  const [query, setQuery] = useState(() => board.ui.getSnapshot().panel?.typed ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const [searches, setSearches] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const document = useStore(store, whole, undefined, Object.is);
  const mine = useStore(own, whole, undefined, Object.is);

  const sections = useMemo(
    () => (kind === 'column' ? columnMenu(board, id, t) : cardMenu(board, id, query, t)),
    // The two documents are what the menu is read from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [board, kind, id, query, t, document, mine],
  );
  const options = sections.flatMap((section) => section.options);
  const active = options.find((option) => option.id === chosen) ?? options[0];
  const more = sections[0]?.more ?? 0;
  const gone = kind === 'column' ? !document.columns[id] : options.length === 0 && query === '';

  const leave = (focus: string | null | undefined) => {
    commands.open(null);
    if (focus !== null) queueMicrotask(() => commands.focus(focus ?? id));
  };
  const popoverRef = useAnchoredPopover({
    anchor: () => anchorOf(board.rootRef.current, kind, id),
    // A press outside: the focus is where that press put it.
    onDismiss: () => commands.open(null),
  });
  // Before it is painted, so that a key pressed as it appears is its own.
  useIsomorphicLayoutEffect(() => {
    (inputRef.current ?? listRef.current)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (gone) commands.open(null);
  }, [gone, commands]);

  function run(option: RetroMenuOption, event: unknown) {
    leave(option.focus);
    option.run(event);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const at = active ? options.indexOf(active) : -1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      const next = options[(at + step + options.length) % options.length]!;
      setChosen(next.id);
      optionElement(listRef.current, next.id)?.scrollIntoView?.({ block: 'nearest' });
    } else if (event.key === 'Enter' && active) run(active, event);
    else if (event.key === 'Escape' || event.key === 'Tab') leave(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const list = {
    id: `${prefix}list`,
    'aria-label': t('cardMenu.label'),
    'aria-activedescendant': kind === 'column' && active ? `${prefix}${active.id}` : undefined,
  };
  return (
    <div
      ref={popoverRef}
      role="dialog"
      aria-label={t(kind === 'column' ? 'cardMenu.column' : 'cardMenu.label')}
      className={useSheet(menuSheet)}
      data-plinth-part="retro-menu"
    >
      {kind === 'card' && (
        <div data-plinth-part="retro-menu-search">
          <Icon path={search} />
          <input
            ref={inputRef}
            role="combobox"
            aria-expanded="true"
            aria-controls={list.id}
            aria-activedescendant={active ? `${prefix}${active.id}` : undefined}
            aria-autocomplete="list"
            aria-label={t('cardMenu.search')}
            aria-describedby={more > 0 ? `${prefix}more` : undefined}
            placeholder={t('cardMenu.search')}
            autoComplete="off"
            // The focus is here for arrow keys. A keyboard on the screen would hide the menu until it is asked for.
            inputMode={searches ? 'search' : 'none'}
            onPointerDown={() => setSearches(true)}
            onClick={() => setSearches(true)}
            onKeyDown={onKeyDown}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setChosen(null);
            }}
          />
        </div>
      )}
      <RetroCardMenuSections
        ref={listRef}
        {...list}
        prefix={prefix}
        sections={sections}
        moreText={more > 0 ? t('cardMenu.more', { count: more }) : undefined}
        active={active?.id}
        focusable={kind === 'column'}
        onKeyDown={onKeyDown}
        onRun={run}
      />
      {options.length === 0 && <p data-plinth-part="retro-menu-nothing">{t('cardMenu.nothing')}</p>}
      <p data-plinth-part="retro-menu-foot" aria-hidden="true">
        <kbd>
          <Icon path={arrowUp} size={10} />
        </kbd>
        <kbd>
          <Icon path={arrowDown} size={10} />
        </kbd>{' '}
        {t('cardMenu.choose')}
        <kbd>
          <Icon path={enter} size={10} />
        </kbd>{' '}
        {t('cardMenu.do')}
        <kbd>{board.t('key.escape')}</kbd> {t('cardMenu.cancel')}
      </p>
    </div>
  );
}

function anchorOf(root: HTMLElement | null, kind: 'card' | 'column', id: string): HTMLElement | null {
  if (!root) return null;
  const [holder, deed] = kind === 'column' ? ['retroColumn', 'column'] : ['dragItem', 'more'];
  const controls = root.querySelectorAll<HTMLElement>(`[data-retro-do="${deed}"]`);
  const near = kind === 'column' ? '[data-retro-column]' : '[data-drag-item]';
  return [...controls].find((one) => one.closest<HTMLElement>(near)?.dataset[holder] === id) ?? root;
}

function optionElement(list: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].find(
    (option) => option.dataset['option'] === id,
  );
}
