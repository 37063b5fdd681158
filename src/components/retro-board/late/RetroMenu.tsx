'use client';
import { ownerWindow } from '../../../hooks/shared/dom';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { Icon } from '../../shared/Icon';
import {
  columns,
  download,
  keyboard,
  layers,
  more,
  print,
  search,
  sliders,
  table,
  upload,
} from '../../shared/icons';
import { Menu } from '../../shared/Menu';
import { menuGroups } from '../../shared/menu-groups';
import { RetroLate } from './RetroLate';

/** Everything about the board as a whole. What this person may not do is not offered. Renders a `Menu`. */
export function RetroMenu({ board, label }: { readonly board: RetroContext; readonly label: string }) {
  const { commands, plinth, rootRef } = board;
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const open = (kind: string) => () => commands.open({ kind });
  const printPage = useStableCallback(() => {
    if (rootRef.current) ownerWindow(rootRef.current).print();
  });
  const leads = board.may({ type: 'board.set', settings: {} });
  const groups = board.may({ type: 'card.group', ids: [], target: '', groupId: '' });
  const items = menuGroups(
    [
      { id: 'search', label: t('menu.search'), icon: search, onSelect: open('search') },
      groups && { id: 'suggest', label: around('menu.suggest'), icon: layers, onSelect: open('suggest') },
    ],
    [
      leads && { id: 'settings', label: t('menu.settings'), icon: sliders, onSelect: open('settings') },
      leads && { id: 'columns', label: t('menu.columns'), icon: columns, onSelect: open('columns') },
      leads && { id: 'templates', label: t('menu.template'), icon: table, onSelect: open('templates') },
    ],
    [
      leads && { id: 'import', label: t('menu.import'), icon: upload, onSelect: open('import') },
      { id: 'export', label: t('menu.export'), icon: download, onSelect: open('export') },
      { id: 'print', label: t('menu.print'), icon: print, onSelect: printPage },
    ],
    [{ id: 'keys', label: t('menu.keys'), icon: keyboard, onSelect: open('keys') }],
  );
  return (
    <RetroLate>
      <Menu
        label={label}
        items={items}
        direction={plinth.direction}
        buttonProps={{ variant: 'ghost', iconOnly: true }}
      >
        <Icon path={more} />
      </Menu>
    </RetroLate>
  );
}
